/** Distinct keys in the order in which they were first met: open addressing over typed arrays, no object a key. */
export interface NumberIndex {
  /** Position of a key, which is added where it is new. Keys are whole numbers below 2^53, not below zero. */
  readonly of: (key: number) => number;
  readonly size: () => number;
  readonly keyAt: (position: number) => number;
}

const FREE = -1;

/**
 * Keys stand by position, slots hold positions: a new key, as most are in a list of orders, costs one look at a far place of
 * memory instead of two, and a key takes 16 bytes instead of 24.
 */
export function numberIndex(): NumberIndex {
  let mask = 4095;
  let slots = new Int32Array(mask + 1).fill(FREE);
  let keys = new Float64Array((mask + 1) / 2);
  let size = 0;

  /** Where the position of a key stands, or would stand. */
  const slotOf = (key: number): number => {
    // Both halves of the key count, or keys made of two numbers would meet in one slot.
    let hash = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (let at = slots[slot] as number; at !== FREE && keys[at] !== key; at = slots[slot] as number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1).fill(FREE);
    for (let at = 0; at < size; at++) slots[slotOf(keys[at] as number)] = at;
    const known = keys;
    keys = new Float64Array((mask + 1) / 2);
    keys.set(known);
  };
  return {
    of(key) {
      let slot = slotOf(key);
      const known = slots[slot] as number;
      if (known !== FREE) return known;
      if (size === keys.length) {
        grow();
        slot = slotOf(key);
      }
      keys[size] = key;
      slots[slot] = size;
      size += 1;
      return size - 1;
    },
    size: () => size,
    keyAt: (position) => keys[position] as number,
  };
}
