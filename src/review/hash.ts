/**
 * A fingerprint of a text: 16 hexadecimal digits from two independent 32-bit lanes. It tells apart, it does not protect:
 * nobody gains by making two workbooks agree.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(rotate(b ^ Math.imul(code, 0xcc9e2d51), 13), 5) + 0xe6546b64;
  }
  // The length goes in last, and each lane is mixed with the other, so that a weakness of one is not a weakness of both.
  const left = mix(a ^ text.length);
  const right = mix(b ^ left);
  return hex(mix(left ^ right)) + hex(right);
}

function rotate(lane: number, by: number): number {
  return (lane << by) | (lane >>> (32 - by));
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
