import type { Source } from '../domain/outcome';
import type { FieldName, ProfileReadings } from '../domain/terms';
import { noValues, PLANS, type Values } from './plan';
import type { ParametersInForce } from './rule';
import type { Workbook } from './way';

/** Where the inputs of one profile come from. */
export interface Ground {
  /** null for the whole workbook. */
  readonly profileName: string | null;
  readonly readings: ProfileReadings;
  readonly parameters: ParametersInForce;
  /** Inputs known beforehand, by place; undefined where one has to be found: worked examples, levers, trials. */
  readonly given?: (place: number) => unknown;
  /** Fields with a column in the workbook: the ones to ask for first. */
  readonly hasPlace: (field: FieldName) => boolean;
  /** All profiles, where there is a workbook; asked for only when a rule compares them. */
  readonly workbook?: () => Workbook;
}

/** The inputs of one profile, or of the whole workbook, each found once and only when asked for (`settle`). */
export interface Scope {
  readonly ground: Ground;
  /** What rules read. */
  readonly values: Values;
  /** By place: what became of an input, and the way that was taken, as `settle` packs them. */
  readonly states: Uint8Array;
  /** By place: the cell of an input that comes from one. */
  readonly cells: (Source | undefined)[];
}

export function scopeOf(ground: Ground): Scope {
  return { ground, values: noValues(), states: new Uint8Array(PLANS.length), cells: [] };
}
