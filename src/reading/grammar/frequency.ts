import type { Frequency, ReadingMark } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, NOT_APPLICABLE, unreadable, valueOf, type Parsed } from '../parsed';
import { fixedDates } from './fixed-dates';
import { plainText, type Found } from './found';
import { daysOrTimes, ofDates, ofTimesAlone, unclear } from './frequency-choices';
import { DAILY, ON_DEMAND, PER_WEEK, periodOf, withDigits, wordFrequency } from './frequency-words';
import { NUMBER, readNumber } from './number';
import { PHRASES } from './phrases';
import { lettersMayMean } from './weekday-letters';
import { readWeekdays } from './weekdays';

const TIMES = new RegExp(
  `^(>=? ?|ate |max\\.? |up to |hasta |no minimo |minimo (?:de )?|min\\.? |at least )?(${NUMBER})(?:\\s*(?:a|-|to|ou|o|or)\\s*(${NUMBER}))?\\s*` +
    `(x|v|vez(?:es)?|veces|entregas?|entr?\.?|despachos?|repartos?|rotas?|times?|drops?|deliver(?:y|ies)|viagens|viagem)?\\s*` +
    `(\\/|x|por|p\\/?|per|a la|a|an|na|ao|al|cada|each|every|la)?\\s*([a-z]+)\\.?$`,
);
const EVERY = new RegExp(
  `^(?:(${NUMBER})\\s*(?:x\\s*|(?=\\s(?:a cada|cada|every|c\\/))\\s))?(a cada|cada|every|de|c\\/|\\/)?\\s*(\\d+)(?:\\s*(?:em|\\/)\\s*\\3)?\\s*(d|dias?|days?|semanas?|weeks?|wks?|mes(?:es)?|months?)$`,
);
const TIME_OF_DAY = /\s*\((manha|tarde|noite|am|pm|morning|afternoon|manana)\)$/;
/** What all deliveries have. */
const ROUTE = /^(?:rota|ruta|entregas?|reparto|despacho|delivery)(?: fix[oa]| fij[oa])?:? (?=[a-z2-6])/;
/** `Daily Mon-Fri` is written without a mark between. */
const RHYTHM = /^(daily|weekly|diari[oa]|semanal) (?!(?:as|aos|nas|on|los|el|a) )(?=[a-z2-6])/;
/** `3 dias por semana` is three times; `15 dias` alone is every fifteen. */
const DAYS_A_WEEK = /^(\d) ?(?:dias?|days?) ?(?=(?:\/|por |na |a |al |per |p\/) ?(?:la )?(?:semana|sem|week)\b)/;
/** Numbers of weekdays as Brazilians count them, from Sunday: 2ª, 4ª, 6ª. */
const DAY_NUMBERS = /^[2-6](\s*\/\s*[2-6])+$|^[2-6](\s*,\s*[2-6]){2,}$/;
const UNCLEAR = /^(bi-?weekly|bi-?monthly)$/;

/** Deliveries a week, with their days where named: `2x/semana`, `Seg/Qua/Sex`, `quinzenal`, `a cada 10 dias`. */
export function readFrequency(found: Found, evidence: Evidence): Parsed<Frequency> {
  if (found.number !== null) {
    if (found.isDate) return asked('ambiguous-date', []);
    return found.isPercent ? unreadable() : ofNumber(found.number, evidence);
  }
  const text = withDigits(found.text.replace(ROUTE, '')).replace(TIME_OF_DAY, '').replace(DAYS_A_WEEK, '$1x ');
  if (ON_DEMAND.test(text)) return NOT_APPLICABLE;
  const dates = fixedDates(text);
  if (dates) return ofDates(dates, evidence);
  if (UNCLEAR.test(text)) return unclear(text, evidence);
  const times = /^(\d{1,2}) ?(?:x|vez|vezes|veces|times?)$/.exec(text)?.[1];
  if (times !== undefined) return ofTimesAlone(Number(times), evidence);
  if (DAY_NUMBERS.test(text)) return asked('ambiguous-frequency', [text.replace(/\s*[/,]\s*/g, 'ª/') + 'ª']);
  return (
    ofWord(found.text) ??
    ofWord(text) ??
    ofDays(text, evidence) ??
    ofTimes(text, evidence) ??
    ofInterval(text, evidence) ??
    ofRest(text, evidence)
  );
}

const perWeek = (value: number, ...marks: ReadingMark[]): Parsed<Frequency> => valueOf({ perWeek: value }, marks);

