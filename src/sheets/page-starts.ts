import type { WantedRow, WantedSheet } from './wanted';

/** Longest text of the starts in a mark, which has 255 characters in all: cards in their order need about ten. */
const MOST_CHARACTERS = 60;

/** Rows with which a printed page begins, but for the first, which begins by itself. */
export interface PageStarts {
  /** As they should be now. */
  readonly rows: readonly number[];
  /** As they were when breaks were last set. */
  readonly before: readonly number[];
}

/**
 * Where the pages of a sheet begin and began; null where it has no pages, or where its rows are sorted so that one page
 * stands within another. `found` are rows that stood already, by id; `said` is what the mark says.
 */
export function pageStarts(
  { rows, lines, room = 0 }: Pick<WantedSheet, 'rows' | 'lines' | 'room'>,
  found: ReadonlyMap<string, number>,
  rowOf: (id: string) => number,
  said: string | undefined,
): PageStarts | null {
  const pages = pagesOf(rows);
  const places = pages
    .map((ids) => ids.map(rowOf))
    .map((at) => ({ first: Math.min(...at), last: Math.max(...at) }))
    .sort((a, b) => a.first - b.first);
  if (places.some(({ first }, nth) => nth > 0 && first <= places[nth - 1]!.last)) return null;
  const stood = pages.filter((ids) => ids.some((id) => found.has(id))).length;
  const [length = 1] = pages.map((ids) => ids.length);
  const asMade = Array.from({ length: stood }, (_, nth) => lines.length + room + 1 + nth * length);
  return {
    rows: places.slice(1).map(({ first }) => first),
    before: said === undefined ? asMade.slice(1) : startsIn(said),
  };
}

/** Ids of the rows of each page. */
function pagesOf(rows: readonly WantedRow[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  for (const { id, beginsPage } of rows) {
    if (beginsPage) pages.push([]);
    pages[pages.length - 1]?.push(id);
  }
  return pages;
}

/** `28.25.3` are the rows 28, 53 and 78. Runs that are too many are left out: their breaks are set and never taken away. */
export function startsText(rows: readonly number[]): string {
  const runs: { first: number; step: number; count: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    const step = run && row - (run.first + run.step * (run.count - 1));
    if (!run || (run.count > 1 && step !== run.step)) runs.push({ first: row, step: 0, count: 1 });
    else Object.assign(run, { step, count: run.count + 1 });
  }
  const texts = runs.map(({ first, step, count }) => `${first}.${step}.${count}`);
  while (texts.join('_').length > MOST_CHARACTERS) texts.pop();
  return texts.join('_');
}

function startsIn(text: string): readonly number[] {
  return text.split('_').flatMap((run) => {
    const [first = NaN, step = 0, count = 0] = run.split('.').map(Number);
    return Array.from({ length: first >= 0 && count < 10000 ? count : 0 }, (_, nth) => first + nth * step);
  });
}
