import {
  BooleanNumber,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { InsertSheetMutation, SetWorksheetActiveOperation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import type { CellWrite, Content, CreateSheet, SheetPatch, UpdateSheet } from '../../app/port';
import type { SurveyedTable } from '../../domain/survey';
import { linkFormula } from '../file/write/formula-text';
import { rowHeight } from '../file/write/row-height';
import { formulaAfter } from '../file/write/shift-cells';
import { addConditionalFormats } from './conditional-formats';
import type { Cells, Grid } from './grid';
import type { HeldBook, HeldSheet } from './held-sheets';
import { lookOf } from './look-of';
import { contentOf } from './snapshot/sheet-cells';

const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns to work in. */
const ROOM = { rows: 60, columns: 6 } as const;

/**
 * Shows patches in the grid that the package has already taken, and answers what we now know of the workbook. Nothing is
 * refused here: whatever could be was refused by the package.
 */
export function writeGrid(grid: Grid, held: HeldBook, patches: readonly SheetPatch[]): HeldBook {
  const sheets = new Map(held.sheets);
  const shown = grid.workbook.getActiveSheet(true)?.getSheetId();
  grid.silently(() => {
    for (const patch of patches) {
      const before = patch.kind === 'update' ? sheets.get(nameIn(grid, patch)) : undefined;
      if (patch.kind === 'create') sheets.set(patch.sheet, createSheet(grid, patch));
      else sheets.set(nameIn(grid, patch), updateSheet(grid, patch, before));
    }
    // A new sheet comes to the front by itself; whoever looks at another goes on looking at it.
    const target = { unitId: grid.workbook.getUnitId(), subUnitId: shown };
    if (shown !== undefined)
      grid.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, target);
  });
  return { ...held, sheets };
}

const nameIn = (grid: Grid, { sheet }: SheetPatch): string =>
  grid.workbook
    .getSheets()
    .find((one) => one.getName().toLowerCase() === sheet.toLowerCase())
    ?.getName() ?? sheet;

function createSheet(grid: Grid, patch: CreateSheet): HeldSheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, style } of patch.cells) {
    (cellData[row] ??= {})[column] = { ...toGrid(content), ...(style ? { s: lookOf(style) } : {}) };
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
    columnData: Object.fromEntries(
      patch.columnWidths.map((width, at) => [at, { w: Math.round(width * CHARACTER_PIXELS + PADDING_PIXELS) }]),
    ),
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

function updateSheet(grid: Grid, patch: UpdateSheet, held: HeldSheet | undefined): HeldSheet {
  const sheet = grid.sheet(nameIn(grid, patch));
  for (const shift of patch.shifts) grid.put(sheet, shifted(sheet, shift));
  if (patch.shifts.length > 0) followFormulas(grid, patch);
  const cells: Cells = {};
  for (const { row, column, content, style } of patch.cells) {
    const look: Nullable<IStyleData | string> = sheet.getCellRaw(row, column)?.s ?? (style ? lookOf(style) : undefined);
    const written = content === null ? BLANK : { ...BLANK, ...toGrid(content) };
    (cells[row] ??= {})[column] = look ? { ...written, s: look } : written;
  }
  grid.put(sheet, cells);
  const shiftedTables = patch.shifts.reduce(movedTables, held?.tables ?? []);
  const tables = shiftedTables.map((table) => {
    const change = patch.tables.find(({ name }) => name === table.name);
    return change ? { ...table, rect: change.rect, columns: change.columns ?? table.columns } : table;
  });
  return { tables, isProtected: held?.isProtected ?? false, mark: patch.mark };
}

/** A cell without anything but its look. */
const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };

type Shift = UpdateSheet['shifts'][number];

function shifted(sheet: Worksheet, { before, count, left, right }: Shift): Cells {
  const cells: Cells = {};
  const last = sheet.getCellMatrix().getLength() - 1;
  for (let row = last; row >= before; row -= 1) {
    for (let column = left; column <= right; column += 1) {
      const held = sheet.getCellRaw(row, column);
      (cells[row + count] ??= {})[column] = held ? { ...BLANK, ...held } : BLANK;
      if (row < before + count) (cells[row] ??= {})[column] = held?.s ? { ...BLANK, s: held.s } : BLANK;
    }
  }
  return cells;
}

function movedTables(tables: HeldSheet['tables'], { table, before, count, left, right }: Shift): HeldSheet['tables'] {
  return tables.map((one) => {
    const { rect } = one;
    const isMoved = one.name !== table && rect.top >= before && rect.left >= left && rect.right <= right;
    return isMoved ? { ...one, rect: { ...rect, top: rect.top + count, bottom: rect.bottom + count } } : one;
  });
}

/** Formulas of the whole workbook keep meaning the cells they meant. */
function followFormulas(grid: Grid, patch: UpdateSheet): void {
  const shiftedName = nameIn(grid, patch);
  for (const sheet of grid.workbook.getSheets()) {
    const changed: Cells = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = grid.formula(sheet, row, column) ?? '';
      const after = formulaAfter(formula, patch.shifts, shiftedName, sheet.getName() === shiftedName);
      if (after !== formula) (changed[row] ??= {})[column] = { f: `=${after}`, si: null };
    });
    if (Object.keys(changed).length > 0) grid.put(sheet, changed);
  }
}

function toGrid(content: Content): ICellData {
  if (content === null || content === '') return {};
  if (typeof content !== 'object') return contentOf(content);
  if ('formula' in content) return contentOf(content.value, content.formula);
  return contentOf(content.text, linkFormula(content.link, content.text));
}
