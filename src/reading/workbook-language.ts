import { LANGUAGES, type Language } from '../domain/language';
import type { ReadTable } from './role';

/** The language of most headings that only one language uses; null when none or no single one leads. */
export function workbookLanguage(tables: readonly ReadTable[]): Language | null {
  const counts = new Map<Language, number>();
  for (const { columns } of tables) {
    for (const { match } of columns) {
      const [language, other] = match.languages;
      if (language !== undefined && other === undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const leaders = LANGUAGES.filter((language) => most > 0 && counts.get(language) === most);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}
