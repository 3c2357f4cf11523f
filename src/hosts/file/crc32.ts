import { nativeCrc32 } from './node-zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * The check sum of ZIP entries: CRC-32 of ISO 3309 (APPNOTE 4.4.7), as an unsigned number. `before` is the sum of the
 * bytes before these.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return nativeCrc32 ? nativeCrc32(bytes, before) : plainCrc32(bytes, before);
}

export function plainCrc32(bytes: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
