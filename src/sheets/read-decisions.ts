import { dayOf, foundText, isDateFormat } from '../domain/found-text';
import type { Issue } from '../domain/issue';
import type { Decision } from '../domain/memory';
import type { Cell } from '../domain/survey';
import { ruleOf } from '../rules';
import { cellOf, textOf, type FoundTable } from './found-table';

export interface DecisionsRead {
  readonly memory: { readonly decisions: Readonly<Record<string, Decision>> };
  readonly issues: readonly Issue[];
}

const PLANNER_KEYS = ['decision', 'owner', 'due', 'note'] as const;

/** What planners decided, by finding id. Of a row that was copied only the first counts. */
export function readDecisions(findings: FoundTable | undefined, dateSystem: 1900 | 1904): DecisionsRead {
  const decisions: Record<string, Decision> = {};
  const issues: Issue[] = [];
  if (!findings) return { memory: { decisions }, issues };
  const sheet = findings.own.sheet.name;
  const column = findings.columns.get('decision') ?? findings.columns.get('id')!;
  issues.push(...lostColumns(findings));
  const hasWords = (row: number): boolean => PLANNER_KEYS.some((key) => textOf(findings, row, key) !== '');

  for (const [id, row] of findings.rows) {
    if (!hasWords(row)) continue;
    if (!isFindingId(id)) {
      issues.push({ code: 'finding-unknown', found: id, at: { sheet, row, column } });
      continue;
    }
    decisions[id] = {
      decision: textOf(findings, row, 'decision', dateSystem),
      owner: textOf(findings, row, 'owner', dateSystem),
      due: readDue(cellOf(findings, row, 'due'), findings, dateSystem),
      note: textOf(findings, row, 'note', dateSystem),
      at: { sheet, row, column },
    };
  }
  for (const row of findings.repeated) {
    if (!hasWords(row)) continue;
    issues.push({ code: 'finding-unknown', found: textOf(findings, row, 'id'), at: { sheet, row, column } });
  }
  return { memory: { decisions }, issues };
}

/** Headings that may be planner columns of ours under other names: too many changed to tell, so none is read. */
function lostColumns({ own, columns, strange }: FoundTable): readonly Issue[] {
  if (PLANNER_KEYS.every((key) => columns.has(key))) return [];
  const { sheet, table } = own;
  return strange.map((column): Issue => {
    const at = { sheet: sheet.name, row: table.rect.top, column };
    return { code: 'heading-unknown', found: table.columns[column - table.rect.left]!, at };
  });
}

/** `S03:` and a profile, or `S02:*`. */
export function isFindingId(id: string): boolean {
  const colon = id.indexOf(':');
  return colon > 0 && colon < id.length - 1 && ruleOf(id.slice(0, colon)) !== undefined;
}

/** Date serials a planner may mean: 1982 to 2119. Any other number is a count or a typing error. */
const SERIALS = [30000, 80000] as const;

/** The day of a due date, `2026-12-31`; null when it is blank or cannot be told. */
export function readDue(cell: Cell | null, { own }: Pick<FoundTable, 'own'>, dateSystem: 1900 | 1904): string | null {
  if (!cell || cell.value === null) return null;
  if (typeof cell.value === 'number') {
    const isDay = isDateFormat(cell.format) || (cell.value >= SERIALS[0] && cell.value <= SERIALS[1]);
    return isDay && cell.value >= 1 ? toIso(dayOf(cell.value, dateSystem)) : null;
  }
  const text = foundText(cell, dateSystem).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return toIso({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[2])];
  const year = Number(local[3]) + (local[3]!.length === 2 ? 2000 : 0);
  // 03/04 is April in Brazil and March in the United States; an English sheet may be read in either country.
  if (own.mark.language === 'en' && first <= 12 && second <= 12 && first !== second) return null;
  return second > 12 ? toIso({ year, month: first, day: second }) : toIso({ year, month: second, day: first });
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function toIso({ year, month, day }: Day): string | null {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (month < 1 || month > 12 || day < 1 || day > DAYS_IN_MONTH[month - 1]! + leapDay) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
