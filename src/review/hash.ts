/** A number as the two halves of its bits: writing thousands of them as texts costs more than the whole hash. */
const NUMBER = new Float64Array(1);
const HALVES = new Int32Array(NUMBER.buffer);

/**
 * A fingerprint of some texts and numbers, in their order: 16 hexadecimal digits from two independent 32-bit lanes. It
 * tells apart, it does not protect: nobody gains by making two workbooks agree.
 */
export function hash(parts: readonly (string | number)[]): string {
  // Every step ends as a 32-bit integer: a sum that outgrows it makes the loop twice as slow.
  let a = 0x811c9dc5 | 0;
  let b = 0x9747b28c | 0;
  for (const part of parts) {
    let size = -1;
    if (typeof part === 'number') {
      // One zero and one NaN.
      NUMBER[0] = Number.isNaN(part) ? NaN : part + 0;
      for (let i = 0; i < 2; i += 1) {
        const half = HALVES[i]!;
        a = Math.imul(a ^ half, 0x01000193);
        b = (Math.imul(b, 0x85ebca6b) + half) | 0;
        b ^= b >>> 15;
      }
    } else {
      size = part.length;
      for (let i = 0; i < size; i += 1) {
        const code = part.charCodeAt(i);
        a = Math.imul(a ^ code, 0x01000193);
        b = (Math.imul(b, 0x85ebca6b) + code) | 0;
        b ^= b >>> 15;
      }
    }
    // The size closes each part, so that none can pass for the end of the one before it; a number has one of its own.
    a = Math.imul(a ^ size, 0x01000193);
    b = (Math.imul(b, 0x85ebca6b) + size) | 0;
  }
  // Each lane is mixed with the other, so that a weakness of one is not a weakness of both.
  const left = mix(a);
  const right = mix(b ^ left);
  return hex(mix(left ^ right)) + hex(right);
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
