import type { Evidence } from '../evidence';
import { asked, mapParsed, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { readNumber } from './number';
import { shortNumber } from './phrases';

/** Fields whose usual values are near 100 %, so that a lone 1 is all and not one per cent. */
const NEAR_ONE = ['availability', 'promoAvailability', 'measuredAvailability', 'onTimeTarget'];

/**
 * A bare number as a share: 12 and 0.12 are the same discount, by the scale of their column. A number that does not fit
 * the scale of its column, or a lone 1 that could be 1 % or 100 %, is asked.
 */
export function shareOfBare(value: number, evidence: Evidence): Parsed<number> {
  const size = Math.abs(value);
  if (size === 0) return valueOf(value);
  if (size > 1) return valueOf(value / 100, ['percent-inferred']);
  const nearOne = NEAR_ONE.includes(evidence.field) && !evidence.isInverse;
  if (size === 1 && nearOne && evidence.scale === 'share') return valueOf(value, ['percent-inferred']);
  if (size === 1 && !nearOne && evidence.scale === 'percent') return valueOf(value / 100, ['percent-inferred']);
  if (size < 1 && evidence.scale === 'share') return valueOf(value, ['percent-inferred']);
  const percent = (share: number): string => `${shortNumber(share * 100, evidence.language)}%`;
  return asked('ambiguous-number', [percent(value / 100), percent(value)]);
}

/** A text such as `12`, `0,12` or `12%` as a share. */
export function shareOfText(text: string, evidence: Evidence): Parsed<number> {
  const isPercent = /%$/.test(text);
  const number = readNumber(text.replace(/\s*%$/, ''), evidence);
  if (number.kind !== 'value') return number;
  return isPercent ? valueOf(number.value / 100) : shareOfBare(number.value, evidence);
}

export function shareOfNumber(found: Found, evidence: Evidence): Parsed<number> | null {
  if (found.number === null) return null;
  if (found.isDate) return asked('ambiguous-date', []);
  return found.isPercent ? valueOf(found.number) : shareOfBare(found.number, evidence);
}

/** Two ends read alike: of `5-8%` both are percentages, whichever carries the sign. */
export function shareRange(
  from: string,
  to: string,
  evidence: Evidence,
  pick: (low: number, high: number) => { readonly value: number; readonly isUpper: boolean },
): Parsed<number> {
  const sign = /%/.test(from + to) ? '%' : '';
  const low = shareOfText(from.replace('%', '').trim() + sign, evidence);
  const high = shareOfText(to.replace('%', '').trim() + sign, evidence);
  if (low.kind !== 'value') return low;
  return mapParsed(
    high,
    (value) => pick(Math.min(low.value, value), Math.max(low.value, value)).value,
    pick(0, 1).isUpper ? 'upper-end-used' : 'lower-end-used',
  );
}
