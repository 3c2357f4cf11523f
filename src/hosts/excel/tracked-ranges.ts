import type { UpdateSheet } from '../../app/port';
import { rectToA1, type Rect } from '../../domain/address';

export type Shift = UpdateSheet['shifts'][number];

/** Ranges of one sheet that Excel moves with their cells, from the check to the write. */
export interface TrackedRanges {
  /** Takes hold of a rectangle before anything is written. */
  track(context: Excel.RequestContext, rect: Rect): void;
  /** The rectangle wherever it is by now, once room has been made. */
  at(rect: Rect): Excel.Range;
}

/** What stands in or below the room that is made is reached from the cell above it, which does not move. */
export function trackedRanges(sheetId: string, shifts: readonly Shift[]): TrackedRanges {
  const held = new Map<string, Excel.Range>();
  const anchorOf = ({ top }: Rect): Rect | null => {
    const shift = shifts.find(({ before }) => top >= before);
    return shift ? shiftAnchor(shift) : null;
  };
  return {
    track: ({ workbook }, rect) => {
      const { top, left, bottom, right } = anchorOf(rect) ?? rect;
      const range = workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      range.load('address');
      held.set(rectToA1({ top, left, bottom, right }), range);
    },
    at: (rect) => {
      const anchor = anchorOf(rect);
      if (!anchor) return held.get(rectToA1(rect))!;
      return held
        .get(rectToA1(anchor))!
        .getOffsetRange(rect.top - anchor.top, rect.left - anchor.left)
        .getResizedRange(rect.bottom - rect.top, rect.right - rect.left);
    },
  };
}

/** The cell above the room that is made. */
export const shiftAnchor = ({ before, left }: Shift): Rect => ({
  top: before - 1,
  left,
  bottom: before - 1,
  right: left,
});

export const roomOf = ({ before, count, left, right }: Shift): Rect => ({
  top: before,
  left,
  bottom: before + count - 1,
  right,
});
