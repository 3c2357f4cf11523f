import type { CellRef } from '../domain/address';
import { toA1 } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import { isProfileName, isSigned } from '../domain/profile-name';
import { tidy, wordsOf } from '../domain/text';
import { ask, issueOf, questionId } from './findings';
import { headingText, isFilled } from './layout/raw-table';
import { holdsTerm, withoutLoneNames } from './lone-names';
import type { ProfileRow } from './profile-row';
import type { ReadingRun } from './read-cell';
import type { ReadTable } from './role';
import { isNamedLikeTotal, SUMS } from './total-names';

/**
 * One row a profile; of a profile written twice the row a person chose, or the first with the open question. `others`
 * tells the names that other tables have, and the lines that cannot be a profile's.
 */
export function profileRows(
  table: ReadTable,
  others: RowEvidence,
  language: Language | null,
  run: ReadingRun,
): readonly ProfileRow[] {
  const rows = withoutLoneNames(
    withoutStrays(table, namedRows(table, language, run), others, run),
    table,
    others.isKnown,
    language,
    run,
  );
  return rows
    .filter((row, index) => rows.findIndex(({ key }) => key === row.key) === index)
    .map((row) =>
      settle(
        row,
        rows.filter(({ key }) => key === row.key),
        run,
      ),
    );
}

/** What is known of a row beyond its table. */
export interface RowEvidence {
  readonly isKnown: (key: string) => boolean;
  readonly isStray: (row: ProfileRow) => boolean;
}

/** Below a gap, lines of which nothing can be read go, and with them the title above them. */
function withoutStrays(
  table: ReadTable,
  rows: readonly ProfileRow[],
  { isKnown, isStray }: RowEvidence,
  run: ReadingRun,
): readonly ProfileRow[] {
  const strays = new Set<ProfileRow>();
  for (const [position, row] of [...rows.entries()].reverse()) {
    const below = rows[position + 1];
    const isTitle = row.index >= table.raw.loose && !holdsTerm(table, row.index) && !isKnown(row.key);
    if (isStray(row) || (isTitle && below !== undefined && strays.has(below))) strays.add(row);
  }
  for (const row of rows) if (strays.has(row)) run.findings.issues.push(issueOf('row-not-profile', row.name, row.at));
  return rows.filter((row) => !strays.has(row));
}

function namedRows(table: ReadTable, language: Language | null, run: ReadingRun): ProfileRow[] {
  const column = table.columns.find(({ field }) => field === 'profile');
  return (column?.raw.cells ?? []).flatMap(({ at, cell }, index): ProfileRow[] => {
    const name = tidy(headingText(cell));
    const row = { key: wordsOf(name), name, at, index };
    if (isProfileName(name) || isNamedLikeTotal(row, table, language, run)) return [row];
    if (isSigned(name)) run.findings.issues.push(issueOf('row-not-profile', name, at));
    if (name === '') tellNameless(table, index, at, run);
    return [];
  });
}

/** Terms of nobody are named; a line of sums is no profile's. */
function tellNameless({ columns }: ReadTable, index: number, at: CellRef, run: ReadingRun): void {
  const cells = columns.flatMap(({ field, raw }) => {
    const cell = field === null || field === 'profile' ? null : raw.cells[index]?.cell;
    return cell && isFilled(cell) ? [cell] : [];
  });
  if (cells.length === 0 || cells.some(({ formula }) => SUMS.test(formula ?? ''))) return;
  const found = cells.map((cell) => tidy(foundText(cell, run.dateSystem))).join(' · ');
  run.findings.issues.push(issueOf('row-without-name', found, at));
}

function settle(row: ProfileRow, twins: readonly ProfileRow[], run: ReadingRun): ProfileRow {
  if (twins.length === 1) return row;
  const question = questionId('duplicate-profile', wordsOf(row.at.sheet), row.key);
  const chosen = chosenRow(run.answers[question] ?? '', twins);
  if (chosen) return chosen;
  const options = twins.map(({ at }) => toA1(at));
  const issue = issueOf('duplicate-profile', row.name, row.at, { readings: options.join(' | ') });
  ask(run.findings, { id: question, issue, options });
  return { ...row, question };
}

/** `A9`, `linha 9`, `9`: the number of the row is enough. */
function chosenRow(answer: string, twins: readonly ProfileRow[]): ProfileRow | null {
  const digits = /(\d+)\s*$/.exec(answer)?.[1];
  return twins.find(({ at }) => String(at.row + 1) === digits) ?? null;
}
