import { HostError } from '../../domain/issue';
import { unescaped } from './escaped-text';
import { LIMITS } from './limits';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { encodingOf } from './part-text';
import { xmlReader, type XmlHandler, type XmlReader } from './xml';

/** The texts that cells point to, by number: runs of rich text joined, phonetic guides left out. */
export async function sharedStrings(pkg: Package, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined) return [];
  if (pkg.length(part) > LIMITS.stringBytes) {
    throw new HostError('too-large', { part, kind: 'part', limit: `${LIMITS.stringBytes / 1024 / 1024} MB` });
  }
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  const handler: XmlHandler = {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') isText = !isPhonetic;
      else if (name === 'rPh') isPhonetic = true;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si' && strings.push(unescaped(current)) > LIMITS.sharedStrings) {
        throw new HostError('too-large', { part, kind: 'strings', limit: LIMITS.sharedStrings });
      }
    },
  };
  let reader: XmlReader | null = null;
  for await (const piece of pkg.pieces(part)) {
    reader ??= xmlReader({ part, root: 'sst', vocabulary: SPREADSHEET }, handler, encodingOf(piece));
    reader.write(piece);
  }
  if (!reader) throw new HostError('malformed', { part, kind: 'xml' });
  reader.end();
  return strings;
}
