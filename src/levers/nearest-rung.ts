/** A rung by its place, and the score there. */
export interface Reached {
  readonly nth: number;
  readonly score: number;
}

const CLOSED = 100 - 1e-9;
/** Scores that differ by less are one score. */
const SAME = 1e-9;

/**
 * The nearest of `count` rungs that scores 100, else the nearest of those with the best score; null without rungs.
 * `isUneven` looks at every rung; otherwise scores never fall along the ladder and a bisection finds the place.
 */
export function nearestRung(count: number, scoreAt: (nth: number) => number, isUneven: boolean): Reached | null {
  if (count === 0) return null;
  return isUneven ? scan(count, scoreAt) : bisect(count, scoreAt);
}

function scan(count: number, scoreAt: (nth: number) => number): Reached {
  let best: Reached = { nth: 0, score: scoreAt(0) };
  for (let nth = 1; nth < count && best.score < CLOSED; nth += 1) {
    const score = scoreAt(nth);
    if (score > best.score + SAME) best = { nth, score };
  }
  return best;
}

function bisect(count: number, scoreAt: (nth: number) => number): Reached {
  const best = scoreAt(count - 1);
  const goal = Math.min(best - SAME, CLOSED);
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scoreAt(middle) >= goal) high = middle;
    else low = middle + 1;
  }
  return { nth: low, score: scoreAt(low) };
}
