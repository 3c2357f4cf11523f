import { toA1 } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Reading } from '../domain/terms';
import { tidy, wordsOf } from '../domain/text';
import type { Column } from './column';
import { ask, issueOf, questionId } from './findings';
import type { RawCell } from './layout/raw-table';
import type { FieldName } from '../domain/terms';
import type { ReadingRun } from './read-cell';

/**
 * The cell that holds where a table says one term of one profile twice: the one a person chose, by its text or address;
 * until then the open question.
 */
export function settleRivals(
  field: FieldName,
  column: Column,
  cell: RawCell,
  profileKey: string,
  run: ReadingRun,
): RawCell | Extract<Reading, { kind: 'asked' }> {
  const cells = [cell, ...(cell.rivals ?? [])];
  const id = questionId('ambiguous-term', wordsOf(cell.at.sheet), wordsOf(column.heading), profileKey);
  const answer = wordsOf(run.answers[id] ?? '');
  const textOf = (one: RawCell): string => tidy(foundText(one.cell, run.dateSystem));
  const chosen = cells.find((one) => answer !== '' && [wordsOf(textOf(one)), wordsOf(toA1(one.at))].includes(answer));
  if (chosen) return chosen;
  const found = cells.map(textOf).join(' | ');
  const options = cells.map(textOf).filter((text) => text !== '');
  ask(run.findings, {
    id,
    issue: issueOf('ambiguous-term', found, cell.at, { field, readings: options.join(' | ') }),
    options,
  });
  return { kind: 'asked', at: cell.at, found, question: id };
}
