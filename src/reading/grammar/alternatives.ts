import { asked, type Parsed } from '../parsed';

/** What parts a cell that promises one thing here and another there, the surest first. */
const SEPARATORS: readonly RegExp[] = [/\s*[;|]\s*/, /\s+\/\s+/, /\s*\/\s*/, /,\s+/, /\s+(?:e|y|and)\s+/, /\s+-\s+/];
const MOST_WORDS = 3;

interface Part {
  readonly text: string;
  readonly isQualified: boolean;
}

/**
 * A cell that says `D+2 capital / D+4 interior` or `SP: 10%; demais: 8%`: a question with the terms it offers, as each part
 * is read without the words beside it, and of `semanal/quinzenal`. Null when its parts cannot be read, or are all the same word for word.
 */
export function alternatives<T>(text: string, read: (part: string) => Parsed<T>): Parsed<T> | null {
  for (const separator of SEPARATORS) {
    const parts = text.split(separator).filter((part) => part !== '');
    if (parts.length < 2) continue;
    const bare = parts.map((part) => withoutQualifier(part, read));
    const known = bare.filter((part): part is Part => part !== null);
    if (known.length < parts.length || !(known.some(({ isQualified }) => isQualified) || !/\d/.test(text))) continue;
    const values = known.map((part) => JSON.stringify(read(part.text)));
    const [first] = known;
    if (first && new Set(values).size === 1) return read(first.text);
    return asked('ambiguous-term', [...new Set(known.map((part) => part.text))]);
  }
  return null;
}

/** The part of a cell that its grammar reads: as few words as possible are taken off either end. */
function withoutQualifier<T>(part: string, read: (text: string) => Parsed<T>): Part | null {
  const words = part.replace(/[()]/g, ' ').replace(/:/g, ' ').trim().split(/\s+/);
  const isRead = (text: string): boolean => text !== '' && read(text).kind === 'value';
  if (isRead(part)) return { text: part, isQualified: false };
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count += 1) {
    for (const [text, qualifier] of [
      [words.slice(0, -count), words.slice(-count)],
      [words.slice(count), words.slice(0, count)],
    ] as const) {
      const isWords = qualifier.every((word) => /^[a-z][a-z.&-]*$/.test(word));
      if (isWords && isRead(text.join(' '))) return { text: text.join(' '), isQualified: true };
    }
  }
  return null;
}
