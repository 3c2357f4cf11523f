import { positive } from '../domain/arithmetic';
import { judgeLevel, repairLevel, type Weighed } from './level';
import { scoreFrom, type Judgement, type Score } from './score';
import { FEWEST_SCORED_RULES, LEVEL_WEIGHTS, PROFILE_LEVELS, SCORE_FLOOR, type ProfileLevel } from './weights';

/** The rules that count for a profile, by level. */
export type WeighedLevels = { readonly [L in ProfileLevel]: readonly Weighed[] };

export interface ScoredProfile {
  readonly score: Score;
  readonly levels: { readonly [L in ProfileLevel]: Score };
  /** As computed, whether or not the label lets them be shown: what repairs are measured against. */
  readonly judged: { readonly [L in ProfileLevel]: Judgement };
}

/** What a repair would bring. */
export interface Gain {
  /** Points of the overall score, never below zero. */
  readonly points: number;
  /** Another critical rule still caps the level (ERRATA 105). */
  readonly isCapped: boolean;
}

/** The score of a profile: weighted geometric mean of its levels, with interval, coverage and label (DOMAIN §5). */
export function scoreProfile(rules: WeighedLevels): ScoredProfile {
  const judged = byLevel((level) => judgeLevel(rules[level]));
  const overall: Judgement = {
    point: geometricMean((level) => judged[level].point),
    low: geometricMean((level) => judged[level].low),
    high: geometricMean((level) => judged[level].high),
    coverage: coverageOf(judged),
  };
  let scored = 0;
  for (const level of PROFILE_LEVELS) for (const rule of rules[level]) if (rule.score !== null) scored += 1;
  return {
    score: scoreFrom(overall, scored >= FEWEST_SCORED_RULES),
    levels: byLevel((level) => scoreFrom(judged[level])),
    judged,
  };
}

/** Overall with this rule at 100 minus overall; null when the profile or the rule is not scored. */
export function gainIfFixed(
  rules: WeighedLevels,
  profile: ScoredProfile,
  level: ProfileLevel,
  rule: Weighed,
): Gain | null {
  const before = profile.score.point;
  if (before === null || rule.score === null) return null;
  if (rule.score >= 100) return NO_GAIN;
  const repaired = repairLevel(rules[level], rule);
  const after = geometricMean((name) => (name === level ? repaired.point : profile.judged[name].point));
  return { points: positive((after ?? before) - before), isCapped: repaired.isCapped };
}

const NO_GAIN: Gain = { points: 0, isCapped: false };

/** λ-weighted geometric mean over the levels that have a value; null when none has. */
function geometricMean(valueOf: (level: ProfileLevel) => number | null): number | null {
  let sum = 0;
  let weights = 0;
  for (const level of PROFILE_LEVELS) {
    const value = valueOf(level);
    if (value === null) continue;
    sum += LEVEL_WEIGHTS[level] * Math.log(Math.max(SCORE_FLOOR, value));
    weights += LEVEL_WEIGHTS[level];
  }
  // exp(ln 100) is a hair above 100 in floating point.
  return weights === 0 ? null : Math.min(100, Math.exp(sum / weights));
}

/** λ over the levels with an applicable rule, even when nothing in them could be judged (ERRATA 96). */
function coverageOf(judged: ScoredProfile['judged']): number | null {
  let sum = 0;
  let weights = 0;
  for (const level of PROFILE_LEVELS) {
    const { coverage } = judged[level];
    if (coverage === null) continue;
    sum += LEVEL_WEIGHTS[level] * coverage;
    weights += LEVEL_WEIGHTS[level];
  }
  return weights === 0 ? null : sum / weights;
}

function byLevel<T>(valueOf: (level: ProfileLevel) => T): { readonly [L in ProfileLevel]: T } {
  return {
    strategic: valueOf('strategic'),
    tactical: valueOf('tactical'),
    operational: valueOf('operational'),
  };
}
