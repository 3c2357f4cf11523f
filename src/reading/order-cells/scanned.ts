import type { DecimalMark } from '../grammar/decimal';
import type { OrderCellKind } from './order-column-spec';

/**
 * What a cell is: its number stands in `Scanned.value`, which means nothing for the last two and blanks. `number` as written; `money` in `Scanned.currency`; `percent` a
 * share; `date` a serial; `days` calendar days; `workingDays` days of work; `instalments` mean days. `asked` has more
 * than one meaning, `text` was not read.
 */
export type ScannedKind =
  'blank' | 'number' | 'money' | 'percent' | 'date' | 'days' | 'workingDays' | 'instalments' | 'asked' | 'text';

/** What all cells of a column share, decided once from its first cells. */
export interface ScanOptions {
  readonly kind: OrderCellKind;
  readonly mark: DecimalMark | null;
  /** Whether the mark is a habit of the language, proven by cells or formats, or said by a person. */
  readonly trust: 'habit' | 'firm' | 'said';
  /** null where the column does not tell 03/04 from 04/03. */
  readonly isDayFirst: boolean | null;
  readonly dateSystem: 1900 | 1904;
  /** `US$ 2M` is two millions in English; elsewhere M may be the Latin for a thousand. */
  readonly isMillion: boolean;
  /** The heading counts days, so that a plan of 2 is no number of instalments. */
  readonly hasTimeUnit: boolean;
}

/** Options made in one place: scans of all columns then see objects of one shape, which engines read faster. */
export function scanOptions(parts: ScanOptions): ScanOptions {
  const { kind, mark, trust, isDayFirst, dateSystem, isMillion, hasTimeUnit } = parts;
  return { kind, mark, trust, isDayFirst, dateSystem, isMillion, hasTimeUnit };
}

/** Where a scan leaves what it found: one object for all cells, so that none costs memory. */
export interface Scanned {
  value: number;
  /** Position in `CURRENCIES`; 0 where the cell names none. */
  currency: number;
  /** Read as three decimals by evidence alone, which nobody writes of money. */
  isOdd: boolean;
  /** Where the part read last ends. */
  at: number;
  /** A multiplier is written, such as `mil`. */
  hasTimes: boolean;
  isNegative: boolean;
  /** A bracket was opened and not closed yet. */
  isOpen: boolean;
}

export function newScanned(): Scanned {
  // NaN first, or the engine would keep the field for small integers and change its mind later.
  return { value: NaN, currency: 0, isOdd: false, at: 0, hasTimes: false, isNegative: false, isOpen: false };
}
