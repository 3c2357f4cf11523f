import type { Rect } from '../../../domain/address';
import type { UpdateSheet } from '../../../app/port';
import type { Corner, FormulaReference } from './formula-references';

/** Cells of some columns moved down from a row on, as Excel's "insert cells, shift down". */
export type Shift = UpdateSheet['shifts'][number];

type Edges = Pick<Rect, 'left' | 'right'>;

const isInside = (edges: Edges, shift: Shift): boolean => edges.left >= shift.left && edges.right <= shift.right;
const touches = (rect: Rect, shift: Shift): boolean =>
  rect.bottom >= shift.before && rect.left <= shift.right && rect.right >= shift.left;

/** Where a rectangle that must stay whole goes; null where the shift would tear it. */
export function movedWhole(rect: Rect, shift: Shift): Rect | null {
  if (!touches(rect, shift)) return rect;
  return rect.top >= shift.before && isInside(rect, shift) ? moved(rect, shift.count) : null;
}

/**
 * What a range of formulas and formats comes to: moved with its cells, longer where the new cells stand inside it, and as
 * it was where it is wider than the columns that move.
 */
export function movedRange(rect: Rect, shift: Shift): Rect {
  if (!touches(rect, shift) || !isInside(rect, shift)) return rect;
  return rect.top >= shift.before ? moved(rect, shift.count) : { ...rect, bottom: rect.bottom + shift.count };
}

/** The new corners of a reference; null where it stays. */
export function movedReference(
  reference: FormulaReference,
  shifts: readonly Shift[],
): { from: Corner; to: Corner } | null {
  const { from, to } = reference;
  const rect: Rect = {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
  const after = shifts.reduce(movedRange, rect);
  if (after.top === rect.top && after.bottom === rect.bottom) return null;
  return from.row <= to.row
    ? { from: { ...from, row: after.top }, to: { ...to, row: after.bottom } }
    : { from: { ...from, row: after.bottom }, to: { ...to, row: after.top } };
}

function moved(rect: Rect, count: number): Rect {
  return { ...rect, top: rect.top + count, bottom: rect.bottom + count };
}
