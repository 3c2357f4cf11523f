import type { MonthSaid } from './month-said';

/** The months of a table, in the order in which they stand. */
export type MonthRun =
  | { readonly kind: 'months'; readonly months: readonly string[] }
  /** Names without a year, and no year beside them. */
  | { readonly kind: 'no-year' }
  /** `Jan-25` may be January 2025, or the 25th of January of the year that Excel added: `years` are both. */
  | { readonly kind: 'two-years'; readonly years: readonly [number, number] }
  | { readonly kind: 'none' };

/** What decides months that do not say all: a year typed beside them, the month of the cycle, the order of dates. */
export interface MonthHints {
  readonly year: number | null;
  readonly cycle: { readonly year: number; readonly month: number } | null;
  /** Whether a date text has its day first; null where nothing tells. */
  readonly isDayFirst: boolean | null;
}

/** `2026-11` */
export function monthKey(year: number, month: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}`;
}

/** So many months after one. */
export function monthsAfter(year: number, month: number, count: number): string {
  const index = year * 12 + month - 1 + count;
  return monthKey(Math.floor(index / 12), (index % 12) + 1);
}

/** Months as `2026-11`; `+1` where nothing says from which month "M+1" counts. */
export function resolveMonths(said: readonly MonthSaid[], hints: MonthHints): MonthRun {
  const { cycle } = hints;
  const days = said.flatMap((one) => (one.kind === 'day-shown' ? [one.day] : []));
  if (days.length > 1 && days.every((day) => day === days[0] && day >= 20 && day <= 31) && hints.year === null) {
    const shown = said.find((one) => one.kind === 'day-shown');
    return { kind: 'two-years', years: [2000 + (days[0] ?? 0), shown?.kind === 'day-shown' ? shown.year : 0] };
  }
  const isDayFirst = dayFirst(said, hints.isDayFirst);
  const isBare = said.some(({ kind }) => kind === 'name' || kind === 'day-shown');
  if (said.some(({ kind }) => kind === 'name') && hints.year === null) return { kind: 'no-year' };
  if (isDayFirst === null && said.some(({ kind }) => kind === 'either')) return { kind: 'none' };
  let year = hints.year ?? 0;
  let before = 0;
  const months = said.map((one) => {
    if (one.kind === 'month') return monthKey(one.year, one.month);
    if (one.kind === 'either') return monthKey(one.year, isDayFirst === true ? one.second : one.first);
    if (one.kind === 'ahead') return cycle ? monthsAfter(cycle.year, cycle.month, one.count) : `+${one.count}`;
    if (one.kind === 'day-shown' && hints.year === null) return monthKey(one.year, one.month);
    // Names go on through the turn of the year: nov, dez, jan.
    if (isBare && one.month < before) year += 1;
    before = one.month;
    return monthKey(year, one.month);
  });
  return { kind: 'months', months };
}

/** By the dates themselves: plans name the first of the month, and there are more than twelve days. */
function dayFirst(said: readonly MonthSaid[], byLanguage: boolean | null): boolean | null {
  const open = said.flatMap((one) => (one.kind === 'either' ? [one] : []));
  const isFirstOfMonth = (days: readonly number[]): boolean => days.every((day) => day === 1);
  if (open.length > 1 && isFirstOfMonth(open.map(({ first }) => first))) return true;
  if (open.length > 1 && isFirstOfMonth(open.map(({ second }) => second))) return false;
  return byLanguage;
}
