/** Average ascending rank of a value among values that include it; nearer than 1e-9 is a tie (ERRATA 20, 46). */
export function rankAmong(values: readonly number[], own: number): number {
  const [low, high] = [own - 1e-9, own + 1e-9];
  if (values.length <= FEW) {
    let below = 0;
    let notAbove = 0;
    for (const value of values) {
      if (value <= low) below += 1;
      if (value < high) notAbove += 1;
    }
    return below + (notAbove - below + 1) / 2;
  }
  const sorted = ascending(values);
  const below = countWhere(sorted, (value) => value <= low);
  const notAbove = countWhere(sorted, (value) => value < high);
  return below + (notAbove - below + 1) / 2;
}

/** So few are counted sooner than sorted, as a lever does for every step it tries. */
const FEW = 100;

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
