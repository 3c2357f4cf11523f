import type { Profile } from '../domain/book';
import type { Weighed } from '../scoring/level';
import { moneyOf } from '../scoring/money';
import { pairingScores } from '../scoring/pairings';
import { gainIfFixed, scoreProfile, type Gain, type ScoredProfile, type WeighedLevels } from '../scoring/profile';
import { reachOf } from '../scoring/reach';
import type { ProfileReview, Repair } from './model';
import type { RuleResult } from './rule-results';
import { byUrgency, urgencyOf, type Urgency } from './urgency';

/** A profile judged, with what its findings need beside the review. */
export interface ProfileResult {
  readonly profile: Profile;
  readonly results: readonly RuleResult[];
  /** One a result: null where the rule is not scored or the profile is not. */
  readonly gains: readonly (Gain | null)[];
  readonly scored: ScoredProfile;
  readonly netSales: number | null;
}

export function judgeProfile(profile: Profile, results: readonly RuleResult[]): ProfileResult {
  const levels = levelsOf(results);
  const scored = scoreProfile(levels);
  const gains = results.map((result) => gainOf(result, levels, scored));
  const { netSales } = profile.readings;
  return { profile, results, gains, scored, netSales: netSales?.kind === 'value' ? netSales.value : null };
}

export function profileReview({ profile, results, gains, scored, netSales }: ProfileResult): ProfileReview {
  const unknownCritical = results.filter(({ weighed }) => weighed?.isCritical && weighed.score === null);
  return {
    key: profile.key,
    name: profile.name,
    score: scored.score,
    levels: scored.levels,
    pairings: pairingScores(results),
    reach: reachOf(results),
    money: moneyOf(results),
    bestRepair: bestRepair(results, gains),
    unknownCritical: unknownCritical.map(({ rule }) => rule.code),
    netSales,
    outcomes: outcomesByCode(results),
  };
}

export function outcomesByCode(results: readonly RuleResult[]): ProfileReview['outcomes'] {
  const outcomes: Record<string, RuleResult['outcome']> = {};
  for (const { rule, outcome } of results) outcomes[rule.code] = outcome;
  return outcomes;
}

function levelsOf(results: readonly RuleResult[]): WeighedLevels {
  const levels = { strategic: [] as Weighed[], tactical: [] as Weighed[], operational: [] as Weighed[] };
  for (const { rule, weighed } of results) {
    if (weighed && rule.level !== 'portfolio') levels[rule.level].push(weighed);
  }
  return levels;
}

/** A rule of weight 0 wins nothing; where nothing is scored, nothing can be said. */
function gainOf({ rule, weighed, outcome }: RuleResult, levels: WeighedLevels, scored: ScoredProfile): Gain | null {
  if (rule.level === 'portfolio' || outcome.kind !== 'scored' || scored.score.point === null) return null;
  return weighed ? gainIfFixed(levels, scored, rule.level, weighed) : { points: 0, isCapped: false };
}

function bestRepair(results: readonly RuleResult[], gains: readonly (Gain | null)[]): Repair | null {
  let best: { readonly rule: string; readonly gain: number; readonly urgency: Urgency } | null = null;
  for (const [index, result] of results.entries()) {
    const gain = gains[index]?.points ?? 0;
    if (gain <= 1e-9) continue;
    const urgency = urgencyOf(result, gain);
    if (!best || byUrgency(urgency, best.urgency) < 0) best = { rule: result.rule.code, gain, urgency };
  }
  return best && { rule: best.rule, gain: best.gain };
}
