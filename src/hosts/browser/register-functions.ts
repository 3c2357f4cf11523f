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
import type { Answer, AnswerCell, Argument, Scalar, SheetFunction } from '../../functions/sheet-function';
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
    const { params } = this.#declared;
    const rows = given.map((one) => (one.isArray() ? rowsOf(one) : [[scalarOf(one)]]));
    const isRange = (nth: number): boolean => params[nth]?.isRange === true;
    // Of several cells where one is asked for, each has its own answer, as in Excel.
    const each = rows.findIndex((cells, nth) => !isRange(nth) && (cells.length > 1 || (cells[0]?.length ?? 0) > 1));
    const answerTo = (cell: Scalar): Answer =>
      this.#declared.run(
        ...rows.map((cells, nth): Argument => {
          if (nth === each) return cell;
          return given[nth]?.isArray() && isRange(nth) ? cells : (cells[0]?.[0] ?? null);
        }),
      );
    if (each < 0) return shown(answerTo(null));
    const answers = rows[each] ?? [];
    return spilled(answers.map((cells) => cells.map((cell) => single(answerTo(cell)))));
  }
}

const shown = (answer: Answer): BaseValueObject =>
  Array.isArray(answer) ? spilled(answer) : cellOf(answer as AnswerCell);

/** A range cannot stand in one cell of several. */
const single = (answer: Answer): AnswerCell =>
  Array.isArray(answer) ? ((answer as readonly (readonly AnswerCell[])[])[0]?.[0] ?? '') : (answer as AnswerCell);

function rowsOf(given: BaseValueObject): Scalar[][] {
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
