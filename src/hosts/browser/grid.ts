import {
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { toAddress, type CellRef, type Rect } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { DateSystem } from './calendar';

/** Cells to put into a sheet, by row and column; null empties. */
export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** An open workbook of Univer with the few things we do with it. */
export interface Grid {
  readonly workbook: Workbook;
  /** The calendar of the file; the grid itself counts from 1900. */
  readonly dateSystem: DateSystem;
  readonly injector: Injector;
  /** HostError no-table-there where there is no such sheet. */
  sheet(name: string): Worksheet;
  /** Cells that formulas of other cells fill, by row and column: their own place in the sheet is empty. */
  spilled(sheet: Worksheet): Spilled;
  /** The range of several cells that the formula in this cell fills; null where it fills none but its own. */
  filledBy(sheet: Worksheet, row: number, column: number): Rect | null;
  /** Without `=`; null for a cell that holds none. */
  formula(sheet: Worksheet, row: number, column: number): string | null;
  /** Puts cells in place as the program does, not the planner: nothing to undo, no edit of theirs. */
  put(sheet: Worksheet, cells: Cells): void;
  /** Puts content into a cell as if the planner had typed it. */
  type(at: CellRef, content: ICellData): void;
  /** Runs a change of the program: what it does to cells is no edit. */
  silently(change: () => void): void;
  /** Calls back after every cell that a person changed, and before anything changes a cell. Answers the way to stop. */
  onEdit(seen: { readonly before: SeenCell; readonly after: SeenCell }): () => void;
}

type SeenCell = (sheet: Worksheet, row: number, column: number) => void;

export function gridOf(injector: Injector, workbook: Workbook, dateSystem: DateSystem): Grid {
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
    dateSystem,
    injector,
    silently,
    sheet: sheetNamed,
    spilled: (sheet) => formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()] ?? {},
    filledBy: (sheet, row, column) => {
      const range = formulas.getArrayFormulaRange()[unitId]?.[sheet.getSheetId()]?.[row]?.[column];
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
      return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    },
    formula: (sheet, row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (!cell || (!cell.f && !cell.si)) return null;
      const text = formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? cell.f ?? '';
      return text.replace(/^=/, '');
    },
    put: (sheet, cells) => silently(() => set(sheet, cells)),
    type: ({ sheet, row, column }, content) => set(sheetNamed(sheet), { [row]: { [column]: content } }),
    onEdit: ({ before, after }) => {
      const each = (command: Readonly<ICommandInfo>, seen: SeenCell): void => {
        if (isOurs || command.id !== SetRangeValuesMutation.id) return;
        const { unitId: unit, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
        const sheet = unit === unitId ? workbook.getSheetBySheetId(subUnitId) : null;
        if (!sheet || !cellValue) return;
        for (const row of Object.keys(cellValue)) {
          for (const column of Object.keys(cellValue[Number(row)] ?? {})) seen(sheet, Number(row), Number(column));
        }
      };
      const stops = [
        // The engine puts a formula in place before the person's own change runs.
        commands.beforeCommandExecuted((command, options) => isResult(options) || each(command, before)),
        commands.onCommandExecuted((command, options) => isOfEngine(options) || each(command, after)),
      ];
      return () => stops.forEach((stop) => stop.dispose());
    },
  };
}

/** Values that the formula engine worked out. */
function isResult(options: unknown): boolean {
  return (options as { applyFormulaCalculationResult?: boolean } | undefined)?.applyFormulaCalculationResult === true;
}

/** What the formula engine does by itself is no edit. */
export function isOfEngine(options: unknown): boolean {
  return isResult(options) || (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
}

/** Places of cells as addresses say them. */
export function placeOf(sheet: Worksheet, row: number, column: number): CellRef {
  return { sheet: sheet.getName(), row, column };
}
