import { readRect, type Rect } from '../../domain/address';
import type { Step } from './host-run';
import type { Structure } from './read-structure';

/** A cell as Excel gives it: '' is blank, error values are texts. */
export type Given = string | number | boolean;

/** Cells as Excel gives them, from some row on. */
export interface Window {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly Given[])[];
  /** Empty where only formulas were asked for. */
  readonly values: readonly (readonly Given[])[];
  readonly formats: readonly (readonly string[])[];
}

/** How much of a sheet to read: how many rows, and of each cell all or only what it was given. */
export interface Extent {
  readonly rows: number;
  readonly cells: 'all' | 'formulas';
}

/** A sheet as Excel gave it. */
export interface SheetReply {
  readonly id: string;
  /** Rows and columns up to the last one in use. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows; null when they are blank. */
  readonly window: Window | null;
  readonly merges: readonly Rect[];
  /** Formula of the name `_Accord`. */
  readonly markFormula: string | null;
  readonly tables: readonly TableReply[];
  /** True where some rows or columns may be hidden. */
  readonly mayHide: { readonly rows: boolean; readonly columns: boolean };
}

export interface TableReply {
  readonly id: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly isFiltered: boolean;
}

/** Reads the first rows of a sheet with all that stands around its cells. */
export function readSheet(id: string, structure: Structure, extent: Extent): Step<SheetReply> {
  return (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    const readTop = queueWindow(sheet.getRange(`1:${extent.rows}`).getUsedRangeOrNullObject(true), extent.cells);
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load('address');
    const mark = sheet.names.getItemOrNullObject('_Accord');
    mark.load('formula');
    const tables = structure.tables
      .filter(({ sheetId }) => sheetId === id)
      .map((table) => queueTable(context.workbook.tables.getItem(table.id), table.id));
    return () => ({
      id,
      rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      columnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      window: readTop(),
      merges: merged.isNullObject ? [] : merged.address.split(',').map(rectOf),
      markFormula: mark.isNullObject ? null : String(mark.formula),
      tables: tables.map((read) => read()),
      mayHide: used.isNullObject
        ? { rows: false, columns: false }
        : { rows: used.rowHidden !== false, columns: used.columnHidden !== false },
    });
  };
}

/** Reads rows of a sheet that were not in its window. */
export function readRest(id: string, rect: Rect): Step<Window | null> {
  return (context) => {
    const { top, left, bottom, right } = rect;
    const sheet = context.workbook.worksheets.getItem(id);
    return queueWindow(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1), 'all');
  };
}

function queueWindow(range: Excel.Range, cells: Extent['cells']): () => Window | null {
  range.load(`rowIndex,columnIndex,formulas${cells === 'all' ? ',values,numberFormat' : ''}`);
  return () =>
    range.isNullObject
      ? null
      : {
          top: range.rowIndex,
          left: range.columnIndex,
          formulas: range.formulas as Given[][],
          values: cells === 'all' ? (range.values as Given[][]) : [],
          formats: cells === 'all' ? (range.numberFormat as string[][]) : [],
        };
}

function queueTable(table: Excel.Table, id: string): () => TableReply {
  const range = table.getRange();
  range.load('address');
  table.columns.load('items/name');
  table.autoFilter.load('isDataFiltered');
  return () => ({
    id,
    rect: rectOf(range.address),
    columns: table.columns.items.map(({ name }) => name),
    isFiltered: table.autoFilter.isDataFiltered,
  });
}

/** Which rows and columns are hidden, where a sheet says that some may be. */
export function readHidden({ id, rowCount, columnCount, mayHide }: SheetReply): Step<Hidden> {
  return (context) => {
    const used = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, rowCount, columnCount);
    const rows = mayHide.rows ? used.getRowProperties({ rowHidden: true }) : null;
    const columns = mayHide.columns ? used.getColumnProperties({ columnHidden: true }) : null;
    return () => ({
      rows: (rows?.value ?? []).flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
      columns: (columns?.value ?? []).flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
    });
  };
}

export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** An address as Excel gives it, with its sheet: `'Plan 1'!A1:B2`. */
export function rectOf(address: string): Rect {
  const rect = readRect(address.slice(address.lastIndexOf('!') + 1));
  if (!rect) throw new Error(`Not the address of a rectangle: ${address}`);
  return rect;
}
