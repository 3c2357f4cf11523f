import type { Lever, TermChange } from './lever';

/** A lever, and the side that would have to agree. */
export interface SidedLever extends Lever {
  readonly side: 'commercial' | 'logistics';
}

/** At most three changes of one profile that belong together. */
export interface Proposal {
  readonly changes: readonly SidedLever[];
  /** Overall score of the profile after the changes (0–100). */
  readonly score: number;
  /** Whether the score is that of an aligned package. */
  readonly isAligned: boolean;
}

/** The same aim from three points of view; null where no lever raises the score. */
export interface Proposals {
  readonly smallest: Proposal | null;
  readonly fewestCommercial: Proposal | null;
  readonly fewestLogistics: Proposal | null;
}

/** A proposal nobody can remember is none. */
const MOST_CHANGES = 3;
/** Levers that alone bring most, tried together. */
const MOST_CANDIDATES = 10;
/** Two scores that read alike. */
const SAME_SCORE = 0.05;

/**
 * The changes that align a profile: fewest first, then the smallest sum of |change| ÷ step. Where three do not align it,
 * those that bring it furthest. `scoreAfter` answers the overall score (0–100), null where there is none.
 */
export function proposalsFrom(
  levers: readonly SidedLever[],
  scoreAfter: (changes: readonly TermChange[]) => number | null,
  isAligned: (score: number) => boolean,
): Proposals {
  const now = scoreAfter([]);
  if (now === null) return { smallest: null, fewestCommercial: null, fewestLogistics: null };
  const proposals: Proposal[] = [];
  const add = (changes: readonly SidedLever[]): void => {
    const score = scoreAfter(changes);
    if (score !== null && score > now + SAME_SCORE) proposals.push({ changes, score, isAligned: isAligned(score) });
  };
  const distinct = levers.filter(
    (lever, nth) => levers.findIndex((one) => one.field === lever.field && one.steps === lever.steps) === nth,
  );
  distinct.forEach((lever) => add([lever]));
  const candidates = [...proposals]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ changes }) => changes[0]!);
  const grow = (chosen: readonly SidedLever[], from: number): void => {
    for (let nth = from; nth < candidates.length; nth += 1) {
      const next = candidates[nth]!;
      if (chosen.some(({ field }) => field === next.field)) continue;
      const together = [...chosen, next];
      if (together.length > 1) add(together);
      if (together.length < MOST_CHANGES) grow(together, nth + 1);
    }
  };
  grow([], 0);
  return {
    smallest: bestOf(proposals, null),
    fewestCommercial: bestOf(proposals, 'commercial'),
    fewestLogistics: bestOf(proposals, 'logistics'),
  };
}

function bestOf(proposals: readonly Proposal[], sparing: SidedLever['side'] | null): Proposal | null {
  const rank = ({ changes, score, isAligned }: Proposal): readonly number[] => [
    isAligned ? 0 : 1,
    isAligned ? 0 : -Math.round(score / SAME_SCORE),
    sparing ? changes.filter(({ side }) => side === sparing).length : 0,
    changes.length,
    changes.reduce((sum, { steps }) => sum + steps, 0),
  ];
  return proposals.reduce<Proposal | null>((best, one) => {
    if (!best) return one;
    return isBefore(rank(one), rank(best)) ? one : best;
  }, null);
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let nth = 0; nth < a.length; nth += 1) if (a[nth] !== b[nth]) return a[nth]! < b[nth]!;
  return false;
}
