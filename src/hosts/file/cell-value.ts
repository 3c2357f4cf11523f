import { HostError } from '../../domain/issue';
import type { CellValue } from '../../domain/survey';
import { unescaped } from './escaped-text';
import { serialOfIso } from './iso-date';
import { isOn } from './xml';

/** What the values of a sheet point to or depend on. */
export interface ValueSource {
  /** Name of the sheet's part, for refusals. */
  readonly part: string;
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/**
 * What a cell of this type (ECMA-376 part 1, 18.18.11) means by this text.
 * Throws HostError malformed for the number of a shared text that does not exist.
 */
export function toCellValue(source: ValueSource, type: string, text: string): CellValue {
  if (type === 's') return sharedString(source, text);
  if (type === 'str' || type === 'inlineStr') return unescaped(text);
  const bare = text.trim();
  if (bare === '') return null;
  if (type === 'b') return isOn(bare);
  if (type === 'e') return { error: bare };
  if (type === 'd') return serialOfIso(bare, source.dateSystem) ?? bare;
  const number = Number(bare);
  // A number that is none stays visible as the text it is, so that somebody can be asked about it.
  return Number.isFinite(number) ? number : bare;
}

function sharedString({ part, strings }: ValueSource, text: string): CellValue {
  if (text.trim() === '') return null;
  const found = strings[Number(text)];
  if (found === undefined) throw new HostError('malformed', { part, kind: 'string' });
  return found;
}
