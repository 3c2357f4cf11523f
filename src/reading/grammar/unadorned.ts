import { mapParsed, type Parsed } from '../parsed';

/** The quote by which Excel is told that a cell is text. */
const QUOTE = /^'+\s*/;
/** A mark of a footnote, behind something that is read without it. */
const FOOTNOTE =
  /\s*(?:\*+|[\u00b9\u00b2\u00b3]|[([](?:\*+|[1-9]|(?:ver |vide |see )?(?:nota|note|obs\.?) ?[1-9]?)[)\]])$/;
const ABOUT =
  /^(?:~|c\.|ca\.|cerca de|aprox(?:imadamente|\.)?|about|around|unos|alrededor de|\u2248)\s*(?=\D?\d|r\$|us\$)/;
const LIMIT_BEHIND = /^(.+?)\s*[([]((?:min|max)(?:imo|imum)?\.?)[)\]]$/;

/**
 * A cell that its grammar does not read as it stands, read without the marks that leave its meaning alone: a leading
 * quote, a footnote's sign, `~`, or a limit in brackets behind. null where that does not help.
 */
export function unadorned<T>(text: string, read: (text: string) => Parsed<T>): Parsed<T> | null {
  let plain = withoutNotes(text);
  const about = ABOUT.exec(plain)?.[0] ?? '';
  plain = plain.slice(about.length).replace(LIMIT_BEHIND, '$2 $1');
  if (plain === text || plain === '') return null;
  const parsed = read(plain);
  if (parsed.kind === 'unreadable' && parsed.code === 'unreadable') return null;
  return about === '' ? parsed : mapParsed(parsed, (value) => value, 'approximate');
}

/** The text without a leading quote and the marks of footnotes behind it, whose numbers are no terms. */
export function withoutNotes(text: string): string {
  let plain = text.replace(QUOTE, '');
  while (FOOTNOTE.test(plain)) plain = plain.replace(FOOTNOTE, '');
  return plain;
}
