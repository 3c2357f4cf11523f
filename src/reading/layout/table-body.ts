import type { SurveyedSheet } from '../../domain/survey';
import { isFilled } from './raw-table';

/**
 * Rows of data below a heading row, within its columns: down to the next heading row, to two blank rows, or to a blank
 * row followed by no more than a note. Rows that only part the table (merged across, or the title of the next one) are
 * left out.
 */
export function bodyRows(
  sheet: SurveyedSheet,
  headerRow: number,
  columns: readonly number[],
  isTaken: (row: number) => boolean,
): readonly number[] {
  const rows: number[] = [];
  const filled = (row: number): number => columns.filter((column) => isFilled(sheet.rows[row]?.[column])).length;
  let row = headerRow + 1;
  for (; row < sheet.rows.length && !isTaken(row); row += 1) {
    if (filled(row) > 0) {
      if (!isSection(sheet, row, columns)) rows.push(row);
    } else if (row + 1 >= sheet.rows.length || isTaken(row + 1) || filled(row + 1) < 2 || rows.length === 0) break;
  }
  // The title of a table stacked below stands right above its headings.
  if (isTaken(row))
    while (rows.length > 0 && filled(rows[rows.length - 1] ?? 0) <= 1 && rows[rows.length - 1] === row - 1) rows.pop();
  return rows;
}

/** A line merged over at least three columns groups what follows and is no row of its own. */
function isSection(sheet: SurveyedSheet, row: number, columns: readonly number[]): boolean {
  return sheet.merges.some(
    (merge) =>
      row === merge.top &&
      row === merge.bottom &&
      columns.filter((column) => column >= merge.left && column <= merge.right).length >= 3,
  );
}
