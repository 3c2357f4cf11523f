import type { Limits } from './outcome';

const NOISE = 1e-9;

/** Clipped; a measure at its limit scores the limit, whatever floating point makes of it (ERRATA 20). */
function clip(score: number): number {
  if (score > 100 - NOISE) return 100;
  return score < NOISE ? 0 : score;
}

/** Straight line from `zero` (score 0) to `full` (score 100), clipped. */
function line(x: number, zero: number, full: number): number {
  if (x === Infinity || x === -Infinity) return x > 0 === full > zero ? 100 : 0;
  return clip((100 * (x - zero)) / (full - zero));
}

/** The score of a measure, 0–100, piecewise linear between the limits of its rule (RULES, conventions). */
export function scoreOf(x: number, limits: Limits): number {
  if (limits.kind !== 'band') return line(x, limits.bad, limits.ok);
  return Math.min(line(x, limits.zeroBelow, limits.okFrom), line(x, limits.zeroAbove, limits.okTo));
}

/** Limits that can be used: ok before bad on the right side, a band strictly ascending (ERRATA 18). */
export function areUsable(limits: Limits): boolean {
  if (limits.kind === 'max') return limits.ok < limits.bad;
  if (limits.kind === 'min') return limits.bad < limits.ok;
  return limits.zeroBelow < limits.okFrom && limits.okFrom < limits.okTo && limits.okTo < limits.zeroAbove;
}
