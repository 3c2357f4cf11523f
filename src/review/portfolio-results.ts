import { positive } from '../domain/arithmetic';
import { LEVELS } from '../domain/outcome';
import { judgeLevel, repairLevel } from '../scoring/level';
import { moneyOf, moneyOfPortfolio } from '../scoring/money';
import { scorePortfolio, worstOf, type ProfileStanding, type ScoredPortfolio } from '../scoring/portfolio';
import type { Gain } from '../scoring/profile';
import { reachOf } from '../scoring/reach';
import type { Judgement } from '../scoring/score';
import type { PortfolioReview } from './model';
import { outcomesByCode, type ProfileResult } from './profile-results';
import type { RuleResult } from './rule-results';

/** The portfolio judged, with what its findings need beside the review. */
export interface PortfolioResult {
  readonly results: readonly RuleResult[];
  /** One a result: points of the portfolio. */
  readonly gains: readonly (Gain | null)[];
  /** One a rule of the profiles: points of the portfolio for a rule of the whole workbook, null for others. */
  readonly workbookGains: readonly (Gain | null)[];
  readonly block: Judgement;
  readonly scored: ScoredPortfolio;
}

export function judgePortfolio(profiles: readonly ProfileResult[], results: readonly RuleResult[]): PortfolioResult {
  const standings = profiles.map(standingOf);
  const rules = results.flatMap(({ weighed }) => (weighed ? [weighed] : []));
  const block = judgeLevel(rules);
  const scored = scorePortfolio(standings, block);
  const gainOver = (repaired: ScoredPortfolio, isCapped: boolean): Gain | null => {
    if (scored.score.point === null || repaired.score.point === null) return null;
    return { points: positive(repaired.score.point - scored.score.point), isCapped };
  };

  const gainOfRule = ({ outcome, weighed }: RuleResult): Gain | null => {
    if (outcome.kind !== 'scored') return null;
    if (!weighed) return gainOver(scored, false);
    const { point, isCapped } = repairLevel(rules, weighed);
    return gainOver(scorePortfolio(standings, { ...block, point }), isCapped);
  };

  /** Repaired once, a rule of the workbook is repaired for every profile. */
  const gainOfWorkbook = (result: RuleResult, index: number): Gain | null => {
    if (result.rule.scope !== 'workbook' || result.outcome.kind !== 'scored') return null;
    const repaired = profiles.map((one) => ({ ...standingOf(one), score: repairedScore(one, index) }));
    const isCapped = profiles.length > 0 && profiles.every(({ gains }) => gains[index]?.isCapped);
    return gainOver(scorePortfolio(repaired, block), isCapped);
  };

  return {
    results,
    gains: results.map(gainOfRule),
    workbookGains: (profiles[0]?.results ?? []).map(gainOfWorkbook),
    block,
    scored,
  };
}

export function portfolioReview(profiles: readonly ProfileResult[], portfolio: PortfolioResult): PortfolioReview {
  const { results, block, scored } = portfolio;
  const isIn = (level: (typeof LEVELS)[number]) =>
    level === 'portfolio'
      ? block.coverage !== null
      : profiles.some((one) => one.scored.judged[level].coverage !== null);
  const worst = worstOf(profiles.map((one) => ({ ...standingOf(one), key: one.profile.key })));
  return {
    score: scored.score,
    weighting: scored.weighting,
    shareNotScored: scored.shareNotScored,
    scoredProfiles: scored.scoredProfiles,
    worst: worst?.key ?? null,
    money: moneyOfPortfolio(
      profiles.map((one) => moneyOf(one.results)),
      results,
    ),
    // Reach is decided for the workbook: the first profile speaks for all (ERRATA 116).
    reach: reachOf([...(profiles[0]?.results ?? []), ...results]),
    levels: LEVELS.filter(isIn),
    outcomes: outcomesByCode(results),
  };
}

function standingOf({ scored, netSales }: ProfileResult): ProfileStanding {
  return { score: scored.score, netSales };
}

function repairedScore({ scored, gains }: ProfileResult, index: number): ProfileStanding['score'] {
  const { score } = scored;
  return score.point === null ? score : { ...score, point: score.point + (gains[index]?.points ?? 0) };
}
