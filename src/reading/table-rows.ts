import type { CellRef } from '../domain/address';
import { toA1 } from '../domain/address';
import { isProfileName } from '../domain/profile-name';
import { tidy, wordsOf } from '../domain/text';
import { ask, issueOf, questionId } from './findings';
import { headingText } from './layout/raw-table';
import type { ReadingRun } from './read-cell';
import type { ReadTable } from './role';

/** A row of a table that is about one profile. */
export interface ProfileRow {
  readonly key: string;
  readonly name: string;
  readonly at: CellRef;
  /** Position among the rows of its table. */
  readonly index: number;
  /** The question that must be answered before the row counts: its profile stands in several rows. */
  readonly question?: string;
}

/** One row a profile; of a profile written twice the row a person chose, or the first with the open question. */
export function profileRows(table: ReadTable, run: ReadingRun): readonly ProfileRow[] {
  const column = table.columns.find(({ field }) => field === 'profile');
  const rows = (column?.raw.cells ?? []).flatMap(({ at, cell }, index): ProfileRow[] => {
    const name = tidy(headingText(cell));
    return isProfileName(name) ? [{ key: wordsOf(name), name, at, index }] : [];
  });
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
