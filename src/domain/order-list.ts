import type { CellRef } from './address';
import type { TableRef } from './survey';

/** What a column of an order list, a portfolio or a list of confirmations holds. */
export const LIST_ROLES = [
  'order',
  'line',
  'profile',
  'profilePart',
  'customerCode',
  'customer',
  'orderDate',
  'requestedDate',
  'promisedDate',
  'deliveredDate',
  'orderedQuantity',
  'deliveredQuantity',
  'unitPrice',
  'listValue',
  'netValue',
  'currency',
  'discount',
  'payment',
  'special',
  'surcharge',
  'freight',
  'status',
  'reason',
  'rep',
  'product',
  'sales',
  'confirmedDate',
  'changedDate',
] as const;
export type ListRole = (typeof LIST_ROLES)[number];
/** Roles that a heading tells by itself; names are told by the table they stand in. */
export type HeadedRole = Exclude<ListRole, 'profile' | 'profilePart'>;

export interface ListColumn {
  readonly role: ListRole;
  /** The cell of the heading. */
  readonly at: CellRef;
  readonly heading: string;
}

/** A list of many rows a profile, and what its columns hold; each role at most once. */
export interface OrderList {
  readonly kind: 'orders' | 'portfolio' | 'confirmations';
  readonly table: TableRef;
  readonly columns: readonly ListColumn[];
}

/** What a planner should know of the lines of a list: each is left out of something, by a rule in the README. */
export const TALLY_CODES = [
  'lines',
  'orders',
  'without-profile',
  'policies-without-orders',
  'open-lines',
  'cancelled-lines',
  'returned-lines',
  'duplicate-lines',
  'bonus-lines',
  'promise-before-order',
  'delivery-before-order',
  'impossible-dates',
  'other-currency',
  'future-confirmations',
  'unread-cells',
  'asked-cells',
] as const;
export type TallyCode = (typeof TALLY_CODES)[number];

/** Lines of one sort in a list: how many, with the first of them. */
export interface ListTally {
  readonly code: TallyCode;
  readonly count: number;
  /** The first cell of this sort, or the heading of the list. */
  readonly at: CellRef;
  /** Its text; '' where the code says it all. */
  readonly found: string;
  /** The column, where the sort is about one. */
  readonly heading?: string;
}
