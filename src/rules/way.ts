import type { ParameterName } from '../domain/parameters';
import type { Profile } from '../domain/book';
import type { FieldName, FieldValue, ProfileReadings, ReadingMark } from '../domain/terms';
import type { InputName, InputValues } from './input-values';

/** All profiles side by side, for rules that compare them. */
export interface Workbook {
  readonly profiles: readonly Profile[];
  /** The value of an input in every profile, null where it is not known. */
  column<N extends InputName>(name: N): readonly (InputValues[N] | null)[];
  /** Every field that some profile would have to fill for these inputs. */
  gaps(names: readonly InputName[]): readonly FieldName[];
  /** What was compared already. */
  readonly compared: Map<Way<unknown>, unknown>;
}

/** One way to an input. `take` answers undefined where the value found is of no use. */
export type Way<T> =
  | {
      readonly from: 'field';
      readonly field: FieldName;
      take(value: unknown): T | undefined;
      mark?(value: unknown): ReadingMark | null;
      /** What an explicit "não se aplica" means; without it the input is not applicable. */
      readonly waived?: T;
      /** The field to name where the cell is readable and silent on this input. */
      readonly blames?: FieldName;
    }
  | {
      readonly from: 'inputs';
      readonly inputs: readonly InputName[];
      take(...values: readonly unknown[]): T | undefined;
      /** Of which of them "não se aplica" counts as nothing: costs of the package (ERRATA 56). */
      readonly waivedIsZero: 'all' | readonly InputName[];
    }
  | {
      readonly from: 'readings';
      take(readings: ProfileReadings): T;
      /** The fields whose cells a planner should look at. */
      cites(readings: ProfileReadings): readonly FieldName[];
    }
  | { readonly from: 'parameter'; readonly parameter: ParameterName }
  | {
      readonly from: 'workbook';
      /** Inputs of each profile that it is made of: they decide reach. */
      readonly inputs: readonly InputName[];
      /** Undefined where a profile lacks what all of them must have. */
      take(workbook: Workbook): T | undefined;
    };

/** Every way to one input, in order of preference. */
export interface InputSpec<T> {
  readonly ways: readonly Way<T>[];
  /** Values that can be used; divisors must be positive, shares stay in range (ERRATA 14, 15). */
  readonly accepts?: (value: T) => boolean;
}

type ValuesOf<I extends readonly InputName[]> = { [K in keyof I]: InputValues[I[K]] };

/** From a cell of the profile. */
export function field<F extends FieldName, T>(
  name: F,
  take: (value: FieldValue<F>) => T | undefined,
  options: { mark?: (value: FieldValue<F>) => ReadingMark | null; waived?: T; blames?: FieldName } = {},
): Way<T> {
  return { from: 'field', field: name, ...options, take };
}

/** From other inputs. */
export function inputs<const I extends readonly InputName[], T>(
  names: I,
  take: (...values: ValuesOf<I>) => T | undefined,
  waivedIsZero: 'all' | readonly I[number][] = [],
): Way<T> {
  return { from: 'inputs', inputs: names, take, waivedIsZero };
}

/** From the readings themselves, whatever became of them. */
export function readings<T>(
  take: (readings: ProfileReadings) => T,
  cites: (readings: ProfileReadings) => readonly FieldName[],
): Way<T> {
  return { from: 'readings', take, cites };
}

/** From what the company decided once, or its default. */
export function parameter<T>(name: ParameterName): Way<T> {
  return { from: 'parameter', parameter: name };
}

/** From all profiles side by side. */
export function workbook<T>(names: readonly InputName[], take: (workbook: Workbook) => T | undefined): Way<T> {
  return { from: 'workbook', inputs: names, take };
}
