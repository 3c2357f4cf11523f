import { isProfileName } from '../../domain/profile-name';
import type { CellValue } from '../../domain/survey';
import { wordsOf } from '../../domain/text';
import { nameIndex } from './name-index';
import type { UnknownName } from './order-fold';

/** Tells the profile of a line by its name. */
export interface KnownProfiles {
  /** Position among the policies; -1 where there is no name, -2 for a name that no policy knows, which is then counted. */
  readonly of: (value: CellValue | undefined, row: number) => number;
  /** By first mention. */
  readonly strangers: () => readonly UnknownName[];
}

export const NO_NAME = -1;
export const STRANGER = -2;

/** `keys` are profile keys (`wordsOf`). */
export function knownProfiles(keys: readonly string[]): KnownProfiles {
  const policies = new Map(keys.map((key, index) => [key, index]));
  const names = nameIndex(wordsOf);
  const profiles: number[] = [];
  const lines: number[] = [];
  const rows: number[] = [];
  const kindOf = (name: string): number => policies.get(wordsOf(name)) ?? (isProfileName(name) ? STRANGER : NO_NAME);
  return {
    of(value, row) {
      const name = names.of(value);
      if (name < 0) return NO_NAME;
      const known = (profiles[name] ??= kindOf(names.names[name] ?? ''));
      if (known !== STRANGER) return known;
      lines[name] = (lines[name] ?? 0) + 1;
      rows[name] ??= row;
      return STRANGER;
    },
    strangers: () => strangersOf(names.names, profiles, lines, rows),
  };
}

function strangersOf(
  names: readonly string[],
  profiles: readonly number[],
  lines: readonly number[],
  rows: readonly number[],
): readonly UnknownName[] {
  return names.flatMap((name, index) =>
    profiles[index] === STRANGER ? [{ name, lines: lines[index] ?? 0, row: rows[index] ?? 0 }] : [],
  );
}
