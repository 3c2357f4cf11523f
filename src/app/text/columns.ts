/** A column of a printed table. */
export interface PrintedColumn<T> {
  readonly heading: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: T) => string;
}

/** Rows as text in columns two spaces apart; no line has spaces at its end. */
export function printColumns<T>(columns: readonly PrintedColumn<T>[], rows: readonly T[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => [...(line[index] ?? '')].length)));
  return cells
    .map((line) =>
      line
        .map((text, index) => {
          const gap = ' '.repeat((widths[index] ?? 0) - [...text].length);
          return columns[index]?.align === 'right' ? gap + text : text + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
