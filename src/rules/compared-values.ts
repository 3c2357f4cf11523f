import type { FieldName } from '../domain/terms';

/** What a profile says of one of the seven promises: an explicit "não se aplica" counts as defined (ERRATA 35). */
export type TermState = 'defined' | 'blank' | 'unreadable';

/** Inputs that are made of the whole package, or of all profiles side by side. */
export interface ComparedValues {
  // The whole package, a profile.
  termStates: readonly TermState[];
  /** Share of list sales that discount, support, credit, delivery, stock and specials cost. */
  packageCost: number;
  packageCostWithoutDelivery: number;
  /** Contribution in money a month. */
  contribution: number;
  /** Best = highest. */
  strategicClass: number;
  /** Contribution, or the class where there is none. */
  packageValue: number;
  deliveryShare: number;
  commercialShare: number;
  logisticsShare: number;

  // The whole workbook; lists of the same rule are in the same order.
  profileCount: number;
  profileNames: readonly string[];
  /** 1 where the commercial policy knows the profile, else 0. */
  inCommercial: readonly number[];
  inLogistics: readonly number[];
  /** Net sales (negative = 0), or 1 each where a profile has none. */
  salesWeights: readonly number[];
  weightedBySales: boolean;
  /** Of profiles with both an availability and a pocket margin. */
  availabilities: readonly number[];
  pocketMargins: readonly number[];
  /** Of profiles with both a package cost and a value. */
  packageCosts: readonly number[];
  packageCostsWithoutDelivery: readonly number[];
  packageValues: readonly number[];
  valuedProfiles: readonly string[];
  /** Fields that keep profiles out of the comparison. */
  packageGaps: readonly FieldName[];
  /** Of profiles with both shares. */
  commercialShares: readonly number[];
  logisticsShares: readonly number[];
  sharedProfiles: readonly string[];
  shareGaps: readonly FieldName[];
}
