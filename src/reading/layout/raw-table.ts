import type { CellRef, Rect } from '../../domain/address';
import type { Cell, SurveyedSheet } from '../../domain/survey';
import { tidy } from '../../domain/text';
import { cellOf, mergeAt, refOf, turnedRect, type Face } from './face';
import type { Heading } from './heading';

/** One column of a table wherever it stands on its sheet: every layout gives this shape. */
export interface RawColumn {
  readonly at: CellRef;
  /** The heading as a planner is shown it: of several rows, group first, units last. */
  readonly heading: string;
  /** What of the heading says which field this is. */
  readonly spelling: string;
  /** The headings above it, such as Comercial; empty where there are none. */
  readonly group: string;
  /** Of a table in long form, the term whose lines with one unit these are; with another unit it has another column. */
  readonly term?: string;
  /** One cell a row of the table. */
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly at: CellRef;
  readonly cell: Cell | null;
  /** Other cells that say the same term of the same profile, and differ. */
  readonly rivals?: readonly RawCell[];
}

/** A table as found on a sheet, before anybody asks what it is about. */
export interface RawTable {
  readonly sheet: SurveyedSheet;
  readonly name?: string;
  /** `rows`: a profile a row; `columns`: a profile a column; `long`: a term a row. */
  readonly layout: 'rows' | 'columns' | 'long';
  readonly headerRow: number;
  /** Headings and data, on the sheet. */
  readonly rect: Rect;
  readonly columns: readonly RawColumn[];
  /** Position of the first row that stands below a gap: from there on a row must say something to be a profile's. */
  readonly loose: number;
}

/** Headings in order and the rows of data below them, on a face of the sheet. */
export function rawTable(
  face: Face,
  headings: readonly Heading[],
  rows: readonly number[],
  rect: Rect,
  name?: string,
): RawTable {
  const { sheet, isTurned } = face;
  const onSheet = isTurned ? turnedRect(rect) : rect;
  return {
    sheet,
    layout: isTurned ? 'columns' : 'rows',
    loose: looseFrom(rows),
    headerRow: isTurned ? onSheet.top : (headings[0]?.row ?? rect.top),
    rect: onSheet,
    columns: headings.map(({ row, column, text, spelling, group }) => ({
      at: refOf(face, row, column),
      heading: text,
      spelling,
      group,
      cells: rows.map((own) => bodyCell(face, own, column, rows)),
    })),
    ...(name === undefined ? {} : { name }),
  };
}

/** A table of terms that stood one to a line, reshaped to a column a term: no row of it stands below a gap. */
export function longRawTable({ sheet }: Face, rect: Rect, columns: readonly RawColumn[]): RawTable {
  return { sheet, layout: 'long', headerRow: rect.top, rect, columns, loose: Infinity };
}

function looseFrom(rows: readonly number[]): number {
  const first = rows.findIndex((row, index) => index > 0 && row - (rows[index - 1] ?? row) > 1);
  return first < 0 ? rows.length : first;
}

/** A cell merged downwards holds for every row it covers; merged sideways it holds for its first column only. */
function bodyCell(face: Face, row: number, column: number, rows: readonly number[]): RawCell {
  const merge = mergeAt(face, row, column);
  const from = merge && merge.left === column && rows.includes(merge.top) ? merge.top : row;
  return rawAt(face, from, column);
}

/** The cell of a face with its address on the sheet. */
export function rawAt(face: Face, row: number, column: number): RawCell {
  return { at: refOf(face, row, column), cell: cellOf(face, row, column) };
}

export function textAt(face: Face, row: number, column: number): string {
  return tidy(headingText(cellOf(face, row, column)));
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
