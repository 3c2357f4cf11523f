import type { InputName, InputValues } from './input-values';
import { INPUTS } from './inputs';
import type { InputSpec, Way } from './way';

/** A way with the places of the inputs that it is made of. */
export interface Step {
  readonly way: Way<unknown>;
  readonly places: readonly number[];
  /** Aligned with `places`: "não se aplica" counts as nothing. */
  readonly zeros: readonly boolean[];
}

/** One input, ready to be found: everything about it that no profile changes. */
export interface Plan {
  readonly name: InputName;
  readonly steps: readonly Step[];
  readonly accepts: ((value: unknown) => boolean) | null;
}

const NAMES = Object.keys(INPUTS) as readonly InputName[];
const PLACES = new Map<InputName, number>(NAMES.map((name, place) => [name, place]));

/** The place of an input among all inputs: what is known of a profile is kept in lists by place. */
export function placeOf(name: InputName): number {
  const place = PLACES.get(name);
  if (place === undefined) throw new Error(`no input is called ${name}`);
  return place;
}

export const nameAt = (place: number): InputName => NAMES[place]!;

/** Every input, by place. */
export const PLANS: readonly Plan[] = NAMES.map((name) => {
  const spec = INPUTS[name] as InputSpec<unknown>;
  return { name, steps: spec.ways.map(stepOf), accepts: spec.accepts ?? null };
});

function stepOf(way: Way<unknown>): Step {
  if (way.from === 'workbook') return { way, places: way.inputs.map(placeOf), zeros: [] };
  if (way.from !== 'inputs') return { way, places: [], zeros: [] };
  return {
    way,
    places: way.inputs.map(placeOf),
    zeros: way.inputs.map((name) => way.waivedIsZero === 'all' || way.waivedIsZero.includes(name)),
  };
}

/** The value of every input; null where it is not known, or not asked for yet. */
export type Values = { -readonly [N in InputName]: InputValues[N] | null };

/** An object with a slot for every input: all profiles have the same shape. */
export function noValues(): Values {
  return { ...EMPTY };
}

const EMPTY = Object.fromEntries(NAMES.map((name) => [name, null])) as unknown as Values;
