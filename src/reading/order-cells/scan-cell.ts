import { scanAmount } from './amount-cell';
import { scanDate } from './date-cell';
import { scanOrderPlus, scanPlainSpan } from './days-cell';
import { scanPayment } from './payment-cell';
import { isDigit, isLetter, isUnseen, plainCode } from './plain-code';
import type { ScannedKind, ScanOptions, Scanned } from './scanned';
import { CURRENCY, readPhrase, readWord, WORD } from './words';

const LETTER_D = 0x64;
const LETTER_S = 0x73;
const LETTER_U = 0x75;
const DOLLAR = 0x24;
const DASH = 0x2d;
const POINT = 0x2e;
const QUESTION = 0x3f;
const UNDERLINE = 0x5f;

/** Twelve letters and what stands between them. */
const LONGEST_BLANK = 16;

/**
 * What a text cell of an order list is, character by character and without making anything: its kind, and its number in
 * `into.value`. It reads plain wordings only, and those as the grammar of policies does.
 */
export function scanCell(text: string, options: ScanOptions, into: Scanned): ScannedKind {
  let from = 0;
  let end = text.length;
  while (from < end && isUnseen(text.charCodeAt(from))) from += 1;
  while (end > from && isUnseen(text.charCodeAt(end - 1))) end -= 1;
  if (from === end) return 'blank';
  into.value = NaN;
  into.currency = 0;
  into.isOdd = false;
  into.hasTimes = false;
  const kind = scanSeen(text, from, end, options, into);
  return kind === 'text' && isBlankWord(text, from, end, into) ? 'blank' : kind;
}

function scanSeen(text: string, from: number, end: number, options: ScanOptions, into: Scanned): ScannedKind {
  if (options.kind === 'payment') return scanPayment(text, from, end, options, into);
  const code = text.charCodeAt(from);
  if (isDigit(code)) {
    const span = options.kind === 'days' ? scanPlainSpan(text, from, end, into) : null;
    if (span !== null) return span;
    return options.kind === 'date'
      ? scanDate(text, from, end, options, into)
      : scanAmount(text, from, end, options, into);
  }
  const plain = plainCode(code);
  if (!isLetter(plain)) return scanAmount(text, from, end, options, into);
  if (options.kind === 'date') return scanDate(text, from, end, options, into);
  const next = from + 1 < end ? plainCode(text.charCodeAt(from + 1)) : 0;
  if (plain === LETTER_D && !isLetter(next)) return scanOrderPlus(text, from + 1, end, into);
  if (next === DOLLAR || (plain === LETTER_U && next === LETTER_S)) return scanAmount(text, from, end, options, into);
  const meaning = readWord(text, from, end, into);
  if (meaning > CURRENCY) return scanAmount(text, from, end, options, into);
  const isOfDate = meaning === WORD.weekday || (meaning > 0 && meaning <= 12);
  return isOfDate ? scanDate(text, from, end, options, into) : 'text';
}

/** A row of one sign, `--` or `???`, or a word for nothing written yet. */
function isBlankWord(text: string, from: number, end: number, into: Scanned): boolean {
  if (end - from > LONGEST_BLANK) return false;
  const first = plainCode(text.charCodeAt(from));
  if (isLetter(first)) return readPhrase(text, from, end, into) === WORD.blank;
  if (first !== DASH && first !== POINT && first !== QUESTION && first !== UNDERLINE) return false;
  for (let at = from + 1; at < end; at += 1) if (plainCode(text.charCodeAt(at)) !== first) return false;
  return true;
}
