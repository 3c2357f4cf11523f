import { matchHeading } from '../headings/match-heading';
import { cellOf, mergeAt, type Face } from './face';
import { headingText, isFilled } from './raw-table';
import { isUnitLabel } from './unit-text';

const LONGEST_GAP = 4;

/**
 * Rows of data below a header, within its columns: down to the next header or to a gap after which no row of the same
 * kind follows. Rows that only part the table (merged across, or the title of the next one) are left out.
 */
export function bodyRows(
  face: Face,
  last: number,
  columns: readonly number[],
  isTaken: (row: number) => boolean,
): readonly number[] {
  const rows: number[] = [];
  const filled = (row: number): number => columns.filter((column) => isFilled(cellOf(face, row, column))).length;
  let row = last + 1;
  for (; row < face.rows.length && !isTaken(row); row += 1) {
    if (filled(row) > 0) {
      if (!isSection(face, row, columns) && !isNoRow(face, row, columns)) rows.push(row);
      continue;
    }
    const next = nextFilled(row);
    if (next === null || !goesOn(face, rows, next, columns, next - row)) break;
    row = next - 1;
  }
  // The title of a table stacked below stands right above its headings.
  if (isTaken(row))
    while (rows.length > 0 && filled(rows[rows.length - 1] ?? 0) <= 1 && rows[rows.length - 1] === row - 1) rows.pop();
  return rows;

  function nextFilled(from: number): number | null {
    for (let next = from + 1; next <= from + LONGEST_GAP && next < face.rows.length && !isTaken(next); next += 1) {
      if (filled(next) > 0) return next;
    }
    return null;
  }
}

/** After blank rows a table goes on with a row that is filled like those before; a legend or another list does not. */
function goesOn(face: Face, rows: readonly number[], next: number, columns: readonly number[], gap: number): boolean {
  const here = columns.filter((column) => isFilled(cellOf(face, next, column)));
  if (here.length < 2) return false;
  if (rows.length === 0) return gap === 1;
  const [name] = columns;
  if (name !== undefined && !here.includes(name)) return false;
  const others = here.filter((column) => column !== name);
  const alike = others.filter((column) =>
    rows.some((row) => kindOf(cellOf(face, row, column)?.value) === kindOf(cellOf(face, next, column)?.value)),
  );
  const isFull = others.length * 2 >= Math.max(...rows.map((row) => fill(face, row, columns))) - 1;
  return alike.length * 2 >= others.length && isFull;
}

const fill = (face: Face, row: number, columns: readonly number[]): number =>
  columns.filter((column) => isFilled(cellOf(face, row, column))).length;

/** Numbers and texts with digits are terms; plain words of more than three may be anything. */
function kindOf(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? 'term' : 'other';
  return /\d/.test(value) || value.trim().split(/\s+/).length <= 3 ? 'term' : 'words';
}

/** A line merged over at least three columns groups what follows and is no row of its own. */
function isSection(face: Face, row: number, columns: readonly number[]): boolean {
  const merge = columns.map((column) => mergeAt(face, row, column)).find((one) => one !== undefined);
  return (
    merge !== undefined &&
    merge.top === row &&
    merge.bottom === row &&
    columns.filter((column) => column >= merge.left && column <= merge.right).length >= 3
  );
}

/** Where profiles are columns, a column of notes, units or totals beside them is none. */
function isNoRow(face: Face, row: number, columns: readonly number[]): boolean {
  if (!face.isTurned) return false;
  const name = columns.map((column) => headingText(cellOf(face, row, column)).trim()).find((text) => text !== '') ?? '';
  const { context } = matchHeading(name);
  return isUnitLabel(name) || context === 'note' || context === 'total' || context === 'status';
}
