import { dayOf, isDateFormat } from '../../domain/found-text';
import type { Cell } from '../../domain/survey';
import { plainText } from '../grammar/found';

/** What a cell says of a month. */
export type MonthSaid =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** A month without its year: `jan`. */
  | { readonly kind: 'name'; readonly month: number }
  /** `M+1`: so many months after the one of the cycle. */
  | { readonly kind: 'ahead'; readonly count: number }
  /** A day of which either part may be the month: `01/02/2026`. */
  | { readonly kind: 'either'; readonly year: number; readonly first: number; readonly second: number }
  /** A date whose format hides its year: `Jan-25` typed where Excel made it the 25th of January. */
  | { readonly kind: 'day-shown'; readonly year: number; readonly month: number; readonly day: number };

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janeiro', 'january', 'ene', 'enero'],
  ['fev', 'feb', 'fevereiro', 'february', 'febrero'],
  ['mar', 'marco', 'march', 'marzo'],
  ['abr', 'apr', 'abril', 'april'],
  ['mai', 'may', 'maio', 'mayo'],
  ['jun', 'junho', 'june', 'junio'],
  ['jul', 'julho', 'july', 'julio'],
  ['ago', 'aug', 'agosto', 'august'],
  ['set', 'sep', 'sept', 'setembro', 'september', 'septiembre', 'setiembre'],
  ['out', 'oct', 'outubro', 'october', 'octubre'],
  ['nov', 'novembro', 'november', 'noviembre'],
  ['dez', 'dec', 'dic', 'dezembro', 'december', 'diciembre'],
];
const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const NAME = MONTHS.map((names) => [...names].sort((a, b) => b.length - a.length).join('|')).join('|');

const NAMED = new RegExp(`^(?:\\d{1,2}[ /.-])?(${NAME})\\.?(?:(?: de | del | of |[ /.'-]*)(\\d{4}|'?\\d{2}))?$`);
const YEAR_FIRST = /^(20\d\d)[ /.-]?(\d{1,2})(?:[/.-]\d{1,2}(?: 00:00.*)?)?$/;
const YEAR_LAST = /^(\d{1,2})[/.-](20\d\d|[2-4]\d)$/;
const FULL = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|\d\d)(?: 00:00.*)?$/;
const AHEAD = /^(?:m|mes|month)(?: ?\+ ?(\d{1,2}))?$/;
const IN_TEXT = new RegExp(`(?:^|[^a-z])(${NAME})(?: de | del | of |[ /.-]*)(20\\d\\d|\\d\\d)(?!\\d)`, 'g');

/** What a heading or cell says of a month; null when it says none. */
export function monthSaid(cell: Cell | null | undefined, dateSystem: 1900 | 1904): MonthSaid | null {
  const value = cell?.value;
  if (!cell || value === null || value === undefined) return null;
  if (typeof value === 'number') return ofNumber(value, cell.format, dateSystem);
  return typeof value === 'string' ? monthIn(value) : null;
}

/** A month written as text. */
export function monthIn(text: string): MonthSaid | null {
  const plain = plainText(text).trim();
  const named = NAMED.exec(plain);
  if (named) {
    const month = NUMBER_OF.get(named[1] ?? '') ?? 0;
    return named[2] === undefined ? { kind: 'name', month } : { kind: 'month', year: yearOf(named[2]), month };
  }
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return whole(Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) return whole(yearOf(yearLast[2] ?? ''), Number(yearLast[1]));
  const full = FULL.exec(plain);
  if (full) return ofDay(Number(full[1]), Number(full[2]), yearOf(full[3] ?? ''));
  const ahead = AHEAD.exec(plain);
  // "Mês" alone is a heading, "M" the month of the cycle itself.
  if (ahead && (ahead[1] !== undefined || plain === 'm')) return { kind: 'ahead', count: Number(ahead[1] ?? 0) };
  return null;
}

/** The one month that a title names, such as "S&OP novembro/2026"; null when it names none, or several. */
export function monthInTitle(text: string): { readonly year: number; readonly month: number } | null {
  const found = new Map<string, { year: number; month: number }>();
  let match = IN_TEXT.exec(plainText(text));
  while (match) {
    const said = { year: yearOf(match[2] ?? ''), month: NUMBER_OF.get(match[1] ?? '') ?? 0 };
    found.set(`${said.year} ${said.month}`, said);
    match = IN_TEXT.exec(plainText(text));
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function ofNumber(value: number, format: string, dateSystem: 1900 | 1904): MonthSaid | null {
  if (!isDateFormat(format)) return Number.isInteger(value) && value > 200000 ? monthIn(String(value)) : null;
  if (value < 1 || value > 2958465) return null;
  const { year, month, day } = dayOf(value, dateSystem);
  const isYearHidden = !/y/i.test(format) && /d/i.test(format);
  return isYearHidden ? { kind: 'day-shown', year, month, day } : { kind: 'month', year, month };
}

function ofDay(first: number, second: number, year: number): MonthSaid | null {
  if (first > 31 || second > 31) return null;
  if (first === second || second > 12) return whole(year, first);
  return first > 12 ? whole(year, second) : { kind: 'either', year, first, second };
}

function whole(year: number, month: number): MonthSaid | null {
  return month >= 1 && month <= 12 ? { kind: 'month', year, month } : null;
}

function yearOf(text: string): number {
  const digits = Number(text.replace("'", ''));
  return digits < 100 ? 2000 + digits : digits;
}
