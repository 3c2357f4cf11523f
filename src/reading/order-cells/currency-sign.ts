import { EURO, plainCode, POUND } from './plain-code';
import type { Scanned } from './scanned';

const DOLLAR = 0x24;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_U = 0x75;

/** Positions in `CURRENCIES`. */
const BARE_DOLLAR = 1;
const REAL = 2;
const US_DOLLAR = 3;
const OF_EURO = 4;
const OF_POUND = 5;

/** The currency whose sign stands at `at`, 0 for none; `into.at` is behind it. */
export function readCurrencySign(text: string, at: number, end: number, into: Scanned): number {
  const plain = plainCode(text.charCodeAt(at));
  into.at = at + 1;
  if (plain === DOLLAR) return BARE_DOLLAR;
  if (plain === EURO) return OF_EURO;
  if (plain === POUND) return OF_POUND;
  if ((plain !== LETTER_R && plain !== LETTER_U) || at + 1 >= end) return 0;
  const next = plainCode(text.charCodeAt(at + 1));
  into.at = at + 2;
  if (plain === LETTER_R && next === DOLLAR) return REAL;
  if (plain === LETTER_R || at + 2 >= end) return 0;
  const third = plainCode(text.charCodeAt(at + 2));
  into.at = at + 3;
  const isUs = (next === LETTER_S && third === DOLLAR) || (next === DOLLAR && third === LETTER_S);
  return isUs ? US_DOLLAR : 0;
}
