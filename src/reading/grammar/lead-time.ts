import type { ReadingMark, Span } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import { calendarDays, readDurationEnds, toSpan, type Duration } from './duration';
import type { Found } from './found';
import { withDigits } from './frequency-words';
import { PHRASES } from './phrases';

/** A promised span: `D+2`, `48h`, `3 d.u.`, `até 72h`, `1-2 dias`. Of a range the longest end is the promise (ERRATA 24). */
export function readLeadTime(found: Found, evidence: Evidence): Parsed<Span> {
  if (found.number !== null) {
    if (found.isDate) return asked('ambiguous-date', []);
    return found.isPercent ? unreadable() : settle({ amount: found.number, unit: null }, [], evidence);
  }
  const read = readDurationEnds(
    withDigits(withoutCutoff(found.text.replace(ABOUT, '').replace(FROM_ORDER, ''))),
    evidence,
  );
  if (read.kind !== 'value') return read;
  const { ends, isLimit } = read.value;
  const [low, high] = ends;
  const longest = high && calendarDays(toSpan(high)) >= calendarDays(toSpan(low)) ? high : low;
  const marks: ReadingMark[] = high || isLimit ? ['upper-end-used'] : [];
  if (ABOUT.test(found.text)) marks.push('approximate');
  if (longest.unit === 'months') marks.push('approximate');
  return settle(longest, marks, evidence);
}

const ABOUT =
  /^(~|c\.|ca\.|cerca de|aprox(?:imadamente)?\.?|about|around|unos)\s*|\s*\((?:media|medio|average|promedio)\)$/;
/** Where every lead time begins. */
const FROM_ORDER =
  /\s*(?:apos|depois d[eo]|desde|despues del?|a partir d[eo]|after|from) (?:o |el |the )?(?:pedido|order)$/;
const HOUR =
  '(?:as |las |the )?(?:[01]?\\d|2[0-4])(?:\\s*(?:h|hs|hrs|horas?)(?:\\d{2})?(?:min)?|:\\d{2}\\s*h?|\\s*[ap]\\.?m\\.?)';
const ORDERED = '(?:(?:p\\/ ?|para |if |se )?(?:os )?(?:pedidos?|orders?|ordered|placed|colocados?)\\s*)';
const CUTOFF = new RegExp(
  `^(.+?)[\\s,;(-]+(?:${ORDERED}(?:feitos |recebidos )?(?:ate|antes d[ae]s?|before|by|until|hasta)|corte|cut-?off|hora de corte)\\s*:?\\s*${HOUR}\\)?$`,
);
const BY_HOUR = new RegExp(`^(.+?)[\\s,;(-]+(?:ate|antes d[ae]s?|before|by|until|hasta)\\s*${HOUR}\\)?$`);
const DAY =
  /^(d\s*\+?\s*\d{1,2}|mesmo dia|no (mesmo )?dia|same day|(el )?mismo dia|(no )?dia seguinte|next day|(al )?dia siguiente|proximo dia( util)?)$/;

/** `D+0 até 17h`: the hour is the cut-off of the day and no span; `24h até 48h` is a range. */
function withoutCutoff(text: string): string {
  const ordered = CUTOFF.exec(text)?.[1];
  if (ordered !== undefined) return ordered.trim();
  const day = BY_HOUR.exec(text)?.[1]?.trim();
  return day !== undefined && DAY.test(day) ? day : text;
}

/** Without a unit in the cell the heading decides, then days; a column of 24, 48, 72 may be hours, and is asked. */
function settle(duration: Duration, marks: readonly ReadingMark[], evidence: Evidence): Parsed<Span> {
  const unit = duration.unit ?? evidence.units.time;
  if (unit === null && duration.amount !== 0 && mayBeHours(duration.amount, evidence)) {
    const phrases = PHRASES[evidence.language];
    return asked('ambiguous-unit', [phrases.hours(duration.amount), phrases.days(duration.amount)]);
  }
  if (unit === 'workingHours' && duration.amount !== 0) return ofWorkingHours(duration.amount);
  return valueOf(toSpan({ ...duration, unit }), marks);
}

/** Of `72 h úteis` nobody knows whether a working day has 24 of them or 8; of less than a whole day nothing is known. */
function ofWorkingHours(hours: number): Parsed<Span> {
  return hours % 24 === 0 ? asked('ambiguous-unit', [`D+${hours / 24}`, `D+${hours / 8}`]) : unreadable();
}

/** 24 beside 1 and 2 stands out as well. */
function mayBeHours(amount: number, evidence: Evidence): boolean {
  if (evidence.isAnswer) return false;
  const { looksLikeHours, mayBeHours: isMixed = false, smallest = amount } = evidence;
  return looksLikeHours || isMixed || (amount % 24 === 0 && amount >= smallest * 8);
}
