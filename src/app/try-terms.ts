import type { MoneyAtStake, ProfileReview, Review } from '../review/model';
import { whatIf, type TriedChanges } from '../review/what-if';
import type { Reviewed } from './review-workbook';

export type { TriedChanges } from '../review/what-if';

/** A score (0–100, null where there is none) and the money at stake a month beside it. */
export interface Standing {
  readonly score: number | null;
  readonly money: MoneyAtStake['total'];
}

/** Before the changes that were tried, and with them. */
export interface Moved<T> {
  readonly before: T;
  readonly after: T;
}

export interface MovedFinding extends Moved<number | null> {
  readonly rule: string;
  /** Null for a rule of the portfolio. */
  readonly profileKey: string | null;
}

/** What changes would do: plain data, small enough to answer at every keystroke. */
export interface Tried {
  readonly portfolio: Moved<Standing>;
  /** The profiles that were changed or that moved with them. */
  readonly profiles: readonly (Moved<Standing> & { readonly key: string })[];
  /** Rules whose score moved, the largest worsening first, then the largest gain. */
  readonly moved: readonly MovedFinding[];
}

/** Differences that nobody would see. */
const SAME = 0.05;

/** Score, money and every rule with other terms. No cell is touched. */
export function tryTerms({ book, facts, own, review: before }: Reviewed, changes: TriedChanges): Tried {
  const after = whatIf(book, facts, own.memory, changes);
  const pairs = before.profiles.map((one, nth) => [one, after.profiles[nth]!] as const);
  const profiles = pairs
    .map(([one, other]) => ({ key: one.key, before: standingOf(one), after: standingOf(other) }))
    .filter(({ key, ...moved }) => (changes[key] ?? []).length > 0 || isMoved(moved));
  return {
    portfolio: { before: standingOf(before.portfolio), after: standingOf(after.portfolio) },
    profiles,
    moved: [
      ...movedIn(before.portfolio.outcomes, after.portfolio.outcomes, null),
      ...pairs.flatMap(([one, other]) => movedIn(one.outcomes, other.outcomes, one.key)),
    ].sort((a, b) => drift(a) - drift(b)),
  };
}

function standingOf({ score, money }: Pick<ProfileReview | Review['portfolio'], 'score' | 'money'>): Standing {
  return { score: score.point, money: money.total };
}

const isMoved = ({ before, after }: Moved<Standing>): boolean =>
  differ(before.score, after.score) || differ(before.money, after.money);

function movedIn(
  before: ProfileReview['outcomes'],
  after: ProfileReview['outcomes'],
  profileKey: string | null,
): readonly MovedFinding[] {
  return Object.keys(after).flatMap((rule): MovedFinding[] => {
    const pair = { before: scoreOf(before[rule]), after: scoreOf(after[rule]) };
    return differ(pair.before, pair.after) ? [{ rule, profileKey, ...pair }] : [];
  });
}

function scoreOf(outcome: ProfileReview['outcomes'][string] | undefined): number | null {
  return outcome?.kind === 'scored' ? outcome.score : null;
}

function differ(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one !== other;
  return Math.abs(one - other) > SAME;
}

/** A rule that is judged for the first time, or no longer, counts as neither better nor worse. */
const drift = ({ before, after }: MovedFinding): number => (before === null || after === null ? 0 : after - before);
