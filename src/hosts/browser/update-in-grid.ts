import { ICommandService, type ICellData, type IStyleData, type Nullable, type Worksheet } from '@univerjs/core';
import { SetWorksheetColWidthMutation, type ISetWorksheetColWidthMutationParams } from '@univerjs/sheets';
import type { UpdateSheet } from '../../app/port';
import { formulaAfter } from '../file/write/shift-cells';
import { toGrid } from './content-in-grid';
import type { Cells, Grid } from './grid';
import { formatOf } from './grid-cell';
import { pixelsOfOwnWidth } from './grid-pixels';
import type { HeldSheet } from './held-sheets';
import { lookOf } from './look-of';

/** Changes a sheet of ours cell by cell; `name` is how the grid spells it. */
export function updateSheet(grid: Grid, name: string, patch: UpdateSheet, held: HeldSheet | undefined): HeldSheet {
  const sheet = grid.sheet(name);
  for (const shift of patch.shifts) grid.put(sheet, shifted(sheet, shift));
  if (patch.shifts.length > 0) followFormulas(grid, name, patch);
  const cells: Cells = {};
  for (const { row, column, content, style } of patch.cells) {
    const look: Nullable<IStyleData | string> = sheet.getCellRaw(row, column)?.s ?? (style ? lookOf(style) : undefined);
    const format = look ? formatOf(grid, { s: look }) : 'General';
    const written = content === null ? BLANK : { ...BLANK, ...toGrid(content, format, grid.dateSystem) };
    (cells[row] ??= {})[column] = look ? { ...written, s: look } : written;
  }
  grid.put(sheet, cells);
  for (const { column, width } of patch.restored ?? []) setWidth(grid, sheet, column, width);
  const shiftedTables = patch.shifts.reduce(movedTables, held?.tables ?? []);
  const tables = shiftedTables.map((table) => {
    const change = patch.tables.find(({ name }) => name === table.name);
    return change ? { ...table, rect: change.rect, columns: change.columns ?? table.columns } : table;
  });
  return { tables, isProtected: held?.isProtected ?? false, mark: patch.mark };
}

/** As wide as in a new sheet; drop-down lists are the file's, for the grid has none. */
function setWidth(grid: Grid, sheet: Worksheet, column: number, characters: number): void {
  const params: ISetWorksheetColWidthMutationParams = {
    unitId: grid.workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }],
    colWidth: pixelsOfOwnWidth(characters),
  };
  grid.injector.get(ICommandService).syncExecuteCommand(SetWorksheetColWidthMutation.id, params);
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
function followFormulas(grid: Grid, shiftedName: string, patch: UpdateSheet): void {
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
