import { LANGUAGES, type Language } from '../domain/language';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { FIELD_NAMES } from '../i18n/fields';

/**
 * The term that a person named: its key or its name in any language, whole or the beginning of one alone. Null where
 * none or more than one fits.
 */
export function namedField(text: string): FieldName | null {
  const wanted = wordsOf(text);
  if (wanted === '') return null;
  const fields = Object.keys(FIELDS) as FieldName[];
  const names = (field: FieldName): readonly string[] => [
    field.toLowerCase(),
    ...LANGUAGES.map((language: Language) => wordsOf(FIELD_NAMES[language][field])),
  ];
  const exact = fields.find((field) => names(field).includes(wanted));
  if (exact) return exact;
  const beginning = fields.filter((field) => names(field).some((name) => name.startsWith(wanted)));
  return beginning.length === 1 ? beginning[0]! : null;
}
