import type { ReadingMark, Span } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import { calendarDays, readDurationEnds, toSpan, type Duration } from './duration';
import type { Found } from './found';
import { PHRASES } from './phrases';

/** A promised span: `D+2`, `48h`, `3 d.u.`, `até 72h`, `1-2 dias`. Of a range the longest end is the promise (ERRATA 24). */
export function readLeadTime(found: Found, evidence: Evidence): Parsed<Span> {
  if (found.number !== null) {
    if (found.isDate) return asked('ambiguous-date', []);
    return found.isPercent ? unreadable() : settle({ amount: found.number, unit: null }, [], evidence);
  }
  const read = readDurationEnds(found.text, evidence);
  if (read.kind !== 'value') return read;
  const { ends, isLimit } = read.value;
  const [low, high] = ends;
  const longest = high && calendarDays(toSpan(high)) >= calendarDays(toSpan(low)) ? high : low;
  const marks: ReadingMark[] = high || isLimit ? ['upper-end-used'] : [];
  if (longest.unit === 'months') marks.push('approximate');
  return settle(longest, marks, evidence);
}

/** Without a unit in the cell the heading decides, then days; a column of 24, 48, 72 may be hours, and is asked. */
function settle(duration: Duration, marks: readonly ReadingMark[], evidence: Evidence): Parsed<Span> {
  const unit = duration.unit ?? evidence.units.time;
  if (unit === null && evidence.looksLikeHours && duration.amount !== 0) {
    const phrases = PHRASES[evidence.language];
    return asked('ambiguous-unit', [phrases.hours(duration.amount), phrases.days(duration.amount)]);
  }
  return valueOf(toSpan({ ...duration, unit }), marks);
}
