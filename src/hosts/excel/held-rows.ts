import type { RowBlock, TableRef } from '../../domain/survey';
import { surveyCells } from './survey-cells';
import type { HeldSheet } from './read-workbook';

/** The rows of a table on a sheet that the survey read whole; null where it read only the first of them. */
export function heldRows({ reply, rest, rows }: HeldSheet, of: TableRef, columns: readonly number[]): RowBlock | null {
  if (rows < reply.rowCount) return null;
  const firstRow = Math.max(of.rect.top, of.headerRow + 1);
  const cells = surveyCells([reply.window, ...rest], rows).slice(firstRow, of.rect.bottom + 1);
  return { firstRow, rows: cells.map((row) => columns.map((column) => row[column]?.value ?? null)) };
}
