import type { CellRef, Rect } from '../domain/address';
import type { ChartSpec, PageSetup } from './patch-pages';

export type { ChartKind, ChartSpec, PageSetup } from './patch-pages';

/** Names of the cell styles of our sheets; each host turns the table `STYLES` into its own formats. */
export type StyleName =
  | 'title'
  | 'stamp'
  | 'heading'
  | 'section'
  | 'text'
  | 'wrap'
  | 'note'
  | 'label'
  | 'link'
  | 'score'
  | 'integer'
  | 'number'
  | 'percent'
  | 'money'
  | 'date'
  | 'center'
  | 'input'
  | 'inputNumber'
  | 'inputPercent'
  | 'inputMoney'
  | 'inputDate'
  // Money with the sign of the workbook's currency; points won; a centred share; an id; an answer that stays as typed.
  | 'moneyReal'
  | 'moneyUsDollar'
  | 'moneyDollar'
  | 'moneyEuro'
  | 'moneyPound'
  | 'gain'
  | 'share'
  | 'code'
  | 'inputText';

/** What a cell of ours can hold. Text never becomes a formula; a link is data: where to, and the text shown. */
export type Content =
  | null
  | number
  | string
  | boolean
  | { readonly link: CellRef; readonly text: string }
  /** A formula of our own making, in English with commas, with the value it has now. */
  | { readonly formula: string; readonly value: number | string };

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** Only for cells that are new: a format once made is the planner's. */
  readonly style?: StyleName;
}

export interface TableSpec {
  /** Unique in the workbook; stays the same in every language. */
  readonly name: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
}

/** A conditional format by value as shown, with one decimal (ERRATA 101); made once with the sheet. */
export interface ConditionalFormat {
  readonly rect: Rect;
  readonly rules: readonly {
    readonly when:
      | { readonly below: number }
      | { readonly from: number; readonly below: number }
      | { readonly from: number }
      | { readonly beginsWith: string };
    /** Fill and font, and a number format that carries the band's symbol: never colour alone. */
    readonly fill: string;
    readonly color: string;
    readonly bold?: boolean;
    readonly numberFormat?: string;
  }[];
}

/** A drop-down list of what is offered; anything else may still be typed. */
export interface Validation {
  readonly rect: Rect;
  readonly list: readonly string[];
}

export interface CreateSheet {
  readonly kind: 'create';
  readonly sheet: string;
  /** Text of the sheet-scoped name `_Accord`; null makes a plain sheet of the planner's own (template, sample). */
  readonly mark: string | null;
  readonly cells: readonly CellWrite[];
  readonly columnWidths: readonly number[];
  readonly tables: readonly TableSpec[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page, first and last. A4 landscape and one page wide where no pages are given. */
  readonly repeatRows: readonly [number, number];
  readonly tabColor: string;
  readonly charts?: readonly ChartSpec[];
  readonly pages?: PageSetup;
}

export interface UpdateSheet {
  readonly kind: 'update';
  readonly sheet: string;
  /** New text of the mark, when the run changes. */
  readonly mark: string;
  /** Rows of cells to make room for, by shifting a table's columns down: before the writes. */
  readonly shifts: readonly {
    readonly table: string;
    readonly before: number;
    readonly count: number;
    readonly left: number;
    readonly right: number;
  }[];
  readonly cells: readonly CellWrite[];
  /** Tables that grew or whose headings are reworded: new extent, and all headings where one of them changed. */
  readonly tables: readonly { readonly name: string; readonly rect: Rect; readonly columns?: readonly string[] }[];
  /** Charts of other cells than before: one that is there shows them where it now stands, another is made. */
  readonly charts?: readonly ChartSpec[];
  /** Rows with which another page begins, as they stand after the shifts; breaks that are there stay. */
  readonly breaks?: readonly number[];
  /** Rows with which a page of ours began and begins no more: a break that still stands there goes, where the host can. */
  readonly staleBreaks?: readonly number[];
  /** Columns of the planner that are made again: what a new sheet gives them beside their cells. */
  readonly restored?: readonly RestoredLook[];
}

export interface RestoredLook {
  readonly column: number;
  /** In characters, as the widths of a new sheet. */
  readonly width: number;
  readonly validations: readonly Validation[];
}

export type SheetPatch = CreateSheet | UpdateSheet;
