import type { CellValue } from '../../domain/survey';
import { tidy } from '../../domain/text';

/** Names of one column by position, in the order in which they were first met. */
export interface NameIndex {
  /** Position of what a cell holds; -1 where it holds no name. */
  readonly of: (value: CellValue | undefined) => number;
  readonly names: readonly string[];
}

/** Two spellings are one name when `keyOf` makes the same of both; a position of -1 is remembered as no name. */
export function nameIndex(keyOf: (text: string) => string): NameIndex {
  const byValue = new Map<string | number, number>();
  const byKey = new Map<string, number>();
  const names: string[] = [];
  let last: CellValue | undefined = null;
  let lastAt = -1;
  const add = (value: string | number): number => {
    const name = tidy(String(value));
    const key = keyOf(name);
    if (key === '') return -1;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, names.length);
    names.push(name);
    return names.length - 1;
  };
  return {
    of(value) {
      if (typeof value !== 'string' && typeof value !== 'number') return -1;
      if (value === last) return lastAt;
      let at = byValue.get(value);
      if (at === undefined) {
        at = add(value);
        byValue.set(value, at);
      }
      last = value;
      lastAt = at;
      return at;
    },
    names,
  };
}
