import * as zlib from 'node:zlib';

const { createInflateRaw, deflateRawSync, inflateRawSync } = zlib;

/** Inflates a raw deflate stream to at most `maxBytes`; throws when it is broken or longer. */
export type Inflate = (compressed: Uint8Array, maxBytes: number) => Uint8Array;

/** Inflates a raw deflate stream piece by piece; breaks off when it is broken. Whoever reads it counts its length. */
export type InflateInSteps = (compressed: Uint8Array) => AsyncIterable<Uint8Array>;

/** Makes a raw deflate stream; the same bytes for the same content, always. */
export type Deflate = (content: Uint8Array) => Uint8Array;

export const inflate: Inflate = (compressed, maxBytes) =>
  // One byte more than needed lets zlib finish in its first buffer, so that nothing is held twice.
  inflateRawSync(compressed, { maxOutputLength: Math.max(maxBytes, 1), chunkSize: Math.max(maxBytes + 1, 64) });

/** Large pieces: each costs a turn of the event loop. They are inflated on another thread while the last is being read. */
const PIECE_BYTES = 1024 * 1024;

export const inflateInSteps: InflateInSteps = (compressed) => {
  const stream = createInflateRaw({ chunkSize: PIECE_BYTES, highWaterMark: 2 * PIECE_BYTES } as zlib.ZlibOptions);
  stream.end(compressed);
  return stream;
};

export const deflate: Deflate = (content) => deflateRawSync(content, { level: 6 });

/** Node has its own since 20.15: ten times as fast. */
export const nativeCrc32 = (zlib as { readonly crc32?: (bytes: Uint8Array, before: number) => number }).crc32;
