import { readClockPart } from './clock-part';
import { compactDay, daySerial, fullYear, isDay } from './day-serial';
import { isDigit, isLetter, plainCode } from './plain-code';
import type { ScannedKind, ScanOptions, Scanned } from './scanned';
import { readWord, WORD } from './words';

const SLASH = 0x2f;
const DASH = 0x2d;
const POINT = 0x2e;
/** `1º de abril`, folded as plain texts are. */
const ORDINAL = 0xaa;

/**
 * A day, with its clock where it has one: `08/04/2025`, `2025-04-08T10:30`, `8-abr-25`, `Friday, April 8, 2022`,
 * `20250408`. Day and month of `03/04` follow the column and are asked where it does not tell.
 */
export function scanDate(text: string, from: number, end: number, options: ScanOptions, into: Scanned): ScannedKind {
  if (!isDigit(text.charCodeAt(from))) return scanNamed(text, from, end, options, into);
  let first = 0;
  let middle = 0;
  let part = 0;
  let separators = 0;
  let separator = 0;
  let length = 0;
  let start = from;
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      part = part * 10 + (code - 0x30);
      continue;
    }
    if (separators === 0 && (code === SLASH || code === DASH || code === POINT)) {
      first = part;
      length = at - start;
      separator = code;
    } else if (separators === 1 && code === separator && at - start <= 2) middle = part;
    else break;
    separators += 1;
    part = 0;
    start = at + 1;
  }
  if (separators === 2)
    return settleParts(first, length, middle, part, at - start, readClockPart(text, at, end), options, into);
  if (separators > 0 || at - from !== 8 || options.kind !== 'date') return scanNamed(text, from, end, options, into);
  return settle(compactDay(part, options.dateSystem), readClockPart(text, at, end), into);
}

/** Three numbers as a day; their lengths tell a year from a day. */
function settleParts(
  first: number,
  firstLength: number,
  middle: number,
  last: number,
  lastLength: number,
  clock: number,
  options: ScanOptions,
  into: Scanned,
): ScannedKind {
  if (firstLength === 4 && lastLength <= 2) return settle(serialOf(first, middle, last, options), clock, into);
  if (firstLength > 2 || (lastLength !== 2 && lastLength !== 4)) return 'text';
  return settleOrder(lastLength === 4 ? last : fullYear(last), first, middle, clock, options, into);
}

/** Digits from `at` on as a number; `into.at` is where they end. */
function readDigits(text: string, from: number, end: number, into: Scanned): number {
  let value = 0;
  let at = from;
  for (; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  into.at = at;
  return value;
}

function settleOrder(
  year: number,
  first: number,
  second: number,
  clock: number,
  options: ScanOptions,
  into: Scanned,
): ScannedKind {
  const { isDayFirst } = options;
  if (isDayFirst === true) return settle(serialOf(year, second, first, options), clock, into);
  if (isDayFirst === false) return settle(serialOf(year, first, second, options), clock, into);
  const dayFirst = serialOf(year, second, first, options);
  const monthFirst = serialOf(year, first, second, options);
  if (dayFirst >= 0 && monthFirst >= 0 && dayFirst !== monthFirst) {
    into.value = NaN;
    return clock >= 0 && options.kind === 'date' ? 'asked' : 'text';
  }
  return settle(dayFirst >= 0 ? dayFirst : monthFirst, clock, into);
}

/** NaN for a day that does not exist. */
function serialOf(year: number, month: number, day: number, { dateSystem }: ScanOptions): number {
  return isDay(year, month, day) ? daySerial(year, month, day, dateSystem) : NaN;
}

function settle(serial: number, clock: number, into: Scanned): ScannedKind {
  into.value = serial + clock;
  return into.value >= 0 ? 'date' : 'text';
}

/** A date whose month is a word, in the order of any of the three languages; the year comes last. */
function scanNamed(text: string, from: number, end: number, options: ScanOptions, into: Scanned): ScannedKind {
  let month = 0;
  let day = 0;
  let at = from;
  while (at < end) {
    const plain = plainCode(text.charCodeAt(at));
    if (isLetter(plain)) {
      const meaning = readWord(text, at, end, into);
      if (meaning >= 1 && meaning <= 12 && month === 0) month = meaning;
      else if (meaning !== WORD.filler && !(meaning === WORD.weekday && day === 0 && month === 0)) return 'text';
      at = into.at;
    } else if (isDigit(plain)) {
      // Behind nothing but a day of the week: `sex, 08/04/2022`.
      if (day === 0 && month === 0 && at > from) return scanDate(text, at, end, options, into);
      const value = readDigits(text, at, end, into);
      const length = into.at - at;
      at = into.at;
      if (month > 0 && day > 0) {
        if (length !== 2 && length !== 4) return 'text';
        const year = length === 4 ? value : fullYear(value);
        return settle(serialOf(year, month, day, options), readClockPart(text, at, end), into);
      }
      if (length > 2 || value === 0 || day > 0) return 'text';
      day = value;
    } else if (
      plain === 0x20 ||
      plain === 0x2c ||
      plain === SLASH ||
      plain === DASH ||
      plain === POINT ||
      plain === ORDINAL
    )
      at += 1;
    else return 'text';
  }
  return 'text';
}
