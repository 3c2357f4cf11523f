import type { CellValue } from '../../domain/survey';
import { BLANK, HELD_ROWS, NUMBER, OTHER, SHARED, type HeldBlock, type HeldCells, type HeldColumn } from './held-cells';
import { narrowNumbers } from './narrow-numbers';
import type { UsualSink } from './sheet-sink';
import { slabs, type Place } from './slabs';

/** Takes the values of one sheet as they are scanned, top to bottom. */
export interface CellHolder extends UsualSink {
  /** Any value of a cell. */
  value(row: number, column: number, value: CellValue): void;
  /** False once it would hold more than it may: it has let go of all, and takes nothing any more. */
  readonly isHolding: boolean;
  /** How far all reaches that was taken. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** All that was taken. */
  held(): HeldCells | null;
}

/** Wider sheets are no lists. */
const MAX_COLUMNS = 256;
/** A value that is no number, about: an object and a short text. */
const OTHER_BYTES = 128;
const SLAB_BYTES = 8 * 1024 * 1024;

/**
 * Values are put column by column into the room of one block of rows, which is then packed: some twenty bytes a row of an
 * order list. It holds at most so many bytes, or nothing.
 */
export function cellHolder(strings: readonly string[], roomBytes: number): CellHolder {
  let blocks: HeldBlock[] = [];
  let others: CellValue[] = [];
  const placeOf = slabs(SLAB_BYTES);
  let bytes = 0;
  let isHolding = true;
  let firstRow = 0;
  let endRow = HELD_ROWS;
  let rowCount = 0;
  let columnCount = 0;
  let room = 0;
  let numbers = new Float64Array(0);
  let kinds = new Uint8Array(0);

  const letGo = (): void => {
    isHolding = false;
    blocks = [];
    others = [];
    numbers = new Float64Array(0);
    kinds = new Uint8Array(0);
    room = 0;
  };
  const widen = (column: number): void => {
    room = Math.min(MAX_COLUMNS, Math.max(16, 2 * room, column + 1));
    const [before, kindsBefore] = [numbers, kinds];
    numbers = new Float64Array(room * HELD_ROWS);
    numbers.set(before);
    kinds = new Uint8Array(room * HELD_ROWS);
    kinds.set(kindsBefore);
  };
  const pack = (): void => {
    const columns: (HeldColumn | null)[] = [];
    for (let column = 0; column < columnCount; column++) {
      const [from, to] = [column * HELD_ROWS, (column + 1) * HELD_ROWS];
      const packed = packedColumn(numbers.subarray(from, to), kinds.subarray(from, to), placeOf);
      bytes += packed ? packed.parts.byteLength + (typeof packed.kinds === 'number' ? 0 : HELD_ROWS) : 0;
      columns.push(packed);
    }
    blocks.push({ firstRow, columns });
    numbers.fill(0);
    kinds.fill(BLANK);
    if (bytes + others.length * OTHER_BYTES > roomBytes) letGo();
  };
  const put = (row: number, column: number, number: number, kind: number): void => {
    if (!isHolding) return;
    if (row >= endRow) {
      pack();
      firstRow = row - (row % HELD_ROWS);
      endRow = firstRow + HELD_ROWS;
    }
    if (column >= room) {
      if (column >= MAX_COLUMNS) letGo();
      if (!isHolding) return;
      widen(column);
    }
    if (row >= rowCount) rowCount = row + 1;
    if (column >= columnCount) columnCount = column + 1;
    const at = column * HELD_ROWS + row - firstRow;
    numbers[at] = number;
    kinds[at] = kind;
  };
  return {
    number: (row, column, number) => put(row, column, number, NUMBER),
    shared: (row, column, index) => put(row, column, index, SHARED),
    value: (row, column, value) => {
      if (!isHolding) return;
      if (value === null) return put(row, column, 0, BLANK);
      if (typeof value === 'number') return put(row, column, value, NUMBER);
      put(row, column, others.length, OTHER);
      others.push(value);
    },
    get isHolding() {
      return isHolding;
    },
    get rowCount() {
      return rowCount;
    },
    get columnCount() {
      return columnCount;
    },
    held: () => {
      if (isHolding && rowCount > firstRow) pack();
      if (!isHolding) return null;
      return { blocks, strings, others, bytes: bytes + others.length * OTHER_BYTES };
    },
  };
}

function packedColumn(numbers: Float64Array, kinds: Uint8Array, placeOf: (bytes: number) => Place): HeldColumn | null {
  const kind = kinds[0] as number;
  let same = 1;
  while (same < kinds.length && kinds[same] === kind) same++;
  const isOneKind = same === kinds.length;
  if (isOneKind && kind === BLANK) return null;
  if (isOneKind) return { ...narrowNumbers(numbers, placeOf), kinds: kind };
  const { buffer, offset } = placeOf(kinds.length);
  const own = new Uint8Array(buffer, offset, kinds.length);
  own.set(kinds);
  return { ...narrowNumbers(numbers, placeOf), kinds: own };
}
