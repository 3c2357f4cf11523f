/** Average ascending rank of a value among values that include it; nearer than 1e-9 is a tie (ERRATA 20, 46). */
export function rankAmong(values: readonly number[], own: number): number {
  const sorted = ascending(values);
  const below = countWhere(sorted, (value) => value <= own - 1e-9);
  const notAbove = countWhere(sorted, (value) => value < own + 1e-9);
  return below + (notAbove - below + 1) / 2;
}

/** How many of the first of sorted values hold; found by halving, for every profile asks. */
function countWhere(sorted: readonly number[], holds: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
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
