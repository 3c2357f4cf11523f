import type { CellRef, Rect } from '../../domain/address';
import type { Cell, SurveyedSheet } from '../../domain/survey';

/** One column of a table wherever it stands on its sheet: other layouts give the same shape. */
export interface RawColumn {
  readonly at: CellRef;
  readonly heading: string;
  /** One cell a row of the table. */
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly at: CellRef;
  readonly cell: Cell | null;
}

/** A table as found on a sheet, before anybody asks what it is about. */
export interface RawTable {
  readonly sheet: SurveyedSheet;
  readonly name?: string;
  readonly headerRow: number;
  /** Headings and data. */
  readonly rect: Rect;
  readonly columns: readonly RawColumn[];
  readonly rows: readonly number[];
}

/** Column numbers of the headings, in order, and the rows of data below them. */
export function rawTable(
  sheet: SurveyedSheet,
  headerRow: number,
  columns: readonly number[],
  rows: readonly number[],
  rect: Rect,
  name?: string,
): RawTable {
  const cellOf = (row: number, column: number): Cell | null => sheet.rows[row]?.[column] ?? null;
  return {
    sheet,
    headerRow,
    rect,
    rows,
    columns: columns.map((column) => ({
      at: { sheet: sheet.name, row: headerRow, column },
      heading: headingText(cellOf(headerRow, column)),
      cells: rows.map((row) => ({ at: { sheet: sheet.name, row, column }, cell: cellOf(row, column) })),
    })),
    ...(name === undefined ? {} : { name }),
  };
}

/** A heading is text; a date or number of a wide plan is its digits. */
export function headingText(cell: Cell | null): string {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether a cell shows something: a formula that gives "" and a cell of spaces do not. */
export function isFilled(cell: Cell | null | undefined): boolean {
  const value = cell?.value ?? null;
  return value !== null && (typeof value !== 'string' || /\S/.test(value));
}
