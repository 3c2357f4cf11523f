import type { Book, Facts } from '../domain/book';
import type { Outcome } from '../domain/outcome';
import type { Memory } from '../domain/memory';
import { leversFor, type LeverQuest } from '../levers/levers-for';
import type { TermChange } from '../levers/lever';
import { proposalsFrom, type Proposals, type SidedLever } from '../levers/proposal';
import { movedByAll } from '../levers/with-change';
import { RULES } from '../rules/index';
import { weigh, type Weighed } from '../scoring/level';
import { scoreProfile } from '../scoring/profile';
import { bandOf } from '../scoring/score';
import { questsOf } from './lever-quests';
import type { ProfileReview, Review } from './model';
import type { Settings } from './settings';

export type { Proposal, Proposals, SidedLever } from '../levers/proposal';

/**
 * What would align one profile of a review: at most three changes, in three variants. Money after a proposal is that of
 * `whatIf` with its changes. Null where the review has no such profile.
 */
export function proposalsFor(
  profileKey: string,
  reviewed: Review,
  book: Book,
  facts: Pick<Facts, 'folded'>,
  memory: Memory,
): Proposals | null {
  const quests = questsOf(reviewed, book, facts, memory);
  const quest = quests.of(profileKey);
  const profile = reviewed.profiles.find(({ key }) => key === profileKey);
  if (!quest || !profile) return null;
  const levers = quest.standing.flatMap(({ rule }): readonly SidedLever[] => {
    const found = leversFor(rule, quest);
    if (!found) return [];
    return (['commercial', 'logistics'] as const).flatMap((side) =>
      found[side].options.map((lever) => ({ ...lever, side })),
    );
  });
  const scoreAfter = (changes: readonly TermChange[]): number | null =>
    scoreWith(changes, quest, profile, quests.settings);
  return proposalsFrom(levers, scoreAfter, (score) => bandOf(score) === 'aligned');
}

/** The overall score with other terms: rules scored before are measured again, all else stays. */
function scoreWith(
  changes: readonly TermChange[],
  { ground, nth, readings }: LeverQuest,
  { outcomes }: ProfileReview,
  { weights }: Settings,
): number | null {
  const scope = ground.trial(nth, movedByAll(changes, readings));
  const levels = { strategic: [] as Weighed[], tactical: [] as Weighed[], operational: [] as Weighed[] };
  for (const rule of RULES) {
    const before = outcomes[rule.code];
    if (rule.level === 'portfolio' || !before) continue;
    const isMoved = before.kind === 'scored' && rule.scope === 'profile';
    const score = isMoved ? ground.scoreOf(rule, scope) : null;
    if (isMoved && score === null) continue;
    const outcome: Outcome = isMoved && score !== null ? { ...before, score } : before;
    const weighed = weigh(outcome, rule.severity, weights[rule.code] ?? 1);
    if (weighed) levels[rule.level].push(weighed);
  }
  return scoreProfile(levels).score.point;
}
