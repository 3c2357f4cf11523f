import type { CatalogueRule } from '../rules/define-rule';
import type { FieldName, ProfileReadings } from '../domain/terms';
import { fieldsBehind } from './fields-behind';
import type { Break, FindingLevers, Lever, SideLevers, TermChange } from './lever';
import { LEVER_TABLE, type Move } from './lever-table';
import { rungsOf, type Ladder } from './ladder';
import { LADDERS } from './ladders';
import { nearestRung } from './nearest-rung';
import { rankScore } from './rank-score';
import type { TrialGround } from './trial-ground';
import { movedBy } from './with-change';

/** A profile whose levers are looked for. */
export interface LeverQuest {
  readonly ground: TrialGround;
  /** Place of the profile in the book. */
  readonly nth: number;
  readonly readings: ProfileReadings;
  /** The scored rules of the profile, each with its score now (0–100). */
  readonly standing: readonly { readonly rule: CatalogueRule; readonly score: number }[];
}

/** A change counts when it is worth at least so many points of a rule. */
const WORTH_SAYING = 0.05;

/** What each side could do about one rule; null for a rule whose levers are words alone. */
export function leversFor(rule: CatalogueRule, quest: LeverQuest): FindingLevers | null {
  const moves = LEVER_TABLE[rule.code];
  const score = quest.standing.find((one) => one.rule.code === rule.code)?.score;
  if (!moves || score === undefined || score >= 100) return null;
  const sideOf = (options: readonly Move[]): SideLevers => {
    if (options.length === 0) return { options: [], none: 'no-term' };
    const levers = options.flatMap((move) => leversBy(move, rule, score, quest)).sort(byWorth);
    return { options: levers, none: levers.length === 0 ? 'cannot-help' : null };
  };
  return { commercial: sideOf(moves.commercial), logistics: sideOf(moves.logistics) };
}

function leversBy(move: Move, rule: CatalogueRule, before: number, quest: LeverQuest): readonly Lever[] {
  if (move.direction === 'switch') {
    const found = leverOf({ field: move.field, value: move.value }, 1, rule, quest);
    return isWorth(found, before) ? [found] : [];
  }
  const ladder: Ladder = LADDERS[move.field];
  const from = ladder.numberIn(quest.ground.scopes[quest.nth]!);
  if (from === null) return [];
  const directions = move.direction === 'both' ? (['down', 'up'] as const) : [move.direction];
  return directions.flatMap((direction) => {
    const rungs = rungsOf(ladder, from, direction);
    const changeAt = (place: number): TermChange => ({
      field: move.field,
      value: ladder.write(rungs.at(place), quest.readings),
    });
    // Where the term ends, so does the rule: the far end of a ladder that only rises, no answer where it may fall.
    const unscored = move.isUneven ? -1 : 100;
    const measured = (place: number): number => scoreAfter(changeAt(place), rule, quest) ?? unscored;
    const scoreAt = move.isRank ? rankScore(measured, rungs, othersOf(ladder, quest)) : measured;
    const reached = nearestRung(rungs.count, scoreAt, move.isUneven ?? false);
    if (!reached || reached.score <= before + WORTH_SAYING) return [];
    return [leverOf(changeAt(reached.nth), Math.abs(rungs.at(reached.nth) - from) / ladder.step, rule, quest)];
  });
}

/** What the other profiles have of a term. */
function othersOf({ numberIn }: Ladder, { ground, nth }: LeverQuest): readonly number[] {
  return ground.scopes.flatMap((scope, place) => (place === nth ? [] : (numberIn(scope) ?? [])));
}

function isWorth({ scoreReached }: Lever, before: number): boolean {
  return scoreReached === null || scoreReached > before + WORTH_SAYING;
}

function scoreAfter(change: TermChange, rule: CatalogueRule, { ground, nth, readings }: LeverQuest): number | null {
  return ground.scoreOf(rule, ground.trial(nth, movedBy(change, readings)));
}

/** A change with what it does to every rule of the profile. */
function leverOf(change: TermChange, steps: number, rule: CatalogueRule, quest: LeverQuest): Lever {
  const { ground, nth, readings } = quest;
  const replaced = movedBy(change, readings);
  const after = ground.trial(nth, replaced);
  const before = readings[change.field];
  return {
    ...change,
    from: before?.kind === 'value' ? before.value : null,
    steps,
    scoreReached: ground.scoreOf(rule, after),
    breaks: standingOn(Object.keys(replaced) as FieldName[], quest).flatMap((one): readonly Break[] => {
      const score = ground.scoreOf(one.rule, after);
      if (score === null || score >= one.score - WORTH_SAYING) return [];
      return [{ rule: one.rule.code, before: one.score, after: score }];
    }),
  };
}

const STANDING = new WeakMap<LeverQuest, Map<string, LeverQuest['standing']>>();

/** The rules of the profile that stand on these fields: many levers of a profile move the same. */
function standingOn(moved: readonly FieldName[], quest: LeverQuest): LeverQuest['standing'] {
  const known = STANDING.get(quest) ?? new Map<string, LeverQuest['standing']>();
  STANDING.set(quest, known);
  const key = moved.join();
  let found = known.get(key);
  if (!found) {
    found = quest.standing.filter(({ rule }) => {
      const fields = fieldsBehind(rule);
      return rule.scope === 'profile' && (fields === null || moved.some((field) => fields.has(field)));
    });
    known.set(key, found);
  }
  return found;
}

/** What closes the finding comes first, then what breaks least, then the smaller change; ending the rule comes last. */
function byWorth(a: Lever, b: Lever): number {
  return (b.scoreReached ?? 0) - (a.scoreReached ?? 0) || a.breaks.length - b.breaks.length || a.steps - b.steps;
}
