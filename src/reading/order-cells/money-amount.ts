import type { Evidence } from '../evidence';
import type { BareNumber } from './bare-number';
import type { Scanned } from './scanned';
import { CURRENCIES } from './words';

/** The currency of a column: that of its heading or of most first cells, else of the first cell that names one. */
export interface ColumnCurrency {
  readonly name: () => string | null;
  /** Whether a cell in this currency is of the column. Amounts are never converted. */
  readonly holds: (currency: number) => boolean;
}

const BARE_DOLLAR = 1;

export function columnCurrency({ currency }: Pick<Evidence, 'currency'>): ColumnCurrency {
  let name = currency;
  return {
    name: () => name,
    holds(stated) {
      if (stated === 0) return true;
      if (name === null) name = CURRENCIES[stated] ?? null;
      // A bare $ is the local currency in most of Latin America; it contradicts no other.
      return stated === BARE_DOLLAR || name === '$' || name === CURRENCIES[stated];
    },
  };
}

/** Money as scanned, NaN where the heading counts thousands and the cell looks written in full. */
export function amountOf({ value, currency, hasTimes }: Scanned, scale: number, bare: BareNumber): number {
  if (hasTimes) return value;
  if (currency === 0) return bare(value);
  return scale === 1 ? value : NaN;
}
