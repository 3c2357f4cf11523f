import { round } from '../domain/arithmetic';
import type { FieldName, FieldValue, ProfileReadings } from '../domain/terms';
import type { Scope } from '../rules/scope';

type Value = FieldValue<FieldName>;

/** How a term is moved: the number it stands for, the values people would agree on, and how a number is written back. */
export interface Ladder {
  /** The distance between two values; for a list, the one that counts as one step. */
  readonly step: number;
  readonly least: number;
  readonly most: number;
  /** The only values people use, ascending, where they are not evenly spaced. */
  readonly values?: readonly number[];
  readonly numberIn: (scope: Scope) => number | null;
  readonly write: (number: number, readings: ProfileReadings) => Value;
}

/** No search goes beyond so many steps. */
const MOST_RUNGS = 5000;

/** Values of a ladder, the nearest first. */
export interface Rungs {
  readonly count: number;
  readonly at: (nth: number) => number;
}

/** The values of a ladder from a number onwards; computed as they are asked for, since few of many are. */
export function rungsOf(ladder: Ladder, from: number, direction: 'up' | 'down'): Rungs {
  const { step, least, most, values } = ladder;
  if (values) {
    const beyond = values.filter((value) => (direction === 'up' ? value > from + 1e-9 : value < from - 1e-9));
    if (direction === 'down') beyond.reverse();
    return { count: beyond.length, at: (nth) => beyond[nth]! };
  }
  const lowest = Math.ceil(least / step - 1e-9);
  const highest = Math.floor(most / step + 1e-9);
  const first =
    direction === 'up'
      ? Math.max(lowest, Math.floor(from / step + 1e-9) + 1)
      : Math.min(highest, Math.ceil(from / step - 1e-9) - 1);
  const last = direction === 'up' ? highest : lowest;
  const sign = direction === 'up' ? 1 : -1;
  const count = Math.max(0, Math.min(MOST_RUNGS, sign * (last - first) + 1));
  return { count, at: (nth) => round((first + sign * nth) * step, 6) };
}
