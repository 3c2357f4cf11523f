import type { Language } from '../domain/language';
import { PARAMETER_UNITS, type ParameterName } from '../domain/parameters';
import { FIELDS, type FieldName } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import { WORDS } from '../i18n/words';
import { ruleOf } from '../rules';
import { LOG_WORDS } from './log-words';

export const HISTORY_KINDS = ['score', 'outcome', 'term', 'limit', 'weight', 'parameter'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** What a key is called: "Nota", "S03 Crédito comporta prazo", "Prazo de pagamento". */
export function nameOf(kind: HistoryKind, key: string, language: Language): string {
  const words = LOG_WORDS[language];
  if (kind === 'score') return key === 'money' ? words.money : words.score;
  if (kind === 'term') return key in FIELDS ? FIELD_NAMES[language][key as FieldName] : key;
  if (kind === 'parameter') return key in PARAMETER_UNITS ? WORDS[language].parameters[key as ParameterName] : key;
  const rule = ruleOf(key);
  return rule ? `${rule.code} ${rule.texts[language].title}` : key;
}
