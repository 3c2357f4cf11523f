import { GRID } from './limits';
import { isAt, isBetween, plainAttributes, type PlainRead } from './plain-attributes';
import type { SheetSink, SheetState, Spelling } from './sheet-sink';
import { isOn } from './xml';

const NAMES = ['r', 'hidden', 'spans', 'ht', 's', 'customHeight', 'customFormat', 'outlineLevel', 'collapsed'];
const NUMBERED = Buffer.from(' r="');

/** Reads what stands behind `<row` to the end of the tag. */
export function plainRow(sink: SheetSink, state: SheetState, spelling: Spelling): PlainRead {
  const rowAttributes = plainAttributes([...NAMES, ...(spelling.hasDescent ? ['x14ac:dyDescent'] : [])]);
  const { cell } = state;
  let tail: Buffer = Buffer.alloc(0);
  let isTailHidden = false;

  const readRow = (bytes: Buffer, start: number): number => {
    const next = readNextRow(bytes, start);
    if (next >= 0) return next;
    const at = rowAttributes.read(bytes, start);
    if (at < 0) return -1;
    const isEmpty = bytes[at] === 0x2f;
    if (isEmpty && bytes[at + 1] !== 0x3e) return -1;
    const written = rowAttributes.value(bytes, 0);
    const row = written === undefined ? cell.row + 1 : Number(written) - 1;
    if (!(Number.isInteger(row) && row > cell.row && row < GRID.rows)) return -1;
    openRow(row, !isEmpty, isOn(rowAttributes.value(bytes, 1)));
    // What stands behind the number is the same in nearly all rows.
    if (!isEmpty && isAt(bytes, start, NUMBERED)) {
      tail = Buffer.from(bytes.subarray(bytes.indexOf(0x22, start + NUMBERED.length), at + 1));
      isTailHidden = isOn(rowAttributes.value(bytes, 1));
    }
    return at + (isEmpty ? 2 : 1);
  };
  /** Reads a row's tag that differs from one read before in its number alone. */
  const readNextRow = (bytes: Buffer, start: number): number => {
    if (tail.length === 0 || !isAt(bytes, start, NUMBERED)) return -1;
    let at = start + NUMBERED.length;
    let number = 0;
    for (; isBetween(bytes[at] as number, 0x30, 0x39); at++) number = number * 10 + (bytes[at] as number) - 0x30;
    if (number <= cell.row + 1 || number > GRID.rows || !isAt(bytes, at, tail)) return -1;
    openRow(number - 1, true, isTailHidden);
    return at + tail.length;
  };
  const openRow = (row: number, isInRow: boolean, isHidden: boolean): void => {
    cell.row = row;
    cell.column = -1;
    state.isInRow = isInRow;
    sink.row?.(row, isHidden);
  };
  return readRow;
}
