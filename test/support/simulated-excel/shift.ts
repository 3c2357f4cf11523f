import type { Rect } from '../../../src/domain/address';
import { SimulatedError } from './excel-error';
import { keyOf, LAST_COLUMN, LAST_ROW, placeOf, isBlank, type SimBook, type SimSheet } from './model';

/**
 * Inserts blank cells and moves down what stands there and below, as Excel's "insert cells, shift down"; a rectangle as
 * wide as the sheet inserts rows. Throws NonBlankCellOffSheet, MergedRangeConflict and InsertDeleteConflict.
 */
export function insertCells(book: SimBook, sheet: SimSheet, at: Rect): void {
  const count = at.bottom - at.top + 1;
  const moves = (rect: Rect): boolean => rect.top >= at.top && rect.left >= at.left && rect.right <= at.right;
  const touches = (rect: Rect): boolean => rect.bottom >= at.top && rect.left <= at.right && rect.right >= at.left;
  const isRow = at.left === 0 && at.right === LAST_COLUMN;
  if (!isRow) {
    if (sheet.merges.some((rect) => touches(rect) && !moves(rect))) throw new SimulatedError('MergedRangeConflict');
    const isTorn = sheet.tables.some(({ rect }) => touches(rect) && !moves(rect) && !isAcross(rect, at));
    if (isTorn) throw new SimulatedError('InsertDeleteConflict');
    if (
      sheet.tables.some(
        ({ rect, criteria }) =>
          criteria.some(Boolean) && rect.bottom >= at.top - 1 && rect.left <= at.right && rect.right >= at.left,
      )
    )
      throw new SimulatedError('FilteredRangeConflict');
  }
  const taken = [...sheet.cells].filter(([key]) => {
    const { row, column } = placeOf(key);
    return row >= at.top && column >= at.left && column <= at.right;
  });
  if (taken.some(([key, cell]) => placeOf(key).row + count > LAST_ROW && !isBlank(cell)))
    throw new SimulatedError('NonBlankCellOffSheet');
  for (const [key] of taken) sheet.cells.delete(key);
  for (const [key, cell] of taken) {
    const { row, column } = placeOf(key);
    sheet.cells.set(keyOf(row + count, column), cell);
  }
  follow(book, sheet, (rect) => inserted(rect, at, count));
  if (isRow) moveHidden(sheet, (row) => (row >= at.top ? row + count : row));
}

/** The inserted cells span the whole width of a table: it grows. */
const isAcross = (rect: Rect, at: Rect): boolean => at.left <= rect.left && at.right >= rect.right;

/** Deletes cells and moves up what stands below; a rectangle as wide as the sheet deletes rows. */
export function deleteCells(book: SimBook, sheet: SimSheet, at: Rect): void {
  const count = at.bottom - at.top + 1;
  const taken = [...sheet.cells].filter(([key]) => {
    const { row, column } = placeOf(key);
    return row >= at.top && column >= at.left && column <= at.right;
  });
  for (const [key] of taken) sheet.cells.delete(key);
  for (const [key, cell] of taken) {
    const { row, column } = placeOf(key);
    if (row > at.bottom) sheet.cells.set(keyOf(row - count, column), cell);
  }
  follow(book, sheet, (rect) => deleted(rect, at, count));
  moveHidden(sheet, (row) => (row > at.bottom ? row - count : row >= at.top ? null : row));
}

function inserted(rect: Rect, at: Rect, count: number): Rect {
  if (rect.left < at.left || rect.right > at.right || rect.bottom < at.top) return rect;
  return { ...rect, top: rect.top >= at.top ? rect.top + count : rect.top, bottom: rect.bottom + count };
}

function deleted(rect: Rect, at: Rect, count: number): Rect | null {
  if (rect.left < at.left || rect.right > at.right || rect.bottom < at.top) return rect;
  if (rect.top >= at.top && rect.bottom <= at.bottom) return null;
  const up = (row: number): number => (row > at.bottom ? row - count : Math.min(row, at.top));
  const bottom = rect.bottom > at.bottom ? rect.bottom - count : at.top - 1;
  return { ...rect, top: rect.top > at.bottom ? up(rect.top) : Math.min(rect.top, at.top), bottom };
}

/** Tables, merges, tracked ranges and formulas go where their cells go. */
function follow(book: SimBook, sheet: SimSheet, moved: (rect: Rect) => Rect | null): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const rect = moved(table.rect);
    if (rect) table.rect = rect;
    return rect ? [table] : [];
  });
  sheet.merges = sheet.merges.flatMap((rect) => moved(rect) ?? []);
  for (const range of book.tracked.values()) {
    if (range.sheet === sheet && range.rect) range.rect = moved(range.rect);
  }
  if (book.selection.sheet === sheet && book.selection.rect)
    book.selection.rect = moved(book.selection.rect) ?? book.selection.rect;
}

function moveHidden(sheet: SimSheet, to: (row: number) => number | null): void {
  const rows = [...sheet.hiddenRows].map(to);
  sheet.hiddenRows.clear();
  for (const row of rows) if (row !== null) sheet.hiddenRows.add(row);
}
