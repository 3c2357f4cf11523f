import { isDigit, plainCode } from './plain-code';
import type { ScanOptions, Scanned } from './scanned';

const POINT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const QUOTE = 0x27;

/** Longer ones are keys of documents, not amounts. */
const MOST_CHARACTERS = 21;
const POWERS = Float64Array.from({ length: MOST_CHARACTERS }, (_, power) => Number(`1e${power}`));

/**
 * The number that begins at a digit, by the rules of `readDecimal`: whole thousands between marks, and `1.500` by the
 * evidence of the column. `into.value` is NaN where that leaves two readings. Answers where it ends, or -1 for none.
 */
export function readRun(text: string, from: number, end: number, options: ScanOptions, into: Scanned): number {
  let whole = 0;
  /** Where the first mark stands, and the last. */
  let head = -1;
  let mark = from - 1;
  let last = 0;
  let points = 0;
  let commas = 0;
  let gaps = 0;
  let isEven = true;
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      whole = whole * 10 + (code - 0x30);
      continue;
    }
    const plain = code < 0x80 ? code : plainCode(code);
    if (plain !== POINT && plain !== COMMA && plain !== SPACE && plain !== QUOTE) break;
    if (at + 1 === end || !isDigit(text.charCodeAt(at + 1))) break;
    if (head < 0) head = at;
    else if (at - mark !== 4) isEven = false;
    if (plain === POINT) points += 1;
    else if (plain === COMMA) commas += 1;
    else gaps += 1;
    last = plain;
    mark = at;
  }
  into.isOdd = false;
  into.value = whole;
  if (at - from > MOST_CHARACTERS) return -1;
  if (head < 0) return at;
  const marks = points + commas;
  const lead = head - from;
  const since = at - mark - 1;
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
