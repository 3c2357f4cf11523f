import { LANGUAGES } from '../domain/language';
import { wordsOf } from '../domain/text';
import type { SheetColumn } from './columns';

/** Position of each column of ours among the headings of a table, by key; a column somebody deleted is absent. */
export type ColumnPositions = ReadonlyMap<string, number>;

export interface FoundColumns {
  readonly positions: ColumnPositions;
  /** Columns whose heading somebody reworded: nearly surely ours, and to be proved by their cells before a write. */
  readonly guessed: ReadonlySet<string>;
  /** Headings that are none of ours. */
  readonly unknown: readonly number[];
}

/**
 * Finds our columns by heading in any language, wherever they were moved. A heading that a planner reworded is known by
 * what it still says of ours, then by its place between columns that are known.
 */
export function findColumns(columns: readonly SheetColumn[], headings: readonly string[]): FoundColumns {
  const found = new Map<string, number>();
  const words = headings.map(wordsOf);
  const free = new Set(words.map((_, index) => index));
  const take = (key: string, index: number): void => {
    found.set(key, index);
    free.delete(index);
  };

  for (const column of columns) {
    const names = namesOf(column);
    const index = words.findIndex((text, at) => free.has(at) && names.includes(text));
    if (index >= 0) take(column.key, index);
  }
  const named = new Set(found.keys());
  for (const { key, index } of saidWithin(columns, words, free, found)) take(key, index);
  for (const { key, index } of standingBetween(columns, words.length, free, found)) take(key, index);
  const guessed = new Set([...found.keys()].filter((key) => !named.has(key)));
  return { positions: found, guessed, unknown: [...free] };
}

interface Match {
  readonly key: string;
  readonly index: number;
}

export function namesOf(column: SheetColumn): readonly string[] {
  return LANGUAGES.map((language) => wordsOf(column.heading[language]));
}

/** "Decisão do comitê" still says *decisão*; only where one heading and one column fit each other alone. */
function saidWithin(
  columns: readonly SheetColumn[],
  words: readonly string[],
  free: ReadonlySet<number>,
  found: ColumnPositions,
): readonly Match[] {
  const fits = (column: SheetColumn, index: number): boolean =>
    namesOf(column).some((name) => ` ${words[index]!} `.includes(` ${name} `));
  const missing = columns.filter(({ key }) => !found.has(key));
  const open = [...free];
  return missing.flatMap((column) => {
    const candidates = open.filter((index) => fits(column, index));
    const [index] = candidates;
    if (index === undefined || candidates.length > 1) return [];
    return missing.filter((other) => fits(other, index)).length === 1 ? [{ key: column.key, index }] : [];
  });
}

/**
 * Between two known neighbours stand as many unknown headings as columns are missing there: they are these, in their
 * order. Otherwise a planner may have inserted a column, and nothing is guessed.
 */
function standingBetween(
  columns: readonly SheetColumn[],
  width: number,
  free: ReadonlySet<number>,
  found: ColumnPositions,
): readonly Match[] {
  const orderAt = new Map<number, number>();
  columns.forEach(({ key }, order) => {
    const index = found.get(key);
    if (index !== undefined) orderAt.set(index, order);
  });
  const matches: Match[] = [];
  let before = -1;
  let gap: number[] = [];
  for (let index = 0; index <= width; index += 1) {
    if (index < width && free.has(index)) {
      gap.push(index);
      continue;
    }
    const after = index === width ? columns.length : orderAt.get(index)!;
    const missing = columns.slice(before + 1, Math.max(before + 1, after)).filter(({ key }) => !found.has(key));
    if (gap.length === missing.length) missing.forEach(({ key }, nth) => matches.push({ key, index: gap[nth]! }));
    before = after;
    gap = [];
  }
  return matches;
}
