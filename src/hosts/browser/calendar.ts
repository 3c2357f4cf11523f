import { hasDay } from '../../domain/found-text';
import type { CellValue } from '../../domain/survey';

/** The grid counts days from 1900 alone. Day zero of the calendar of 1904 is this day of it. */
const DAY_ZERO_OF_1904 = 1462;

export type DateSystem = 1900 | 1904;

/** A number of the file as the grid shows the same day. */
export function dayInGrid<T extends CellValue>(value: T, format: string, dateSystem: DateSystem): T | number {
  return isDay(value, format, dateSystem) ? value + DAY_ZERO_OF_1904 : value;
}

/** A number of the grid as the file counts the same day. */
export function dayInFile<T extends CellValue>(value: T, format: string, dateSystem: DateSystem): T | number {
  return isDay(value, format, dateSystem) ? value - DAY_ZERO_OF_1904 : value;
}

/** Times and lengths of time are the same in both calendars. */
function isDay(value: CellValue, format: string, dateSystem: DateSystem): value is number {
  return dateSystem === 1904 && typeof value === 'number' && hasDay(format);
}
