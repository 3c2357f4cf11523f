import type { Book, Facts } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { LeverQuest } from '../levers/levers-for';
import { trialGround } from '../levers/trial-ground';
import { RULES } from '../rules/index';
import type { Review } from './model';
import { settingsInForce, type Settings } from './settings';
import { withFolded } from './with-folded';

/** A review with what trials of its profiles need. */
export interface Quests {
  readonly settings: Settings;
  /** null where the book has no profile of this key. */
  readonly of: (profileKey: string) => LeverQuest | null;
}

/** Prepares the profiles of a reviewed book for trials, each when first asked for. */
export function questsOf(reviewed: Review, asRead: Book, facts: Pick<Facts, 'folded'>, memory: Memory): Quests {
  const book = withFolded(asRead, facts);
  const settings = settingsInForce(RULES, book, memory);
  const ground = trialGround(book, settings);
  const places = new Map(book.profiles.map(({ key }, nth) => [key, nth]));
  const quests = new Map<string, LeverQuest>();

  function questOf(key: string): LeverQuest | null {
    const before = quests.get(key);
    if (before) return before;
    const nth = places.get(key);
    const outcomes = nth === undefined ? undefined : reviewed.profiles[nth]?.outcomes;
    if (nth === undefined || !outcomes) return null;
    const standing = RULES.flatMap((rule) => {
      const outcome = outcomes[rule.code];
      return outcome?.kind === 'scored' ? [{ rule, score: outcome.score }] : [];
    });
    const quest: LeverQuest = { ground, nth, readings: book.profiles[nth]!.readings, standing };
    quests.set(key, quest);
    return quest;
  }

  return { settings, of: questOf };
}
