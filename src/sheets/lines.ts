import { LANGUAGES, type Language } from '../domain/language';
import { tidy } from '../domain/text';
import type { StyleName } from './patch';
import { SHEET_WORDS, type SheetWords } from './sheet-words';
import type { WantedLine } from './wanted';

/** Picks a text of the sheets in one language. */
export type Said = (words: SheetWords) => string;

/** Whether a text is this one in any language: a line is found by it wherever it was moved. */
export function inAnyLanguage(said: Said): (text: string) => boolean {
  return (text) => LANGUAGES.some((language) => tidy(said(SHEET_WORDS[language])) === tidy(text));
}

/** What stands before the first slot of a sentence. */
export function beginningOf(template: string): string {
  return template.slice(0, template.indexOf('{'));
}

/** A line that holds one text. */
export function textLine(key: string, said: Said, style: StyleName, language: Language): WantedLine {
  return { cells: [{ key, content: said(SHEET_WORDS[language]), style }], isOurs: inAnyLanguage(said) };
}
