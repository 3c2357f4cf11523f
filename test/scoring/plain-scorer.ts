/**
 * The scoring model written a second time, straight from its description and from plain arrays, to be compared with
 * `src/scoring`. It shares no code with it and spells every number out.
 */
export interface PlainRule {
  readonly level: 'S' | 'T' | 'O';
  readonly severity: 'critical' | 'major' | 'minor';
  readonly userWeight: number;
  readonly state: 'scored' | 'unknown' | 'notApplicable' | 'exempt' | 'outOfReach' | 'off';
  readonly score: number;
}

export interface PlainResult {
  readonly overall: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
  readonly isScored: boolean;
}

const LAMBDAS = [
  ['S', 0.4],
  ['T', 0.3],
  ['O', 0.3],
] as const;

export function plainScore(rules: readonly PlainRule[]): PlainResult {
  const counting = rules.filter((one) => ['scored', 'unknown'].includes(one.state) && one.userWeight > 0);
  const known = counting.filter((one) => one.state === 'scored');
  const filled = (by: number) => counting.map((one) => (one.state === 'scored' ? one : { ...one, score: by }));
  const coverage = plainCoverage(counting);
  return {
    overall: plainOverall(known),
    low: plainOverall(filled(0)),
    high: plainOverall(filled(100)),
    coverage,
    isScored: coverage !== null && Math.round(coverage * 1000) >= 500 && known.length >= 3,
  };
}

export function plainOverall(rules: readonly PlainRule[]): number | null {
  let product = 1;
  let lambdas = 0;
  for (const [level, lambda] of LAMBDAS) {
    const value = plainLevel(rules.filter((one) => one.level === level));
    if (value === null) continue;
    product *= Math.pow(value < 1 ? 1 : value, lambda);
    lambdas += lambda;
  }
  return lambdas === 0 ? null : Math.pow(product, 1 / lambdas);
}

export function plainLevel(rules: readonly PlainRule[]): number | null {
  if (rules.length === 0) return null;
  const weights = rules.map(plainWeight);
  const mean =
    rules.map((one, i) => one.score * (weights[i] ?? 0)).reduce((a, b) => a + b) / weights.reduce((a, b) => a + b);
  const caps = rules.filter((one) => one.severity === 'critical').map((one) => 40 + (60 * one.score) / 100);
  return [mean, ...caps].reduce((a, b) => (a < b ? a : b));
}

function plainCoverage(counting: readonly PlainRule[]): number | null {
  let sum = 0;
  let lambdas = 0;
  for (const [level, lambda] of LAMBDAS) {
    const here = counting.filter((one) => one.level === level);
    if (here.length === 0) continue;
    const all = here.map(plainWeight).reduce((a, b) => a + b, 0);
    const judged = here.map((one) => (one.state === 'scored' ? plainWeight(one) : 0)).reduce((a, b) => a + b, 0);
    sum += (lambda * judged) / all;
    lambdas += lambda;
  }
  return lambdas === 0 ? null : sum / lambdas;
}

function plainWeight(one: PlainRule): number {
  return { critical: 3, major: 2, minor: 1 }[one.severity] * one.userWeight;
}
