import type { Span } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { unreadable, valueOf, type Parsed } from '../parsed';
import { NUMBER, readNumber } from './number';

/** One end of a duration as written, before a field decides its unit. */
export interface Duration {
  readonly amount: number;
  readonly unit: 'hours' | 'workingHours' | 'days' | 'workingDays' | 'weeks' | 'months' | null;
}

const UNITS: readonly (readonly [RegExp, Duration['unit']])[] = [
  [/^(h|hs|hr|hrs|hora|horas|hour|hours)$/, 'hours'],
  [/^(h|hs|hrs|horas?) ?(uteis|habiles)$|^(business|working) (h|hrs|hours)$/, 'workingHours'],
  [
    /^(d\.?\s?[uh]\.?|du|dh|d\.? ?uteis|uteis|util|dias? (uteis|util)|(business|working|work) days?|(?:dias?|d\.?) ?hab(?:il(es)?|\.)|dias? laborables?|bd|wd)$/,
    'workingDays',
  ],
  [/^(d|dd|dias?|days?|dias? corridos|calendar days?|dias? (calendario|naturales))$/, 'days'],
  [/^(sem|semanas?|weeks?|wks?|w)$/, 'weeks'],
  [/^(mes|meses|months?|mo)$/, 'months'],
];
const ONE = new RegExp(`^(${NUMBER})\\s*([a-z][a-z. ]*)?$`);
const ORDER_PLUS =
  /^d\s*\+?\s*(\d{1,3})(?:\s*(?:d\.?u\.?|(?:dias? )?uteis|util|dias? util|(?:business |working )?days?|dias?))?$/;
const ORDER_PLUS_CALENDAR = /^d\s*\+?\s*(\d{1,3})\s*(?:dias )?(?:corridos|calendario|calendar days)$/;
const SAME_DAY =
  /^(mesmo dia|no (mesmo )?dia|same[ -]day|mismo dia|el mismo dia|en el dia|entrega (?:imediata|inmediata)|d\s*\+?\s*0|imediat[oa]|immediate|inmediat[oa])$/;
const NEXT_DAY =
  /^((no )?dia seguinte|next[ -](business |working )?day|overnight|amanha|(al )?dia siguiente|(al )?otro dia|(?:am |pm )next day|(?:day )?a for b|proximo dia( util)?)$/;

/** `2 dias`, `48 h`, `3 d.u.`, `D+2`; the unit stays open where none is written. */
export function readDuration(text: string, evidence: Evidence): Parsed<Duration> {
  if (SAME_DAY.test(text)) return valueOf({ amount: 0, unit: 'workingDays' });
  if (NEXT_DAY.test(text)) return valueOf({ amount: 1, unit: 'workingDays' });
  const plus = ORDER_PLUS.exec(text);
  if (plus?.[1] !== undefined) return valueOf({ amount: Number(plus[1]), unit: 'workingDays' });
  const counted = /^day 1 for (?:day )?(\d)$/.exec(text)?.[1];
  if (counted !== undefined) return valueOf({ amount: Number(counted) - 1, unit: 'workingDays' });
  const calendar = ORDER_PLUS_CALENDAR.exec(text)?.[1];
  if (calendar !== undefined) return valueOf({ amount: Number(calendar), unit: 'days' });
  const [, digits, word] = ONE.exec(text) ?? [];
  if (digits === undefined) return unreadable();
  const unit = word === undefined ? null : UNITS.find(([names]) => names.test(word.trim()))?.[1];
  if (unit === undefined) return unreadable();
  const number = readNumber(digits, evidence);
  return number.kind === 'value' ? valueOf({ amount: number.value, unit }) : number;
}

const UP_TO =
  /^(ate|max(?:imo|imum)?\.?( de)?|no maximo( em)?|em ate|up to|within|at most|less than|menos de|hasta|<=?)\s*/;
const BETWEEN =
  /^(?:de |entre |from |between )?(.+?)\s*(?:-|\/|\ba\b|\bate\b|\bto\b|\bhasta\b|\bou\b|\bor\b|\bo\b|\be\b|\by\b|\band\b)\s*(.+)$/;

export interface DurationEnds {
  readonly ends: readonly [Duration] | readonly [low: Duration, high: Duration];
  readonly isLimit: boolean;
}

/** A duration, a limit (`até 72h`) or a range (`1-2 dias`), whose first end may borrow the unit of the second. */
export function readDurationEnds(text: string, evidence: Evidence): Parsed<DurationEnds> {
  const isLimit = UP_TO.test(text);
  const plain = text.replace(UP_TO, '');
  const one = readDuration(plain, evidence);
  if (one.kind !== 'unreadable') return one.kind === 'value' ? valueOf({ ends: [one.value], isLimit }) : one;
  const [, from = '', to = ''] = BETWEEN.exec(plain) ?? [];
  const low = readDuration(from, evidence);
  const high = readDuration(to, evidence);
  if (low.kind !== 'value' || high.kind !== 'value') return unreadable();
  const ends: [Duration, Duration] = [{ ...low.value, unit: low.value.unit ?? high.value.unit }, high.value];
  return valueOf({ ends, isLimit: false });
}

const DAYS_IN = { days: 1, workingDays: 1, weeks: 7, months: 365 / 12, hours: 1 / 24, workingHours: 1 / 24 } as const;

/** Days of a duration; D+n and `dias úteis` count working days, all else calendar days. A month is 365 ÷ 12 days. */
export function toSpan({ amount, unit }: Duration): Span {
  return { days: amount * DAYS_IN[unit ?? 'days'], working: unit === 'workingDays' || unit === 'workingHours' };
}

/** The span in calendar days, five working days a week (ERRATA 23). */
export function calendarDays(span: Span): number {
  return span.working ? (span.days * 7) / 5 : span.days;
}
