import { dayOf, foundText, isDateFormat } from '../domain/found-text';
import type { Cell } from '../domain/survey';
import { exemptUntil } from './exempt-until';
import type { Mark } from './mark';

/** A due date as typed: the day, or the two days it can be. Both are `2026-12-31`; no day where it is blank or no date. */
export interface DueRead {
  readonly due: string | null;
  readonly readings?: readonly string[];
}

/** What else tells how a due date was meant. */
export interface DueContext {
  readonly dateSystem: 1900 | 1904;
  readonly mark: Pick<Mark, 'language' | 'was'>;
  /** What our own status of the row says: until when the earlier run took it. */
  readonly status: string;
}

/** Date serials a planner may mean: 1982 to 2119. Any other number is a count or a typing error. */
const SERIALS = [30000, 80000] as const;

/**
 * The day of a due date. 03/04 is April in Brazil and March in the United States: a text of two small numbers has a
 * meaning only where every language the sheet ever spoke gives it the same, or where an earlier run settled it.
 */
export function readDue(cell: Cell | null, context: DueContext): DueRead {
  if (!cell || cell.value === null) return { due: null };
  if (typeof cell.value === 'number') {
    const isDay = isDateFormat(cell.format) || (cell.value >= SERIALS[0] && cell.value <= SERIALS[1]);
    return { due: isDay && cell.value >= 1 ? toIso(dayOf(cell.value, context.dateSystem)) : null };
  }
  const text = foundText(cell, context.dateSystem).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { due: toIso({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }) };
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (!local) return { due: null };
  const [first, second] = [Number(local[1]), Number(local[2])];
  const year = Number(local[3]) + (local[3]!.length === 2 ? 2000 : 0);
  const dayFirst = toIso({ year, month: second, day: first });
  const monthFirst = toIso({ year, month: first, day: second });
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return { due: dayFirst ?? monthFirst };
  if (!isEverEnglish(context.mark)) return { due: dayFirst };
  // While the sheet spoke Portuguese or Spanish it was read as day and month, and our own status of the row says so.
  const isSettled = context.mark.was.some((before) => before !== 'en') && exemptUntil(context.status) === dayFirst;
  return isSettled ? { due: dayFirst } : { due: null, readings: [dayFirst, monthFirst] };
}

/** English readers write days and months in either order. */
function isEverEnglish({ language, was }: DueContext['mark']): boolean {
  return language === 'en' || was.includes('en');
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function toIso({ year, month, day }: Day): string | null {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (month < 1 || month > 12 || day < 1 || day > DAYS_IN_MONTH[month - 1]! + leapDay) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
