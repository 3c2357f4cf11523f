import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { Cell, CellValue, RowBlock, SurveyedSheet, SurveyedTable, TableRef } from '../../domain/survey';

/** A sheet as it is held: plain data, so that its text is its fingerprint. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly tables: readonly SurveyedTable[];
  readonly mark: string | null;
  readonly isProtected: boolean;
}

/** Rows handed out at a time. */
const BLOCK_ROWS = 5000;

export function blankSheet(
  name: string,
  content: { readonly rows: readonly (readonly CellValue[])[]; readonly mark?: string; readonly isProtected?: boolean },
): MemorySheet {
  return {
    name,
    rows: content.rows.map((row) => row.map((value) => (value === null ? null : { value, format: 'General' }))),
    tables: [],
    mark: content.mark ?? null,
    isProtected: content.isProtected ?? false,
  };
}

export function surveyed({ name, rows, tables, mark, isProtected }: MemorySheet): SurveyedSheet {
  const filled = rows.map((row) => row.filter(Boolean).length > 0);
  return {
    name,
    visibility: 'visible',
    rows,
    rowCount: filled.lastIndexOf(true) + 1,
    columnCount: rows.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0),
    merges: [],
    tables,
    hiddenRows: [],
    hiddenColumns: [],
    isProtected,
    ...(mark === null ? {} : { mark }),
  };
}

/** The sheet with one cell changed; null empties it. */
export function withCell(
  sheet: MemorySheet,
  { row, column }: { readonly row: number; readonly column: number },
  cell: Cell | null,
): MemorySheet {
  const rows = [...sheet.rows];
  while (rows.length <= row) rows.push([]);
  const changed = [...(rows[row] ?? [])];
  while (changed.length <= column) changed.push(null);
  changed[column] = cell;
  rows[row] = changed;
  return { ...sheet, rows };
}

export async function* rowBlocks(
  sheet: MemorySheet,
  of: TableRef,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<RowBlock, void, undefined> {
  const last = Math.min(of.rect.bottom, sheet.rows.length - 1);
  for (let firstRow = of.headerRow + 1; firstRow <= last; firstRow += BLOCK_ROWS) {
    await Promise.resolve();
    if (run.cancelled()) throw new HostError('cancelled');
    const rows = sheet.rows.slice(firstRow, Math.min(firstRow + BLOCK_ROWS, last + 1));
    yield { firstRow, rows: rows.map((row) => columns.map((column) => row[column]?.value ?? null)) };
    run.progress('rows', (firstRow + rows.length - of.headerRow - 1) / (last - of.headerRow));
  }
}

function lastFilled(row: readonly (Cell | null)[]): number {
  return row.reduce((last, cell, column) => (cell ? column : last), -1);
}
