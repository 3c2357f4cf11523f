/** One month, in the two ways the trade counts it; never convert one into the other (ERRATA 16). */
export const WEEKS_PER_MONTH = 52 / 12;
export const DAYS_PER_MONTH = 365 / 12;

/** (a)⁺ = max(0, a). */
export function positive(a: number): number {
  return a > 0 ? a : 0;
}

/** Ceiling and floor that forgive the noise of floating point at integers (ERRATA 20). */
export function ceil(a: number): number {
  return Math.ceil(a - 1e-9);
}
export function floor(a: number): number {
  return Math.floor(a + 1e-9);
}

/** Daily sales from monthly sales. */
export function daily(monthly: number): number {
  return (monthly * 12) / 365;
}

/** Halves away from zero, as Excel's ROUND. For display and classification only. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  // The product of a decimal that cannot be written exactly may fall just under its half: 1.005 · 100 = 100.49999…
  const rounded = Math.floor(scaled + 0.5 + 1e-9 * Math.max(1, scaled * 1e-6));
  return (Math.sign(value) * rounded) / factor;
}

/** load ÷ capacity: positive ÷ 0 is infinite, 0 ÷ 0 is 0 (ERRATA 11). */
export function loadOn(capacity: number, load: number): number {
  if (capacity > 0) return load / capacity;
  return load > 0 ? Infinity : 0;
}

/** Average ranks, ascending, from 1; values nearer than 1e-9 are ties. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]!.value - order[from]!.value < 1e-9) to += 1;
    for (let i = from; i <= to; i += 1) ranks[order[i]!.index] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Spearman's rank correlation: Pearson on average ranks; null when one series is constant. */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  const ra = averageRanks(a);
  const rb = averageRanks(b);
  const mean = (ra.length + 1) / 2;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < ra.length; i += 1) {
    const da = ra[i]! - mean;
    const db = rb[i]! - mean;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}

/** Mean of the two middle values where their count is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
