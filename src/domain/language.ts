/** The languages of the product, the first users' first. */
export const LANGUAGES = ['pt-BR', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of ours that a reader of `pt-PT`, `es-MX` or any other locale understands best; English where none. */
export function languageOfLocale(locale: string): Language {
  const spoken = locale.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.split('-')[0] === spoken) ?? 'en';
}
