import { HostError } from '../../domain/issue';

/** The encodings an XML part may have (ECMA-376 part 2, 8.1.4). */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-8, or UTF-16 told by its mark or by its first character. */
export function encodingOf(bytes: Uint8Array): PartEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a part without its byte-order mark. Throws HostError malformed when the bytes are no text. */
export function textOf(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (reason) {
    throw new HostError('malformed', { part, kind: 'encoding' }, reason);
  }
}
