import type { CellRef, Rect } from './address';

/** An error value of the workbook, such as #N/A. Never a number, never a blank. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is blank; dates are serial numbers with a date format. */
export type CellValue = number | string | boolean | CellError | null;

/** A cell with what a reader needs as evidence. */
export interface Cell {
  readonly value: CellValue;
  /** Number-format code as the file holds it, in en-US codes; 'General' when there is none. */
  readonly format: string;
  /** The formula without its leading '=', where the cell has one. */
  readonly formula?: string;
}

/** A table object of the workbook (Excel's Ctrl+T). */
export interface SurveyedTable {
  readonly name: string;
  readonly rect: Rect;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  /** True when rows are hidden by the table's filter. */
  readonly filtered: boolean;
}

/** A sheet as it was found. Row and column numbers count from zero. */
export interface SurveyedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells by row; a missing row, a missing cell or null is blank. Of a large sheet only its first rows. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Number of rows and columns in use, whether or not all of them are in `rows`. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Rect[];
  readonly tables: readonly SurveyedTable[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The sheet is protected by its owner. */
  readonly isProtected: boolean;
  /** Text of the sheet-scoped name `_Accord`, where there is one: the mark of a sheet of ours. */
  readonly mark?: string;
}

/** The workbook as it was found: input of `reading` and, for our own sheets, of `sheets`. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** Day zero of date serials: 1904 in workbooks of old Macs. */
  readonly dateSystem: 1900 | 1904;
  /** Sheets cannot be added: the structure of the workbook is protected. */
  readonly isStructureLocked: boolean;
  /** Names of all tables of the workbook, whatever sheet they are on. */
  readonly tableNames: readonly string[];
  /** What can be said of the file that a planner should know: a void signature, macros kept … */
  readonly notices: readonly string[];
  /** Fingerprint of what the host holds; `write` refuses when it has changed since. */
  readonly fingerprint: string;
}

/** Where a large table stands, for reading its rows in blocks. */
export interface TableRef {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rect: Rect;
}

/** Some rows of the wanted columns, valid until the next block is asked for. */
export interface RowBlock {
  readonly firstRow: number;
  /** One array a row, cells in the order of the wanted columns. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The cell at a place, or null when it is blank or outside. */
export function cellAt(sheet: SurveyedSheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** The cell of an address, or null when it is blank, outside, or on a sheet that is not there. */
export function cellOfSurvey({ sheets }: Pick<Survey, 'sheets'>, at: CellRef): Cell | null {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return sheet ? cellAt(sheet, at.row, at.column) : null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
