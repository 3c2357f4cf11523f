import type { Ask, Step } from './host-run';
import { readRest, type SheetReply, type Window } from './read-sheet';
import { REPLY_BYTES, together } from './replies';

/** Rows of a sheet that its first reply did not hold. */
export interface Missing {
  readonly id: string;
  readonly step: Step<Window | null>;
  readonly bytes: number;
}

/** What is missing of a sheet of which `rows` are wanted and `read` were asked for, in parts that a reply can hold. */
export function missingOf(reply: SheetReply, read: number, rows: number): readonly Missing[] {
  const rowBytes = rowBytesOf(reply);
  const step = Math.max(1, Math.floor(REPLY_BYTES / rowBytes));
  const missing: Missing[] = [];
  for (let top = read; top < rows; top += step) {
    const bottom = Math.min(rows, top + step) - 1;
    const rect = { top, left: 0, bottom, right: reply.columnCount - 1 };
    missing.push({ id: reply.id, step: readRest(reply.id, rect), bytes: rowBytes * (bottom - top + 1) });
  }
  return missing;
}

/** Asks for all of it, as much at a time as a reply may hold. */
export async function askInParts(ask: Ask, missing: readonly Missing[]): Promise<readonly (Window | null)[]> {
  const windows: (Window | null)[] = [];
  for (let from = 0, to = 0; from < missing.length; from = to) {
    let bytes = 0;
    while (to < missing.length && (to === from || bytes + missing[to]!.bytes <= REPLY_BYTES)) {
      bytes += missing[to]!.bytes;
      to += 1;
    }
    windows.push(...(await ask(together(missing.slice(from, to).map(({ step }) => step)))));
  }
  return windows;
}

/** Of a sheet whose first rows are blank. */
const ROW_BYTES = 1000;

/** Bytes of a row of what was read so far. */
function rowBytesOf({ window }: SheetReply): number {
  const rows = window?.formulas.length ?? 0;
  if (rows === 0) return ROW_BYTES;
  return JSON.stringify([window?.formulas, window?.values, window?.formats]).length / rows;
}
