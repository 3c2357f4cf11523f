import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Inflates a raw deflate stream to at most `maxBytes`; throws when it is broken or longer. */
export type Inflate = (compressed: Uint8Array, maxBytes: number) => Uint8Array;

/** Makes a raw deflate stream; the same bytes for the same content, always. */
export type Deflate = (content: Uint8Array) => Uint8Array;

export const inflate: Inflate = (compressed, maxBytes) =>
  // One byte more than needed lets zlib finish in its first buffer, so that nothing is held twice.
  inflateRawSync(compressed, { maxOutputLength: Math.max(maxBytes, 1), chunkSize: Math.max(maxBytes + 1, 64) });

export const deflate: Deflate = (content) => deflateRawSync(content, { level: 6 });
