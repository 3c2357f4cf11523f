import type { CellValue, RowBlock } from '../../domain/survey';
import { LIMITS } from './limits';
import type { NarrowNumbers } from './narrow-numbers';

/** The cells of one column in one block of rows. */
export interface HeldColumn extends NarrowNumbers {
  /** What the numbers mean: one kind for all, or one for each row. */
  readonly kinds: Uint8Array | number;
}

export interface HeldBlock {
  readonly firstRow: number;
  readonly columns: readonly (HeldColumn | null)[];
}

/** The values of a large sheet, held since it was surveyed, so that its rows need not be read from the file again. */
export interface HeldCells {
  /** Top to bottom. */
  readonly blocks: HeldBlock[];
  /** The texts that cells share, and the values that are neither number nor shared text. */
  readonly strings: readonly string[];
  readonly others: readonly CellValue[];
  readonly bytes: number;
}

export const HELD_ROWS = LIMITS.blockRows;
export const BLANK = 0;
export const NUMBER = 1;
export const SHARED = 2;
export const OTHER = 3;

const EMPTY: HeldColumn = { kinds: BLANK, parts: new Uint16Array(HELD_ROWS), scale: 1 };

/**
 * Turns blocks into rows, cells in the order of `columns`, from the first to the last filled row of each within the two given;
 * null where there is none. The rows are valid until the next block: they are the same arrays again, filled anew.
 */
export function heldRows(
  { strings, others }: HeldCells,
  columns: readonly number[],
  first: number,
  last: number,
): (block: HeldBlock) => RowBlock | null {
  const room = Array.from({ length: HELD_ROWS }, () => new Array<CellValue>(columns.length).fill(null));
  const numbers = new Float64Array(HELD_ROWS);

  /** Column by column, because a loop over one kind of numbers is several times as fast as one over many. */
  const fill = ({ kinds, parts, scale }: HeldColumn, slot: number, from: number, to: number): void => {
    numbers.set(parts);
    for (let i = from; i <= to; i++) {
      const kind = typeof kinds === 'number' ? kinds : (kinds[i] as number);
      const number = (numbers[i] as number) / scale;
      let value: CellValue = null;
      if (kind === NUMBER) value = number;
      else if (kind === SHARED) value = strings[number] as string;
      else if (kind === OTHER) value = others[number] as CellValue;
      (room[i] as CellValue[])[slot] = value;
    }
  };
  return (block) => {
    const wanted = columns.map((column) => block.columns[column] ?? EMPTY);
    const isFilled = (i: number): boolean => wanted.some((column) => kindAt(column, i) !== BLANK);
    let from = Math.max(0, first - block.firstRow);
    let to = Math.min(HELD_ROWS - 1, last - block.firstRow);
    while (from <= to && !isFilled(from)) from++;
    while (to > from && !isFilled(to)) to--;
    if (from > to) return null;
    wanted.forEach((column, slot) => fill(column, slot, from, to));
    return { firstRow: block.firstRow + from, rows: room.slice(from, to + 1) };
  };
}

function kindAt({ kinds }: HeldColumn, i: number): number {
  return typeof kinds === 'number' ? kinds : (kinds[i] as number);
}
