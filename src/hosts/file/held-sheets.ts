import type { HeldCells } from './held-cells';
import { LIMITS } from './limits';

/** The large sheets of one workbook whose values are held, as it stands. */
export interface HeldSheets {
  readonly roomBytes: number;
  /** Null where the sheet is more than there is room for. */
  hold(part: string, cells: HeldCells | null): void;
  /** What is held is given once: sums of orders take the room of what was read. Whoever asks again reads the file. */
  take(part: string): HeldCells | undefined;
  clear(): void;
}

export function heldSheets(limit: number = LIMITS.heldBytes): HeldSheets {
  const sheets = new Map<string, HeldCells>();
  return {
    get roomBytes() {
      return [...sheets.values()].reduce((left, { bytes }) => left - bytes, limit);
    },
    hold: (part, cells) => {
      if (cells) sheets.set(part, cells);
    },
    take: (part) => {
      const cells = sheets.get(part);
      sheets.delete(part);
      return cells;
    },
    clear: () => sheets.clear(),
  };
}
