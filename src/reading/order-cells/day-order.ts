import type { Language } from '../../domain/language';
import { scanCell } from './scan-cell';
import { newScanned, type ScanOptions } from './scanned';

/** Whether 03/04 is the 3rd of April, and how that is known; `isOpen` where such cells stand there and nothing tells. */
export interface DayOrder {
  readonly isDayFirst: boolean | null;
  /** By the habit of the language alone: a cell that says otherwise makes all of them doubtful. */
  readonly isHabit: boolean;
  readonly isOpen: boolean;
}

/**
 * The order of day and month by the cells that can be read one way only, `25/03`; cells of both orders prove nothing.
 * Without any, Portuguese and Spanish put the day first; English does either.
 */
export function dayOrderOf(texts: readonly string[], language: Language | null, options: ScanOptions): DayOrder {
  const into = newScanned();
  const isRead = (text: string, isDayFirst: boolean): boolean =>
    scanCell(text, { ...options, isDayFirst }, into) === 'date';
  const isAsked = (text: string): boolean => scanCell(text, { ...options, isDayFirst: null }, into) === 'asked';
  const hasDayFirst = texts.some((text) => isRead(text, true) && !isRead(text, false));
  const hasMonthFirst = texts.some((text) => isRead(text, false) && !isRead(text, true));
  const isOpen = texts.some(isAsked);
  if (hasDayFirst !== hasMonthFirst) return { isDayFirst: hasDayFirst, isHabit: false, isOpen: false };
  const isHabit = !hasDayFirst && (language === 'pt-BR' || language === 'es');
  return { isDayFirst: isHabit ? true : null, isHabit, isOpen: isOpen && !isHabit };
}
