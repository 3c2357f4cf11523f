import { isCellError, type CellValue } from '../../domain/survey';
import { evidenceOfSample } from './sample-evidence';
import { grammarReader } from './grammar-reader';
import type { OrderCellKind, OrderColumnSpec } from './order-column-spec';

/** Cells of one sort: how many, the row of the first and its text. `firstRow` is -1 and `found` '' while there is none. */
export interface CellTally {
  readonly count: number;
  readonly firstRow: number;
  readonly found: string;
}

/** What the sample leaves open; cells that depend on it are NaN and counted as `asked` until a person answers. */
export type OrderDoubt = 'decimal-mark' | 'day-month' | 'share-scale' | 'currency';

/** A column of an order list, ready for its cells. */
export interface OrderColumn {
  readonly kind: OrderCellKind;
  /**
   * The number of a cell; NaN where it is blank, asked or unread. `number` as written; `money` in units of `currency`;
   * `share` 0–1, below zero where it adds; `date` a serial of the workbook with the clock as its fraction; `days`
   * calendar days; `payment` mean days by share. Rows count as the caller counts them.
   */
  readonly read: (value: CellValue, row: number) => number;
  /** Currency of most cells that state one; a cell in another is unread. */
  readonly currency: string | null;
  readonly doubts: readonly OrderDoubt[];
  /** Text, errors and truth values that are no value of this kind. */
  readonly unread: CellTally;
  /** Cells with more than one meaning. */
  readonly asked: CellTally;
}

/** Decides from its heading and first cells how a column is read. */
export function orderColumn(spec: OrderColumnSpec): OrderColumn {
  const evidence = evidenceOfSample(spec);
  const byGrammar = grammarReader(spec.kind, evidence);
  const unread = newTally();
  const asked = newTally();
  return {
    kind: spec.kind,
    read(value, row) {
      if (value === null || value === '') return NaN;
      if (typeof value === 'number' && spec.kind === 'date') return value;
      const read = typeof value === 'object' || typeof value === 'boolean' ? null : byGrammar(value);
      if (typeof read === 'number') return read;
      if (read !== 'blank') note(read === 'asked' ? asked : unread, value, row);
      return NaN;
    },
    currency: evidence.currency,
    doubts: [],
    unread,
    asked,
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const newTally = (): Writable<CellTally> => ({ count: 0, firstRow: -1, found: '' });

function note(tally: Writable<CellTally>, value: CellValue, row: number): void {
  if (tally.count === 0) {
    tally.firstRow = row;
    tally.found = isCellError(value) ? value.error : String(value);
  }
  tally.count += 1;
}
