import type { Rect } from '../domain/address';
import { cellAt, type SurveyedSheet } from '../domain/survey';
import type { FoundTable } from './found-table';
import type { UpdateSheet } from './patch';

/** Where new rows go. */
export interface Room {
  readonly firstRow: number;
  /** Last data row once they stand there. */
  readonly lastRow: number;
  /** Extent of the table then; the same object where it does not grow. */
  readonly rect: Rect;
  readonly shift: UpdateSheet['shifts'][number] | null;
}

/**
 * Room for new rows at the end of a table. A table made without rows has one blank row, which is used first. Where the
 * rows below are empty the table grows into them, otherwise what stands there moves down; a row of totals always does.
 */
export function roomBelow(found: FoundTable, count: number): Room {
  const { sheet, table } = found.own;
  const { rect } = table;
  const isBlankTable =
    found.firstRow === found.lastRow && isEmpty(sheet, { ...rect, top: found.firstRow, bottom: found.lastRow });
  const firstRow = found.lastRow + (isBlankTable ? 0 : 1);
  const lastRow = Math.max(found.lastRow, firstRow + count - 1);
  const grown = lastRow - found.lastRow;
  if (count === 0 || grown === 0)
    return { firstRow, lastRow: count === 0 ? found.lastRow : lastRow, rect, shift: null };
  const before = found.lastRow + 1;
  const below: Rect = { top: before, left: rect.left, bottom: before + grown - 1, right: rect.right };
  const mustShift = table.hasTotals || !isEmpty(sheet, below) || holdsTable(sheet, below, table.name);
  return {
    firstRow,
    lastRow,
    rect: { ...rect, bottom: rect.bottom + grown },
    shift: mustShift ? { table: table.name, before, count: grown, left: rect.left, right: rect.right } : null,
  };
}

function isEmpty(sheet: SurveyedSheet, { top, left, bottom, right }: Rect): boolean {
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
    }
  }
  return true;
}

/** Another table or a merge in the way, though its cells be blank. */
function holdsTable(sheet: SurveyedSheet, below: Rect, ours: string): boolean {
  const rects = [...sheet.merges, ...sheet.tables.filter(({ name }) => name !== ours).map(({ rect }) => rect)];
  return rects.some(
    (rect) =>
      rect.top <= below.bottom && rect.bottom >= below.top && rect.left <= below.right && rect.right >= below.left,
  );
}
