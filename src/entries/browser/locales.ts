import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language } from '../../domain/language';

/** Languages as the grid names them. */
export const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'pt-BR': LocaleType.PT_BR,
  en: LocaleType.EN_US,
  es: LocaleType.ES_ES,
};

const WORDS = {
  'pt-BR': () => import('./locales/pt-br'),
  en: () => import('./locales/en-us'),
  es: () => import('./locales/es-es'),
};

/** The words of the grid's own menus, fetched when their language is spoken. */
export async function localeOf(language: Language): Promise<ILanguagePack> {
  const { PACKS } = await WORDS[language]();
  return mergeLocales(...PACKS);
}
