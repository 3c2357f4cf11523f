import type { Frequency } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, askedOfColumn, unreadable, valueOf, type Parsed } from '../parsed';
import type { fixedDates } from './fixed-dates';
import { plainText } from './found';
import { PER_WEEK, periodOf } from './frequency-words';
import { PHRASES } from './phrases';

/** So many times a month; every other week where weeks are two apart, and days that may be those of the week. */
export function ofDates(
  { of, numbers }: NonNullable<ReturnType<typeof fixedDates>>,
  { language }: Evidence,
): Parsed<Frequency> {
  const { timesAMonth, everyDays } = PHRASES[language];
  const [first = 0, second = 0] = numbers;
  const isWeekdays = of === 'day' && numbers.every((number) => number >= 2 && number <= 6);
  const other =
    of === 'week' && numbers.length === 2 && second - first === 2
      ? [everyDays(14)]
      : isWeekdays
        ? [numbers.map((number) => `${number}ª`).join('/')]
        : [];
  return asked('ambiguous-frequency', [timesAMonth(numbers.length), ...other]);
}

/** Every two, or twice in one: both are said of the same word. */
export function unclear(text: string, { language }: Evidence): Parsed<Frequency> {
  const phrases = PHRASES[language];
  const isWeek = /week/.test(text);
  return asked(
    'ambiguous-frequency',
    isWeek ? [phrases.timesAWeek(2), phrases.everyDays(14)] : ['bimensal', 'bimestral'],
  );
}

/** `2x` is a week's in most offices, and a month's in some: one question a column that has no other word on it. */
export function ofTimesAlone(times: number, { units, language, isWeekly }: Evidence): Parsed<Frequency> {
  if (times === 0) return unreadable('out-of-range');
  const per = units.per ?? (isWeekly ? 'week' : null);
  if (per !== null) return valueOf({ perWeek: times * PER_WEEK[per] });
  const { timesAWeek, timesAMonth } = PHRASES[language];
  const options = [timesAWeek(times), timesAMonth(times)];
  return askedOfColumn('ambiguous-frequency', options, 'times', (answer) => {
    const period = periodOf(
      plainText(answer)
        .split(/[^a-z]+/)
        .pop() ?? '',
    );
    return period === null ? unreadable() : valueOf({ perWeek: times * PER_WEEK[period] });
  });
}

/** `Frequência (dias)` of 3 is every three days or three days a week; one question tells it of the whole column. */
export function daysOrTimes(value: number, { language }: Evidence): Parsed<Frequency> {
  const { everyDays, timesAWeek } = PHRASES[language];
  return askedOfColumn('ambiguous-unit', [everyDays(value), timesAWeek(value)], 'days', (answer) => {
    const text = plainText(answer);
    if (/\b(cada|every)\b/.test(text)) return valueOf({ perWeek: 7 / value });
    return /x|\b(semana|week|vez(es)?|veces|times)\b/.test(text) ? valueOf({ perWeek: value }) : unreadable();
  });
}
