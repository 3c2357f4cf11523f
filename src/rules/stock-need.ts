import { normalLossQuantile, normalQuantile } from '../domain/normal';
import { spreadOf } from '../domain/spread';
import type { InputValues } from './input-values';

/** A promise above it would ask for stock without end (ERRATA 62). */
export const HIGHEST_SERVICE = 0.999;

type StockInput =
  | 'availability'
  | 'dailyDemandSd'
  | 'planReviewDays'
  | 'planLeadDays'
  | 'meanDailyDemand'
  | 'planLeadSd'
  | 'availabilityBasis';

export interface StockNeed {
  /** σ_P: deviation of demand over the days that the stock must protect. */
  readonly spread: number;
  /** z that the promise asks for. */
  readonly factor: number;
  /** Q = d̄·R: what a cycle sells; 0 where the mean is not known. */
  readonly lot: number;
}

/** What the promise asks of the stock; null while an input is missing. */
export function stockNeedOf(given: { readonly [N in StockInput]: InputValues[N] | null }): StockNeed | null {
  const { availability, dailyDemandSd, planReviewDays, planLeadDays, meanDailyDemand, planLeadSd } = given;
  if (availability === null || dailyDemandSd === null || planReviewDays === null || planLeadDays === null) return null;
  const isFill = given.availabilityBasis === 'fill';
  if (meanDailyDemand === null && (isFill || (planLeadSd ?? 0) > 0)) return null;
  const spread = spreadOf(dailyDemandSd, planReviewDays + planLeadDays, meanDailyDemand ?? 0, planLeadSd ?? 0);
  const lot = (meanDailyDemand ?? 0) * planReviewDays;
  const service = Math.min(availability, HIGHEST_SERVICE);
  if (spread === 0 || service === 0 || (isFill && lot === 0)) return { spread, lot, factor: -Infinity };
  // Cycles without a stock-out, or the volume of a cycle that is filled: 1 − σ_P·G(z) ÷ Q (ERRATA 63).
  const factor = isFill ? normalLossQuantile(((1 - service) * lot) / spread) : normalQuantile(service);
  return { spread, lot, factor };
}
