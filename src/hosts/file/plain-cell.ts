import type { CellValue } from '../../domain/survey';
import { toCellValue, type ValueSource } from './cell-value';
import { GRID } from './limits';
import { isAt, isBetween, literalOf, plainAttributes, type PlainRead } from './plain-attributes';
import { plainNumber } from './plain-number';
import { plainText } from './plain-text';
import type { SheetSink, SheetState, Spelling } from './sheet-sink';

const FORMULA_NAMES = ['t', 'ref', 'si', 'ca', 'aca', 'xml:space'];

/** Reads what stands behind `<c` to the end of the cell. */
export function plainCell(source: ValueSource, sink: SheetSink, { cell }: SheetState, spelling: Spelling): PlainRead {
  const literal = (xml: string): Buffer => literalOf(spelling, xml);
  const CELL_END = literal('</c>');
  const FORMULA = literal('<f');
  const FORMULA_END = literal('</f>');
  const VALUE = literal('<v>');
  const VALUE_END = literal('</v>');
  const INLINE = literal('<is><t>');
  const INLINE_SPACED = literal('<is><t xml:space="preserve">');
  const INLINE_END = literal('</t></is>');
  const formulaAttributes = plainAttributes(FORMULA_NAMES);
  let column = 0;
  let style = 0;
  let type = 0;
  let formula: string | undefined;
  let value: CellValue = null;

  /** Reads `B7` into `column`; answers the place of the closing quote. */
  const readPlace = (bytes: Buffer, from: number): number => {
    let at = from;
    let letters = 0;
    for (; isBetween(bytes[at] as number, 0x41, 0x5a); at++) letters = letters * 26 + (bytes[at] as number) - 0x40;
    if (at === from || letters > GRID.columns || bytes[at] === 0x30) return -1;
    let row = 0;
    for (; isBetween(bytes[at] as number, 0x30, 0x39); at++) row = row * 10 + (bytes[at] as number) - 0x30;
    column = letters - 1;
    return row === cell.row + 1 ? at : -1;
  };
  const readStyle = (bytes: Buffer, from: number): number => {
    let at = from;
    style = 0;
    for (; isBetween(bytes[at] as number, 0x30, 0x39); at++) style = style * 10 + (bytes[at] as number) - 0x30;
    return at > from && at < from + 8 ? at : -1;
  };
  const readType = (bytes: Buffer, from: number): number => {
    const found = TYPES.findIndex((one) => isAt(bytes, from, one.quoted));
    if (found < 0) return -1;
    type = found;
    return from + (TYPES[found] as CellType).quoted.length - 1;
  };

  /** Answers the place of `>` or `/`. */
  const readAttributes = (bytes: Buffer, from: number): number => {
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
      if (name === 0x72) at = readPlace(bytes, at + 4);
      else if (name === 0x73) at = readStyle(bytes, at + 4);
      else if (name === 0x74) at = readType(bytes, at + 4);
      else return -1;
      if (at < 0 || bytes[at] !== 0x22) return -1;
      at++;
    }
    return column < GRID.columns && (bytes[at] === 0x3e || bytes[at] === 0x2f) ? at : -1;
  };

  const readFormula = (bytes: Buffer, from: number): number => {
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

  const readValue = (bytes: Buffer, from: number): number => {
    const end = bytes.indexOf(0x3c, from);
    if (end < 0 || !isAt(bytes, end, VALUE_END)) return -1;
    if (type === NUMBER) {
      const number = plainNumber(bytes, from, end);
      if (!Number.isFinite(number)) return -1;
      value = number;
    } else if (!readText(bytes, from, end)) return -1;
    return end + VALUE_END.length;
  };
  const readText = (bytes: Buffer, from: number, to: number): boolean => {
    const text = plainText(bytes, from, to);
    // A shared text that is not there is for the parser to refuse, once it has seen the end of the cell.
    if (text === null || (type === SHARED && source.strings[Number(text)] === undefined)) return false;
    value = toCellValue(source, (TYPES[type] as CellType).name, text);
    return true;
  };
  const readInline = (bytes: Buffer, from: number): number => {
    const end = bytes.indexOf(0x3c, from);
    return end >= 0 && isAt(bytes, end, INLINE_END) && readText(bytes, from, end) ? end + INLINE_END.length : -1;
  };

  const readCell = (bytes: Buffer, from: number): number => {
    let at = readAttributes(bytes, from);
    if (at < 0) return -1;
    formula = undefined;
    value = null;
    if (bytes[at] === 0x2f) {
      if (bytes[at + 1] !== 0x3e) return -1;
      cell.column = column;
      return at + 2;
    }
    at++;
    if (isAt(bytes, at, FORMULA)) at = readFormula(bytes, at);
    if (at >= 0 && isAt(bytes, at, VALUE)) at = readValue(bytes, at + VALUE.length);
    else if (at >= 0 && isAt(bytes, at, INLINE)) at = readInline(bytes, at + INLINE.length);
    else if (at >= 0 && isAt(bytes, at, INLINE_SPACED)) at = readInline(bytes, at + INLINE_SPACED.length);
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
  return readCell;
}

/** ECMA-376 part 1, 18.18.11. */
const TYPES = ['n', 's', 'str', 'b', 'inlineStr', 'e', 'd'].map((name) => ({
  name,
  quoted: Buffer.from(`${name}"`),
}));
type CellType = (typeof TYPES)[number];
const NUMBER = 0;
const SHARED = 1;
const DATE = 6;
