import { plainCode } from './plain-code';
import type { ScanOptions, Scanned } from './scanned';

const POINT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const QUOTE = 0x27;

/** Longer ones are keys of documents, not amounts. */
const MOST_DIGITS = 21;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/**
 * The number that begins at a digit, by the rules of `readDecimal`: whole thousands between marks, and `1.500` by the
 * evidence of the column. `into.value` is NaN where that leaves two readings. Answers where it ends, or -1 for none.
 */
export function readRun(text: string, from: number, end: number, options: ScanOptions, into: Scanned): number {
  let whole = 0;
  let digits = 0;
  /** Digits before the first mark, and since the last. */
  let lead = 0;
  let since = 0;
  let points = 0;
  let commas = 0;
  let gaps = 0;
  let last = 0;
  let isEven = true;
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      whole = whole * 10 + (code - 0x30);
      digits += 1;
      since += 1;
      continue;
    }
    const mark = code < 0x80 ? code : plainCode(code);
    if (mark !== POINT && mark !== COMMA && mark !== SPACE && mark !== QUOTE) break;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (next < 0x30 || next > 0x39) break;
    if (last === 0) lead = since;
    else if (since !== 3) isEven = false;
    if (mark === POINT) points += 1;
    else if (mark === COMMA) commas += 1;
    else gaps += 1;
    last = mark;
    since = 0;
  }
  into.isOdd = false;
  into.value = whole;
  if (last === 0) return digits <= MOST_DIGITS ? at : -1;
  if (digits > MOST_DIGITS) return -1;
  const marks = points + commas;
  if (marks === 1 && gaps === 0) {
    if (since === 3 && lead <= 3 && text.charCodeAt(from) !== 0x30) openValue(whole, last, options, into);
    else into.value = whole / POWERS[since]!;
    return at;
  }
  if (!isEven || lead > 3) return -1;
  if (gaps > 0) {
    if (marks === 0) return since === 3 ? at : -1;
    if (marks > 1 || last === SPACE || last === QUOTE || since > 2) return -1;
    into.value = whole / POWERS[since]!;
    return at;
  }
  const alike = last === POINT ? points : commas;
  if (alike > 1) return alike === marks && since === 3 ? at : -1;
  into.value = whole / POWERS[since]!;
  return at;
}

/** `1.500`: a thousand and a half to some, one and a half to others. */
function openValue(whole: number, last: number, { mark, trust }: ScanOptions, into: Scanned): void {
  const isDecimal = mark !== null && mark.charCodeAt(0) === last;
  // Three decimals are rare: a habit of the language alone does not carry them.
  if (mark === null || (isDecimal && trust === 'habit')) into.value = NaN;
  else if (isDecimal) into.value = whole / 1000;
  into.isOdd = isDecimal && trust !== 'said';
}
