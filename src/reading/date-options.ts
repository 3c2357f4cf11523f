import { dayOf } from '../domain/found-text';
import { FIELDS, type FieldName } from '../domain/terms';

/**
 * What somebody may have typed where Excel stored a date: `7/14` becomes the 14th of July, `7/14/21` the same in 2021.
 * Day and month are offered as a list in the order in which a plan would name them, then with the year as a third part
 * where that still ascends.
 */
export function dateOptions(field: FieldName, serial: number, dateSystem: 1900 | 1904): readonly string[] {
  const { year, month, day } = dayOf(serial, dateSystem);
  const [low, high] = day < month ? [day, month] : [month, day];
  const { kind } = FIELDS[field];
  if (low === high) return [String(low)];
  if (kind === 'payment') {
    const third = year % 100;
    return third > high ? [`${low}/${high}`, `${low}/${high}/${third}`] : [`${low}/${high}`, `${high}/${low}`];
  }
  if (kind === 'frequency') return low >= 2 && high <= 6 ? [`${low}ª/${high}ª`] : [];
  if (kind === 'share' || kind === 'discount') return [`${low}-${high}%`];
  return [`${low}-${high}`];
}
