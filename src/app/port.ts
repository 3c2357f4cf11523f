import type { CellRef } from '../domain/address';
import type { RowBlock, Survey, TableRef } from '../domain/survey';
import type { SheetPatch } from '../sheets/patch';

export type {
  CellWrite,
  ChartKind,
  ChartSpec,
  ConditionalFormat,
  Content,
  CreateSheet,
  PageSetup,
  RestoredLook,
  SheetPatch,
  StyleName,
  TableSpec,
  UpdateSheet,
  Validation,
} from '../sheets/patch';
// The look of each style name, for hosts to turn into their own formats.
export { STYLES, type Style } from '../sheets/styles';
export { UPDATING } from '../i18n/host-words';

/** Progress and cancellation of one action. `done` is 0–1. */
export interface Run {
  progress(step: 'survey' | 'rows' | 'review' | 'write', done: number): void;
  cancelled(): boolean;
  /** Called while the host waits for the planner: they are typing in a cell. It goes on by itself. */
  waiting?(reason: 'cell-edit'): void;
  /** Lets whatever shows the program draw and take clicks between two long steps. */
  pause?(): Promise<void>;
}

/** A fingerprint of the inputs a result was computed from. */
export type Fingerprint = string;

export type Edited = { readonly kind: 'edited'; readonly sheet: string };
export type Selected = { readonly kind: 'selected'; readonly at: CellRef };

/** What a host cannot do; worded in i18n. */
export type HostLimit = 'charts' | 'conditional-formats' | 'print' | 'one-step-undo' | 'watch' | 'reveal' | 'place';

/** What Accord asks of any workbook. Six verbs; a seventh needs a decision. */
export interface WorkbookPort {
  /** What there is; small sheets whole, of large ones the first 200 rows. Changes nothing. */
  survey(run: Run): Promise<Survey>;
  /** The wanted columns of a large sheet, in the host's own blocks; a block is valid until the next is asked for. */
  rows(of: TableRef, columns: readonly number[], run: Run): AsyncIterable<RowBlock>;
  /** Applies patches to our own sheets. Refuses a sheet without our mark, and when the inputs no longer have this fingerprint. */
  write(patches: readonly SheetPatch[], expected: Fingerprint, run: Run): Promise<void>;
  /** Puts a formula the planner asked for into the one empty cell they selected; refuses any other cell. */
  place(formula: string): Promise<void>;
  /** Shows a cell; answers false when its text is no longer the text the review read. */
  reveal(at: CellRef, found: string): Promise<boolean>;
  /** Tells of edits (ours do not count) and of the cell selected. Returns the way to stop. */
  watch(seen: (what: Edited | Selected) => void): Promise<() => void>;
  readonly cannot: readonly HostLimit[];
}

/** What a check needs of a workbook. */
export type WorkbookReader = Pick<WorkbookPort, 'survey' | 'rows'>;
