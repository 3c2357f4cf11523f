import type { CellRef } from '../domain/address';
import type { Stranger } from '../domain/book';
import type { Bucket, Level, Money, Outcome, Pairing, Severity } from '../domain/outcome';
import type { FieldName } from '../domain/terms';

/** firm ≥ 80 % coverage, indicative ≥ 50 %, else not scored; notApplicable when no rule applies (ERRATA 97, 99). */
export type Label = 'firm' | 'indicative' | 'notScored' | 'notApplicable';
/** ≥ 85 aligned, ≥ 70 watch, ≥ 50 misaligned, below broken (DOMAIN §5). */
export type Band = 'aligned' | 'watch' | 'misaligned' | 'broken';

/** A score with all that is needed to trust it. Null where nothing can be said. */
export interface Score {
  /** 0–100, unrounded; null when not scored. */
  readonly point: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share of weight in reach that could be judged, 0–1; null when nothing applies. */
  readonly coverage: number | null;
  readonly label: Label;
  readonly band: Band | null;
}

/** One meeting of a commercial with a logistics term. */
export interface PairingScore {
  readonly pairing: Pairing;
  readonly state: 'scored' | 'unknown' | 'outOfReach' | 'notApplicable';
  readonly score: number | null;
  /** A critical rule stands below 50: the mean can hide it (ERRATA 106). */
  readonly isCritical: boolean;
}

export interface Reach {
  readonly rules: number;
  readonly rulesInReach: number;
  readonly pairings: number;
  readonly pairingsInReach: number;
}

/** Money at stake a month, by bucket, and the sum of buckets; null where nothing is known (ERRATA 9). */
export interface MoneyAtStake {
  readonly buckets: { readonly [B in Bucket]?: number };
  /** "At least": the maximum per bucket drops money with other causes (ERRATA 34). */
  readonly total: number | null;
}

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
  readonly worst: string | null;
  readonly money: MoneyAtStake;
  readonly reach: Reach;
  readonly levels: readonly Level[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** One rule's outcome for one profile, worth showing: it costs score or money, or it is exempt. */
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
  readonly score: number;
  readonly money: Money;
  /** Points the overall score would win with this rule at 100; null when the profile is not scored. */
  readonly gain: number | null;
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
}
