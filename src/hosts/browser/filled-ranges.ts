import {
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { Rect } from '../../domain/address';
import type { Cells, Grid } from './grid';

/** The range that a formula of the file fills, on a sheet by its id in the grid. */
export interface FilledRange {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * Tells the grid which values of the file belong to a formula in another cell. As values of their own they would stand in its
 * way once it is calculated anew.
 */
export function fillRanges({ workbook, injector }: Grid, filled: readonly FilledRange[]): void {
  if (filled.length === 0) return;
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {};
  const values: Record<string, Cells> = {};
  for (const { sheet, rect } of filled) {
    const matrix = workbook.getSheetBySheetId(sheet)?.getCellMatrix();
    if (!matrix) continue;
    ((ranges[sheet] ??= {})[rect.top] ??= {})[rect.left] = rangeOf(rect);
    for (const { row, column } of heldIn(rect, matrix.getLength(), (row) => matrix.getRow(row))) {
      const { v = null, t = null, ...rest } = matrix.getValue(row, column) ?? {};
      ((values[sheet] ??= {})[row] ??= {})[column] = { v, t };
      if (row !== rect.top || column !== rect.left) matrix.setValue(row, column, rest);
    }
  }
  const unitId = workbook.getUnitId();
  injector.get(ICommandService).syncExecuteCommand(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: { [unitId]: ranges },
    arrayFormulaCellData: { [unitId]: values },
    arrayFormulaEmbedded: {},
  });
}

type RowOf = (row: number) => Nullable<Readonly<Record<number, Nullable<ICellData>>>>;

/** The cells of a rectangle that hold anything: a range of the file may run to the end of the sheet. */
function heldIn({ top, left, bottom, right }: Rect, rows: number, rowOf: RowOf): { row: number; column: number }[] {
  const held: { row: number; column: number }[] = [];
  for (let row = top; row <= Math.min(bottom, rows - 1); row += 1) {
    const columns = Object.keys(rowOf(row) ?? {}).map(Number);
    for (const column of columns) if (column >= left && column <= right) held.push({ row, column });
  }
  return held;
}

function rangeOf({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
