/** Two profiles by their places: the dearer package, and the one that brings more. */
export interface Inversion {
  readonly dear: number;
  readonly good: number;
}

/** Pairs in which the dearer package goes to the profile that brings less, the starkest first. */
export function inversionsOf(costRanks: readonly number[], valueRanks: readonly number[]): Inversion[] {
  const found: (Inversion & { readonly gap: number })[] = [];
  costRanks.forEach((costRank, dear) => {
    valueRanks.forEach((valueRank, good) => {
      const costGap = costRank - costRanks[good]!;
      const valueGap = valueRank - valueRanks[dear]!;
      if (costGap > 0 && valueGap > 0) found.push({ dear, good, gap: costGap + valueGap });
    });
  });
  return found.sort((a, b) => b.gap - a.gap);
}
