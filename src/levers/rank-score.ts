import type { Rungs } from './ladder';

/** Values nearer than this are one place in a ranking; ours are kept further apart (ERRATA 20). */
const TIE = 1e-8;

/** The score of rungs asked for in their order, measured only where a rung has passed, or meets, another's value. */
export function rankScore(
  scoreAt: (nth: number) => number,
  rungs: Rungs,
  others: readonly number[],
): (nth: number) => number {
  let last = NaN;
  return (nth) => {
    if (nth === 0 || isPassed(rungs.at(nth - 1), rungs.at(nth), others)) last = scoreAt(nth);
    return last;
  };
}

function isPassed(from: number, to: number, others: readonly number[]): boolean {
  const [low, high] = [Math.min(from, to) - TIE, Math.max(from, to) + TIE];
  return others.some((other) => other >= low && other <= high);
}
