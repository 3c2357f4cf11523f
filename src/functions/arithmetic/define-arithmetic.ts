import { CellError } from '../cell-error';
import type { Answer, Argument, SheetFunction } from '../sheet-function';
import type { NumberParam } from './take';

interface Arithmetic extends Omit<SheetFunction, 'run' | 'returns' | 'params'> {
  readonly params: readonly NumberParam[];
  /** The formula over the arguments in their order; an optional one without a default is NaN when left out. */
  readonly compute: (...values: number[]) => number;
}

/** A formula of the trade: numbers in, one number out. The first argument that cannot be used is the answer. */
export function defineArithmetic({ params, compute, ...declared }: Arithmetic): SheetFunction {
  const run = (...given: readonly Argument[]): Answer => {
    const values: number[] = [];
    for (let index = 0; index < params.length; index += 1) {
      const value = params[index]!.take(given[index]);
      if (value instanceof CellError) return value;
      values.push(value);
    }
    const result = compute(...values);
    return Number.isFinite(result) ? result : new CellError('#NUM!', '');
  };
  return { ...declared, params, returns: 'number', run };
}
