import type { Place } from './slabs';

/** Numbers not below zero in as few bytes as hold each of them exactly: whole numbers of so many to the one. */
export interface NarrowNumbers {
  readonly parts: Uint16Array | Uint32Array | Float64Array;
  /** Divides a part to give the number. */
  readonly scale: number;
}

const MAX_SCALE = 10_000;
const MAX_16_BITS = 0xffff;
const MAX_32_BITS = 0xffffffff;

/**
 * Order lists are made of counts, days, prices of two decimals and percentages: a quarter of the bytes of doubles. A number
 * of few decimals is the quotient of two whole numbers, rounded once, and so is what is made of its part again: the same.
 */
export function narrowNumbers(numbers: Float64Array, placeOf: (bytes: number) => Place): NarrowNumbers {
  let scale = 1;
  let greatest = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number > greatest) greatest = number;
    // Most columns are whole numbers: no division for them. The zero below zero is another number.
    if (scale === 1 && number >>> 0 === number && (number > 0 || 1 / number > 0)) continue;
    while (scale <= MAX_SCALE && Math.round(number * scale) / scale !== number) scale *= 10;
    if (scale > MAX_SCALE || number < 0 || (number === 0 && 1 / number < 0)) return wide(numbers, placeOf);
  }
  const most = greatest * scale;
  if (most > MAX_32_BITS) return wide(numbers, placeOf);
  const { length } = numbers;
  const isShort = most <= MAX_16_BITS;
  const { buffer, offset } = placeOf(length * (isShort ? 2 : 4));
  const parts = isShort ? new Uint16Array(buffer, offset, length) : new Uint32Array(buffer, offset, length);
  if (scale === 1) parts.set(numbers);
  else for (let i = 0; i < length; i++) parts[i] = Math.round((numbers[i] as number) * scale);
  return { parts, scale };
}

function wide(numbers: Float64Array, placeOf: (bytes: number) => Place): NarrowNumbers {
  const { buffer, offset } = placeOf(numbers.byteLength);
  const parts = new Float64Array(buffer, offset, numbers.length);
  parts.set(numbers);
  return { parts, scale: 1 };
}
