/** Longest text constant of a formula. */
const LIMIT = 255;

/** The name `_Accord` holds the mark of a sheet as a text constant. */
export function markFormula(mark: string): string {
  return `="${mark.slice(0, LIMIT).replace(/"/g, '""')}"`;
}

/** The mark in the formula of a name; null when it is not a plain text. */
export function markOf(formula: string | null): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula?.trim() ?? '');
  return match ? match[1]!.replace(/""/g, '"') : null;
}

/** What a mark says of a write that has begun and not ended: on a sheet that existed, or on one being made. */
export type WriteState = 'updating' | 'creating';

/** The mark while its sheet is being written. What is cut off for it comes back with the last write. */
export function markWhile(state: WriteState, mark: string): string {
  const suffix = `;state=${state}`;
  return `${mark.slice(0, LIMIT - suffix.length)}${suffix}`;
}

/** Null for a sheet that was written to the end. */
export function writeState(mark: string | null): WriteState | null {
  const match = /;state=(updating|creating)$/.exec(mark ?? '');
  return match ? (match[1] as WriteState) : null;
}
