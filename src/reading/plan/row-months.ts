import { foundText } from '../../domain/found-text';
import { cellOf, mergeAt, refOf, type Face } from '../layout/face';
import { monthSaid } from './month-said';
import type { PlanRun } from './plan-draft';
import { resolvedMonths } from './resolved-months';

/** The month of each row; names without a year follow the titles. */
export function monthsOf(
  face: Face,
  rows: readonly number[],
  column: number,
  titles: readonly string[],
  run: PlanRun,
): ReadonlyMap<number, string> | null {
  const said = rows.flatMap((row, index) => {
    const merge = mergeAt(face, row, column);
    const own = merge && merge.left === column ? merge.top : row;
    const cell = cellOf(face, own, column) ?? cellOf(face, rows[index - 1] ?? own, column);
    const month = monthSaid(cell, run.dateSystem);
    return month ? [{ row, month, text: foundText(cell, run.dateSystem) }] : [];
  });
  if (said.length === 0) return new Map();
  // Rows of one family go through the months and begin again: each distinct text is one month.
  const distinct = new Map(said.map(({ text, month }) => [text, month]));
  const [first] = said;
  const months = resolvedMonths(
    [...distinct.values()],
    titles,
    refOf(face, first?.row ?? 0, column),
    first?.text ?? '',
    run,
  );
  if (months === null) return null;
  const byText = new Map([...distinct.keys()].map((text, index) => [text, months[index] ?? '']));
  return new Map(said.map(({ row, text }) => [row, byText.get(text) ?? '']));
}
