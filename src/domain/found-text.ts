import { round } from './arithmetic';
import { isCellError, type Cell } from './survey';

/**
 * The text of a cell as a person would see it, in plain en-US digits whatever the locale: 0.2 with format 0.0% is 20.0%,
 * a date serial is 2026-11-22. Two hosts give the same text for the same cell, so a moved cell can be noticed.
 */
export function foundText(cell: Cell | null, dateSystem: 1900 | 1904 = 1900): string {
  if (!cell || cell.value === null) return '';
  const { value } = cell;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shape = shapeOf(cell.format, value);
  if (isDateFormat(shape)) return dateText(value, dateSystem, hasDay(shape));
  return numberText(value, shape);
}

/** Whether a number-format code shows dates or times. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && /[dmyhs]/i.test(placeholders(format));
}

export function isPercentFormat(format: string): boolean {
  return placeholders(format).includes('%');
}

/** The currency a format writes, such as R$ or US$; null when it writes none. */
export function currencyOfFormat(format: string): string | null {
  const shown = format.replace(/\[\$-[^\]]*\]/g, '');
  const match = /\[\$([^\]-]+)/.exec(shown) ?? /"?(R\$|US\$|US \$|BRL|USD|EUR|€|£|\$)"?/.exec(shown);
  return match ? (match[1] ?? '').trim() || null : null;
}

/** A format code without literals: quoted text, escaped characters, brackets, fillers. */
function placeholders(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/General/gi, '');
}

/** The section of a format for the sign of a value: positive;negative;zero. */
function shapeOf(format: string, value: number): string {
  const sections = format.split(';');
  if (value < 0 && sections[1] !== undefined) return `-${sections[1].replace(/[()-]/g, '')}`;
  if (value === 0 && sections[2] !== undefined && /[0#?]/.test(placeholders(sections[2]))) return sections[2];
  return sections[0] ?? 'General';
}

/** Whether a format shows a day or a year: its numbers count days of the calendar of the workbook. */
export function hasDay(format: string): boolean {
  return /[dy]/i.test(placeholders(format));
}

/** Days between 1899-12-30 and the day zero of the workbook. The 29th of February 1900 that Excel invents is kept out. */
function dateText(serial: number, dateSystem: 1900 | 1904, withDay: boolean): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  if (!withDay) return clock;
  const day = dayOf(serial, dateSystem);
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  return minutes === 0 ? date : `${date} ${clock}`;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Year, month and day of a date serial, in the proleptic Gregorian calendar. */
export function dayOf(serial: number, dateSystem: 1900 | 1904): { year: number; month: number; day: number } {
  const shift = dateSystem === 1904 ? 1462 : serial < 60 ? 1 : 0;
  // Civil date from a count of days, with years that begin in March so that leap days fall at their end.
  const days = Math.floor(serial) + shift - 25569 + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function numberText(value: number, shape: string): string {
  const plain = placeholders(shape);
  if (!/[0#?]/.test(plain) || /[/E]/i.test(plain)) return generalText(value);
  const percent = plain.includes('%');
  const decimals = (/\.([0#?]+)/.exec(plain)?.[1] ?? '').length;
  const scaled = Math.abs(round(percent ? value * 100 : value, Math.min(decimals, 12)));
  const [whole = '0', part] = scaled.toFixed(Math.min(decimals, 12)).split('.');
  const grouped = /[0#],[0#]/.test(plain) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = value < 0 ? '-' : '';
  const currency = currencyOfFormat(shape);
  return `${sign}${currency ? `${currency} ` : ''}${grouped}${part ? `.${part}` : ''}${percent ? '%' : ''}`;
}

/** As Excel's General: at most eleven significant digits, so that the noise of floating point stays out. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}
