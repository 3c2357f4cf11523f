/** What is known of an order so far, one bit each. */
export const LATE = 1;
export const SHORT = 2;
export const JUDGED = 4;
export const SPECIAL = 8;
export const DATED = 16;
export const EARLY = 32;
export const EXCESS = 64;
export const KILLED = 128;
export const SAVED = 256;
export const SENT = 512;
export const COUNTED = 1024;
export const SURCHARGE_DIFFERS = 2048;
export const LIVE = 4096;
/** A line of it says no value: what is known of the order is only a part. */
export const UNVALUED = 8192;

/** Whole numbers kept of an order. */
export const PROFILE = 0;
/** Position of the visit of its first delivery, where its customer is known. */
export const FIRST_VISIT = 1;
export const REP = 2;
export const REASON = 3;
export const FLAGS = 4;
export const OPEN_LINES = 5;
export const FIRST_SENT = 6;
/** Earliest due day of its open lines. */
export const OPEN_DUE = 7;
export const LINE_BITS = 8;
export const SURCHARGED_LINES = 9;
/** Row of its first line. */
export const FIRST_ROW = 10;
/** What few lines have, to the seven digits of a short float, beside the whole numbers. Discount beyond the policy, in money. */
export const EXCESS_MONEY = 11;
/** Days of term beyond the policy times the value that has them. */
export const EXTRA_TERM = 12;
/** Value cut from lines that went out. */
export const SHORT_VALUE = 13;
/** Value of lines that a rule stopped. */
export const KILLED_VALUE = 14;
export const WHOLE_WIDTH = 15;

/** Sums kept of an order. */
export const VALUE = 0;
export const OPEN_VALUE = 1;
export const SURCHARGE = 2;
export const SURCHARGE_OF_LINE = 3;
export const SUM_WIDTH = 4;

/** No day yet. */
export const NO_DAY = 0x7fffffff;

/** All orders met so far, in two arrays that grow: an object an order would cost ten times as much. */
export interface OrderStates {
  readonly wholes: () => Int32Array;
  readonly sums: () => Float64Array;
  /** The same memory as `wholes`, for the parts that are no whole numbers. */
  readonly rare: () => Float32Array;
  /** A new order of a profile, first met in a row; answers its position. */
  readonly add: (profile: number, row: number) => number;
  readonly size: () => number;
}

/** `room` for as many orders as there may be spares copies; machines give memory of zeros only where it is written to. */
export function orderStates(room = 1024): OrderStates {
  let size = 0;
  let wholes = new Int32Array(room * WHOLE_WIDTH);
  let sums = new Float64Array(room * SUM_WIDTH);
  let rare = new Float32Array(wholes.buffer);
  const grow = (): void => {
    room *= 2;
    const [oldWholes, oldSums] = [wholes, sums];
    wholes = new Int32Array(room * WHOLE_WIDTH);
    wholes.set(oldWholes);
    rare = new Float32Array(wholes.buffer);
    sums = new Float64Array(room * SUM_WIDTH);
    sums.set(oldSums);
  };
  return {
    wholes: () => wholes,
    sums: () => sums,
    rare: () => rare,
    add(profile, row) {
      if (size === room) grow();
      const at = size * WHOLE_WIDTH;
      wholes[at + PROFILE] = profile;
      wholes[at + FIRST_VISIT] = -1;
      wholes[at + REP] = -1;
      wholes[at + REASON] = -1;
      wholes[at + FIRST_SENT] = NO_DAY;
      wholes[at + OPEN_DUE] = NO_DAY;
      wholes[at + FIRST_ROW] = row;
      size += 1;
      return size - 1;
    },
    size: () => size,
  };
}
