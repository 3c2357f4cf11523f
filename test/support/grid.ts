import { readA1, type Rect } from '../../src/domain/address';
import type { Cell, CellError, CellValue, Survey, SurveyedSheet } from '../../src/domain/survey';

/** A cell as a test writes it: a bare value, or a value with its format or formula. */
export type Literal = CellValue | undefined | ({ readonly value: CellValue } & Partial<Cell>);
export type Grid = readonly (readonly Literal[])[];
/** What a sheet has beside its cells. */
export type SheetExtras = Partial<Omit<SurveyedSheet, 'name' | 'rows'>>;

/**
 * A survey from literal sheets: `grid({ Policy: [['Profile', 'Discount'], ['A', percent(0.1)]] })`. `extras` adds tables,
 * hidden rows, marks … by sheet name.
 */
export function grid(
  sheets: Readonly<Record<string, Grid>>,
  extras: Readonly<Record<string, SheetExtras>> = {},
): Survey {
  const surveyed = Object.keys(sheets).map((name): SurveyedSheet => {
    const rows = (sheets[name] ?? []).map((row) => row.map(toCell));
    return {
      name,
      visibility: 'visible',
      rows,
      rowCount: rows.length,
      columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
      merges: [],
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
      ...extras[name],
    };
  });
  return {
    sheets: surveyed,
    dateSystem: 1900,
    isStructureLocked: false,
    tableNames: surveyed.flatMap(({ tables }) => tables.map((table) => table.name)),
    notices: [],
    fingerprint: 'grid',
  };
}

/** `B2:E2` as the rectangle of merged cells. */
export function merge(range: string): Rect {
  const [first, last] = range.split(':').map(readA1);
  if (!first || !last) throw new Error(range);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** A number shown as a percentage with one decimal. */
export function percent(share: number): Cell {
  return { value: share, format: '0.0%' };
}

/** A date serial shown as day and month. */
export function date(serial: number, format = 'd-mmm'): Cell {
  return { value: serial, format };
}

function toCell(literal: Literal): Cell | null {
  if (literal === undefined || literal === null) return null;
  if (typeof literal !== 'object' || isError(literal)) return { value: literal, format: 'General' };
  return { format: 'General', ...literal };
}

const isError = (literal: CellError | { readonly value: CellValue }): literal is CellError => 'error' in literal;
