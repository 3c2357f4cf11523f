import { daySerial } from '../reading/order-cells/day-serial';

/** The serial of a day written as `2026-12-31`, as a date cell holds it. */
export function serialOfDay(day: string, dateSystem: 1900 | 1904): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return daySerial(year, month, date, dateSystem);
}
