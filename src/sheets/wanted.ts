import type { CellRef } from '../domain/address';
import type { Book, Facts } from '../domain/book';
import type { Language } from '../domain/language';
import type { Memory } from '../domain/memory';
import type { Survey } from '../domain/survey';
import type { Review } from '../review/model';
import type { FoundTable } from './found-table';
import type { RunStamp } from './mark';
import type { SettingsRead } from './read-settings';
import type { ChartSpec, ConditionalFormat, Content, StyleName } from './patch';
import type { OwnKind, SheetKind } from './sheet-kinds';

/** What a machine cell should hold. The style is that of its column unless given. */
export interface WantedCell {
  readonly content: Content;
  readonly style?: StyleName;
}

/** A row of a table, found by its id. Columns that are not named stay as they are. */
export interface WantedRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, WantedCell>>;
  /** What is known of the planner's cells of this row, by column, for a row or a column that is made again. */
  readonly kept?: Readonly<Record<string, Content>>;
  /** A printed page begins with this row. */
  readonly beginsPage?: true;
  /** Style and offers of the planner's cell of this row, where it is not that of its column. */
  readonly input?: { readonly key: string; readonly style: StyleName; readonly offers?: readonly string[] };
}

/** The total of a column of the table, as a native formula with the value it has now. */
export interface ColumnSum {
  readonly sumOf: string;
  readonly value: number;
}

/** A line above the table, its cells above columns of the table; the first one tells the line from others. */
export interface WantedLine {
  readonly cells: readonly {
    readonly key: string;
    readonly content: Content | ColumnSum;
    readonly style: StyleName;
  }[];
  /** Whether a text in the first cell is this line, in any language and of any run. */
  readonly isOurs: (text: string) => boolean;
}

/** A generated sheet as it should be. */
export interface WantedSheet {
  readonly kind: OwnKind;
  readonly language: Language;
  readonly lines: readonly WantedLine[];
  /** Rows left free between the lines and the table, for charts; the table then scrolls with the rest. */
  readonly room?: number;
  readonly charts?: readonly ChartSpec[];
  /** Printed page by page: its scale, and the keys of the first and last column that is printed. */
  readonly pages?: { readonly scale: number; readonly columns: readonly [string, string] };
  readonly rows: readonly WantedRow[];
  /** Conditional formats by column, made with the sheet only. */
  readonly formats: readonly { readonly keys: readonly string[]; readonly rules: ConditionalFormat['rules'] }[];
  /** Drop-down lists offered in a whole column. */
  readonly offers: readonly { readonly key: string; readonly list: readonly string[] }[];
}

/** A column that was deleted and is made again, empty. */
export interface RestoredColumn {
  readonly kind: SheetKind;
  readonly key: string;
  readonly heading: string;
  /** The cell of its heading. */
  readonly at: CellRef;
}

/** Everything a sheet is made of. */
export interface SheetInput {
  readonly review: Review;
  readonly book: Book;
  /** What the lists say; absent where nobody read them. */
  readonly facts?: Facts;
  readonly memory: Memory;
  readonly settings: SettingsRead;
  readonly survey: Survey;
  readonly language: Language;
  readonly stamp: RunStamp;
  /** Deleted columns of the planner that this run makes again. */
  readonly restored: readonly RestoredColumn[];
  /** The sheet as it stands, where there is one. */
  readonly found: FoundTable | null;
}
