import type { Texts } from './texts';

/** Parts a list of words, and a list of lists. */
export const WORD_BREAK = '|';
export const LIST_BREAK = '~';
/** Between the keys that lead to a text inside other texts. */
export const KEY_BREAK = '.';

interface TextTree {
  [key: string]: string | TextTree;
}

/** `a|b` → a list of words. The bundle of the custom functions holds its word lists so: shorter, and quicker to parse. */
export function unpackedWords(packed: string): readonly string[] {
  return packed === '' ? [] : packed.split(WORD_BREAK);
}

/** `a|b~c~d` → a list of words for each language, in the order in which texts stand in the sources. */
export function unpackedLists(packed: string): Texts<readonly string[]> {
  const [pt = '', en = '', es = ''] = packed.split(LIST_BREAK);
  return { 'pt-BR': unpackedWords(pt), en: unpackedWords(en), es: unpackedWords(es) };
}

/** Texts under the same keys in each language, keys and texts in the same order: `title~remarks.late`, `Titel~Too late`, … */
export function unpackedTexts(keys: string, pt: string, en: string, es: string): Texts<TextTree> {
  const paths = keys.split(LIST_BREAK).map((path) => path.split(KEY_BREAK));
  const treeOf = (packed: string): TextTree => {
    const tree: TextTree = {};
    packed.split(LIST_BREAK).forEach((text, index) => hang(tree, paths[index] ?? [], text));
    return tree;
  };
  return { 'pt-BR': treeOf(pt), en: treeOf(en), es: treeOf(es) };
}

function hang(tree: TextTree, path: readonly string[], text: string): void {
  let at = tree;
  path.forEach((key, depth) => {
    if (depth === path.length - 1) at[key] = text;
    else at = (at[key] ??= {}) as TextTree;
  });
}
