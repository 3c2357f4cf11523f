import { LANGUAGES, type Language } from '../domain/language';
import { tidy } from '../domain/text';
import type { Texts } from '../i18n/texts';
import type { StyleName } from './patch';
import { SHEET_WORDS, type SheetWords } from './sheet-words';
import type { WantedLine } from './wanted';

/** Picks a text of the sheets in one language. */
export type Said = (words: SheetWords) => string;

/** Whether a text is this one in any language: a line is found by it wherever it was moved. */
export const inAnyLanguage = (said: Said): ((text: string) => boolean) => isSaidIn(SHEET_WORDS, said);

/** What stands before the first slot of a sentence. */
export function beginningOf(template: string): string {
  return template.slice(0, template.indexOf('{'));
}

/** A line that holds one text. */
export function textLine(key: string, said: Said, style: StyleName, language: Language): WantedLine {
  return lineOf(SHEET_WORDS, said, { key, style, language });
}

/** A line that holds one text of the words of a sheet. */
export function lineOf<W>(
  words: Texts<W>,
  said: (words: W) => string,
  { key, style, language }: { readonly key: string; readonly style: StyleName; readonly language: Language },
): WantedLine {
  return { cells: [{ key, content: said(words[language]), style }], isOurs: isSaidIn(words, said) };
}

/** A title above the sentence that says what a sheet is. */
export function titleLines<W>(
  words: Texts<W>,
  [title, intro]: readonly [title: (words: W) => string, intro: (words: W) => string],
  key: string,
  language: Language,
): readonly WantedLine[] {
  return [
    lineOf(words, title, { key, style: 'title', language }),
    lineOf(words, intro, { key, style: 'stamp', language }),
  ];
}

function isSaidIn<W>(words: Texts<W>, said: (words: W) => string): (text: string) => boolean {
  return (text) => LANGUAGES.some((language) => tidy(said(words[language])) === tidy(text));
}
