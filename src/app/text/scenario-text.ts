import type { Language } from '../../domain/language';
import { formatMoney, formatNumber } from '../../i18n/format';
import type { Review } from '../../review/model';
import { nameOf } from '../../sheets/history-names';
import { LOG_WORDS } from '../../sheets/log-words';
import type { Moved, Standing, Tried } from '../try-terms';

/** What tried terms would do, in lines: the profiles they move, the portfolio, and each rule that moves. */
export function scenarioText(
  { portfolio, profiles, moved }: Tried,
  review: Pick<Review, 'profiles' | 'currency'>,
  language: Language,
): string {
  const names = new Map(review.profiles.map(({ key, name }) => [key, name]));
  const words = LOG_WORDS[language];
  const score = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, 1));
  const money = (value: number | null): string =>
    value === null ? '–' : formatMoney(value, language, review.currency);
  const standing = (name: string, { before, after }: Moved<Standing>): string =>
    [
      name,
      `    ${words.score}: ${score(before.score)} → ${score(after.score)}`,
      `    ${words.money}: ${money(before.money)} → ${money(after.money)}`,
    ].join('\n');
  return [
    ...profiles.map((one) =>
      [
        standing(names.get(one.key) ?? one.key, one),
        ...moved
          .filter(({ profileKey }) => profileKey === one.key)
          .map(
            ({ rule, before, after }) => `    ${nameOf('outcome', rule, language)}: ${score(before)} → ${score(after)}`,
          ),
      ].join('\n'),
    ),
    standing(words.whole, portfolio),
  ].join('\n\n');
}
