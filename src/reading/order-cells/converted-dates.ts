import { dayOf } from '../../domain/found-text';
import type { Cell } from '../../domain/survey';
import { daySerial } from './day-serial';
import { scanCell } from './scan-cell';
import { newScanned, scanOptions, type ScanOptions } from './scanned';

/**
 * Whether dates were opened under the other order of day and month: `03/04` became a serial of the 4th of March and `25/04`,
 * which no month can be, stayed a text. It shows in a column whose texts can all be read one way only, and whose serials
 * all have a day that may be a month.
 */
export function isHalfConverted(sample: readonly (Cell | null)[], options: ScanOptions): boolean {
  const into = newScanned();
  const either = scanOptions({ ...options, isDayFirst: null });
  const orders = [true, false].map((isDayFirst) => scanOptions({ ...options, isDayFirst }));
  let serials = 0;
  let texts = 0;
  for (const cell of sample) {
    if (typeof cell?.value === 'number') {
      const turned = turnedDay(cell.value, options.dateSystem);
      if (Number.isNaN(turned)) return false;
      if (turned !== cell.value) serials += 1;
    } else if (typeof cell?.value === 'string') {
      const { value } = cell;
      if (scanCell(value, either, into) === 'asked') return false;
      const read = orders.filter((order) => scanCell(value, order, into) === 'date');
      if (read.length === 1) texts += 1;
    }
  }
  return serials > 0 && texts > 0;
}

/** The serial with day and month in each other's place, its clock kept; NaN where the day can be no month. */
export function turnedDay(serial: number, dateSystem: 1900 | 1904): number {
  if (!(serial >= 1) || serial > LAST_SERIAL) return NaN;
  const { year, month, day } = dayOf(serial, dateSystem);
  return day > 12 ? NaN : daySerial(year, day, month, dateSystem) + (serial - Math.floor(serial));
}

/** The last day of 2199, beyond which no order is dated. */
const LAST_SERIAL = 109574;
