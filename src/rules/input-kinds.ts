import type { FieldName, FieldValue } from '../domain/terms';
import { field, type InputSpec, type Way } from './way';

/** Fields whose cells hold plain numbers. */
type NumberField = { [F in FieldName]: FieldValue<F> extends number ? F : never }[FieldName];

export const same = <T>(value: T): T => value;
/** A divisor: what rounds to nothing is nothing (ERRATA 20). */
const isPositive = (value: number): boolean => value >= 1e-9;
const isNotNegative = (value: number): boolean => value >= 0;
/** For values inside an object, where no one else looks. */
export const isAmount = (value: number): boolean => value >= 0 && value < Infinity;
export const isShare = (value: number): boolean => value >= 0 && value <= 1;
export const isDiscount = (value: number): boolean => value >= 0 && value < 1;

// The usual kinds of input: which values can be used (ERRATA 14, 15).
export const plain = (name: NumberField): Way<number> => field(name, (value: number) => value);
export const atLeastZero = (...ways: readonly Way<number>[]): InputSpec<number> => ({ ways, accepts: isNotNegative });
export const aboveZero = (...ways: readonly Way<number>[]): InputSpec<number> => ({ ways, accepts: isPositive });
export const share = (...ways: readonly Way<number>[]): InputSpec<number> => ({ ways, accepts: isShare });
export const anyNumber = (...ways: readonly Way<number>[]): InputSpec<number> => ({ ways });
