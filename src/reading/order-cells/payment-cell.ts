import { isDigit, isLetter, plainCode, skipUnseen } from './plain-code';
import type { ScannedKind, ScanOptions, Scanned } from './scanned';
import { readPhrase, readWord, WORD } from './words';

const SLASH = 0x2f;
const MOST_DAYS = 400;
/** Up to here a bare number is as often a count of instalments as it is days. */
const FEW_DAYS = 4;

/**
 * Mean days of a plain plan of equal parts: `28/42/56 ddl`, `30 dias`, `à vista`. Plans of any other wording are left to
 * the grammar of policies, and so is what a person must be asked about.
 */
export function scanPayment(text: string, from: number, end: number, options: ScanOptions, into: Scanned): ScannedKind {
  if (isLetter(plainCode(text.charCodeAt(from)))) {
    if (readPhrase(text, from, end, into) !== WORD.cash) return 'text';
    into.value = 0;
    return 'instalments';
  }
  let sum = 0;
  let count = 0;
  let before = -1;
  let at = from;
  for (; ; at += 1) {
    if (!isDigit(text.charCodeAt(at))) at = skipUnseen(text, at, end);
    const start = at;
    let days = 0;
    for (; at < end && isDigit(text.charCodeAt(at)); at += 1) days = days * 10 + text.charCodeAt(at) - 0x30;
    // Parts that do not rise may be shares.
    if (at === start || at > start + 3 || days > MOST_DAYS || days <= before) return 'text';
    sum += days;
    count += 1;
    before = days;
    if (at < end && text.charCodeAt(at) !== SLASH) at = skipUnseen(text, at, end);
    if (at === end || text.charCodeAt(at) !== SLASH) break;
  }
  if (at < end) {
    const meaning = readWord(text, at, end, into);
    if ((meaning !== WORD.days && meaning !== WORD.net) || into.at < end) return 'text';
  } else if (isOpen(sum, count, before, options)) return 'asked';
  into.value = sum / count;
  return 'instalments';
}

/** `2`, `1/2/3` may count instalments and `30/70` may be shares, unless the heading or the cell says days. */
function isOpen(sum: number, count: number, longest: number, options: ScanOptions): boolean {
  return (count === 2 && sum >= 99 && sum <= 101) || isCount(longest, options);
}

const isCount = (days: number, { hasTimeUnit }: ScanOptions): boolean => !hasTimeUnit && days >= 1 && days <= FEW_DAYS;

/** Whether a bare number is a term of so many days and nothing else. */
export function isPlainTerm(days: number, options: ScanOptions): boolean {
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS && !isCount(days, options);
}
