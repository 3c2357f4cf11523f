import type { CellRef } from './address';

/** Rules that single orders break; of each the orders that weigh most are kept. */
export const WORST_RULES = ['O02', 'O03', 'O04', 'O05', 'O06', 'O07', 'O08', 'P03'] as const;
export type WorstRule = (typeof WORST_RULES)[number];

/** How many are kept of a rule and profile. */
export const MOST_WORST = 10;

/** One of the orders that weigh most in what a rule says of a profile. */
export interface WorstOrder {
  readonly rule: WorstRule;
  /** Profile key. */
  readonly profile: string;
  /** Its number as the list writes it; '' where it has none. */
  readonly order: string;
  /** The cell of its number on its first line, or the first cell of that line. */
  readonly at: CellRef;
  /** What the rule finds in it, in money, or in units where the list has no values. */
  readonly amount: number;
  /** O04: days of term beyond the policy, of which `amount` is the value. */
  readonly days?: number;
}
