/** Average ascending rank of a value among values that include it; nearer than 1e-9 is a tie (ERRATA 20, 46). */
export function rankAmong(values: readonly number[], own: number): number {
  const below = values.filter((value) => value <= own - 1e-9).length;
  const equal = values.filter((value) => Math.abs(value - own) < 1e-9).length;
  return below + (equal + 1) / 2;
}
