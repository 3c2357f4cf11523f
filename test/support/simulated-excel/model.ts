import type { Rect } from '../../../src/domain/address';

/** What a cell of the simulated workbook holds. Blank cells are not kept unless they have a format. */
export interface SimCell {
  /** Constant, or the value a formula had when it was loaded or typed; error values as their text. */
  value: number | string | boolean;
  /** With its leading '='. */
  formula?: string;
  isError?: boolean;
  format: string;
}

export interface SimTable {
  readonly id: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  /** Filter criteria by column of the table, as Excel answers them. */
  criteria: (Readonly<Record<string, unknown>> | null)[];
}

export interface SimName {
  readonly id: string;
  name: string;
  formula: string;
  visible: boolean;
}

/** Formats are kept as they were set, by address and property: enough to see what a host asked for. */
export interface SimSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  readonly cells: Map<string, SimCell>;
  merges: Rect[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  tables: SimTable[];
  names: SimName[];
  isProtected: boolean;
  /** Chart and macro sheets, which answer UnsupportedSheet to most questions. */
  isChart: boolean;
  readonly looks: Map<string, unknown>;
  readonly conditionalFormats: SimConditionalFormat[];
  readonly validations: { readonly address: string; rule: unknown; alert?: unknown; prompt?: unknown }[];
  freeze: string | null;
  readonly charts: SimChart[];
  readonly page: Map<string, unknown>;
}

export interface SimChart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Cells it draws, headings and categories included. */
  source: string;
  position: string;
  readonly looks: Map<string, unknown>;
}

export interface SimConditionalFormat {
  readonly id: string;
  readonly address: string;
  formula: string;
  readonly look: Map<string, unknown>;
}

/** A rectangle that follows its cells once somebody tracks it. `null` when its cells were deleted. */
export interface SimRange {
  readonly sheet: SimSheet;
  rect: Rect | null;
  referenceId?: string;
}

/** Several rectangles of one sheet; they do not follow their cells here. */
export interface SimAreas {
  readonly sheet: SimSheet;
  readonly areas: readonly Rect[];
  referenceId?: string;
}

export interface SimBook {
  sheets: SimSheet[];
  isStructureLocked: boolean;
  isReadOnly: boolean;
  use1904: boolean;
  isEditingCell: boolean;
  selection: SimRange;
  active: SimSheet;
  readonly tracked: Map<string, SimRange>;
  readonly trackedAreas: Map<string, SimAreas>;
  nextId: number;
}

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

export function newBook(): SimBook {
  const placeholder = newSheet('{0}', '');
  return {
    sheets: [],
    isStructureLocked: false,
    isReadOnly: false,
    use1904: false,
    isEditingCell: false,
    selection: { sheet: placeholder, rect: { top: 0, left: 0, bottom: 0, right: 0 } },
    active: placeholder,
    tracked: new Map(),
    trackedAreas: new Map(),
    nextId: 1,
  };
}

export function newSheet(id: string, name: string): SimSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    names: [],
    isProtected: false,
    isChart: false,
    looks: new Map(),
    conditionalFormats: [],
    validations: [],
    freeze: null,
    charts: [],
    page: new Map(),
  };
}

/** Adds a sheet behind all others; the first becomes the active one. */
export function addSheet(book: SimBook, name: string): SimSheet {
  const sheet = newSheet(`{${book.nextId++}}`, name);
  book.sheets.push(sheet);
  if (book.sheets.length === 1) {
    book.active = sheet;
    book.selection = { sheet, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
  return sheet;
}

export const keyOf = (row: number, column: number): string => `${row} ${column}`;

export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row, column] = key.split(' ').map(Number) as [number, number];
  return { row, column };
}

export const cellOf = (sheet: SimSheet, row: number, column: number): SimCell | undefined =>
  sheet.cells.get(keyOf(row, column));

export const isBlank = (cell: SimCell | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined);
