import { HostError } from '../domain/issue';
import type { Language } from '../domain/language';
import { cardsSheet } from '../sheets/cards-sheet';
import { cardVersions, type CardVersion } from '../sheets/cards-version';
import { confirmSheet } from '../sheets/confirm-sheet';
import type { FoundTable } from '../sheets/found-table';
import { keptPatch } from '../sheets/kept-patch';
import { FORMAT } from '../sheets/mark';
import type { SheetPatch } from '../sheets/patch';
import type { CardKind } from '../sheets/sheet-kinds';
import type { WantedSheet } from '../sheets/wanted';
import { cycleOf } from './close-cycle';
import { confirmRows } from './confirm-rows';
import type { Reviewed } from './reviewed';
import { runStamp } from './run-stamp';

/**
 * What makes *Package Cards* and *Confirmations*, or brings them up to date; empty where both say what they should.
 * `time` is `2026-11-22 16:21`. Throws HostError newer-format.
 */
export function cardsPatches(reviewed: Reviewed, time: string): readonly SheetPatch[] {
  return [cardsPatch(reviewed, time), confirmationsPatch(reviewed, time)].flatMap((patch) => patch ?? []);
}

/** The cards alone. They are made where they are not there: ask `own.tables.cards` before. */
export function cardsPatch(reviewed: Reviewed, time: string): SheetPatch | null {
  const { review, book, own } = reviewed;
  const input = { review, book, memory: own.memory, versions: versionsOf(reviewed) };
  return kept(reviewed, 'cards', time, (found, language) => cardsSheet(input, found, language));
}

/** The confirmations alone; what was typed into them is never written. */
export function confirmationsPatch(reviewed: Reviewed, time: string): SheetPatch | null {
  const rows = confirmRows(reviewed, versionsOf(reviewed));
  return kept(reviewed, 'confirmations', time, (found, language) => confirmSheet(rows, found, language));
}

function versionsOf({ own, book, review }: Reviewed): ReadonlyMap<string, CardVersion> {
  return cardVersions(book.profiles, own.tables.cards, review.today);
}

function kept(
  reviewed: Reviewed,
  kind: CardKind,
  time: string,
  sheet: (found: FoundTable | null, language: Language) => WantedSheet,
): SheetPatch | null {
  const { own, survey, language } = reviewed;
  if (own.format > FORMAT) throw new HostError('newer-format', { version: own.format });
  const found = own.tables[kind] ?? null;
  const speaks = own.memory.language ?? found?.own.mark.language ?? language;
  return keptPatch(sheet(found, speaks), found, { survey, stamp: runStamp(reviewed, cycleOf(reviewed), time) });
}
