/**
 * A fingerprint of some texts, in their order: 16 hexadecimal digits from two independent 32-bit lanes. It tells apart,
 * it does not protect: nobody gains by making two workbooks agree.
 */
export function hash(texts: readonly string[]): string {
  // Every step ends as a 32-bit integer: a sum that outgrows it makes the loop twice as slow.
  let a = 0x811c9dc5 | 0;
  let b = 0x9747b28c | 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = (Math.imul(b, 0x85ebca6b) + code) | 0;
      b ^= b >>> 15;
    }
    // The length closes each text, so that no text can pass for the end of the one before it.
    a = Math.imul(a ^ text.length, 0x01000193);
    b = (Math.imul(b, 0x85ebca6b) + text.length) | 0;
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
