import type { CellRef } from '../domain/address';
import { toA1 } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import { isProfileName, isSigned } from '../domain/profile-name';
import { tidy, wordsOf } from '../domain/text';
import { ask, issueOf, questionId } from './findings';
import { headingText, isFilled } from './layout/raw-table';
import { withoutLoneNames } from './lone-names';
import type { ProfileRow } from './profile-row';
import type { ReadingRun } from './read-cell';
import type { ReadTable } from './role';

/**
 * One row a profile; of a profile written twice the row a person chose, or the first with the open question. `isKnown`
 * tells the names that other tables have.
 */
export function profileRows(
  table: ReadTable,
  isKnown: (key: string) => boolean,
  language: Language | null,
  run: ReadingRun,
): readonly ProfileRow[] {
  const rows = withoutLoneNames(namedRows(table, run), table, isKnown, language, run);
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

function namedRows(table: ReadTable, run: ReadingRun): ProfileRow[] {
  const column = table.columns.find(({ field }) => field === 'profile');
  return (column?.raw.cells ?? []).flatMap(({ at, cell }, index): ProfileRow[] => {
    const name = tidy(headingText(cell));
    if (isProfileName(name)) return [{ key: wordsOf(name), name, at, index }];
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

const SUMS = /^(SUM|SUBTOTAL|AVERAGE|AGGREGATE|COUNT|MEDIAN|SUMPRODUCT)/i;

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
