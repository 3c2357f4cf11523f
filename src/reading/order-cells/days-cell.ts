import { toSpan } from '../grammar/duration';
import { isDigit, isLetter, plainCode, skipUnseen } from './plain-code';
import type { ScannedKind, Scanned } from './scanned';
import { readWord, WORD } from './words';

const WEEK = toSpan({ amount: 1, unit: 'weeks' }).days;
const MONTH = toSpan({ amount: 1, unit: 'months' }).days;
const PLUS = 0x2b;
const SPACE = 0x20;

/**
 * The units behind an amount, which stands in `into.value` and becomes days: `3 dias úteis`, `48h`, `2 semanas`. The first
 * word was read already, up to `into.at`.
 */
export function scanUnits(text: string, first: number, end: number, into: Scanned): ScannedKind {
  let days = 0;
  let isWorking = false;
  let isCalendar = false;
  let meaning = first;
  for (;;) {
    const unit = daysIn(meaning);
    if (unit > 0) {
      if (days > 0 && !(meaning === WORD.workingDays && days === 1)) return 'text';
      days = unit;
      isWorking = isWorking || meaning === WORD.workingDays;
    } else if (meaning === WORD.working) isWorking = true;
    else if (meaning === WORD.calendar) isCalendar = true;
    else return 'text';
    const at = skipUnseen(text, into.at, end);
    if (at === end) break;
    meaning = readWord(text, at, end, into);
  }
  if (days === 0 || ((isWorking || isCalendar) && days !== 1) || (isWorking && isCalendar)) return 'text';
  into.value *= days;
  return isWorking ? 'workingDays' : 'days';
}

/**
 * `48h`, `3 dias`, `72 horas`: a few digits and a unit of time, which is what most cells of spans are. Null for all else,
 * which is left to those who read amounts; they would read these alike.
 */
export function scanPlainSpan(text: string, from: number, end: number, into: Scanned): ScannedKind | null {
  let amount = 0;
  let at = from;
  for (; at < end && isDigit(text.charCodeAt(at)); at += 1) amount = amount * 10 + text.charCodeAt(at) - 0x30;
  if (at === end || at > from + 3) return null;
  if (text.charCodeAt(at) === SPACE) at += 1;
  const meaning = readWord(text, at, end, into);
  if (meaning < WORD.hours || meaning > WORD.net) return null;
  into.value = amount;
  return scanUnits(text, meaning, end, into);
}

function daysIn(meaning: number): number {
  switch (meaning) {
    case WORD.hours:
      return 1 / 24;
    case WORD.days:
    case WORD.workingDays:
    case WORD.net:
      return 1;
    case WORD.weeks:
      return WEEK;
    case WORD.months:
      return MONTH;
    default:
      return 0;
  }
}

/** `D+2`, `D 2`: working days after the order, unless it says calendar days. `from` is behind the letter. */
export function scanOrderPlus(text: string, from: number, end: number, into: Scanned): ScannedKind {
  let at = skipUnseen(text, from, end);
  if (at < end && text.charCodeAt(at) === PLUS) at = skipUnseen(text, at + 1, end);
  let amount = 0;
  const first = at;
  for (; at < end && isDigit(text.charCodeAt(at)); at += 1) amount = amount * 10 + text.charCodeAt(at) - 0x30;
  if (at === first || at > first + 3) return 'text';
  into.value = amount;
  if (at === end) return 'workingDays';
  let isCalendar = false;
  for (at = skipUnseen(text, at, end); at < end; at = skipUnseen(text, into.at, end)) {
    if (!isLetter(plainCode(text.charCodeAt(at)))) return 'text';
    const meaning = readWord(text, at, end, into);
    if (meaning === WORD.calendar) isCalendar = true;
    else if (meaning !== WORD.days && meaning !== WORD.workingDays && meaning !== WORD.working) return 'text';
  }
  return isCalendar ? 'days' : 'workingDays';
}
