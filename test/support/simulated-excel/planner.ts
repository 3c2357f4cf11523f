import { toA1, type CellRef } from '../../../src/domain/address';
import { enter } from './cells';
import { LAST_COLUMN, type SimBook, type SimSheet } from './model';
import type { Mounted } from './mount-bridge';
import { deleteCells, insertCells } from './shift';

/** What a person does in the simulated Excel. */
export function sheetNamed(book: SimBook, name: string): SimSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

export function type(
  { book, fire }: Pick<Mounted, 'book' | 'fire'>,
  at: CellRef,
  value: string | number | boolean,
): void {
  const sheet = sheetNamed(book, at.sheet);
  enter(sheet, at.row, at.column, value);
  changed(fire, sheet, toA1(at), 'Unknown');
}

/** Event 10: `triggerSource` says whether an add-in did it. */
export function changed(fire: Mounted['fire'], sheet: SimSheet, address: string, triggerSource: string): void {
  const what = { worksheetId: sheet.id, address, changeType: 'RangeEdited', source: 'Local', triggerSource };
  fire(10, 'Workbook', { ...what, shiftDirection: 'None' });
}

/** Event 14. */
export function select({ book, fire }: Pick<Mounted, 'book' | 'fire'>, at: CellRef, address = toA1(at)): void {
  const sheet = sheetNamed(book, at.sheet);
  book.active = sheet;
  const { row, column } = at;
  book.selection = { sheet, rect: { top: row, left: column, bottom: row, right: column } };
  fire(14, 'Workbook', { worksheetId: sheet.id, address });
}

export function insertRow(book: SimBook, sheet: SimSheet, row: number): void {
  insertCells(book, sheet, { top: row, left: 0, bottom: row, right: LAST_COLUMN });
}

export function deleteRow(book: SimBook, sheet: SimSheet, row: number): void {
  deleteCells(book, sheet, { top: row, left: 0, bottom: row, right: LAST_COLUMN });
}

/** Ranges that somebody tracks on a deleted sheet have no cells any more. */
export function deleteSheet(book: SimBook, sheet: SimSheet): void {
  book.sheets = book.sheets.filter((one) => one !== sheet);
  for (const range of book.tracked.values()) if (range.sheet === sheet) range.rect = null;
  const [first] = book.sheets;
  if (first && book.active === sheet) book.active = first;
}

/** Filters the first table of a sheet by a value of its first column: all other rows are hidden. */
export function filter(sheet: SimSheet, value: string): void {
  const [table] = sheet.tables;
  if (!table) return;
  table.criteria[0] = { filterOn: 'Values', values: [value] };
  for (let row = table.rect.top + 1; row <= table.rect.bottom; row += 1) {
    const shown = sheet.cells.get(`${row} ${table.rect.left}`)?.value;
    if (String(shown ?? '') !== value) sheet.hiddenRows.add(row);
  }
}

/** All that can be seen or printed of some sheets, without ids and order of making. */
export function stateOf(book: SimBook, isWanted: (sheet: SimSheet) => boolean = () => true): unknown {
  const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return book.sheets.filter(isWanted).map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: sorted(sheet.cells),
    merges: sheet.merges,
    hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
    tables: sheet.tables.map(({ name, rect, criteria }) => ({ name, rect, criteria: criteria.filter(Boolean) })),
    names: sheet.names.map(({ name, formula, visible }) => ({ name, formula, visible })),
    isProtected: sheet.isProtected,
    looks: sorted(sheet.looks).filter(([key]) => !key.startsWith('{')),
    formats: sheet.conditionalFormats.map(({ address, formula, look }) => ({ address, formula, look: sorted(look) })),
    validations: sheet.validations,
    freeze: sheet.freeze,
    charts: sheet.charts.map(({ name, source, position, looks }) => ({ name, source, position, looks: sorted(looks) })),
    page: sorted(sheet.page),
  }));
}
