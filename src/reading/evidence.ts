import type { Language } from '../domain/language';
import type { FieldName } from '../domain/terms';
import type { MarkEvidence } from './grammar/decimal';

/** Units that a heading states, in brackets or at its end. */
export interface HeadingUnits {
  readonly percent: boolean;
  /** `% of orders`: a quota, not a surcharge. */
  readonly ofOrders: boolean;
  readonly currency: string | null;
  /** Money in the column counts thousands or millions. */
  readonly scale: 1 | 1000 | 1000000;
  /** A note of the sheet counts money so, and whether the column does too, only a person knows. */
  readonly doubt?: 1000 | 1000000;
  readonly time: 'hours' | 'workingHours' | 'days' | 'workingDays' | 'weeks' | 'months' | null;
  readonly per: 'day' | 'week' | 'month' | 'bimester' | 'quarter' | 'semester' | 'year' | null;
  /** A year alone, or a running total: whether the amounts are its total or a month's mean, it does not say. */
  readonly isPeriodOpen: boolean;
  /** `other`: goods that nothing else is counted in, such as bottles; `quantity`: goods of which the unit is not said. */
  readonly amount: 'kg' | 'tonne' | 'case' | 'pallet' | 'truck' | 'other' | 'quantity' | null;
}

export const NO_UNITS: HeadingUnits = {
  percent: false,
  ofOrders: false,
  currency: null,
  scale: 1,
  time: null,
  per: null,
  isPeriodOpen: false,
  amount: null,
};

/** What the column of a cell says about how its bare numbers are meant. */
export interface Evidence {
  readonly field: FieldName;
  /** Language in which questions offer their answers. */
  readonly language: Language;
  readonly mark: MarkEvidence;
  /** Bare numbers of the column: `percent` when one is above 1, `share` when all are up to 1. */
  readonly scale: 'percent' | 'share';
  /** The smallest bare number of the column but zero, without its sign; absent when there is none. */
  readonly smallest?: number;
  readonly largest?: number;
  /** Every amount of the column is written below zero: a habit, as of discounts that are "taken off". */
  readonly isBelowZero?: boolean;
  readonly units: HeadingUnits;
  /** Currency of most cells that state one. */
  readonly currency: string | null;
  /** Currencies among which a person must choose before the amounts of the column count; the first is the book's. */
  readonly currencyDoubt?: readonly string[];
  /** All bare numbers of the column are whole multiples of 12 from 12 up: hours as people write them. */
  readonly looksLikeHours: boolean;
  /** Some cells say hours, or most bare numbers are 24, 48, 72 …: whether the others are days cannot be told. */
  readonly mayBeHours?: boolean;
  /** The heading names what goes wrong, such as Ruptura: the promise is 1 minus the cell. */
  readonly isInverse: boolean;
  /** A person typed the value on its own, in answer to a question: what it says is meant. */
  readonly isAnswer?: boolean;
  /** The heading speaks of a mean, such as Prazo médio or DSO: a fraction of a day is no slip. */
  readonly isMean?: boolean;
  /** Another cell of the column counts by the week: `semanal`, `Seg/Qua`, `2x/semana`. */
  readonly isWeekly?: boolean;
  /** Another cell of the column writes three or more instalments with dashes: with two they are no span. */
  readonly isDashed?: boolean;
  /** Another cell of the column writes Wednesday as X. */
  readonly hasLetterX?: boolean;
  /** Other cells of the column count goods, and none money. */
  readonly isOfGoods?: boolean;
  /** The heading speaks of a span between deliveries, such as Ciclo de entrega. */
  readonly isInterval: boolean;
}
