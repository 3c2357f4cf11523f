import { scanAmount } from './amount-cell';
import { scanDate } from './date-cell';
import { scanOrderPlus } from './days-cell';
import { scanPayment } from './payment-cell';
import { isDigit, isLetter, isUnseen, plainCode } from './plain-code';
import type { ScannedKind, ScanOptions, Scanned } from './scanned';
import { readPhrase, readWord, WORD } from './words';

const LETTER_D = 0x64;

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
    return options.kind === 'date'
      ? scanDate(text, from, end, options, into)
      : scanAmount(text, from, end, options, into);
  }
  const plain = plainCode(code);
  if (!isLetter(plain)) return scanAmount(text, from, end, options, into);
  if (options.kind === 'date') return scanDate(text, from, end, options, into);
  const isOrderPlus = plain === LETTER_D && readWord(text, from, end, into) === WORD.days && into.at === from + 1;
  return isOrderPlus ? scanOrderPlus(text, from + 1, end, into) : scanLetters(text, from, end, options, into);
}

/** `R$ 50`, `BRL 50` or a date led by a word. */
function scanLetters(text: string, from: number, end: number, options: ScanOptions, into: Scanned): ScannedKind {
  const kind = scanAmount(text, from, end, options, into);
  return kind === 'text' && into.currency === 0 ? scanDate(text, from, end, options, into) : kind;
}

/** A row of one sign, `--` or `???`, or a word for nothing written yet. */
function isBlankWord(text: string, from: number, end: number, into: Scanned): boolean {
  const first = plainCode(text.charCodeAt(from));
  if (isLetter(first)) return readPhrase(text, from, end, into) === WORD.blank;
  if (!BLANK_SIGNS.includes(first)) return false;
  for (let at = from + 1; at < end; at += 1) if (plainCode(text.charCodeAt(at)) !== first) return false;
  return true;
}

/** Dash, point, question mark, underline. */
const BLANK_SIGNS: readonly number[] = [0x2d, 0x2e, 0x3f, 0x5f];
