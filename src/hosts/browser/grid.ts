import {
  ICommandService,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { toAddress, type CellRef } from '../../domain/address';
import { HostError } from '../../domain/issue';

/** Cells to put into a sheet, by row and column; null empties. */
export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** An open workbook of Univer with the few things we do with it. */
export interface Grid {
  readonly workbook: Workbook;
  readonly injector: Injector;
  /** HostError no-table-there where there is no such sheet. */
  sheet(name: string): Worksheet;
  /** Without `=`; null for a cell that holds none. */
  formula(sheet: Worksheet, row: number, column: number): string | null;
  /** Puts cells in place as the program does, not the planner: nothing to undo, no edit of theirs. */
  put(sheet: Worksheet, cells: Cells): void;
  /** Puts content into a cell as if the planner had typed it. */
  type(at: CellRef, content: ICellData): void;
  /** Runs a change of the program: what it does to cells is no edit. */
  silently(change: () => void): void;
  /** Calls back for every cell that a person changed. Answers the way to stop. */
  onEdit(seen: (sheet: Worksheet, row: number, column: number) => void): () => void;
}

export function gridOf(injector: Injector, workbook: Workbook): Grid {
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  let isOurs = false;
  const sheetNamed = (name: string): Worksheet => {
    const sheet = workbook.getSheetBySheetName(name);
    if (!sheet) throw new HostError('no-table-there', { at: toAddress({ sheet: name, row: 0, column: 0 }) });
    return sheet;
  };
  const set = (sheet: Worksheet, cellValue: Cells): void => {
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheet.getSheetId(), cellValue };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  };
  const silently = (change: () => void): void => {
    isOurs = true;
    try {
      change();
    } finally {
      isOurs = false;
    }
  };
  return {
    workbook,
    injector,
    silently,
    sheet: sheetNamed,
    formula: (sheet, row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (!cell || (!cell.f && !cell.si)) return null;
      const text = formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? cell.f ?? '';
      return text.replace(/^=/, '');
    },
    put: (sheet, cells) => silently(() => set(sheet, cells)),
    type: ({ sheet, row, column }, content) => set(sheetNamed(sheet), { [row]: { [column]: content } }),
    onEdit: (seen) => {
      const stop = commands.onCommandExecuted((command, options) => {
        if (isOurs || command.id !== SetRangeValuesMutation.id || isResult(options)) return;
        const { unitId: unit, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
        const sheet = unit === unitId ? workbook.getSheetBySheetId(subUnitId) : null;
        if (!sheet || !cellValue) return;
        for (const row of Object.keys(cellValue)) {
          for (const column of Object.keys(cellValue[Number(row)] ?? {})) seen(sheet, Number(row), Number(column));
        }
      });
      return () => stop.dispose();
    },
  };
}

/** Values that the formula engine worked out are no edits. */
function isResult(options: unknown): boolean {
  const { applyFormulaCalculationResult, fromFormula } = (options ?? {}) as Readonly<Record<string, unknown>>;
  return applyFormulaCalculationResult === true || fromFormula === true;
}

/** Places of cells as addresses say them. */
export function placeOf(sheet: Worksheet, row: number, column: number): CellRef {
  return { sheet: sheet.getName(), row, column };
}
