import type { Profile } from '../domain/book';
import { formatDay } from '../i18n/format';
import type { Language } from '../domain/language';
import { packageVersion } from '../review/package-version';
import { textOf, type FoundTable } from './found-table';

/** The version of a package that is in force. */
export interface CardVersion {
  /** 1 for the first card of a profile, one more with every change of its terms. */
  readonly number: number;
  readonly sign: string;
  /** The day of the check that saw it first, `2026-11-22`. */
  readonly since: string;
}

/** Line of a card that holds its version. */
export const VERSION_SLOT = 3;

/** `Key account|03` */
export const cardId = (key: string, slot: number): string => `${key}|${String(slot).padStart(2, '0')}`;

/**
 * The version of each profile's package, by profile key: that of its card where the terms are still those, else the next
 * one, since today. A card whose version somebody spoiled begins again.
 */
export function cardVersions(
  profiles: readonly Profile[],
  cards: FoundTable | null | undefined,
  today: string,
): ReadonlyMap<string, CardVersion> {
  return new Map(
    profiles.map((profile) => {
      const sign = packageVersion(profile);
      const row = cards?.rows.get(cardId(profile.key, VERSION_SLOT));
      const held = cards && row !== undefined ? readVersion(textOf(cards, row, 'value')) : null;
      if (held?.sign === sign) return [profile.key, held];
      return [profile.key, { number: (held?.number ?? 0) + 1, sign, since: today }];
    }),
  );
}

/** `2 (3f2a91)` */
export const versionText = ({ number, sign }: CardVersion): string => `${number} (${sign})`;

/** `2 (3f2a91) · 22/11/2026` */
export function datedVersion(version: CardVersion, language: Language): string {
  return `${versionText(version)} · ${formatDay(version.since, language)}`;
}

/** Days of ours are written year first, or day first: never month first. */
function readVersion(text: string): CardVersion | null {
  const found = /^(\d{1,6}) \(([0-9a-f]{6})\) · (?:(\d{4})-(\d{2})-(\d{2})|(\d{2})\/(\d{2})\/(\d{4}))$/.exec(text);
  if (!found) return null;
  const [, number, sign = '', year, month, day, dayFirst, monthNext, yearLast] = found;
  const since = year === undefined ? `${yearLast}-${monthNext}-${dayFirst}` : `${year}-${month}-${day}`;
  return { number: Number(number), sign, since };
}
