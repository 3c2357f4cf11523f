import { plainText } from '../grammar/found';

/** A character that says nothing, such as a zero-width space. */
export const SILENT = 0;
/** A character of no cell that is read here. */
export const OTHER = 1;
export const EURO = 128;
export const POUND = 0xa3;

const PUNCTUATION = 0x2000;
const LATIN = tableOf(0, 0x180);
const GENERAL = tableOf(PUNCTUATION, 0x70);

/**
 * A character in comparable form, as `plainText` makes it of whole texts, without making a text: lower case, no accent,
 * one kind of space, dash and quote.
 */
export function plainCode(code: number): number {
  return code < 0x180 ? LATIN[code]! : rareCode(code);
}

function rareCode(code: number): number {
  if (code >= PUNCTUATION && code < PUNCTUATION + GENERAL.length) return GENERAL[code - PUNCTUATION]!;
  if (code === 0x20ac) return EURO;
  if (code === 0x2212) return 0x2d;
  if (code === 0x3000) return 0x20;
  return (code >= 0x300 && code <= 0x36f) || code === 0xfeff ? SILENT : OTHER;
}

function tableOf(first: number, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => {
    // Between letters, because spaces at the ends are cut.
    const plain = plainText(`a${String.fromCharCode(first + index)}a`);
    if (plain.length === 2) return SILENT;
    const code = plain.charCodeAt(1);
    return plain.length === 3 && code < EURO + EURO ? code : OTHER;
  });
}

/** Whether nothing is seen of a character: a space of any kind, or a silent one. */
export function isUnseen(code: number): boolean {
  if (code > 0x20 && code < 0x7f) return false;
  const plain = plainCode(code);
  return plain === 0x20 || plain === SILENT;
}

/** The first place from `at` on where something is seen, or `end`. */
export function skipUnseen(text: string, at: number, end: number): number {
  while (at < end && isUnseen(text.charCodeAt(at))) at += 1;
  return at;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLetter = (plain: number): boolean => plain >= 0x61 && plain <= 0x7a;
