import type { Evidence } from './evidence';
import type { Found } from './grammar/found';

/** The numbers of a column that state no unit of their own, typed as numbers or as text. */
export function bareNumbers(found: readonly Found[]): readonly number[] {
  return found.flatMap(({ number, text, isPercent, isDate }) => {
    if (number !== null) return isPercent || isDate ? [] : [number];
    return /^-?\d+([.,]\d+)?$/.test(text) ? [Number(text.replace(',', '.'))] : [];
  });
}

/** What bare numbers say of one another: one above 1 makes the column percentages, the smallest tells what is likely. */
export function scaleEvidence(bare: readonly number[]): Pick<Evidence, 'scale' | 'smallest' | 'largest'> {
  const sizes = bare.map(Math.abs).filter((size) => size > 0);
  const scale = sizes.some((size) => size > 1) ? 'percent' : 'share';
  return sizes.length > 0 ? { scale, smallest: Math.min(...sizes), largest: Math.max(...sizes) } : { scale };
}
