import type { CellRef } from './address';
import type { Owner, Shown } from './outcome';
import type { FieldName } from './terms';

/** What of the package an order can meet. */
export const DESK_TOPICS = ['date', 'minimum', 'discount', 'payment', 'special', 'credit'] as const;
export type DeskTopic = (typeof DESK_TOPICS)[number];

/** What Customer Service may do; of an order the gravest of its topics, in this order. */
export const DESK_STATES = ['outside', 'unknown', 'if', 'within'] as const;
export type DeskState = (typeof DESK_STATES)[number];

/** What an order may not say. */
export const DESK_MISSING = ['orderDate', 'wishedDate', 'value', 'quantity', 'discount', 'payment'] as const;
export type DeskMissing = (typeof DESK_MISSING)[number];

/** Why; the sentences are in `i18n/order-desk.ts`. */
export const DESK_CODES = [
  'order-missing',
  'policy-missing',
  'unit-unknown',
  'wished-before-order',
  'no-wish',
  'date-kept',
  'not-a-delivery-day',
  'offer-date',
  'offer-date-or-special',
  'special-in-time',
  'special-too-fast',
  'special-date-open',
  'minimum-met',
  'consolidate',
  'discount-kept',
  'volume-discount',
  'reach-step',
  'discount-over',
  'term-kept',
  'term-over',
  'special-refused',
  'special-approval',
  'special-quota',
  'special-free',
  'surcharge-due',
  'surcharge-short',
  'surcharge-charged',
  'credit-alone',
  'credit-over',
] as const;
export type DeskCode = (typeof DESK_CODES)[number];

/** A cell of the policy that decided, with its text. */
export interface DeskSource {
  readonly field: FieldName;
  readonly at: CellRef;
  readonly found: string;
}

export interface DeskReason {
  readonly topic: DeskTopic;
  readonly state: DeskState;
  readonly code: DeskCode;
  /** Whom to ask where it is outside, or where nobody else can tell. */
  readonly ask: Owner | null;
  /** What fills the sentence. */
  readonly shown: Readonly<Record<string, Shown>>;
  /** What the order does not say, or holds in a way that was not understood. */
  readonly missing?: DeskMissing;
  readonly sources: readonly DeskSource[];
}

/** One order against the whole package of its profile. */
export interface DeskAnswer {
  readonly order: string | null;
  readonly profile: string;
  readonly state: DeskState;
  /** Whom to ask, each once. */
  readonly ask: readonly Owner[];
  /** Gravest first. */
  readonly reasons: readonly DeskReason[];
}

/** An order as it came to the desk; null where it does not say. Money in the currency of the policies. */
export interface DeskOrder {
  readonly order: string | null;
  /** As the order names it. */
  readonly profile: string | null;
  /** Date serials of 1900. */
  readonly orderDay: number | null;
  readonly wishedDay: number | null;
  /** Net value; null where one of its lines has none. */
  readonly value: number | null;
  readonly listValue: number | null;
  readonly quantity: number | null;
  /** In what quantities are counted, where the heading says so. */
  readonly unit: 'kg' | 'case' | 'pallet' | 'truck' | null;
  /** The deepest of its lines, share of list. */
  readonly discount: number | null;
  /** The longest mean term of its lines. */
  readonly termDays: number | null;
  readonly isSpecial: boolean;
  /** Surcharge written on the order. */
  readonly surcharge: number | null;
}
