import type { CellRef } from '../domain/address';
import type { Profile } from '../domain/book';
import type { Pair } from '../facts/portfolio/fold-portfolio';
import { cardVersions, type CardVersion } from '../sheets/cards-version';
import type { OwnSheets } from '../sheets/own-sheets';
import { serialOfDay } from '../sheets/serial-of-day';

/** What our own *Confirmations* and *Package Cards* say, for folding it with what the team's lists say. */
export interface KnownConfirmations {
  /** Confirmations with a day and of the version in force. */
  readonly pairs: readonly Pair[];
  /** Serial of the last change of each profile's package that a card has seen; NaN where none changed yet. */
  readonly changed: readonly number[];
  /** Where confirmations are typed; null while nobody confirmed anything there. */
  readonly at: CellRef | null;
}

/** Serials are those of 1900. `today` is `2026-11-22`. */
export function knownConfirmations(own: OwnSheets, profiles: readonly Profile[], today: string): KnownConfirmations {
  const { confirmations = [] } = own.memory;
  const versions = cardVersions(profiles, own.tables.cards, today);
  const table = own.tables.confirmations;
  const column = table?.columns.get('confirmedOn');
  return {
    pairs: confirmations.flatMap((given): Pair[] => {
      const profile = profiles.findIndex(({ key }) => key === given.profile);
      const version = versions.get(given.profile);
      if (profile < 0 || !version || given.on === null || !isVersion(given.version, version)) return [];
      const changed = serialOfDay(version.since, 1900);
      return [{ rep: given.rep, profile, sales: NaN, confirmed: serialOfDay(given.on, 1900), changed }];
    }),
    changed: profiles.map(({ key }) => {
      const version = versions.get(key)!;
      // The first card says since when Accord knows the package, not that it changed.
      return version.number > 1 ? serialOfDay(version.since, 1900) : NaN;
    }),
    at:
      table && column !== undefined && confirmations.some(({ on }) => on !== null)
        ? { sheet: table.own.sheet.name, row: table.own.table.rect.top, column }
        : null,
  };
}

/** Whether a version as typed is this one: its number, its sign or both; nothing typed means the one in force. */
export function isVersion(typed: string, { number, sign }: CardVersion): boolean {
  const text = typed.toLowerCase();
  if (text === '' || text.includes(sign)) return true;
  return Number(/^\D{0,8}(\d{1,6})$/.exec(text)?.[1]) === number;
}
