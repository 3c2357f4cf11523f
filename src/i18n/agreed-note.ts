import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { LANGUAGES, type Language } from '../domain/language';
import { FIELD_NAMES } from './fields';

/** A value that a meeting agreed on, as it stands before the planner's own words in the note of a decision. */
export interface AgreedNote {
  readonly field: FieldName;
  /** The value as typed. */
  readonly text: string;
  /** The planner's own words. */
  readonly rest: string;
}

const BETWEEN = ' | ';

/** `Desconto: 8% | visto com a rede`: a person reads it, and so do we. */
export function agreedNote({ field, text, rest }: AgreedNote, language: Language): string {
  const agreed = `${FIELD_NAMES[language][field]}: ${text.trim()}`;
  return rest.trim() === '' ? agreed : `${agreed}${BETWEEN}${rest.trim()}`;
}

/** The value agreed in a note, in any of the languages; null where the note begins with no term. */
export function agreedOf(note: string): AgreedNote | null {
  const end = note.indexOf(BETWEEN.trim());
  const agreed = end < 0 ? note : note.slice(0, end);
  const colon = agreed.indexOf(':');
  const text = agreed.slice(colon + 1).trim();
  if (colon < 0 || text === '') return null;
  const said = wordsOf(agreed.slice(0, colon));
  const field = (Object.keys(FIELDS) as FieldName[]).find((one) =>
    LANGUAGES.some((language) => wordsOf(FIELD_NAMES[language][one]) === said),
  );
  return field ? { field, text, rest: end < 0 ? '' : note.slice(end + 1).trim() } : null;
}
