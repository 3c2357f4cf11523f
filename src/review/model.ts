import type { CellRef } from '../domain/address';
import type { Stranger } from '../domain/book';
import type { Issue } from '../domain/issue';
import type { Level, Money, Outcome, Pairing, Severity } from '../domain/outcome';
import type { FieldName } from '../domain/terms';
import type { WorstOrder } from '../domain/worst-order';
import type { MoneyAtStake } from '../scoring/money';
import type { PairingScore } from '../scoring/pairings';
import type { Reach } from '../scoring/reach';
import type { Score } from '../scoring/score';

export type { Band, Label, Score } from '../scoring/score';
export type { MoneyAtStake } from '../scoring/money';
export type { PairingScore } from '../scoring/pairings';
export type { Reach } from '../scoring/reach';

/** The rule whose repair would help most. */
export interface Repair {
  readonly rule: string;
  readonly gain: number;
}

export interface ProfileReview {
  readonly key: string;
  readonly name: string;
  readonly score: Score;
  readonly levels: { readonly [L in Exclude<Level, 'portfolio'>]: Score };
  readonly pairings: readonly PairingScore[];
  readonly reach: Reach;
  readonly money: MoneyAtStake;
  readonly bestRepair: Repair | null;
  /** Critical rules that are in reach and unknown: the low end is theirs (ERRATA 100). */
  readonly unknownCritical: readonly string[];
  /** Net sales a month, where known. */
  readonly netSales: number | null;
  /** By rule code, rules of the profile's levels. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export interface PortfolioReview {
  readonly score: Score;
  /** Shares by net sales, or equal because sales are missing somewhere (ERRATA 102). */
  readonly weighting: 'sales' | 'equal';
  /** Share of sales of profiles that are not scored. */
  readonly shareNotScored: number;
  readonly scoredProfiles: number;
  /** Key of the lowest scored profile; on a tie the larger seller (ERRATA 104). */
  readonly worst: string | null;
  readonly money: MoneyAtStake;
  readonly reach: Reach;
  /** Levels with an applicable rule: one alone is said beside the score ("strategic only"). */
  readonly levels: readonly Level[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/**
 * One rule's outcome for one profile, worth showing: it costs score or money, or it is exempt. A rule of workbook scope
 * gives one finding for all profiles, its gain measured on the portfolio as that of a portfolio rule.
 */
export interface Finding {
  /** Rule code and profile key: the same in every run, language and host. */
  readonly id: string;
  readonly rank: number;
  readonly rule: string;
  readonly ruleId: string;
  /** null for the whole workbook or portfolio. */
  readonly profileKey: string | null;
  readonly profile: string | null;
  readonly level: Level;
  readonly pairing: Pairing | null;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** 0–100, unrounded; null for an exempt rule that could not be judged. */
  readonly score: number | null;
  readonly money: Money;
  /** Points the overall score would win with this rule at 100; null when the profile is not scored. */
  readonly gain: number | null;
  /** The gain is held down by another critical rule that still caps the level (ERRATA 105). */
  readonly stillCapped?: true;
  readonly commercialCell: { readonly at: CellRef; readonly found: string } | null;
  readonly logisticsCell: { readonly at: CellRef; readonly found: string } | null;
  readonly state: 'open' | 'exempt';
}

export interface RuleReach {
  readonly rule: string;
  readonly state: 'inReach' | 'outOfReach' | 'off';
  /** Fields that would unlock it: of each entry one would do. */
  readonly unlock: readonly (readonly FieldName[])[];
}

/** Everything Accord says about a workbook: plain JSON, no functions, no sentences. */
export interface Review {
  readonly model: 1;
  /** Version of the catalogue and of the scoring. */
  readonly ruleSet: string;
  readonly today: string;
  /** Fingerprint of everything that entered: terms, figures, settings, decisions, rule set. */
  readonly fingerprint: string;
  readonly currency: string | null;
  readonly portfolio: PortfolioReview;
  readonly profiles: readonly ProfileReview[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleReach[];
  readonly strangers: readonly Stranger[];
  /** Of each finding that single orders cause, those that weigh most, heaviest first; absent without an order list. */
  readonly worstOrders?: readonly WorstOrder[];
  /** What the review itself could not use: exemptions incomplete or expired, settings refused. */
  readonly issues: readonly Issue[];
}
