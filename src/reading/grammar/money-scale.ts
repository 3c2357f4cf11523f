import { round } from '../../domain/arithmetic';
import type { Evidence } from '../evidence';
import { asked, askedOfColumn, mapParsed, unreadable, type Parsed } from '../parsed';
import { currencyIn, nameOf } from './currency';
import { plainText } from './found';
import { readNumber } from './number';
import { PHRASES, shortNumber } from './phrases';

/** A note of the sheet says thousands, and the column may or may not follow it: one question for all of its cells. */
export function inScale(amount: Parsed<number>, evidence: Evidence): Parsed<number> {
  const { units, language, currency, isAnswer } = evidence;
  if (units.doubt === undefined || isAnswer || amount.kind !== 'value' || amount.value === 0) return amount;
  const sign = units.currency ?? currency ?? '$';
  const options = [PHRASES[language].inScale(sign, units.doubt), sign];
  return askedOfColumn('ambiguous-unit', options, 'scale', (answer) => {
    const scale = scaleOf(plainText(answer));
    return scale === null ? unreadable() : mapParsed(amount, (value) => value * scale);
  });
}

/** `R$ mil` is 1000, `R$` alone 1. */
function scaleOf(answer: string): number | null {
  if (/\b(mi|mm|milhao|milhoes|millones|millions?)\b/.test(answer)) return 1e6;
  if (/\b(mil|miles|k|thousands?|000s?)\b/.test(answer)) return 1e3;
  return currencyIn(answer) === null ? null : 1;
}

/** `2M` is two millions to some and, from the Latin, two thousand to others. */
export function askMillions(digits: string, currency: string | undefined, evidence: Evidence): Parsed<number> {
  const number = readNumber(digits, evidence);
  if (number.kind !== 'value') return number;
  const sign = currency === undefined ? '' : `${nameOf(currency)} `;
  return asked(
    'ambiguous-unit',
    [1e6, 1e3].map((times) => sign + shortNumber(round(number.value * times, 6), evidence.language)),
  );
}

/** The heading counts in thousands, and the cell names a currency: either holds. */
export function askScale(digits: string, currency: string, evidence: Evidence): Parsed<number> {
  const number = readNumber(digits, evidence);
  if (number.kind !== 'value') return number;
  const readings = [number.value * evidence.units.scale, number.value];
  return asked(
    'ambiguous-unit',
    readings.map((reading) => `${currency} ${shortNumber(reading, evidence.language)}`),
  );
}
