import type { Language } from '../domain/language';
import type { DeskAnswer, DeskReason } from '../domain/order-desk';
import { fill, formatList } from './format';
import { DESK_TEXTS } from './order-desk-texts';
import { WORDS } from './words';

export { DESK_TEXTS } from './order-desk-texts';

/** One reason in a sentence. */
export function deskSentence(reason: DeskReason, language: Language, currency: string | null): string {
  const { reasons, missing } = DESK_TEXTS[language];
  const lacks = reason.missing === undefined ? '' : missing[reason.missing];
  const shown = { ...reason.shown, missing: { as: 'text', value: lacks } } as const;
  // Money has no unit behind it: the space kept for one goes.
  return fill(reasons[reason.code], shown, language, currency)
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:)])/g, '$1');
}

/** Whom to ask, in words; '' where nobody has to be asked. */
export function deskAsk({ ask }: Pick<DeskAnswer, 'ask'>, language: Language): string {
  return formatList(
    ask.map((owner) => WORDS[language].owners[owner]),
    language,
  );
}

/** The answer in one line: "Outside the package: ask Commercial". */
export function deskHeadline(answer: DeskAnswer, language: Language): string {
  const { states, ask } = DESK_TEXTS[language];
  const who = deskAsk(answer, language);
  return who === '' ? states[answer.state] : `${states[answer.state]}: ${ask.split('{who}').join(who)}`;
}
