import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { hasDay } from '../../domain/found-text';
import { serialOfIso } from '../file/iso-date';
import type { Grid } from './grid';
import { formatOf } from './grid-cell';

/** What a text says: a number, in the grid's own count of days, with the format that Excel gives it; or the text itself. */
export interface TypedNumber {
  readonly value: number | string;
  readonly format?: string;
}

/** Before Univer's own reader, which knows decimal points and months before days. */
const FIRST = 100;

/** Reads what is typed as people write who speak Portuguese or Spanish: decimal commas, and days before months. */
export function decimalComma(grid: Grid, thisYear: () => number): void {
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const held = formatOf(grid, worksheet.getCellRaw(row, col));
      const typed = textIn(cell);
      const number = typed === null || held === '@' ? null : typedNumber(typed, thisYear());
      if (!number) return next(cell);
      const { value, format } = number;
      if (typeof value === 'string') return cell;
      const isNew = format !== undefined && kindOf(format) !== kindOf(held);
      // The typing itself carries the format, so that undoing takes both back.
      const look = isNew ? { s: { n: { pattern: format } } } : {};
      return { ...cell, p: null, v: value, t: CellValueType.NUMBER, ...look };
    },
  });
}

/** What a text says that the grid would read in another way; null for all others. */
export function typedNumber(text: string, thisYear: number): TypedNumber | null {
  return numberIn(text.trim()) ?? dayIn(text.trim(), thisYear);
}

/** `1.234,5`, `-0,35`, `12,5 %`: thousands with points and a decimal comma. */
const WITH_COMMA = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+),(\d+) ?(%?)$/;
/** `1.500`: thousands alone, which the grid would take for one and a half. */
const THOUSANDS = /^([-+]?)([1-9]\d{0,2}(?:\.\d{3})+)() ?(%?)$/;
/** `12%`, `12 %`. */
const PERCENT = /^([-+]?)(\d+)() ?(%)$/;

function numberIn(text: string): TypedNumber | null {
  const match = WITH_COMMA.exec(text) ?? THOUSANDS.exec(text) ?? PERCENT.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', percent = ''] = match;
  const number = Number(`${sign}${whole.replace(/\./g, '')}.${decimals || '0'}`);
  if (percent === '') return { value: number };
  // A share is divided as text is: 12.5 / 100 is not always what 0.125 is.
  return { value: Number(`${number}e-2`), format: decimals === '' ? '0%' : '0.00%' };
}

/** `31/12/2026`, `31-12-26`, `31/12`; and `7/14/21`, instalments that the grid would take for a day in July. */
const DAY = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
/** Years of two digits below are of this century, as in Excel. */
const LAST_OF_CENTURY = 30;

function dayIn(text: string, thisYear: number): TypedNumber | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, day = '', , month = '', written] = match;
  const short = Number(written) < LAST_OF_CENTURY ? `20${written}` : `19${written}`;
  const year = written === undefined ? String(thisYear) : written.length === 2 ? short : written;
  const value = serialOfIso(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, 1900);
  return value === null ? { value: text } : { value, format: written === undefined ? 'dd/mmm' : 'dd/mm/yyyy' };
}

/** Plain text typed into a cell; null for formulas, texts kept as text and texts of several fonts. */
function textIn(cell: Nullable<ICellData>): string | null {
  const { v, f, t, p } = cell ?? {};
  return typeof v === 'string' && !f && !p && t !== CellValueType.FORCE_STRING ? v : null;
}

/** A cell that shows percentages or days goes on showing them its own way. */
function kindOf(format: string): string {
  if (format.includes('%')) return '%';
  return hasDay(format) ? 'day' : format;
}
