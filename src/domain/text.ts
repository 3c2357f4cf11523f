/**
 * Folding of accents by table: `String.normalize` needs Intl data that the JavaScript-only runtime of Excel may lack
 * (DECISIONS 5).
 */
const FOLDED: Readonly<Record<string, string>> = {
  a: 'áàâãäåāăą',
  c: 'çćĉċč',
  d: 'ďđ',
  e: 'éèêëēĕėęě',
  g: 'ĝğġģ',
  i: 'íìîïĩīĭįı',
  l: 'ĺļľŀł',
  n: 'ñńņňŉ',
  o: 'óòôõöøōŏő',
  r: 'ŕŗř',
  s: 'śŝşš',
  t: 'ţťŧ',
  u: 'úùûüũūŭůűų',
  y: 'ýÿŷ',
  z: 'źżž',
  ae: 'æ',
  oe: 'œ',
  ss: 'ß',
};

const PLAIN = new Map<string, string>();
for (const plain of Object.keys(FOLDED)) for (const accented of FOLDED[plain] ?? '') PLAIN.set(accented, plain);

/** Combining marks U+0300–U+036F, zero-width characters and soft hyphens say nothing to a reader. */
function isSilent(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xad || code === 0xfeff;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Every kind of space becomes one plain space, both ends are cut; case and accents stay. */
export function tidy(text: string): string {
  let out = '';
  let gap = false;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (isSilent(code) && !(code >= 0x300 && code <= 0x36f)) continue;
    if (isSpace(code)) {
      gap = out !== '';
      continue;
    }
    out += gap ? ` ${char}` : char;
    gap = false;
  }
  return out;
}

/** Lower case, no accents, single spaces: the form in which words are compared. */
export function fold(text: string): string {
  let out = '';
  for (const char of tidy(text).toLowerCase()) {
    if (!isSilent(char.charCodeAt(0))) out += PLAIN.get(char) ?? char;
  }
  return out;
}

/** Folded, with everything but letters and digits turned into single spaces: the form of headings and profile keys. */
export function wordsOf(text: string): string {
  return tidy(fold(text).replace(/[^a-z0-9%$#]+/g, ' '));
}
