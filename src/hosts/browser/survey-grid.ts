import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { Survey, SurveyedSheet } from '../../domain/survey';
import { placesBudget, sheetRows, type Budget } from '../file/sheet-rows';
import type { Grid } from './grid';
import { linkOf, rowCountOf, rowWith, toCell, valueOf } from './grid-cell';
import type { HeldBook } from './held-sheets';
import { turn } from './turn';

/** Rows of a large sheet looked at before the page gets its turn. */
const ROWS_A_TURN = 5_000;

/** What there is in the grid now, with what it does not know from the file. */
export async function surveyGrid(grid: Grid, held: HeldBook, fingerprint: string, run: Run): Promise<Survey> {
  const budget = placesBudget();
  const worksheets = grid.workbook.getSheets();
  const sheets: SurveyedSheet[] = [];
  for (const worksheet of worksheets) {
    sheets.push(await surveySheet(grid, held, worksheet, budget, run));
    run.progress('survey', sheets.length / worksheets.length);
  }
  return {
    sheets,
    dateSystem: held.dateSystem,
    isStructureLocked: held.isStructureLocked,
    tableNames: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    notices: held.notices,
    fingerprint,
  };
}

async function surveySheet(
  grid: Grid,
  held: HeldBook,
  sheet: Worksheet,
  budget: Budget,
  run: Run,
): Promise<SurveyedSheet> {
  const name = sheet.getName();
  const { tables = [], isProtected = false, mark } = held.sheets.get(name) ?? {};
  const rows = sheetRows(name, budget, mark !== undefined);
  const matrix = sheet.getCellMatrix();
  const spilled = grid.spilled(sheet);
  // Univer counts its rows anew each time it is asked.
  const count = rowCountOf(sheet, spilled);
  for (let row = 0; row < count; row += 1) {
    if (row % ROWS_A_TURN === ROWS_A_TURN - 1) {
      await turn();
      if (run.cancelled()) throw new HostError('cancelled');
    }
    const cells = rowWith(spilled[row], matrix.getRow(row));
    for (const [column, cell] of Object.entries(cells)) {
      if (valueOf(cell) === null && !cell?.f && !cell?.si && linkOf(cell) === null) continue;
      const at = Number(column);
      rows.add(row, at, () => toCell(grid, cell, grid.formula(sheet, row, at))!);
    }
  }
  const hidden = (isHidden: (at: number) => boolean, count: number): number[] =>
    Array.from({ length: count }, (_, at) => at).filter(isHidden);
  return {
    name,
    visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? 'hidden' : 'visible',
    rows: rows.dense(),
    rowCount: rows.rowCount,
    columnCount: rows.columnCount,
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    tables,
    hiddenRows: hidden((at) => !sheet.getRowVisible(at), rows.rowCount),
    hiddenColumns: hidden((at) => !sheet.getColVisible(at), rows.columnCount),
    isProtected,
    ...(mark === undefined ? {} : { mark }),
  };
}
