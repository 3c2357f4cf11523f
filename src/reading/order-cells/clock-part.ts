import { isDigit, plainCode, skipUnseen } from './plain-code';

const COMMA = 0x2c;
const POINT = 0x2e;
const COLON = 0x3a;
const LETTER_A = 0x61;
const LETTER_M = 0x6d;
const LETTER_P = 0x70;
const LETTER_T = 0x74;
const LETTER_Z = 0x7a;

/**
 * The clock behind a date as a part of the day, 0 where there is none: ` 14:30`, `T08:00:00.000Z`, ` 2:05 pm`. The clock
 * is taken as stated, in whatever zone; NaN for all else.
 */
export function readClockPart(text: string, from: number, end: number): number {
  if (from === end) return 0;
  const first = plainCode(text.charCodeAt(from));
  let at = skipUnseen(text, first === COMMA || first === LETTER_T ? from + 1 : from, end);
  if (at === from) return NaN;
  let seconds = 0;
  let parts = 0;
  for (; parts < 3; parts += 1) {
    const start = at;
    let part = 0;
    for (; at < end && at < start + 2 && isDigit(text.charCodeAt(at)); at += 1) {
      part = part * 10 + text.charCodeAt(at) - 0x30;
    }
    if (at === start || part >= (parts === 0 ? 24 : 60)) return NaN;
    seconds += parts === 0 ? part * 3600 : parts === 1 ? part * 60 : part;
    if (at === end || text.charCodeAt(at) !== COLON) break;
    at += 1;
  }
  // An hour alone is no clock, and none has a fourth part.
  if (parts === 0 || parts === 3) return NaN;
  if (parts === 2 && at + 1 < end && (text.charCodeAt(at) === POINT || text.charCodeAt(at) === COMMA)) {
    do at += 1;
    while (at < end && isDigit(text.charCodeAt(at)));
  }
  return inHalfDay(text, skipUnseen(text, at, end), end, seconds) / 86400;
}

/** `pm` and `p. m.` add twelve hours; NaN for letters that say something else. */
function inHalfDay(text: string, from: number, end: number, seconds: number): number {
  if (from === end) return seconds;
  const half = plainCode(text.charCodeAt(from));
  if (half === LETTER_Z && from + 1 === end) return seconds;
  if (half !== LETTER_A && half !== LETTER_P) return NaN;
  for (let at = from + 1; at < end; at += 1) {
    const plain = plainCode(text.charCodeAt(at));
    if (plain !== LETTER_M && plain !== POINT && plain !== 0x20) return NaN;
  }
  const hour = Math.floor(seconds / 3600);
  if (hour < 1 || hour > 12) return NaN;
  const isNoon = hour === 12;
  return seconds + (half === LETTER_P ? (isNoon ? 0 : 43200) : isNoon ? -43200 : 0);
}
