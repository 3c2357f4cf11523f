import type { Language } from '../domain/language';
import { FIELDS, type FieldName } from '../domain/terms';
import { bareNumbers, scaleEvidence } from '../reading/bare-numbers';
import { NO_UNITS } from '../reading/evidence';
import { foundOfText } from '../reading/grammar/found';
import { readFound } from '../reading/read-found';
import type { TermChange } from '../review/levers-of';
import { markOfLanguage } from './setting-values';

/** A term as somebody types it. */
export interface TypedTerm {
  readonly field: FieldName;
  readonly text: string;
  readonly language: Language;
}

/** The term as a cell of that text would be read; null where it says nothing or more than one thing. */
export function readTerm({ field, text, language }: TypedTerm): TermChange | null {
  const found = foundOfText(text);
  const parsed = readFound(field, found, {
    field,
    language,
    mark: markOfLanguage(language),
    ...scaleEvidence(bareNumbers([found])),
    units: FIELDS[field].kind === 'hours' ? { ...NO_UNITS, time: 'hours' } : NO_UNITS,
    currency: null,
    looksLikeHours: false,
    isInverse: false,
    isInterval: false,
  });
  return parsed.kind === 'value' ? { field, value: parsed.value } : null;
}
