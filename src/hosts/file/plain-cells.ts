import type { CellValue } from '../../domain/survey';
import { toCellValue, type ValueSource } from './cell-value';
import { GRID } from './limits';
import { isAt, plainAttributes } from './plain-attributes';
import { plainNumber } from './plain-number';
import { plainText } from './plain-text';
import type { SheetSink, SheetState, Spelling } from './sheet-sink';
import { usualCells } from './usual-cells';
import { isOn } from './xml';

const ROW_NAMES = ['r', 'hidden', 'spans', 'ht', 's', 'customHeight', 'customFormat', 'outlineLevel', 'collapsed'];
const FORMULA_NAMES = ['t', 'ref', 'si', 'ca', 'aca', 'xml:space'];

/** Answers the start of the first row, cell or end tag that it did not read. */
export type PlainCells = (window: Buffer, from: number) => number;

/**
 * Reads rows and cells in the spelling that nearly all writers use, straight from the bytes. What it reads means the
 * same as `sheetMarkup` makes of it; all else it leaves alone.
 */
export function plainCells(source: ValueSource, sink: SheetSink, state: SheetState, spelling: Spelling): PlainCells {
  const literal = (xml: string): Buffer => Buffer.from(xml.replace(/<(\/?)/g, `<$1${spelling.prefix}`));
  const ROW = literal('<row');
  const NUMBERED = Buffer.from(' r="');
  const ROW_END = literal('</row>');
  const CELL = literal('<c');
  const CELL_END = literal('</c>');
  const FORMULA = literal('<f');
  const FORMULA_END = literal('</f>');
  const VALUE = literal('<v>');
  const VALUE_END = literal('</v>');
  const INLINE = literal('<is><t>');
  const INLINE_SPACED = literal('<is><t xml:space="preserve">');
  const INLINE_END = literal('</t></is>');
  const rowAttributes = plainAttributes([...ROW_NAMES, ...(spelling.hasDescent ? ['x14ac:dyDescent'] : [])]);
  const formulaAttributes = plainAttributes(FORMULA_NAMES);
  const usual = usualCells(source.strings, sink, state);

  const { cell } = state;
  let bytes: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  let isTailHidden = false;
  let column = 0;
  let style = 0;
  let type = 0;
  let formula: string | undefined;
  let value: CellValue = null;

  const readRow = (from: number): number => {
    const start = from + ROW.length;
    const next = readNextRow(start);
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
  const readNextRow = (start: number): number => {
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

  /** Reads `B7` into `column`; answers the place of the closing quote. */
  const readPlace = (from: number): number => {
    let at = from;
    let letters = 0;
    for (; isBetween(bytes[at] as number, 0x41, 0x5a); at++) letters = letters * 26 + (bytes[at] as number) - 0x40;
    if (at === from || letters > GRID.columns || bytes[at] === 0x30) return -1;
    let row = 0;
    for (; isBetween(bytes[at] as number, 0x30, 0x39); at++) row = row * 10 + (bytes[at] as number) - 0x30;
    column = letters - 1;
    return row === cell.row + 1 ? at : -1;
  };
  const readStyle = (from: number): number => {
    let at = from;
    style = 0;
    for (; isBetween(bytes[at] as number, 0x30, 0x39); at++) style = style * 10 + (bytes[at] as number) - 0x30;
    return at > from && at < from + 8 ? at : -1;
  };
  const readType = (from: number): number => {
    const found = TYPES.findIndex((one) => isAt(bytes, from, one.quoted));
    if (found < 0) return -1;
    type = found;
    return from + (TYPES[found] as CellType).quoted.length - 1;
  };

  /** Answers the place of `>` or `/`. */
  const readAttributes = (from: number): number => {
    let at = from;
    let seen = 0;
    column = cell.column + 1;
    style = 0;
    type = NUMBER;
    while (bytes[at] === 0x20) {
      const name = bytes[at + 1] as number;
      if (bytes[at + 2] !== 0x3d || bytes[at + 3] !== 0x22) return -1;
      const bit = 1 << (name & 7);
      if (seen & bit) return -1;
      seen |= bit;
      if (name === 0x72) at = readPlace(at + 4);
      else if (name === 0x73) at = readStyle(at + 4);
      else if (name === 0x74) at = readType(at + 4);
      else return -1;
      if (at < 0 || bytes[at] !== 0x22) return -1;
      at++;
    }
    return column < GRID.columns && (bytes[at] === 0x3e || bytes[at] === 0x2f) ? at : -1;
  };

  const readFormula = (from: number): number => {
    const at = formulaAttributes.read(bytes, from + FORMULA.length);
    if (at < 0) return -1;
    formula = formulaAttributes.value(bytes, 0) === 'shared' ? 'shared' : '';
    if (bytes[at] === 0x2f) return bytes[at + 1] === 0x3e ? at + 2 : -1;
    const end = bytes.indexOf(0x3c, at);
    if (end < 0) return -1;
    const text = plainText(bytes, at + 1, end);
    if (text === null || !isAt(bytes, end, FORMULA_END)) return -1;
    if (text !== '') formula = text;
    return end + FORMULA_END.length;
  };

  const readValue = (from: number): number => {
    let end = from;
    if (type === SHARED) {
      let index = 0;
      for (; isBetween(bytes[end] as number, 0x30, 0x39); end++) index = index * 10 + (bytes[end] as number) - 0x30;
      value = source.strings[index] ?? null;
      return end > from && value !== null && isAt(bytes, end, VALUE_END) ? end + VALUE_END.length : -1;
    }
    while (bytes[end] !== 0x3c) if (++end >= bytes.length) return -1;
    if (!isAt(bytes, end, VALUE_END)) return -1;
    if (type === NUMBER) {
      const number = plainNumber(bytes, from, end);
      if (!Number.isFinite(number)) return -1;
      value = number;
    } else if (!readText(from, end)) return -1;
    return end + VALUE_END.length;
  };
  const readText = (from: number, to: number): boolean => {
    const text = plainText(bytes, from, to);
    if (text !== null) value = toCellValue(source, (TYPES[type] as CellType).name, text);
    return text !== null;
  };
  const readInline = (from: number): number => {
    const end = bytes.indexOf(0x3c, from);
    return end >= 0 && isAt(bytes, end, INLINE_END) && readText(from, end) ? end + INLINE_END.length : -1;
  };

  const readCell = (from: number): number => {
    let at = readAttributes(from + CELL.length);
    if (at < 0) return -1;
    formula = undefined;
    value = null;
    if (bytes[at] === 0x2f) {
      if (bytes[at + 1] !== 0x3e) return -1;
      cell.column = column;
      return at + 2;
    }
    at++;
    if (isAt(bytes, at, FORMULA)) at = readFormula(at);
    if (at >= 0 && isAt(bytes, at, VALUE)) at = readValue(at + VALUE.length);
    else if (at >= 0 && isAt(bytes, at, INLINE)) at = readInline(at + INLINE.length);
    else if (at >= 0 && isAt(bytes, at, INLINE_SPACED)) at = readInline(at + INLINE_SPACED.length);
    if (at < 0 || !isAt(bytes, at, CELL_END)) return -1;
    tell();
    return at + CELL_END.length;
  };
  const tell = (): void => {
    cell.column = column;
    cell.style = style;
    cell.formula = formula;
    cell.value = value;
    cell.isDate = type === DATE && typeof value === 'number';
    if (value !== null || formula !== undefined) sink.cell(cell);
  };

  return (window, from) => {
    bytes = window;
    for (let at = from; ;) {
      while (isSpace(bytes[at] as number)) at++;
      if (state.isInRow && spelling.prefix === '') at = usual(bytes, at);
      let next = -1;
      if (!state.isInRow) next = isAt(bytes, at, ROW) ? readRow(at) : -1;
      else if (isAt(bytes, at, CELL)) next = readCell(at);
      else if (!state.isRowShared && isAt(bytes, at, ROW_END)) {
        state.isInRow = false;
        next = at + ROW_END.length;
      }
      if (next < 0) return at;
      at = next;
    }
  };
}

interface CellType {
  readonly name: string;
  readonly quoted: Buffer;
}

/** ECMA-376 part 1, 18.18.11. */
const TYPES: readonly CellType[] = ['n', 's', 'str', 'b', 'inlineStr', 'e', 'd'].map((name) => ({
  name,
  quoted: Buffer.from(`${name}"`),
}));
const NUMBER = 0;
const SHARED = 1;
const DATE = 6;

function isBetween(byte: number, low: number, high: number): boolean {
  return byte >= low && byte <= high;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
