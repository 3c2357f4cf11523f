import type { ProfileList, Stranger } from '../domain/book';
import { isProfileName } from '../domain/profile-name';
import type { RowBlock } from '../domain/survey';
import { tidy, wordsOf } from '../domain/text';

/** Takes blocks of the profile column of one list, and answers who is named there without a policy. */
export interface MentionFold {
  /** A block of one column, valid only during the call. */
  add(block: RowBlock): void;
  /** By first mention. */
  strangers(): readonly Stranger[];
}

/** Counts the lines of a list that name a profile no policy knows. `known` holds profile keys (`wordsOf`). */
export function foldMentions(list: ProfileList, known: readonly string[]): MentionFold {
  const policies = new Set(known);
  const found = new Map<string, { name: string; lines: number; row: number }>();
  return {
    add: (block) =>
      block.rows.forEach(([value], index) => {
        if (typeof value !== 'string' && typeof value !== 'number') return;
        const name = tidy(String(value));
        const key = wordsOf(name);
        if (policies.has(key) || !isProfileName(name)) return;
        const before = found.get(key);
        if (before) before.lines += 1;
        else found.set(key, { name, lines: 1, row: block.firstRow + index });
      }),
    strangers: () =>
      [...found.values()].map(({ name, lines, row }) => {
        const { sheet } = list.table;
        return { name, lines, sheet, at: { sheet, row, column: list.profileColumn } };
      }),
  };
}
