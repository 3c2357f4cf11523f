import { deflateSync, inflateSync } from 'fflate';
import type { Deflate, Inflate, InflateInSteps } from '../file/node-zlib';

/** What `node-zlib.ts` is in Node, in a page: the build puts this file in its place. */
export const inflate: Inflate = (compressed, maxBytes) => {
  // The array is as long as the content may be: what does not fit is refused instead of growing.
  const content = inflateSync(compressed, { out: new Uint8Array(maxBytes) });
  if (content.length > maxBytes) throw new RangeError(`More than ${maxBytes} bytes`);
  return content;
};

/** Inflated by the browser, outside of our thread. */
export const inflateInSteps: InflateInSteps = async function* (compressed) {
  const stream = new Blob([compressed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
};

export const deflate: Deflate = (content) => deflateSync(content, { level: 6 });

/** No browser offers its own. */
export const nativeCrc32 = undefined;
