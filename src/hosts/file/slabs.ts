const ALIGNMENT = 8;

/** A stretch of memory. */
export interface Place {
  readonly buffer: ArrayBuffer;
  readonly offset: number;
}

/**
 * Gives stretches of large buffers, one behind another. Thousands of small buffers among the pieces of a file that come and go
 * would keep the memory between them from being given back: some 50 MB of a full sheet (measured, Linux).
 */
export function slabs(slabBytes: number): (bytes: number) => Place {
  let buffer = new ArrayBuffer(0);
  let used = 0;
  return (bytes) => {
    if (used + bytes > buffer.byteLength) {
      buffer = new ArrayBuffer(Math.max(slabBytes, bytes));
      used = 0;
    }
    const offset = used;
    used = Math.ceil((used + bytes) / ALIGNMENT) * ALIGNMENT;
    return { buffer, offset };
  };
}
