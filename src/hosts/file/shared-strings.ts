import { HostError } from '../../domain/issue';
import { unescaped } from './escaped-text';
import { LIMITS } from './limits';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { readXml } from './xml';

/** The texts that cells point to, by number: runs of rich text joined, phonetic guides left out. */
export function sharedStrings(pkg: Package, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  readXml(
    pkg.bytes(part),
    { part, root: 'sst', vocabulary: SPREADSHEET },
    {
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
    },
  );
  return strings;
}
