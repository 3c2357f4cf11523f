import { foundText } from '../domain/found-text';
import { LANGUAGES, type Language } from '../domain/language';
import { cellAt, type SurveyedSheet } from '../domain/survey';
import { tidy } from '../domain/text';
import { fillPlain } from '../i18n/format';
import type { Texts } from '../i18n/texts';

/** Below the title of a sheet of values: by this sentence it is known, and left alone, without any mark. */
const SENTENCES: Texts = {
  'pt-BR': 'Esta planilha é da equipe: o Accord não a lê nem a reescreve.',
  en: 'This sheet is the team’s: Accord neither reads nor rewrites it.',
  es: 'Esta hoja es del equipo: Accord no la lee ni la reescribe.',
};

const SINCE: Texts = { 'pt-BR': 'Valores de {time}.', en: 'Values of {time}.', es: 'Valores de {time}.' };

/** The row of that line. */
export const SNAPSHOT_ROW = 1;

/** `time` is `2026-11-22 16:21`. */
export function snapshotLine(time: string, language: Language): string {
  return `${fillPlain(SINCE[language], { time }, language)} ${SENTENCES[language]}`;
}

/** A scenario or what was frozen for a meeting: values of another day, and no policy of this one. */
export function isSnapshot(sheet: SurveyedSheet): boolean {
  const text = tidy(foundText(cellAt(sheet, SNAPSHOT_ROW, 0)));
  return LANGUAGES.some((language) => text.endsWith(tidy(SENTENCES[language])));
}
