const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));/g;

/**
 * The text that character data of UTF-8 stands for: its five entities and its numbered characters replaced, line ends
 * made one (XML 1.0, 2.11 and 4.6). Null for all that is not well-formed.
 */
export function plainText(bytes: Buffer, from: number, to: number): string | null {
  let isAscii = true;
  let hasMarks = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) isAscii = false;
    else if (byte === 0x26 || byte === 0x3e || byte < 0x20) hasMarks = true;
  }
  const text = isAscii ? bytes.toString('latin1', from, to) : bytes.toString('utf8', from, to);
  // Bytes that are no UTF-8 become the replacement character; where somebody typed that, the parser will tell.
  if (!isAscii && /[\ufffd-\uffff]/.test(text)) return null;
  return hasMarks ? resolved(text) : text;
}

function resolved(text: string): string | null {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f]|\]\]>/.test(text)) return null;
  const lines = text.replace(/\r\n?/g, '\n');
  if (!lines.includes('&')) return lines;
  let isWhole = !lines.replace(REFERENCE, '').includes('&');
  const letters = lines.replace(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? '';
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    isWhole &&= isCharacter(code);
    return isWhole ? String.fromCodePoint(code) : '';
  });
  return isWhole ? letters : null;
}

/** Char of XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
