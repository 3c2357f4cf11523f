import type { Issue } from '../domain/issue';
import { LANGUAGES, type Language } from '../domain/language';
import type { Decision } from '../domain/memory';
import { wordsOf } from '../domain/text';
import { isAccept } from '../review/exemptions';
import { ruleOf } from '../rules';
import { cellOf, textOf, type FoundTable } from './found-table';
import { readDue } from './read-due';
import { SHEET_WORDS } from './sheet-words';

export interface DecisionsRead {
  readonly memory: { readonly decisions: Readonly<Record<string, Decision>> };
  readonly issues: readonly Issue[];
}

/** The planner's own columns of *Alignment Findings*. */
export const PLANNER_KEYS = ['decision', 'owner', 'due', 'note'] as const;

/** What planners decided, by finding id. Of a row that was copied only the first counts. */
export function readDecisions(findings: FoundTable | undefined, dateSystem: 1900 | 1904): DecisionsRead {
  const decisions: Record<string, Decision> = {};
  const issues: Issue[] = [];
  if (!findings) return { memory: { decisions }, issues };
  const sheet = findings.own.sheet.name;
  const column = findings.columns.get('decision') ?? findings.columns.get('id')!;
  const hasWords = (row: number): boolean => PLANNER_KEYS.some((key) => textOf(findings, row, key) !== '');

  for (const [id, row] of findings.rows) {
    if (!hasWords(row)) continue;
    if (!isFindingId(id)) {
      issues.push({ code: 'finding-unknown', found: id, at: { sheet, row, column } });
      continue;
    }
    const { due, readings } = readDue(cellOf(findings, row, 'due'), {
      dateSystem,
      mark: findings.own.mark,
      status: textOf(findings, row, 'status'),
    });
    if (readings) issues.push(dueIssue(findings, row, readings));
    decisions[id] = {
      decision: textOf(findings, row, 'decision', dateSystem),
      owner: textOf(findings, row, 'owner', dateSystem),
      due,
      ...(readings ? { isDueAsked: true as const } : {}),
      note: textOf(findings, row, 'note', dateSystem),
      at: { sheet, row, column },
    };
    issues.push(...unknownDecision(decisions[id], findings.own.mark.language));
  }
  for (const row of findings.repeated) {
    if (!hasWords(row)) continue;
    issues.push({ code: 'finding-unknown', found: textOf(findings, row, 'id'), at: { sheet, row, column } });
  }
  issues.push(...withoutId(findings, hasWords));
  return { memory: { decisions }, issues };
}

/** Every decision our drop-down lists offer, in every language: a list keeps the one it was made in. */
const DECISION_WORDS = LANGUAGES.flatMap((language) => SHEET_WORDS[language].decisions.map(wordsOf));

/** A word we do not know, with all that an exception needs beside it: it may have been meant as one. */
function unknownDecision({ decision, due, note, at, isDueAsked }: Decision, language: Language): readonly Issue[] {
  const isKnown = decision === '' || isAccept(decision) || DECISION_WORDS.includes(wordsOf(decision));
  if (isKnown || note === '' || (due === null && !isDueAsked)) return [];
  const options = SHEET_WORDS[language].decisions.join(', ');
  return [{ code: 'decision-unknown', found: decision, at, details: { options } }];
}

function dueIssue(findings: FoundTable, row: number, readings: readonly string[]): Issue {
  const at = { sheet: findings.own.sheet.name, row, column: findings.columns.get('due')! };
  const found = textOf(findings, row, 'due');
  return { code: 'due-ambiguous', found, at, details: { readings: readings.join(' | ') } };
}

/** Rows of ours that lost their id and hold something of a planner: one issue for all. */
function withoutId(findings: FoundTable, hasWords: (row: number) => boolean): readonly Issue[] {
  const known = new Set([...findings.rows.values(), ...findings.repeated]);
  const lost: number[] = [];
  for (let row = findings.firstRow; row <= findings.lastRow; row += 1) {
    const rule = ruleOf(textOf(findings, row, 'rule').split(' ')[0]!);
    if (!known.has(row) && rule && hasWords(row)) lost.push(row);
  }
  const row = lost[0];
  if (row === undefined) return [];
  const at = { sheet: findings.own.sheet.name, row, column: findings.columns.get('id')! };
  const found = [textOf(findings, row, 'profile'), textOf(findings, row, 'rule')].filter(Boolean).join(', ');
  return [{ code: 'decision-without-id', found, at, details: { count: lost.length } }];
}

/** `S03:` and a profile, or `S02:*`. */
export function isFindingId(id: string): boolean {
  const colon = id.indexOf(':');
  return colon > 0 && colon < id.length - 1 && ruleOf(id.slice(0, colon)) !== undefined;
}
