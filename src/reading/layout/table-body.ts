import { matchHeading } from '../headings/match-heading';
import { parameterNamed } from '../headings/parameter-names';
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
    if (next === null || !(isSubtitle(next) || goesOn(face, rows, next, columns, next - row))) break;
    row = next - 1;
  }
  // The title of a table stacked below stands right above its headings.
  if (isTaken(row))
    while (rows.length > 0 && filled(rows[rows.length - 1] ?? 0) <= 1 && rows[rows.length - 1] === row - 1) rows.pop();
  return rows;

  /** Names alone in their rows, right above a row that goes on. */
  function isSubtitle(next: number): boolean {
    let below = next;
    while (filled(below) === 1 && isFilled(cellOf(face, below, columns[0] ?? 0)) && !isTaken(below)) below += 1;
    return below > next && rows.length > 0 && !isTaken(below) && goesOn(face, rows, below, columns, 1);
  }

  function nextFilled(from: number): number | null {
    for (let next = from + 1; next <= from + LONGEST_GAP && next < face.rows.length && !isTaken(next); next += 1) {
      if (filled(next) > 0) return next;
    }
    return null;
  }
}

/**
 * After blank rows a table goes on with a row that has a name and something beside it. A heading or parameter there begins
 * something else; whether such a row is a profile is decided by what it says (`loose`).
 */
function goesOn(face: Face, rows: readonly number[], next: number, columns: readonly number[], gap: number): boolean {
  const here = columns.filter((column) => isFilled(cellOf(face, next, column)));
  if (here.length < 2) return false;
  if (rows.length === 0) return gap === 1;
  const [name = 0] = columns;
  const text = headingText(cellOf(face, next, name));
  const { field, candidates, context } = matchHeading(text);
  return (
    here.includes(name) &&
    // Shops and outlets are counted in one column and are profiles in another.
    (field === 'customers' || (field === null && candidates.length === 0)) &&
    // `Rede` is a name across; down a column it heads a list of customers.
    (context === null || (context === 'customer' && face.isTurned)) &&
    parameterNamed(text) === undefined
  );
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
