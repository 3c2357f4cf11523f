import type { Rect } from '../../domain/address';
import type { Block } from './cell-blocks';
import type { Shift } from './tracked-ranges';

/** The cells a block fills. */
export const rectOfBlock = ({ top, left, inputs }: Block): Rect => ({
  top,
  left,
  bottom: top + inputs.length - 1,
  right: left + inputs[0]!.length - 1,
});

/** A block above and one below the first row that moves. */
export function splitAt(block: Block, shifts: readonly Shift[]): readonly Block[] {
  const before = shifts[0]?.before ?? Infinity;
  const count = before - block.top;
  if (count <= 0 || count >= block.inputs.length) return [block];
  const part = (from: number, to?: number): Block => ({
    ...block,
    top: block.top + from,
    inputs: block.inputs.slice(from, to),
    formats: block.formats?.slice(from, to) ?? null,
  });
  return [part(0, count), part(count)];
}
