import { GRID } from './limits';
import { isAt, isBetween } from './plain-attributes';
import type { SheetSink, SheetState } from './sheet-sink';

const LETTER_W = 0x77;
const LESS = 0x3c;
const QUOTE = 0x22;
/** What may hold a `<` that begins no tag: comments and CDATA, and processing instructions. */
const MARKS = [0x21, 0x3f];
const ROW_END = Buffer.from('</row>');
const VALUE_END = Buffer.from('</v></c></row>');
const CELL_START = Buffer.from('<c r="');

export interface SkippedRows {
  /** The bytes to search, from a place on; they end at the first zero. */
  within(bytes: Buffer, from: number): void;
  skip(from: number): number;
}

/**
 * Passes over rows of which nobody wants the cells, from behind the tag of a row to behind its end tag, by searching for
 * that. Answers the place it was given where the row is not one of the plainest: its last cell with a number or an index of
 * a text, spelled without prefix. Half of the rows of an order list are read for nothing otherwise: a survey wants of them
 * only how far they reach.
 */
export function skippedRows(sink: SheetSink, { cell }: SheetState): SkippedRows {
  let written: Buffer = Buffer.alloc(0);
  let isPlain = false;
  return {
    within: (bytes, from) => {
      const zero = bytes.indexOf(0, from);
      written = bytes.subarray(0, zero < 0 ? bytes.length : zero);
      isPlain = MARKS.every((mark) => !written.includes(mark, from));
    },
    skip: (from) => {
      const after = isPlain ? rowEnd(written, from) : -1;
      const column = after < 0 ? -1 : lastColumn(written, from, after, cell.row);
      if (column < 0) return from;
      sink.skipped?.(cell.row, column);
      return after;
    },
  };
}

/** The place behind the next end tag of a row; −1 where there is none, or one that is written otherwise. */
function rowEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(LETTER_W, from); at >= 0; at = bytes.indexOf(LETTER_W, at + 1)) {
    if (isAt(bytes, at - 4, ROW_END)) return at + 2;
    const isOfRow = bytes[at - 1] === 0x6f && bytes[at - 2] === 0x72;
    if (isOfRow && (bytes[at - 3] === LESS || bytes[at - 3] === 0x2f)) return -1;
  }
  return -1;
}

/** The column of the cell that ends before the end of the row; −1 where it is none with a number in it. */
function lastColumn(bytes: Buffer, from: number, after: number, row: number): number {
  const valueEnd = after - VALUE_END.length;
  if (valueEnd <= from || !isAt(bytes, valueEnd, VALUE_END) || !isDigit(bytes[valueEnd - 1] as number)) return -1;
  const value = lastTag(bytes, valueEnd - 1, from);
  const start = lastTag(bytes, value - 1, from);
  if (value < 0 || start < 0 || !isAt(bytes, start, CELL_START)) return -1;
  let at = start + CELL_START.length;
  let column = 0;
  for (let byte = bytes[at] as number; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] as number) {
    column = column * 26 + byte - 0x40;
  }
  let number = 0;
  for (let byte = bytes[at] as number; isDigit(byte); byte = bytes[++at] as number) number = number * 10 + byte - 0x30;
  return bytes[at] === QUOTE && number === row + 1 && column > 0 && column <= GRID.columns ? column - 1 : -1;
}

/** Where the tag begins that stands before a place; −1 where the row begins before it. */
function lastTag(bytes: Buffer, before: number, from: number): number {
  let at = before;
  while (at >= from && bytes[at] !== LESS) at--;
  return at < from ? -1 : at;
}

const isDigit = (byte: number): boolean => isBetween(byte, 0x30, 0x39);
