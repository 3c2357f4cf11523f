import { LANGUAGES, type Language } from '../domain/language';
import { fillPlain, formatDay } from '../i18n/format';
import { beginningOf } from './lines';
import { SHEET_WORDS } from './sheet-words';

/** The status of an exempt finding: "isento até 31/12/2026". */
export function exemptText(until: string, language: Language): string {
  return fillPlain(SHEET_WORDS[language].exempt, { until: formatDay(until, language) }, language);
}

/** The day such a status says, in whatever language it was written; null when it is another status. */
export function exemptUntil(status: string): string | null {
  for (const language of LANGUAGES) {
    const start = beginningOf(SHEET_WORDS[language].exempt);
    if (!status.startsWith(start)) continue;
    const day = status.slice(start.length);
    const iso = day.includes('/') ? day.split('/').reverse().join('-') : day;
    if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  }
  return null;
}
