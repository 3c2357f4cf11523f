import { round } from '../../domain/arithmetic';
import type { Evidence } from '../evidence';
import { asked, mapParsed, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';
import { isPastBelief, scaleOfSmall, slipOf } from './likely-share';
import { readNumber } from './number';
import { shortNumber } from './phrases';

/**
 * A bare number as a share: 12 and 0.12 are the same discount, by the scale of their column. A number that does not fit
 * the scale of its column, or could be 1 % as well as 100 %, is asked.
 */
export function shareOfBare(value: number, evidence: Evidence): Parsed<number> {
  const size = Math.abs(value);
  if (size === 0) return valueOf(value);
  const percent = (share: number): string => `${shortNumber(share * 100, evidence.language)}%`;
  if (size > 1) {
    if (isPastBelief(size, evidence)) return asked('ambiguous-unit', [percent(value / 100)]);
    return askedSlip(value, 'bare', evidence) ?? valueOf(round(value / 100, 12), ['percent-inferred']);
  }
  const scale = scaleOfSmall(size, evidence);
  if (scale === null) return asked('ambiguous-number', [percent(value / 100), percent(value)]);
  return valueOf(scale === 'percent' ? value / 100 : value, ['percent-inferred']);
}

function askedSlip(percent: number, written: 'bare' | 'signed', evidence: Evidence): Parsed<number> | null {
  const readings = slipOf(percent, written, evidence);
  return (
    readings &&
    asked(
      'ambiguous-number',
      readings.map((reading) => `${shortNumber(reading, evidence.language)}%`),
    )
  );
}

/** A text such as `12`, `0,12` or `12%` as a share. */
export function shareOfText(text: string, evidence: Evidence): Parsed<number> {
  const isPercent = /%$/.test(text);
  const number = readNumber(text.replace(/\s*%$/, ''), evidence);
  if (number.kind !== 'value') return number;
  // Twelve decimals keep every typed share and drop the noise of floating point: 99,9% is 0.999.
  return isPercent ? ofSigned(number.value, evidence) : shareOfBare(number.value, evidence);
}

function ofSigned(percent: number, evidence: Evidence): Parsed<number> {
  return askedSlip(percent, 'signed', evidence) ?? valueOf(round(percent / 100, 12));
}

export function shareOfNumber(found: Found, evidence: Evidence): Parsed<number> | null {
  if (found.number === null) return null;
  if (found.isDate) return asked('ambiguous-date', []);
  if (found.currency !== null) return unreadable('unit-mismatch');
  if (!found.isPercent) return shareOfBare(found.number, evidence);
  return askedSlip(round(found.number * 100, 9), 'signed', evidence) ?? valueOf(found.number);
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
