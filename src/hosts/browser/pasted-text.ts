import { ICommandService, type ICellData, type IRange } from '@univerjs/core';
import { SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { Cells, Grid } from './grid';

/**
 * Puts a text of other programs into the grid as if each of its cells were typed: values and formulas, no looks. A single
 * text fills all selected cells. False, with nothing written, where it would reach beyond the sheet.
 */
export function pasteText(grid: Grid, text: string, selected: IRange): boolean {
  const { workbook, injector } = grid;
  const sheet = workbook.getActiveSheet();
  const rows = cellsOfText(text);
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  const { startRow, startColumn } = selected;
  const endRow = isSingle ? selected.endRow : startRow + rows.length - 1;
  const endColumn = isSingle ? selected.endColumn : startColumn + Math.max(...rows.map((row) => row.length)) - 1;
  if (endRow >= sheet.getRowCount() || endColumn >= sheet.getColumnCount()) return false;
  const typing = injector.get(SheetInterceptorService);
  const value: Cells = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const line = (value[row] = {}) as Record<number, ICellData | null>;
    for (let column = startColumn; column <= endColumn; column += 1) {
      const typed = rows[isSingle ? 0 : row - startRow]?.[isSingle ? 0 : column - startColumn] ?? '';
      const cell =
        typed.length > 1 && typed.startsWith('=') ? { f: typed, v: null, p: null } : { v: typed, f: null, p: null };
      line[column] =
        typing.onWriteCell(workbook, sheet, row, column, { ...sheet.getCellRaw(row, column), ...cell }) ?? null;
    }
  }
  const range = { startRow, startColumn, endRow, endColumn };
  const unitId = workbook.getUnitId();
  const params = { unitId, subUnitId: sheet.getSheetId(), range, value };
  return injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
}

/** Rows and cells of a text as spreadsheets put it on the clipboard; a cell with a line break or tab stands in quotes. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;
  const rows: string[][] = [[]];
  for (let at = 0; ; at += 1) {
    cell.lastIndex = at;
    const [whole = '', quoted] = cell.exec(lines) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? whole : quoted.replace(/""/g, '"'));
    at += whole.length;
    if (at >= lines.length) return rows;
    if (lines[at] === '\n') rows.push([]);
  }
}
