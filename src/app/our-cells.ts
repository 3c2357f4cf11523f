import type { CellRef } from '../domain/address';
import { foundText } from '../domain/found-text';
import { cellAt } from '../domain/survey';
import type { SheetKind } from '../sheets/sheet-kinds';
import type { Reviewed } from './review-workbook';

/** A cell of ours and the text that stands in it. */
export interface OurCell {
  readonly at: CellRef;
  readonly found: string;
}

/** The cell of a row of ours, by the row's id and the column's key; null where the sheet, row or column is not there. */
export function ourCell({ own }: Reviewed, kind: SheetKind, id: string, column: string): OurCell | null {
  const table = own.tables[kind];
  const row = table?.rows.get(id);
  const position = table?.columns.get(column);
  if (!table || row === undefined || position === undefined) return null;
  const { sheet } = table.own;
  return { at: { sheet: sheet.name, row, column: position }, found: foundText(cellAt(sheet, row, position)) };
}
