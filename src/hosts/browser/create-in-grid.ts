import {
  BooleanNumber,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { InsertSheetMutation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import type { CellWrite, CreateSheet } from '../../app/port';
import type { SurveyedTable } from '../../domain/survey';
import { rowHeight } from '../file/write/row-height';
import { addConditionalFormats } from './conditional-formats';
import { toGrid } from './content-in-grid';
import type { Grid } from './grid';
import { PIXELS_PER_POINT, pixelsOfOwnWidth } from './grid-pixels';
import type { HeldSheet } from './held-sheets';
import { lookOf } from './look-of';

/** Empty rows and columns to work in. */
const ROOM = { rows: 60, columns: 6 } as const;

/** Adds a sheet of ours behind all others, without showing it. */
export function createSheet(grid: Grid, patch: CreateSheet): HeldSheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, style } of patch.cells) {
    const look = style ? lookOf(style) : undefined;
    const written = toGrid(content, look?.n?.pattern ?? 'General', grid.dateSystem);
    (cellData[row] ??= {})[column] = { ...written, ...(look ? { s: look } : {}) };
  }
  const { rows, columns } = patch.freeze;
  const lastRow = Math.max(0, ...patch.cells.map(({ row }) => row));
  const lastColumn = Math.max(0, ...patch.cells.map(({ column }) => column));
  const sheet: Partial<IWorksheetData> = {
    id: freeId(grid),
    name: patch.sheet,
    tabColor: `#${patch.tabColor}`,
    cellData,
    rowCount: lastRow + 1 + ROOM.rows,
    columnCount: lastColumn + 1 + ROOM.columns,
    columnData: Object.fromEntries(patch.columnWidths.map((width, at) => [at, { w: pixelsOfOwnWidth(width) }])),
    rowData: heights(patch.cells, patch.columnWidths),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    showGridlines: BooleanNumber.FALSE,
  };
  const params: IInsertSheetMutationParams = {
    unitId: grid.workbook.getUnitId(),
    index: grid.workbook.getSheetSize(),
    sheet: mergeWorksheetSnapshotWithDefault(sheet),
  };
  grid.injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, params);
  addConditionalFormats(grid, sheet.id!, patch.conditionalFormats);
  const tables = patch.tables.map(({ name, rect, columns: headings }): SurveyedTable => {
    return { name, rect, columns: headings, hasHeader: true, hasTotals: false, filtered: false };
  });
  return { tables, isProtected: false, ...(patch.mark === null ? {} : { mark: patch.mark }) };
}

/** Sheets may have been deleted in between: their number alone is not free. */
function freeId({ workbook }: Grid): string {
  let number = workbook.getSheetSize();
  while (workbook.getSheetBySheetId(`accord-${number}`)) number += 1;
  return `accord-${number}`;
}

function heights(cells: readonly CellWrite[], widths: readonly number[]): Record<number, Partial<IRowData>> {
  const rows = new Map<number, CellWrite[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, inRow] of rows) {
    const points = rowHeight(inRow, widths);
    if (points !== null) data[row] = { h: points * PIXELS_PER_POINT, ia: BooleanNumber.FALSE };
  }
  return data;
}
