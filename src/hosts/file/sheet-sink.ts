import type { CellValue } from '../../domain/survey';
import type { Attributes } from './xml';

/** Who listens to a sheet being scanned, top to bottom. Numbers of rows and columns count from zero. */
export interface SheetSink {
  /** A row of the file, before its cells; every row comes once and in order. */
  row?(row: number, isHidden: boolean): void;
  /** A cell that holds a value or a formula. */
  cell(cell: ScannedCell): void;
  /** True once the cells of the rows that follow need not be told: `skipped` may be, once a row, instead. */
  skips?(): boolean;
  /** The last cell that holds a value in a row whose cells were not told. */
  skipped?(row: number, column: number): void;
  /** Takes the cells of the plainest spelling as they are instead of `cell`, where there is one. */
  usual?(): UsualSink | null;
  /** An element outside of the cells: columns, merges, protection … */
  element?(name: string, attributes: Attributes): void;
}

/** Who wants of a cell no more than its value: by the million, no object and no text is touched for it. */
export interface UsualSink {
  number(row: number, column: number, value: number): void;
  /** `index` is that of a shared text. */
  shared(row: number, column: number, index: number): void;
}

/** Valid during the call only: the scanner uses one for all. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
  readonly formula: string | undefined;
  /** The value is a serial number because the file says that it is a date, whatever the cell's format. */
  readonly isDate: boolean;
}

/** Where a scan stands: common to the two readers that take turns. */
export interface SheetState {
  readonly cell: { -readonly [K in keyof ScannedCell]: ScannedCell[K] };
  isInData: boolean;
  isInRow: boolean;
  /** The XML parser was told of the row that is open. */
  isRowShared: boolean;
  /** How the sheet spells its cells, once it has come to them. */
  spelling: Spelling | null;
}

/** How a sheet spells its rows and cells. */
export interface Spelling {
  /** Prefix of its elements with the colon; '' when they have none. */
  readonly prefix: string;
  /** `x14ac` is declared: Excel's own attribute of rows. */
  readonly hasDescent: boolean;
}
