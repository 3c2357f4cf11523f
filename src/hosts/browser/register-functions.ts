import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';
import { CellError } from '../../functions/cell-error';
import type { AnswerCell, Argument, Scalar, SheetFunction } from '../../functions/sheet-function';
import type { Grid } from './grid';

/** Registers our functions as the grid's own: `=ACCORD.SCORE(…)` calculates and spills as it does in Excel. */
export function registerFunctions({ injector }: Grid, functions: readonly SheetFunction[]): void {
  injector.get(IFunctionService).registerExecutors(...functions.map((declared) => new FunctionInGrid(declared)));
}

/** The grid asks for a class; it holds nothing but the declaration. */
class FunctionInGrid extends BaseFunction {
  readonly #declared: SheetFunction;

  constructor(declared: SheetFunction) {
    super(`ACCORD.${declared.name}`);
    this.#declared = declared;
    this.minParams = declared.params.filter(({ isOptional }) => !isOptional).length;
    this.maxParams = declared.params.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const answer = this.#declared.run(...given.map(argumentOf));
    return Array.isArray(answer) ? spilled(answer) : cellOf(answer as AnswerCell);
  }
}

function argumentOf(given: BaseValueObject): Argument {
  if (!given.isArray()) return scalarOf(given);
  const array = given as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, () => new Array<Scalar>(array.getColumnCount()).fill(null));
  array.iterator((value, row, column) => {
    const cells = rows[row];
    if (cells && value) cells[column] = scalarOf(value);
  });
  return rows;
}

function scalarOf(value: BaseValueObject): Scalar {
  if (value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

function spilled(answer: readonly (readonly AnswerCell[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: answer.map((cells) => cells.map(cellOf)),
    rowCount: answer.length,
    columnCount: Math.max(...answer.map((cells) => cells.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellOf(value: AnswerCell): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(value.code as ErrorType, value.message);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return value === null ? NullValueObject.create() : StringValueObject.create(value);
}
