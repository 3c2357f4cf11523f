import type { Profile } from '../domain/book';
import type { Language } from '../domain/language';
import type { FieldName, FieldValue } from '../domain/terms';
import { fillPlain, formatList } from '../i18n/format';
import { valueText } from '../i18n/values';
import { WORDS } from '../i18n/words';
import { CARD_WORDS } from './cards-words';

/** In which language and currency a card speaks. */
export interface CardTongue {
  readonly language: Language;
  readonly currency: string | null;
}

/** The value of a term; undefined where its cell gives none. */
export function termOf<F extends FieldName>({ readings }: Profile, field: F): FieldValue<F> | undefined {
  const reading = readings[field];
  // A reading of a field holds a value of that field's kind.
  return reading?.kind === 'value' ? reading.value : undefined;
}

/** Days to the last payment; undefined where no plan is given. */
export function longestTerm(profile: Profile): number | undefined {
  const plan = termOf(profile, 'paymentTerms');
  return plan && Math.max(...plan.instalments.map(({ days }) => days));
}

/** A term in words; null where its cell gives no value. */
export function termText(profile: Profile, field: FieldName, { language, currency }: CardTongue): string | null {
  const value: unknown = termOf(profile, field);
  if (value === undefined) return null;
  if (field === 'paymentTerms' && longestTerm(profile) === 0) return CARD_WORDS[language].cash;
  const text = valueText(field, value, language, currency);
  const days = field === 'deliveryFrequency' ? daysText(profile, language) : '';
  return days === '' ? text : `${text}: ${days}`;
}

/** "segunda-feira e quinta-feira"; '' where the policy names no days. */
export function daysText(profile: Profile, language: Language): string {
  const days = termOf(profile, 'deliveryFrequency')?.days ?? [];
  const words = WORDS[language].shownWords;
  return formatList(
    days.map((day) => words[`weekday${day}`] ?? String(day)),
    language,
  );
}

/** What a card shows of a term, whether or not it has a value. */
export function shownTerm(profile: Profile, field: FieldName, tongue: CardTongue): string {
  const words = CARD_WORDS[tongue.language];
  const reading = profile.readings[field];
  switch (reading?.kind) {
    case 'value':
      return termText(profile, field, tongue)!;
    case 'notApplicable':
      return words.notApplicable;
    case 'unreadable':
    case 'asked':
      return fillPlain(words.unread, { found: reading.found }, tongue.language);
    default:
      return words.notGiven;
  }
}
