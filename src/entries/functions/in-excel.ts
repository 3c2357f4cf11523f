import { CellError } from '../../functions/cell-error';
import type { AnswerCell, Argument, Grid, Scalar, SheetFunction } from '../../functions/sheet-function';

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/**
 * A function as Excel calls it: errors of cells arrive as objects with a code, errors of ours leave as
 * `CustomFunctions.Error`, thrown for a whole answer and in their place inside a range.
 */
export function inExcel({ params, run }: SheetFunction): (...given: unknown[]) => ExcelCell | ExcelCell[][] {
  const count = params.length;
  return (...given) => {
    // Behind the arguments Excel hands over the invocation, which we do not need.
    const answer = run(...given.slice(0, count).map(argumentOf));
    // What the runtime asks to be thrown is its own class and no Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (answer instanceof CellError) throw excelError(answer);
    return Array.isArray(answer)
      ? answer.map((cells: readonly AnswerCell[]) => cells.map(cellOf))
      : (answer as ExcelCell);
  };
}

function argumentOf(given: unknown): Argument {
  return Array.isArray(given) ? gridOf(given as readonly (readonly unknown[])[]) : scalarOf(given);
}

/** A range without errors, as nearly all are, is handed on as it came. */
function gridOf(given: readonly (readonly unknown[])[]): Grid {
  const isPlain = given.every((cells) => cells.every((value) => typeof value !== 'object' || value === null));
  return isPlain ? (given as Grid) : given.map((cells) => cells.map(scalarOf));
}

function scalarOf(given: unknown): Scalar {
  if (typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean') return given;
  if (typeof given !== 'object' || given === null) return null;
  const { code } = given as { readonly code?: unknown };
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}

function cellOf(value: AnswerCell): ExcelCell {
  return value instanceof CellError ? excelError(value) : value;
}

function excelError({ code, message }: CellError): CustomFunctions.Error {
  // The codes are those of the cells themselves, as the enumeration of the runtime has them too.
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);
}
