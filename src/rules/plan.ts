import type { InputName, InputValues } from './input-values';
import { INPUTS } from './inputs';
import type { InputSpec, Way } from './way';

/** A way with the places of the inputs that it is made of. */
export interface Step {
  readonly way: Way<unknown>;
  readonly places: readonly number[];
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

/** Every input, by place. */
export const PLANS: readonly Plan[] = NAMES.map((name) => {
  const spec = INPUTS[name] as InputSpec<unknown>;
  const placesOf = (way: Way<unknown>): readonly number[] => (way.from === 'inputs' ? way.inputs.map(placeOf) : []);
  return { name, steps: spec.ways.map((way) => ({ way, places: placesOf(way) })), accepts: spec.accepts ?? null };
});

/** The value of every input; null where it is not known, or not asked for yet. */
export type Values = { -readonly [N in InputName]: InputValues[N] | null };

/** An object with a slot for every input: all profiles have the same shape. */
export function noValues(): Values {
  return { ...EMPTY };
}

const EMPTY = Object.fromEntries(NAMES.map((name) => [name, null])) as unknown as Values;
