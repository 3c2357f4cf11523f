import type { Texts } from './texts';

/** Parts a list of words, and a list of lists. */
export const WORD_BREAK = '|';
export const LIST_BREAK = '~';
/** Between the keys that lead to a text inside other texts. */
export const KEY_BREAK = '.';

/** Neighbours share the most letters: the two that are nearest to each other stand side by side. */
export const PACKED_LANGUAGES = ['pt-BR', 'es', 'en'] as const;

interface TextTree {
  [key: string]: string | TextTree;
}

/** `a|b` → a list of words. The bundle of the custom functions holds its word lists so: shorter, and quicker to parse. */
export function unpackedWords(packed: string): readonly string[] {
  return packed === '' ? [] : packed.split(WORD_BREAK);
}

/** `a|b~c~d` → a list of words for each language, in the order of `PACKED_LANGUAGES`. */
export function unpackedLists(packed: string): Texts<readonly string[]> {
  const [pt = '', es = '', en = ''] = packed.split(LIST_BREAK);
  return { 'pt-BR': unpackedWords(pt), en: unpackedWords(en), es: unpackedWords(es) };
}

/** `title~Prazo~Plazo~Term~remarks.late~…` → texts under the same keys in each language, each key before its texts. */
export function unpackedTexts(packed: string): Texts<TextTree> {
  const texts = { 'pt-BR': {}, es: {}, en: {} };
  const parts = packed.split(LIST_BREAK);
  for (let at = 0; at < parts.length; at += 1 + PACKED_LANGUAGES.length) {
    const path = (parts[at] ?? '').split(KEY_BREAK);
    PACKED_LANGUAGES.forEach((language, nth) => hang(texts[language], path, parts[at + 1 + nth] ?? ''));
  }
  return texts;
}

function hang(tree: TextTree, path: readonly string[], text: string): void {
  let at = tree;
  path.forEach((key, depth) => {
    if (depth === path.length - 1) at[key] = text;
    else at = (at[key] ??= {}) as TextTree;
  });
}
