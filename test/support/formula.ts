import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { readA1 } from '../../src/domain/address';
import type { FormulaCell, FormulaSheet } from './formula-sheet';

/**
 * Calculates sheets with Univer's formula engine, without a browser: an engine that shares no code with ours.
 * Answers what the cell of the measure shows, sheet by sheet.
 */
export async function calculate(sheets: readonly FormulaSheet[]): Promise<(number | string)[]> {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const calculated = new Promise<void>((done) => {
    univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const told = command.params as ISetFormulaCalculationNotificationMutation;
        if (told.functionsExecutedState === FormulaExecutedStateType.SUCCESS) done();
      });
  });
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookOf(sheets));
  await calculated;
  const answers = sheets.map((sheet, index) => answerOf(workbook, index, sheet.answer));
  univer.dispose();
  return answers;
}

function workbookOf(sheets: readonly FormulaSheet[]): Partial<IWorkbookData> {
  const ids = sheets.map((_sheet, index) => `s${index}`);
  return {
    id: 'formulas',
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `s${index}`,
        {
          id: `s${index}`,
          name: `S${index}`,
          rowCount: rows.length + 1,
          columnCount: Math.max(...rows.map((row) => row.length)) + 1,
          cellData: Object.fromEntries(rows.map((row, at) => [at, rowOf(row)])),
        },
      ]),
    ),
  };
}

function rowOf(row: readonly (FormulaCell | null)[]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((cell, column) => {
    if (cell === null) return;
    if (typeof cell === 'object') cells[column] = { f: `=${cell.formula}` };
    else
      cells[column] = {
        v: typeof cell === 'boolean' ? Number(cell) : cell,
        ...(typeof cell === 'boolean' ? { t: 3 } : {}),
      };
  });
  return cells;
}

function answerOf(workbook: Workbook, sheet: number, address: string): number | string {
  const at = readA1(address);
  const cell = at && workbook.getSheetBySheetId(`s${sheet}`)?.getCellRaw(at.row, at.column);
  const value = cell?.v;
  if (value === undefined || value === null) throw new Error(`sheet ${sheet} shows nothing in ${address}`);
  return typeof value === 'boolean' ? Number(value) : value;
}
