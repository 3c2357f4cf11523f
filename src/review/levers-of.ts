import type { Book, Facts } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { FindingLevers } from '../levers/lever';
import { leversFor } from '../levers/levers-for';
import { ruleOf } from '../rules/index';
import { questsOf } from './lever-quests';
import type { Review } from './model';

export type { FindingLevers, Lever, SideLevers, TermChange } from '../levers/lever';

/** Levers by finding id: of every scored strategic finding whose rule has a lever as a number. */
export type LeversById = Readonly<Record<string, FindingLevers>>;

/**
 * What each side could change about each finding of a review, computed when asked for. The review must be that of the
 * book, facts and memory given.
 */
export function leversOf(reviewed: Review, book: Book, facts: Pick<Facts, 'folded'>, memory: Memory): LeversById {
  const quests = questsOf(reviewed, book, facts, memory);
  const levers: Record<string, FindingLevers> = {};
  for (const { id, rule: code, profileKey, outcome } of reviewed.findings) {
    if (profileKey === null || outcome.kind !== 'scored') continue;
    const rule = ruleOf(code);
    const quest = quests.of(profileKey);
    const found = rule && quest && leversFor(rule, quest);
    if (found) levers[id] = found;
  }
  return levers;
}
