/**
 * What `node-digest.ts` is in Node, in a page: the build puts this file in its place. Two FNV-1a sums (Fowler, Noll, Vo)
 * tell that bytes have changed; browsers have a stronger digest only as a promise.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second ^ byte, 0x01000193);
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
