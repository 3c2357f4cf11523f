import type { Confirmation } from '../domain/memory';
import { wordsOf } from '../domain/text';
import { CONFIRMATION_DAYS } from '../facts/portfolio/portfolio-readings';
import type { CardVersion } from '../sheets/cards-version';
import { byText, confirmId } from '../sheets/confirm-read';
import type { ConfirmRow } from '../sheets/confirm-sheet';
import type { ConfirmState } from '../sheets/confirm-words';
import { serialOfDay } from '../sheets/serial-of-day';
import { isVersion } from './confirm-known';
import type { Reviewed } from './reviewed';

/** Everybody who sells to a profile, by the order of their names, and whether they confirmed its package as it is now. */
export function confirmRows(
  { facts, book, own, review }: Reviewed,
  versions: ReadonlyMap<string, CardVersion>,
): readonly ConfirmRow[] {
  // Confirmations come in the order of their days: the last one stands.
  const given = new Map((own.memory.confirmations ?? []).map((one) => [confirmId(one.profile, one.rep), one]));
  const names = new Map(book.profiles.map(({ key, name }) => [key, name]));
  const rows = (facts.reps ?? []).flatMap(({ rep, profile: profileKey, isConfirmed }): ConfirmRow[] => {
    const version = versions.get(profileKey);
    const profile = names.get(profileKey);
    if (!version || profile === undefined) return [];
    const own = stateOf(given.get(confirmId(profileKey, rep)), version, review.today);
    const state = isConfirmed && own !== 'confirmed' ? 'elsewhere' : own;
    return [{ rep, profileKey, profile, version, state }];
  });
  return rows.sort((a, b) => byText(nameOf(a), nameOf(b)));
}

const nameOf = ({ rep, profile }: ConfirmRow): string => `${wordsOf(rep)}|${wordsOf(profile)}`;

/** What our own sheet says of one confirmation, by the rule of P04. `today` is `2026-11-22`. */
export function stateOf(given: Confirmation | undefined, version: CardVersion, today: string): ConfirmState {
  if (!given) return 'missing';
  if (given.on === null) return given.isUnread ? 'unread' : 'undated';
  if (given.on > today) return 'future';
  if (!isVersion(given.version, version)) return 'other';
  if (given.on < version.since) return 'before';
  return serialOfDay(today, 1900) - serialOfDay(given.on, 1900) > CONFIRMATION_DAYS ? 'expired' : 'confirmed';
}
