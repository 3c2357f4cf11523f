import type { Outcome, Severity } from '../domain/outcome';
import type { Judgement } from './score';
import { CRITICAL_CAP, SEVERITY_WEIGHTS } from './weights';

/** One rule as the score sees it: it counts, it weighs, and it is scored or unknown. */
export interface Weighed {
  /** 0–100; null is unknown. */
  readonly score: number | null;
  /** Severity weight × user weight, above zero. */
  readonly weight: number;
  readonly isCritical: boolean;
}

/** A level with one rule repaired. */
export interface Repaired {
  readonly point: number | null;
  /** Another critical rule still holds the level below its mean. */
  readonly isCapped: boolean;
}

/** A rule ready to be counted; null when it does not count: off, out of reach, not applicable, exempt, weight 0 (ERRATA 95). */
export function weigh(outcome: Outcome, severity: Severity, userWeight: number): Weighed | null {
  if (outcome.kind !== 'scored' && outcome.kind !== 'unknown') return null;
  const weight = SEVERITY_WEIGHTS[severity] * userWeight;
  if (!(weight > 0)) return null;
  return { score: outcome.kind === 'scored' ? outcome.score : null, weight, isCritical: severity === 'critical' };
}

/**
 * A level, or the portfolio block: min(Σ w·s ÷ Σ w, 40 + 0.6 · worst critical score) (DOMAIN §5). The interval takes
 * every unknown rule at 0 and at 100.
 */
export function judgeLevel(rules: readonly Weighed[]): Judgement {
  let counted = 0;
  let scored = 0;
  for (const rule of rules) {
    counted += rule.weight;
    if (rule.score !== null) scored += rule.weight;
  }
  if (counted === 0) return { point: null, low: null, high: null, coverage: null };
  return {
    point: cappedMean(rules, null).point,
    low: cappedMean(rules, 0).point,
    high: cappedMean(rules, 100).point,
    coverage: scored / counted,
  };
}

/** The level as it would stand with one of its rules at 100, all else equal. */
export function repairLevel(rules: readonly Weighed[], repaired: Weighed): Repaired {
  return cappedMean(rules, null, repaired);
}

function cappedMean(rules: readonly Weighed[], unknownAs: number | null, repaired?: Weighed): Repaired {
  let sum = 0;
  let weights = 0;
  let worstCritical = 100;
  for (const rule of rules) {
    const score = rule === repaired ? 100 : (rule.score ?? unknownAs);
    if (score === null) continue;
    sum += rule.weight * score;
    weights += rule.weight;
    if (rule.isCritical && score < worstCritical) worstCritical = score;
  }
  if (weights === 0) return { point: null, isCapped: false };
  const mean = sum / weights;
  // Without a critical rule, and with all of them at 100, the cap is 100: it then only trims floating-point noise.
  const cap = CRITICAL_CAP.base + CRITICAL_CAP.slope * worstCritical;
  return { point: Math.min(mean, cap), isCapped: cap < mean && worstCritical < 100 };
}
