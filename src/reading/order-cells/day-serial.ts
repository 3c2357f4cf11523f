const DAYS_IN_MONTH = Uint8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Years of order lists; another one is a slip of the keyboard. */
const FIRST_YEAR = 1904;
const LAST_YEAR = 2199;

/** Days from 0000-03-01 of the proleptic Gregorian calendar to day zero of the serials of 1900. */
const DAY_ZERO = 719468 - 25569;
const SHIFT_1904 = 1462;

export function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  const isLeapDay = month === 2 && day === 29;
  return isLeapDay ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) : day <= DAYS_IN_MONTH[month - 1]!;
}

/** Serials of 1900 of the day before each month begins, twelve a year. */
const MONTH_STARTS = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, index) =>
  monthStart(FIRST_YEAR + Math.floor(index / 12), (index % 12) + 1),
);

/** Counted as `dayOf` takes days apart: years that begin in March end with their leap day. */
function monthStart(year: number, month: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) - 1 - DAY_ZERO;
}

/** The serial of a day that exists. */
export function daySerial(year: number, month: number, day: number, dateSystem: 1900 | 1904): number {
  const serial = MONTH_STARTS[(year - FIRST_YEAR) * 12 + month - 1]! + day;
  return dateSystem === 1904 ? serial - SHIFT_1904 : serial;
}

/** A year of two digits as Excel takes it: 29 is 2029, 30 is 1930. */
export const fullYear = (year: number): number => year + (year < 30 ? 2000 : 1900);

/** Days written as one number, `20250408`, as ERPs do; NaN for all else. */
export function compactDay(value: number, dateSystem: 1900 | 1904): number {
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
  return Number.isInteger(value) && isDay(year, month, day) ? daySerial(year, month, day, dateSystem) : NaN;
}
