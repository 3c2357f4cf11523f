import type { Cell, SurveyedSheet } from '../domain/survey';
import type { Argument, Grid, Scalar } from './sheet-function';

/** The used part of a range: whole columns end at their last filled row. Blank cells at its top and left stay. */
export function usedPart(argument: Argument): Grid {
  const rows = asGrid(argument);
  let bottom = rows.length;
  while (bottom > 0 && rows[bottom - 1]!.every(isBlank)) bottom -= 1;
  let right = 0;
  for (let row = 0; row < bottom; row += 1) {
    const cells = rows[row]!;
    for (let column = cells.length - 1; column >= right; column -= 1) {
      if (!isBlank(cells[column])) right = column + 1;
    }
  }
  return rows.slice(0, bottom).map((cells) => cells.slice(0, right));
}

export function asGrid(argument: Argument): Grid {
  return Array.isArray(argument) ? (argument as Grid) : argument === undefined ? [] : [[argument as Scalar]];
}

/** Hosts hand over a blank cell as null or as an empty text. */
export function isBlank(value: Scalar | undefined): boolean {
  return value === null || value === undefined || value === '';
}

/** Same values at the same places. */
export function isSameGrid(one: Grid, other: Grid): boolean {
  return one.length === other.length && one.every((cells, row) => isSameRow(cells, other[row]!));
}

function isSameRow(one: readonly Scalar[], other: readonly Scalar[]): boolean {
  return one.length === other.length && one.every((value, column) => isSameScalar(value, other[column]));
}

function isSameScalar(one: Scalar, other: Scalar | undefined): boolean {
  if (one === other || (isBlank(one) && isBlank(other))) return true;
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return false;
  return one.error === other.error;
}

/** A range as a sheet of its own, so that it is read exactly as sheets are. Formats are not handed to formulas. */
export function sheetOf(name: string, grid: Grid): SurveyedSheet {
  return {
    name,
    visibility: 'visible',
    rows: grid.map((cells) => cells.map(cellOf)),
    rowCount: grid.length,
    columnCount: grid.reduce((most, cells) => Math.max(most, cells.length), 0),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

export function cellOf(value: Scalar): Cell | null {
  return isBlank(value) ? null : { value, format: 'General' };
}
