import {
  CanceledError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { contains, type CellRef, type Rect } from '../../domain/address';
import { isOfEngine, type Cells } from './grid';

/** A cell that a person tried to change, and the one whose formula fills it. */
export interface FilledCell {
  readonly at: CellRef;
  readonly by: CellRef;
}

/**
 * Cells that a formula of another cell fills are changed by that formula alone: what is typed, pasted or deleted there would be
 * lost when a spreadsheet calculates next. Whatever would change one is broken off as a whole, and `refused` is told the first.
 * Where the formula itself goes, what reads the cells that it filled is calculated anew.
 * To be called before a workbook is made: the engine, which listens too, forgets what a formula fills as soon as a cell of it is written.
 */
export function keepFilled(injector: Injector, refused: (cell: FilledCell) => void): void {
  const commands = injector.get(ICommandService);
  /** The cells that formulas filled which are about to go, by the change that takes them. */
  const leaving = new WeakMap<object, readonly Cells[]>();
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || isOfEngine(options)) return;
    const change = params as ISetRangeValuesMutationParams;
    const filled = filledBy(injector, change);
    for (const at of cellsOf(change)) {
      const rect = filled.find((one) => contains(one, at));
      if (!rect) continue;
      if (at.row === rect.top && at.column === rect.left) {
        leaving.set(change, [...(leaving.get(change) ?? []), untouched(injector, change, rect)]);
        continue;
      }
      const sheet = sheetOf(injector, change);
      refused({ at: { sheet, ...at }, by: { sheet, row: rect.top, column: rect.left } });
      // The way in which Univer wants a command to be broken off.
      throw new CanceledError();
    }
  });
  commands.onCommandExecuted(({ id, params }) => {
    const cells = id === SetRangeValuesMutation.id ? leaving.get(params as object) : undefined;
    if (!cells) return;
    const { unitId, subUnitId } = params as ISetRangeValuesMutationParams;
    const cellValue = Object.assign({}, ...cells) as Cells;
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue }, { fromFormula: true });
  });
}

function filledBy(injector: Injector, { unitId, subUnitId }: ISetRangeValuesMutationParams): readonly Rect[] {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[subUnitId] ?? {};
  return numbersOf(ranges).flatMap((top) =>
    numbersOf(ranges[top]).flatMap((left) => {
      const range = ranges[top]?.[left];
      return range ? [{ top, left, bottom: range.endRow, right: range.endColumn }] : [];
    }),
  );
}

function cellsOf({ cellValue = {} }: ISetRangeValuesMutationParams): { row: number; column: number }[] {
  return numbersOf(cellValue).flatMap((row) => numbersOf(cellValue[row]).map((column) => ({ row, column })));
}

function sheetOf(injector: Injector, { unitId, subUnitId }: ISetRangeValuesMutationParams): string {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(subUnitId)?.getName() ?? '';
}

/** The cells that a formula filled beside its own, written as they are: the engine takes them for changed. */
function untouched(injector: Injector, change: ISetRangeValuesMutationParams, rect: Rect): Cells {
  const filled = injector.get(FormulaDataModel).getArrayFormulaCellData()[change.unitId]?.[change.subUnitId] ?? {};
  const cells: Cells = {};
  for (const row of numbersOf(filled)) {
    for (const column of numbersOf(filled[row])) {
      const isOwn = row === rect.top && column === rect.left;
      if (!isOwn && contains(rect, { row, column })) (cells[row] ??= {})[column] = {};
    }
  }
  return cells;
}

const numbersOf = (record: object | undefined): number[] => Object.keys(record ?? {}).map(Number);
