import type { Money, Outcome, Scored, Severity } from '../../src/domain/outcome';
import { judgeLevel, weigh, type Weighed } from '../../src/scoring/level';
import { scoreProfile, type WeighedLevels } from '../../src/scoring/profile';
import type { Score } from '../../src/scoring/score';

/** A scored outcome with nothing but its score and money. */
export function scored(score: number, money: Money = { kind: 'notValued' }): Scored {
  return { kind: 'scored', x: score / 100, score, money, assumed: [], shown: {}, remarks: [], sources: [] };
}

export const value = (amount: number): Money => ({ kind: 'value', amount });
export const UNKNOWN: Outcome = { kind: 'unknown', missing: ['creditLimit'], sources: [] };
export const NOT_APPLICABLE: Outcome = { kind: 'notApplicable', because: 'promoSupport', sources: [] };
export const OUT_OF_REACH: Outcome = { kind: 'outOfReach', unlock: [['stockDays'], ['netSales', 'customers']] };
export const OFF: Outcome = { kind: 'off' };
export const exempt = (would: Outcome): Outcome => ({ kind: 'exempt', until: '2026-12-31', reason: 'agreed', would });

/** A rule that counts; a null score is unknown. */
export function rule(score: number | null, severity: Severity = 'major', userWeight = 1): Weighed {
  const weighed = weigh(score === null ? UNKNOWN : scored(score), severity, userWeight);
  if (!weighed) throw new Error('the rule does not count');
  return weighed;
}

export function levels(parts: Partial<WeighedLevels>): WeighedLevels {
  return { strategic: [], tactical: [], operational: [], ...parts };
}

/** A profile whose only level is strategic, of major rules with these scores. */
export function profileOf(...scores: readonly (number | null)[]): Score {
  return scoreProfile(levels({ strategic: scores.map((score) => rule(score)) })).score;
}

export const NO_BLOCK = judgeLevel([]);
