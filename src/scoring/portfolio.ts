import { positive, round } from '../domain/arithmetic';
import { scoreFrom, type Judgement, type Score } from './score';
import { PORTFOLIO_WEIGHTS, SCORE_FLOOR } from './weights';

/** A profile as the portfolio sees it. */
export interface ProfileStanding {
  readonly score: Score;
  /** Net sales a month; null where unknown. */
  readonly netSales: number | null;
}

export interface ScoredPortfolio {
  readonly score: Score;
  /** By net sales, or equal because sales are missing somewhere (ERRATA 102). */
  readonly weighting: 'sales' | 'equal';
  /** Share of the profiles with an applicable rule that are not scored, 0–1. */
  readonly shareNotScored: number;
  readonly scoredProfiles: number;
}

type Bound = 'point' | 'low' | 'high';

/**
 * 0.8 · Σ share · profile + 0.2 · portfolio block (DOMAIN §5); a block that does not exist leaves its weight to the
 * other: decided by "something scored" for the point, by "something applicable" for interval and coverage (ERRATA 103).
 */
export function scorePortfolio(profiles: readonly ProfileStanding[], block: Judgement): ScoredPortfolio {
  const applicable = profiles.filter(({ score }) => score.coverage !== null);
  const { weighting, shareOf } = sharesOf(applicable);
  const scored = applicable.filter(({ score }) => score.point !== null);
  // Point and bounds take the same profiles: the mean of one set and the interval of another could exclude each other.
  const ranged = scored.length > 0 ? scored : applicable;
  const mean = (bound: Bound) => weightedMean(ranged, shareOf, ({ score }) => score[bound]);
  const judged: Judgement = {
    point: mix(scored.length > 0 ? mean('point') : null, floored(block.point)),
    low: mix(mean('low'), floored(block.low)),
    high: mix(mean('high'), floored(block.high)),
    coverage: mix(
      weightedMean(applicable, shareOf, ({ score }) => (score.point === null ? 0 : score.coverage)),
      block.coverage,
    ),
  };
  return {
    score: scoreFrom(judged),
    weighting,
    shareNotScored: applicable.reduce((sum, one) => sum + (one.score.point === null ? shareOf(one) : 0), 0),
    scoredProfiles: scored.length,
  };
}

/** The lowest scored profile, the larger seller first on a tie; null when none is scored (ERRATA 104). */
export function worstOf<P extends ProfileStanding>(profiles: readonly P[]): P | null {
  let worst: P | null = null;
  for (const one of profiles) {
    const point = one.score.point;
    if (point === null) continue;
    const gap = worst?.score.point == null ? -1 : round(point, 9) - round(worst.score.point, 9);
    if (gap < 0 || (gap === 0 && (one.netSales ?? 0) > (worst?.netSales ?? 0))) worst = one;
  }
  return worst;
}

/** Net sales, negative ones as 0; the same for all when one is missing or all are 0 (ERRATA 102). */
function sharesOf(profiles: readonly ProfileStanding[]): {
  readonly weighting: 'sales' | 'equal';
  readonly shareOf: (profile: ProfileStanding) => number;
} {
  const total = profiles.reduce((sum, { netSales }) => sum + positive(netSales ?? 0), 0);
  if (total > 0 && profiles.every(({ netSales }) => netSales !== null)) {
    return { weighting: 'sales', shareOf: ({ netSales }) => positive(netSales ?? 0) / total };
  }
  return { weighting: 'equal', shareOf: () => 1 / profiles.length };
}

/** Mean with the shares renormalised among these profiles; equal where all of them sell nothing. Null for none. */
function weightedMean(
  profiles: readonly ProfileStanding[],
  shareOf: (profile: ProfileStanding) => number,
  valueOf: (profile: ProfileStanding) => number | null,
): number | null {
  if (profiles.length === 0) return null;
  const whole = profiles.reduce((sum, one) => sum + shareOf(one), 0);
  let sum = 0;
  for (const one of profiles) sum += (valueOf(one) ?? 0) * (whole > 0 ? shareOf(one) / whole : 1 / profiles.length);
  return sum;
}

/** The floor of the profiles, so that the portfolio too stays between 1 and 100 (ERRATA 98). */
function floored(value: number | null): number | null {
  return value === null ? null : Math.max(SCORE_FLOOR, value);
}

function mix(profiles: number | null, portfolio: number | null): number | null {
  if (profiles === null) return portfolio;
  if (portfolio === null) return profiles;
  return PORTFOLIO_WEIGHTS.profiles * profiles + PORTFOLIO_WEIGHTS.portfolio * portfolio;
}
