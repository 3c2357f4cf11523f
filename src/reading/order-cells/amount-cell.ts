import { readCurrencySign } from './currency-sign';
import { scanDate } from './date-cell';
import { scanUnits } from './days-cell';
import { readRun } from './number-run';
import { isDigit, isLetter, isUnseen, plainCode, skipUnseen } from './plain-code';
import type { ScannedKind, ScanOptions, Scanned } from './scanned';
import { CURRENCY, readWord, WORD } from './words';

const DASH = 0x2d;
const PLUS = 0x2b;
const OPEN = 0x28;
const CLOSE = 0x29;
const PERCENT = 0x25;
const SLASH = 0x2f;
const POINT = 0x2e;

/**
 * A number with what may stand around it: `1.500`, `-R$ 1.500,00`, `(1.234,50)`, `1,5 mil`, `US$ 2M`, `12,5%`, `3 dias`,
 * `1.234,56-`; a date that begins like a number is handed on.
 */
export function scanAmount(text: string, from: number, end: number, options: ScanOptions, into: Scanned): ScannedKind {
  into.isNegative = false;
  into.isOpen = false;
  const start = isDigit(text.charCodeAt(from)) ? from : skipLead(text, from, end, into);
  // The dash of accountants: `R$ -` is nothing.
  if (start === end && into.currency > 0 && into.isNegative && !into.isOpen) return settle('money', 0, options, into);
  if (start < 0 || start === end) return 'text';
  const at = readRun(text, start, end, options, into);
  if (at === end)
    return into.isOpen ? 'text' : settle(into.currency > 0 ? 'money' : 'number', into.value, options, into);
  if (start === from && (at < 0 || isOfDate(text, at, end))) return scanDate(text, from, end, options, into);
  return at < 0 ? 'text' : scanTail(text, from, at, end, options, into);
}

/** Sign, bracket and currency before the number; where it begins, `end` where there is none, -1 for anything else. */
function skipLead(text: string, from: number, end: number, into: Scanned): number {
  let isPositive = false;
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return at;
    const plain = plainCode(code);
    if (plain === DASH && !into.isNegative && !isPositive) into.isNegative = true;
    else if (plain === PLUS && at === from) isPositive = true;
    else if (plain === OPEN && at === from) into.isOpen = true;
    else if (!isUnseen(code)) {
      if (into.currency > 0) return -1;
      into.currency = readCurrency(text, at, end, into);
      if (into.currency === 0) return -1;
      at = into.at;
      continue;
    }
    at += 1;
  }
  return end;
}

/** A currency by its sign or code, 0 for none; `into.at` is behind it. */
function readCurrency(text: string, at: number, end: number, into: Scanned): number {
  const sign = readCurrencySign(text, at, end, into);
  if (sign > 0) return sign;
  const meaning = readWord(text, at, end, into);
  return meaning > CURRENCY ? meaning - CURRENCY : 0;
}

/** Whether a number goes on as `08/`, `2025-` or `8.` do. */
function isOfDate(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return (code === SLASH || code === DASH || code === POINT) && at + 1 < end;
}

/** What stands behind the number: multiplier, currency, per cent, units of time, the name of a month. */
function scanTail(
  text: string,
  from: number,
  after: number,
  end: number,
  options: ScanOptions,
  into: Scanned,
): ScannedKind {
  const isBracketed = into.isOpen;
  let kind: ScannedKind = into.currency > 0 ? 'money' : 'number';
  for (let at = skipUnseen(text, after, end); at < end; at = skipUnseen(text, into.at, end)) {
    const plain = plainCode(text.charCodeAt(at));
    if (plain === PERCENT && kind === 'number') {
      kind = 'percent';
      into.value /= 100;
      into.at = at + 1;
    } else if (plain === CLOSE && into.isOpen) {
      into.isOpen = false;
      into.isNegative = true;
      into.at = at + 1;
    } else if (plain === DASH && at + 1 === end && !into.isNegative && !isBracketed) {
      into.isNegative = true;
      into.at = end;
    } else if (kind === 'percent') return 'text';
    else {
      const sign = readCurrencySign(text, at, end, into);
      const meaning = sign > 0 ? CURRENCY + sign : isLetter(plain) ? readWord(text, at, end, into) : WORD.unknown;
      const times = timesOf(meaning, into.currency, options);
      if (times !== 0 && into.hasTimes) return 'text';
      if (meaning > CURRENCY) {
        if (into.currency > 0 && into.currency !== meaning - CURRENCY) return 'text';
        into.currency = meaning - CURRENCY;
      } else if (times !== 0) {
        into.hasTimes = true;
        into.isOdd = false;
        into.value *= times;
      } else if (meaning !== WORD.money) {
        return kind === 'number' && !isBracketed ? scanWords(text, from, end, meaning, options, into) : 'text';
      }
      kind = 'money';
    }
  }
  return into.isOpen ? 'text' : settle(kind, into.value, options, into);
}

/** What a multiplier stands for: 0 for other words, NaN for the `M` of thousands or millions. */
function timesOf(meaning: number, currency: number, { isMillion }: ScanOptions): number {
  if (meaning === WORD.thousand) return 1e3;
  if (meaning === WORD.million) return 1e6;
  if (meaning !== WORD.m) return 0;
  return isMillion && currency > 0 ? 1e6 : NaN;
}

/** A number followed by words that are no money: a span, or a day with the name of its month. */
function scanWords(
  text: string,
  from: number,
  end: number,
  meaning: number,
  options: ScanOptions,
  into: Scanned,
): ScannedKind {
  const isMonth = (meaning > 0 && meaning <= 12) || meaning === WORD.filler;
  if (isMonth) return scanDate(text, from, end, options, into);
  const kind = scanUnits(text, meaning, end, into);
  return kind === 'text' ? kind : settle(kind, into.value, options, into);
}

/** The sign put to the number; what has two readings is asked. */
function settle(kind: ScannedKind, value: number, options: ScanOptions, into: Scanned): ScannedKind {
  // Nobody writes money with three decimals: `1,700` where the comma is decimal is rather the other habit.
  const isDoubtful = into.isOdd && (kind === 'money' || (kind === 'number' && options.kind === 'money'));
  into.value = isDoubtful ? NaN : into.isNegative ? 0 - value : value;
  return into.value === into.value ? kind : 'asked';
}
