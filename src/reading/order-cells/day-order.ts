import type { Language } from '../../domain/language';
import { scanCell } from './scan-cell';
import { newScanned, scanOptions, type ScanOptions } from './scanned';

/** Whether 03/04 is the 3rd of April, and how that is known; `isOpen` where such cells stand there and nothing tells. */
export interface DayOrder {
  readonly isDayFirst: boolean | null;
  /** By the habit of the language alone: a cell that says otherwise makes all of them doubtful. */
  readonly isHabit: boolean;
  readonly isOpen: boolean;
}

/**
 * The order of day and month by the cells that can be read one way only, `25/03`; cells of both orders prove nothing.
 * Without any, Portuguese and Spanish put the day first, unless what would be the months varies more; English does either.
 */
export function dayOrderOf(texts: readonly string[], language: Language | null, options: ScanOptions): DayOrder {
  const into = newScanned();
  const dayFirst = scanOptions({ ...options, isDayFirst: true });
  const monthFirst = scanOptions({ ...options, isDayFirst: false });
  const either = scanOptions({ ...options, isDayFirst: null });
  const isRead = (text: string, order: ScanOptions): boolean => scanCell(text, order, into) === 'date';
  const hasDayFirst = texts.some((text) => isRead(text, dayFirst) && !isRead(text, monthFirst));
  const hasMonthFirst = texts.some((text) => isRead(text, monthFirst) && !isRead(text, dayFirst));
  const isOpen = texts.some((text) => scanCell(text, either, into) === 'asked');
  if (hasDayFirst !== hasMonthFirst) return { isDayFirst: hasDayFirst, isHabit: false, isOpen: false };
  const isHabit = !hasDayFirst && (language === 'pt-BR' || language === 'es') && !variesBehind(texts);
  return { isDayFirst: isHabit ? true : null, isHabit, isOpen: isOpen && !isHabit };
}

/** Fewer dates vary by chance. */
const LEAST_DATES = 3;

/** Days vary more than months: of `04/01`, `04/02`, `04/03` the second part is rather the day. */
function variesBehind(texts: readonly string[]): boolean {
  const parts = texts.map((text) => /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d/.exec(text));
  const distinct = (part: 1 | 2): number =>
    new Set(parts.flatMap((match) => (match ? [Number(match[part])] : []))).size;
  return distinct(2) >= LEAST_DATES && distinct(2) > distinct(1);
}
