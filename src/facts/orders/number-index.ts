/** Distinct keys in the order in which they were first met: open addressing over typed arrays, no object a key. */
export interface NumberIndex {
  /** Position of a key, which is added where it is new. Keys are whole numbers below 2^53, not below zero. */
  readonly of: (key: number) => number;
  readonly size: () => number;
  /** The keys at some positions, by position; sought one by one, as nothing is kept for it beforehand. */
  readonly keysOf: (wanted: Iterable<number>) => ReadonlyMap<number, number>;
}

const FREE = -1;

export function numberIndex(): NumberIndex {
  let mask = 4095;
  let keys = new Float64Array(mask + 1).fill(FREE);
  let positions = new Int32Array(mask + 1);
  let size = 0;

  const slotOf = (key: number): number => {
    // Both halves of the key count, or keys made of two numbers would meet in one slot.
    let hash = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (keys[slot] !== key && keys[slot] !== FREE) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [known, before] = [keys, positions];
    mask = mask * 2 + 1;
    keys = new Float64Array(mask + 1).fill(FREE);
    positions = new Int32Array(mask + 1);
    for (let i = 0; i < known.length; i++) {
      const key = known[i] as number;
      if (key === FREE) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      positions[slot] = before[i] as number;
    }
  };
  return {
    of(key) {
      let slot = slotOf(key);
      if (keys[slot] === key) return positions[slot] as number;
      if (size * 2 > mask) {
        grow();
        slot = slotOf(key);
      }
      keys[slot] = key;
      positions[slot] = size;
      size += 1;
      return size - 1;
    },
    size: () => size,
    keysOf(wanted) {
      const isWanted = new Uint8Array(size);
      for (const position of wanted) isWanted[position] = 1;
      const found = new Map<number, number>();
      for (let slot = 0; slot <= mask; slot++) {
        const position = positions[slot] as number;
        // Free slots hold position 0, too.
        if (isWanted[position] === 1 && keys[slot] !== FREE) found.set(position, keys[slot] as number);
      }
      return found;
    },
  };
}
