/** Columns that stand side by side, read as one range. */
export interface ColumnRun {
  readonly left: number;
  readonly count: number;
}

/** The wanted columns in as few ranges as there are gaps between them: brackets of one range a column weigh on a reply. */
export function columnRuns(columns: readonly number[]): readonly ColumnRun[] {
  const runs: { left: number; count: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && column === last.left + last.count) last.count += 1;
    else runs.push({ left: column, count: 1 });
  }
  return runs;
}

/** Where a column is found among the runs: which of them, and the how manieth in it. */
export function placeIn(runs: readonly ColumnRun[], column: number): { readonly run: number; readonly at: number } {
  const run = runs.findIndex(({ left, count }) => column >= left && column < left + count);
  return { run, at: column - runs[run]!.left };
}
