import type { ReadingMark } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import { calendarDays, readDurationEnds, toSpan, type Duration } from './duration';
import type { Found } from './found';
import { PHRASES } from './phrases';

/** Elapsed clock hours: `48h`, `2 dias` (48), `D+1`. Of a range or limit the longest end (ERRATA 24). */
export function readHours(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number !== null) {
    if (found.isDate) return ofClock(found.number);
    return found.isPercent ? unreadable() : settle({ amount: found.number, unit: null }, [], evidence);
  }
  const clock = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(found.text);
  if (clock) return valueOf(Number(clock[1]) + Number(clock[2]) / 60);
  const read = readDurationEnds(found.text, evidence);
  if (read.kind !== 'value') return read;
  const { ends, isLimit } = read.value;
  const [low, high] = ends;
  const longest = high && calendarDays(toSpan(high)) >= calendarDays(toSpan(low)) ? high : low;
  return settle(longest, high || isLimit ? ['upper-end-used'] : [], evidence);
}

/** A time such as 36:00 is stored as a part of days. Beyond a few days it is a date, and no duration. */
function ofClock(days: number): Parsed<number> {
  return days <= 60 ? valueOf(days * 24) : asked('ambiguous-date', []);
}

function settle(duration: Duration, marks: readonly ReadingMark[], evidence: Evidence): Parsed<number> {
  const unit = duration.unit ?? evidence.units.time ?? (evidence.looksLikeHours ? 'hours' : null);
  if (duration.amount === 0) return valueOf(0);
  if (unit === null) {
    const phrases = PHRASES[evidence.language];
    return asked('ambiguous-unit', [phrases.hours(duration.amount), phrases.days(duration.amount)]);
  }
  const span = toSpan({ ...duration, unit });
  return valueOf(calendarDays(span) * 24, span.working ? [...marks, 'converted-days'] : marks);
}
