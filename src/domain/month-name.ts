import type { Language } from './language';

const NAMES: Readonly<Record<Language, string>> = {
  'pt-BR': 'jan fev mar abr mai jun jul ago set out nov dez',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
};

/** `2026-03` as planners write it: mar/26. */
export function monthName(month: string, language: Language | null): string {
  const name = NAMES[language ?? 'pt-BR'].split(' ')[Number(month.slice(5, 7)) - 1] ?? month;
  return `${name}/${month.slice(2, 4)}`;
}
