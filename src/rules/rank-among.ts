/** Average ascending rank of a value among values that include it; nearer than 1e-9 is a tie (ERRATA 20, 46). */
export function rankAmong(values: readonly number[], own: number): number {
  let below = 0;
  let equal = 0;
  for (const value of values) {
    if (value <= own - 1e-9) below += 1;
    else if (value < own + 1e-9) equal += 1;
  }
  return below + (equal + 1) / 2;
}

const SORTED = new WeakMap<readonly number[], readonly number[]>();

/** The values from the smallest up. Every profile is compared with the same list: it is sorted once. */
export function ascending(values: readonly number[]): readonly number[] {
  const known = SORTED.get(values);
  if (known) return known;
  const sorted = [...values].sort((a, b) => a - b);
  SORTED.set(values, sorted);
  return sorted;
}
