import type { CellRef } from './address';
import type { ParameterName } from './parameters';
import type { FieldName, ReadingMark } from './terms';

export const LEVELS = ['strategic', 'tactical', 'operational', 'portfolio'] as const;
export type Level = (typeof LEVELS)[number];

/** Severity weights 3, 2, 1: defaults of RULES, conventions. A critical rule also caps its level. */
export const SEVERITIES = ['critical', 'major', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where money at stake is felt. TOTAL is a cross-check and never added. */
export const BUCKETS = ['RECV', 'STOCK', 'DELIV', 'SPEC', 'PRICE', 'LOST', 'PROMO', 'PENALTY', 'TOTAL'] as const;
export type Bucket = (typeof BUCKETS)[number];

export const OWNERS = [
  'commercial',
  'logistics',
  'customerService',
  'rtm',
  'finance',
  'supplyPlanning',
  'demandPlanning',
] as const;
export type Owner = (typeof OWNERS)[number];

/** Rows of the pairing matrix: commercial term families; and the row labels of other rules. */
export const ROWS = ['PROMO', 'DISC', 'PAY'] as const;
/** Columns of the pairing matrix: logistics term families. */
export const COLUMNS = ['FREQ', 'AVAIL', 'TIME', 'SPEC'] as const;
export type Row =
  (typeof ROWS)[number] | 'ALL' | 'VOL' | 'TIME' | 'FREQ' | 'AVAIL' | 'SPEC' | 'COMM' | 'CS' | 'RTM' | 'PLAN';
export type Column = (typeof COLUMNS)[number] | 'ALL' | 'PLAN' | 'EXEC' | 'LOG';
export type Pairing = `${(typeof ROWS)[number]}×${(typeof COLUMNS)[number]}`;

/** The twelve meetings of a commercial with a logistics term, in reading order. */
export const PAIRINGS: readonly Pairing[] = ROWS.reduce<Pairing[]>(
  (all, row) => all.concat(COLUMNS.map((column): Pairing => `${row}×${column}`)),
  [],
);

/** The limits of a rule, in its own unit. `max`: lower is better; `min`: higher is better; `band`: two-sided. */
export type Limits =
  | { readonly kind: 'max'; readonly ok: number; readonly bad: number }
  | { readonly kind: 'min'; readonly ok: number; readonly bad: number }
  | {
      readonly kind: 'band';
      readonly zeroBelow: number;
      readonly okFrom: number;
      readonly okTo: number;
      readonly zeroAbove: number;
    };

/** Money at stake, per month. Not valued, unknown and zero are three different results (ERRATA 9). */
export type Money =
  /** `bucket` where it belongs to another one than the rule's: stock planned too high (ERRATA 34). */
  | { readonly kind: 'value'; readonly amount: number; readonly bucket?: Bucket }
  | { readonly kind: 'notValued' }
  | { readonly kind: 'unknown'; readonly missing: readonly FieldName[] };

/** A value shown in a sentence, with how it is written. `percent` and `points` are shares (0.12 is 12 %). */
export type Shown =
  | {
      readonly as: 'money' | 'number' | 'integer' | 'percent' | 'points' | 'days' | 'hours' | 'perWeek' | 'ratio';
      readonly value: number;
    }
  | { readonly as: 'text' | 'field' | 'fields' | 'profiles' | 'word'; readonly value: string | readonly string[] }
  /** `2026-11-22` */
  | { readonly as: 'day'; readonly value: string };

/** A default that decided a result: shown as *assumed: 15 days* until somebody confirms it. */
export interface Assumption {
  readonly what: ParameterName | FieldName;
  readonly value: number | string | boolean;
  readonly unit: 'share' | 'days' | 'perWeek' | 'yesNo' | 'word' | 'hours';
}

/** A cell that took part in a result. */
export interface Source {
  readonly field: FieldName;
  readonly at: CellRef;
  readonly found: string;
  readonly marks: readonly ReadingMark[];
}

export interface Scored {
  readonly kind: 'scored';
  /** The measure, unrounded, in the rule's unit; may be Infinity. */
  readonly x: number;
  /** 0–100, unrounded. */
  readonly score: number;
  readonly money: Money;
  readonly assumed: readonly Assumption[];
  /** What fills the explanation. */
  readonly shown: Readonly<Record<string, Shown>>;
  /** Codes of remarks that the rule words itself: indicative, cancelled, order-below-step … */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * What a rule says about one profile. "We cannot tell" is an answer of its own, not a low score. The first that holds
 * wins, in this order: off, out of reach, not applicable, exempt, unknown, scored (ERRATA 6).
 */
export type Outcome =
  | { readonly kind: 'off' }
  /** No place in the book: each entry lists fields of which one would do. */
  | { readonly kind: 'outOfReach'; readonly unlock: readonly (readonly FieldName[])[] }
  /** `because` is the field that says so, or a cause that the rule words among its remarks. */
  | { readonly kind: 'notApplicable'; readonly because: string; readonly sources: readonly Source[] }
  /** `would` is the outcome without the exemption; its money is listed, never added. */
  | { readonly kind: 'exempt'; readonly until: string; readonly reason: string; readonly would: Outcome }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly FieldName[];
      /** A cause other than missing fields: no data, too few profiles, a divisor that is zero. */
      readonly because?: string;
      /** What can be shown although it is not scored, such as the correlation of P02. */
      readonly shown?: Readonly<Record<string, Shown>>;
      readonly sources: readonly Source[];
    }
  | Scored;
