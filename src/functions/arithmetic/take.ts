import type { FieldName, FieldValue } from '../../domain/terms';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { termGiven } from '../readers/term-reader';
import type { Argument, Param } from '../sheet-function';

/** What a number may be. */
export interface Bounds {
  /** Smallest value allowed; 0 when not given. */
  readonly from?: number;
  /** Smaller values than this only. */
  readonly below?: number;
  readonly isAboveZero?: true;
}

/** An argument of a formula of the trade, and how it becomes a number. */
export interface NumberParam extends Param {
  readonly take: (argument: Argument) => number | CellError;
}

type Declared = Omit<Param, 'type' | 'isOptional'>;

/** A plain number within bounds; `standard` where it may be left out. */
export function number(param: Declared, bounds: Bounds = {}, standard?: number): NumberParam {
  const take = (argument: Argument): number | CellError => {
    if ((argument === null || argument === undefined) && standard !== undefined) return standard;
    if (typeof argument !== 'number' || !Number.isFinite(argument)) {
      return cellError('#VALUE!', 'not-a-number', { name: param.name });
    }
    if (isWithin(argument, bounds)) return argument;
    return cellError('#VALUE!', 'out-of-range', { name: param.name, found: argument, expected: inWords(bounds) });
  };
  return { ...param, type: 'number', ...(standard === undefined ? {} : { isOptional: true }), take };
}

/** A term as policies write it, or the number it comes to. */
export function term<F extends FieldName>(
  param: Declared,
  field: F,
  toNumber: (value: FieldValue<F>) => number,
): NumberParam {
  const take = (argument: Argument): number | CellError => {
    const value = termGiven(field, argument);
    if (value instanceof CellError) return value;
    return value === null ? cellError('#VALUE!', 'not-a-number', { name: param.name }) : toNumber(value);
  };
  return { ...param, type: 'any', take };
}

/** A term that may be left out: NaN then. */
export function optionalTerm<F extends FieldName>(
  param: Declared,
  field: F,
  toNumber: (value: FieldValue<F>) => number,
): NumberParam {
  const required = term(param, field, toNumber);
  const take = (argument: Argument): number | CellError =>
    termGiven(field, argument) === null ? NaN : required.take(argument);
  return { ...required, isOptional: true, take };
}

/** A share, 0 to 1, as a policy or a percentage cell gives it; below 1 where a division by the rest follows. */
export const SHARE: Bounds = { from: 0, below: 1 + Number.EPSILON };

function isWithin(value: number, { from = 0, below = Infinity, isAboveZero }: Bounds): boolean {
  return value >= from && value < below && !(isAboveZero && value <= 0);
}

function inWords({ from = 0, below, isAboveZero }: Bounds): string {
  const low = isAboveZero ? '> 0' : `≥ ${from}`;
  return below === undefined ? low : `${low}, ${below > 1 ? '≤' : '<'} 1`;
}
