import { HostError } from '../../domain/issue';
import { crc32 } from './crc32';
import type { Inflate, InflateInSteps } from './node-zlib';
import type { ZipEntry } from './zip-entry';

const PIECE_BYTES = 1024 * 1024;

/** The inflated content of an entry, held to its declared length and check sum. Throws HostError truncated. */
export function entryContent(file: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  const stored = storedContent(file, entry);
  let content = stored;
  if (entry.method === 8) {
    try {
      content = inflate(stored, entry.inflatedBytes);
    } catch (reason) {
      throw damaged(entry, reason);
    }
  }
  if (content.length !== entry.inflatedBytes || crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

/**
 * The same piece by piece; length and check sum are known to be right behind the last. What was read before, from the same
 * bytes, is not summed again.
 */
export async function* entryPieces(
  file: Uint8Array,
  entry: ZipEntry,
  inflateInSteps: InflateInSteps,
  isChecked = false,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stored = storedContent(file, entry);
  let length = 0;
  let sum = 0;
  for await (const piece of entry.method === 8 ? inflating(entry, inflateInSteps(stored)) : slices(stored)) {
    length += piece.length;
    if (length > entry.inflatedBytes) throw damaged(entry);
    if (!isChecked) sum = crc32(piece, sum);
    yield piece;
  }
  if (length !== entry.inflatedBytes || (!isChecked && sum !== entry.crc)) throw damaged(entry);
}

export function* slices(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

function storedContent(file: Uint8Array, { contentStart, compressedBytes }: ZipEntry): Uint8Array {
  return file.subarray(contentStart, contentStart + compressedBytes);
}

/** What the stream throws is damage; what its reader throws is not. */
async function* inflating(entry: ZipEntry, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await stream.next().catch((reason: unknown) => {
        throw damaged(entry, reason);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await stream.return?.();
  }
}

function damaged(entry: ZipEntry, reason?: unknown): HostError {
  return new HostError('truncated', { part: entry.name, kind: 'content' }, reason);
}
