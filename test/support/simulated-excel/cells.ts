import { quoteSheet, readRect, type Rect } from '../../../src/domain/address';
import { SimulatedError } from './excel-error';
import { cellOf, isBlank, keyOf, placeOf, type SimBook, type SimCell, type SimSheet } from './model';

/** Puts what a program or a person enters into a cell, read as Excel reads it: US English, whatever the locale. */
export function enter(sheet: SimSheet, row: number, column: number, input: unknown): void {
  if (input === null) return;
  const key = keyOf(row, column);
  const format = sheet.cells.get(key)?.format ?? 'General';
  const cell = parsed(input, format);
  if (cell.value === '' && cell.formula === undefined && cell.format === 'General') sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
  renameColumn(sheet, row, column, cell);
}

/** A heading of a table is the text of its cell, and the other way round. */
function renameColumn(sheet: SimSheet, row: number, column: number, cell: SimCell): void {
  const table = sheet.tables.find(
    ({ rect, showHeaders }) => showHeaders && rect.top === row && column >= rect.left && column <= rect.right,
  );
  if (!table) return;
  const taken = headingsOf(sheet, table.rect).filter((_, index) => index !== column - table.rect.left);
  let name = String(cell.value) || `Column${column - table.rect.left + 1}`;
  while (taken.some((one) => one.toLowerCase() === name.toLowerCase())) name = `${name}2`;
  sheet.cells.set(keyOf(row, column), { value: name, format: cell.format });
}

export function headingsOf(sheet: SimSheet, rect: Rect): readonly string[] {
  return columnsOf(rect).map((column) => String(cellOf(sheet, rect.top, column)?.value ?? ''));
}

function parsed(input: unknown, format: string): SimCell {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw new SimulatedError('InvalidArgument');
    return { value: input, format };
  }
  if (typeof input === 'boolean') return { value: input, format };
  if (typeof input !== 'string') throw new SimulatedError('InvalidArgument');
  if (input.startsWith("'")) return { value: within(input.slice(1)), format };
  if (format === '@') return { value: within(input), format };
  if (/^[=+\-@].+/.test(input) && !/^[+-]?[0-9.]+$/.test(input)) {
    if (input.length > 8192) throw new SimulatedError('FormulaLengthExceedsLimit');
    checkConstants(input);
    const formula = input.startsWith('=') ? input : `=${input}`;
    return { value: 0, formula, format };
  }
  return { ...parsedConstant(within(input)), ...(format === 'General' ? {} : { format }) };
}

function within(text: string): string {
  if (text.length > 32767) throw new SimulatedError('InvalidArgument');
  return text;
}

/** Excel refuses a formula with a text constant of more than 255 characters. */
function checkConstants(formula: string): void {
  for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    if ((text ?? '').replace(/""/g, '"').length > 255) throw new SimulatedError('InvalidArgument');
  }
}

function parsedConstant(text: string): SimCell {
  const plain = text.trim();
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i.test(plain) && /\d/.test(plain))
    return { value: Number(plain.replace(/,/g, '')), format: 'General' };
  if (/^[+-]?\d+(\.\d+)?%$/.test(plain)) return { value: Number(plain.slice(0, -1)) / 100, format: '0.00%' };
  if (/^[$]\s?\d/.test(plain)) return { value: Number(plain.replace(/[$,\s]/g, '')), format: '$#,##0.00' };
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true', format: 'General' };
  if (ERRORS.includes(plain.toUpperCase())) return { value: plain.toUpperCase(), isError: true, format: 'General' };
  const serial = dateSerial(plain);
  if (serial !== null) return { value: serial, format: 'm/d/yyyy' };
  return { value: text, format: 'General' };
}

const ERRORS = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];

/** 2026-11-22, 11/22/2026, 11/22, Nov 22: all that en-US Excel takes for a day. */
function dateSerial(text: string): number | null {
  const isDay =
    /^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text) ||
    /^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(text) ||
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i.test(text) ||
    /^\d{1,2}[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([ -]\d{2,4})?$/i.test(text);
  const time = isDay ? Date.parse(`${/\d{4}/.test(text) ? text : `${text} 2026`} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000) + 25569;
}

/** What a cell shows to a program: its constant, or its formula calculated. */
export function valueOf(book: SimBook, sheet: SimSheet, row: number, column: number): number | string | boolean {
  const cell = cellOf(sheet, row, column);
  if (!cell) return '';
  return cell.formula === undefined ? cell.value : calculated(book, sheet, cell);
}

/** Excel's own functions as far as generated sheets use them; any other formula keeps the value it was loaded with. */
function calculated(book: SimBook, sheet: SimSheet, cell: SimCell): number | string | boolean {
  const formula = cell.formula ?? '';
  const link = /^=HYPERLINK\("(?:[^"]|"")*",(.*)\)$/.exec(formula);
  if (link) {
    const parts = [...(link[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) =>
      (text ?? '').replace(/""/g, '"'),
    );
    return parts.join('');
  }
  const sum = /^=SUM\((\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)\)$/.exec(formula);
  const rect = sum && readRect(sum[1]!);
  if (!rect) return cell.value;
  let total = 0;
  for (const [key, one] of sheet.cells) {
    const { row, column } = placeOf(key);
    if (one === cell || row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
    const value = one.formula === undefined ? one.value : calculated(book, sheet, one);
    if (typeof value === 'number') total += value;
  }
  return total;
}

/** The smallest rectangle with all that is filled in, of a part of the sheet; null where nothing is. */
export function usedRect(sheet: SimSheet, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
    if (valuesOnly && isBlank(cell)) continue;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return used;
}

export const rowsOf = ({ top, bottom }: Rect): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

export const columnsOf = ({ left, right }: Rect): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

/** A sheet name as Excel writes it in an address: quoted only where it has to be. */
export function sheetPrefix({ name }: SimSheet): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `${quoteSheet(name)}!`;
}