function ofNumber(value: number, evidence: Evidence): Parsed<Frequency> {
  const { units, isInterval } = evidence;
  if (value <= 0) return unreadable('out-of-range');
  if (units.per !== null) return perWeek(value * PER_WEEK[units.per]);
  if (units.time === 'weeks') return perWeek(1 / value);
  if (units.time === 'months') return perWeek(12 / 52 / value);
  const isBeyondWeek = Math.max(value, evidence.largest ?? 0) > 7;
  if (isInterval || (units.time !== null && isBeyondWeek)) return perWeek(7 / value);
  if (units.time === null && !isBeyondWeek) return perWeek(value);
  return daysOrTimes(value, evidence);
}

function ofWord(text: string): Parsed<Frequency> | null {
  if (DAILY.test(text)) return perWeek(PER_WEEK.day, 'order-days-assumed');
  const known = wordFrequency(text);
  return known === null ? null : perWeek(known);
}

function ofDays(text: string, { language, hasLetterX }: Evidence): Parsed<Frequency> | null {
  const choices = lettersMayMean(text, language, hasLetterX);
  const weekdays =
    readWeekdays(text) ?? (hasLetterX && choices.length === 1 ? readWeekdays(plainText(choices[0] ?? '')) : null);
  if (!weekdays) {
    return choices.length > 0 ? asked('ambiguous-frequency', choices) : null;
  }
  const { days, either } = weekdays;
  if (!either) return valueOf({ perWeek: days.length, days });
  const phrases = PHRASES[language];
  return asked('ambiguous-frequency', [phrases.both(...either.names), phrases.range(...either.names)]);
}

function ofTimes(text: string, evidence: Evidence): Parsed<Frequency> | null {
  const [, limit, from, to, times, joiner, word] = TIMES.exec(text) ?? [];
  const period = word === undefined ? null : periodOf(word);
  if (from === undefined || period === null || (times === undefined && joiner === undefined)) return null;
  const low = readNumber(from, evidence);
  const high = to === undefined ? low : readNumber(to, evidence);
  if (low.kind !== 'value' || high.kind !== 'value') return low.kind === 'value' ? unreadable() : low;
  const marks: ReadingMark[] = [];
  // The guaranteed frequency is the lowest (ERRATA 24); a lone limit from above is all there is to go by.
  if (to !== undefined || /^(>|no min|min|minimo|at least)/.test(limit ?? '')) marks.push('lower-end-used');
  else if (limit !== undefined) marks.push('upper-end-used');
  if (period === 'day') marks.push('order-days-assumed');
  const value = Math.min(low.value, high.value) * PER_WEEK[period];
  return value > 0 ? perWeek(value, ...marks) : unreadable('out-of-range');
}

function ofInterval(text: string, evidence: Evidence): Parsed<Frequency> | null {
  const [, times = '1', every, count, unit = ''] = EVERY.exec(text) ?? [];
  if (count === undefined) return null;
  const number = Number(count);
  const often = readNumber(times, evidence);
  if (number === 0 || often.kind !== 'value') return unreadable('out-of-range');
  const isDays = /^d/.test(unit);
  const isRepeated = text.includes('/') || / em /.test(text);
  if (every === undefined && !isRepeated && isDays && number <= 7) {
    // "2 dias" may be every two days or on two days of the week.
    const phrases = PHRASES[evidence.language];
    return asked('ambiguous-frequency', [phrases.everyDays(number), phrases.timesAWeek(number)]);
  }
  const period = isDays ? 7 / number : /^m/.test(unit) ? 12 / 52 / number : 1 / number;
  return perWeek(often.value * period);
}

/** A bare number as text, or a frequency with its days: `quinzenal (ter)`, `2x/semana - ter/qui`. */
function ofRest(text: string, evidence: Evidence): Parsed<Frequency> {
  const number = readNumber(text, evidence);
  if (number.kind === 'value') return ofNumber(number.value, evidence);
  const [, before = '', after = ''] =
    /^(.+?)\s*(?:\(|:|,| - |-(?=[a-z])|\s(?=(?:as|aos|nas|on|los|el)\s))\s*(?:(?:as|aos|nas|on|los|el) )?(.+?)\)?$/.exec(
      text.replace(RHYTHM, '$1:'),
    ) ?? [];
  const often = ofWord(before) ?? (before === '' ? null : ofTimes(before, evidence));
  const weekdays = readWeekdays(after);
  if (often?.kind !== 'value' || !weekdays || weekdays.either) return number.kind === 'asked' ? number : unreadable();
  const { days } = weekdays;
  if (often.marks.includes('order-days-assumed') && days.length > 3) return valueOf({ perWeek: days.length, days });
  const fits = often.value.perWeek <= 1 ? days.length === 1 : often.value.perWeek === days.length;
  if (fits) return valueOf({ perWeek: often.value.perWeek, days }, often.marks);
  const phrases = PHRASES[evidence.language];
  return asked('ambiguous-frequency', [phrases.timesAWeek(often.value.perWeek), phrases.timesAWeek(days.length)]);
}
