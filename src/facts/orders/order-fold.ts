import type { ListRole, ListTally } from '../../domain/order-list';
import type { WorstOrder } from '../../domain/worst-order';
import type { CellValue, RowBlock } from '../../domain/survey';
import type { Execution } from './execution';
import type { OrderPolicy } from './order-policy';
import type { OrderVolume } from './order-volumes';

/** Reads a cell of one column as a number; NaN where it is blank or not one. Rows as in the sheet, from zero. */
export interface CellReader {
  readonly read: (value: CellValue, row: number) => number;
}

/** Numbers a reader of `status` answers. */
export const STATUS = { live: 0, cancelled: 1 } as const;
/** Numbers a reader of `reason` answers: a rule of the policies, or something else. */
export const REASON_KIND = { other: 0, policy: 1 } as const;

export interface OrderFoldSpec {
  /** Position of a role among the cells of a row. */
  readonly columns: { readonly [R in ListRole]?: number };
  /**
   * Readers of dates (serials of 1900), amounts, shares (0–1), payment (mean days), `special` (1 yes, 0 no), `status`,
   * `reason`, and `currency` (1 for the currency of the list).
   */
  readonly readers: { readonly [R in ListRole]?: CellReader };
  readonly policies: readonly OrderPolicy[];
  /** No more orders than this, where it is known: the room for all of them, at least one. */
  readonly mostOrders?: number;
  /** Whether ordered quantities are wanted by product and month, for the comparison with a plan. */
  readonly withVolumes?: boolean;
  /** Profile names by customer (`wordsOf`), from the portfolio. */
  readonly profileOfCustomer?: ReadonlyMap<string, string>;
}

/** A count of lines with the row of the first. */
export interface Counted {
  count: number;
  firstRow: number;
}
export type LineTally = Exclude<
  ListTally['code'],
  'orders' | 'policies-without-orders' | 'future-confirmations' | 'unread-cells' | 'asked-cells'
>;

/** A profile without a policy, as the list names it. */
export interface UnknownName {
  readonly name: string;
  readonly lines: number;
  readonly row: number;
}

/** One of the orders that weigh most, where it stands in the list. */
export interface FoundOrder extends Omit<WorstOrder, 'profile' | 'at'> {
  /** Position among the policies. */
  readonly profile: number;
  readonly row: number;
}

/** Something named by text, with its count. */
export interface TopName {
  readonly name: string;
  readonly count: number;
}

/** What the orders of a list say. */
export interface OrderFacts {
  /** By profile, in the order of the policies. */
  readonly profiles: readonly Execution[];
  /** The rep with most promises earlier than the policy, by profile. */
  readonly earlyReps: readonly (TopName | null)[];
  /** The reason of most killed orders, by profile. */
  readonly killReasons: readonly (TopName | null)[];
  /** The orders that weigh most of each profile and rule. */
  readonly worst: readonly FoundOrder[];
  /** Surcharges of small drops that are no special orders, by profile. */
  readonly smallDropFees: readonly number[];
  /** Value of orders by profile and rep: [profile][name]. */
  readonly repValues: readonly ReadonlyMap<string, number>[];
  /** Days from the first to the last day of the list, both counted; null without dates. */
  readonly days: number | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Empty unless asked for. */
  readonly volumes: readonly OrderVolume[];
  readonly tallies: { readonly [T in LineTally]: Counted };
  readonly strangers: readonly UnknownName[];
}

export interface OrderFold {
  /** A block of rows, valid only during the call. */
  readonly add: (block: RowBlock) => void;
  readonly result: () => OrderFacts;
}
