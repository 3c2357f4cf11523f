import { foundText } from '../domain/found-text';
import { cellAt, type Cell, type SurveyedSheet, type SurveyedTable } from '../domain/survey';
import { tidy } from '../domain/text';
import { findColumns, type ColumnPositions } from './find-columns';
import type { Mark } from './mark';
import { SHEETS } from './sheets';

/** A sheet of ours as it was found. */
export interface OwnSheet {
  readonly mark: Mark;
  readonly sheet: SurveyedSheet;
  readonly table: SurveyedTable;
}

/** A table of ours as it was found: where its columns and rows stand now, whatever a planner moved. */
export interface FoundTable {
  readonly own: OwnSheet;
  /** Columns of the sheet by key. */
  readonly columns: ColumnPositions;
  /** Columns known only by what is left of their heading, or by their place. */
  readonly guessed: ReadonlySet<string>;
  /** Columns of the table that are none of ours. */
  readonly strange: readonly number[];
  /** Rows of the sheet by id. Rows without an id are the planner's. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows whose id stands further up already: copies a planner made. */
  readonly repeated: readonly number[];
  readonly firstRow: number;
  /** Last data row; a row of totals stands below it. */
  readonly lastRow: number;
}

/** Finds columns and rows of a table of ours; null when nobody could tell its rows: the column of ids is gone. */
export function foundTable(own: OwnSheet): FoundTable | null {
  const { sheet, table } = own;
  const { columns, idKey, idOf } = SHEETS[own.mark.kind];
  const { rect } = table;
  const headings = findColumns(columns, table.columns);
  const positions = new Map<string, number>();
  for (const [key, index] of headings.positions) positions.set(key, rect.left + index);
  const idColumn = positions.get(idKey);
  if (idColumn === undefined) return null;

  const firstRow = rect.top + (table.hasHeader ? 1 : 0);
  const lastRow = rect.bottom - (table.hasTotals ? 1 : 0);
  const rows = new Map<string, number>();
  const repeated: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const id = idOf(foundText(cellAt(sheet, row, idColumn)));
    if (id === '') continue;
    if (rows.has(id)) repeated.push(row);
    else rows.set(id, row);
  }
  const strange = headings.unknown.map((index) => rect.left + index);
  return { own, columns: positions, guessed: headings.guessed, strange, rows, repeated, firstRow, lastRow };
}

/** The cell of a row under a column of ours; null when it is blank or the column is gone. */
export function cellOf(found: FoundTable, row: number, key: string): Cell | null {
  const column = found.columns.get(key);
  return column === undefined ? null : cellAt(found.own.sheet, row, column);
}

/** What a person sees in that cell, without spaces at its ends. */
export function textOf(found: FoundTable, row: number, key: string, dateSystem: 1900 | 1904 = 1900): string {
  return tidy(foundText(cellOf(found, row, key), dateSystem));
}
