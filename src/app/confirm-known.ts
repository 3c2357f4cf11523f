import type { CellRef } from '../domain/address';
import type { Profile } from '../domain/book';
import type { Pair } from '../facts/portfolio/fold-portfolio';
import { daySerial } from '../reading/order-cells/day-serial';
import { cardVersions, type CardVersion } from '../sheets/cards-version';
import type { OwnSheets } from '../sheets/own-sheets';

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
      const changed = serialOf(version.since);
      return [{ rep: given.rep, profile, sales: NaN, confirmed: serialOf(given.on), changed }];
    }),
    changed: profiles.map(({ key }) => {
      const version = versions.get(key)!;
      // The first card says since when Accord knows the package, not that it changed.
      return version.number > 1 ? serialOf(version.since) : NaN;
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

/** The day of a confirmation and of a version as a serial of 1900. */
export function serialOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return daySerial(year, month, date, 1900);
}
