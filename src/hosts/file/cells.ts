import { readA1 } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { CellValue } from '../../domain/survey';
import { unescaped } from './escaped-text';
import { serialOfIso } from './iso-date';
import { GRID } from './limits';
import { SPREADSHEET } from './namespaces';
import { attribute, isOn, readXmlInSteps, type Attributes, type XmlHandler } from './xml';

/** Who listens to a sheet being scanned, top to bottom. Numbers of rows and columns count from zero. */
export interface SheetSink {
  /** A row of the file, before its cells; every row comes once and in order. */
  row?(row: number, isHidden: boolean): void;
  /** A cell that holds a value or a formula. */
  cell(cell: ScannedCell): void;
  /** An element outside of the cells: columns, merges, protection … */
  element?(name: string, attributes: Attributes): void;
}

/** Valid during the call only: the scanner uses one for all. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
  readonly formula: string | undefined;
  /** The value is a serial number because the file says that it is a date, whatever the cell's format. */
  readonly isDate: boolean;
}

/** What a scan needs of the rest of the workbook. */
export interface SheetSource {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Scans a worksheet part. Yields the share read so far, 0–1, after every few kilobytes.
 * Throws HostError malformed for places outside Excel's grid, rows out of order, and texts that do not exist.
 */
export function scanCells(source: SheetSource, sink: SheetSink): Generator<number> {
  const document = { part: source.part, root: 'worksheet', vocabulary: SPREADSHEET };
  return readXmlInSteps(source.bytes, document, sheetHandler(source, sink));
}

function sheetHandler(source: SheetSource, sink: SheetSink): XmlHandler {
  const cell: Mutable<ScannedCell> = { row: -1, column: -1, value: null, style: 0, formula: undefined, isDate: false };
  let isInData = false;
  let isPhonetic = false;
  let type = 'n';
  let listening: 'v' | 'f' | 't' | null = null;
  let value = '';
  let hasValue = false;

  const openRow = (attributes: Attributes): void => {
    const row = rowOf(source.part, attribute(attributes, 'r'), cell.row);
    cell.row = row;
    cell.column = -1;
    sink.row?.(row, isOn(attribute(attributes, 'hidden')));
  };
  const openCell = (attributes: Attributes): void => {
    cell.column = columnOf(source.part, attribute(attributes, 'r'), cell);
    cell.style = Number(attribute(attributes, 's') ?? 0);
    cell.formula = undefined;
    type = attribute(attributes, 't') ?? 'n';
    value = '';
    hasValue = false;
  };
  const closeCell = (): void => {
    cell.value = hasValue ? toValue(source, type, value) : null;
    cell.isDate = type === 'd' && typeof cell.value === 'number';
    if (cell.value !== null || cell.formula !== undefined) sink.cell(cell);
  };

  return {
    open: (name, attributes) => {
      if (name === 'sheetData') isInData = true;
      else if (!isInData) sink.element?.(name, attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'row') openRow(attributes);
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'v' || (name === 't' && !isPhonetic)) {
        listening = name;
        hasValue = true;
      } else if (name === 'f') {
        listening = name;
        cell.formula = '';
        // Of a shared formula only the first cell holds the text.
        if (attribute(attributes, 't') === 'shared') cell.formula = 'shared';
      }
    },
    text: (text) => {
      if (listening === 'f') cell.formula = (cell.formula === 'shared' ? '' : cell.formula) + text;
      else if (listening !== null) value += text;
    },
    close: (name) => {
      if (name === 'c') closeCell();
      else if (name === 'sheetData') isInData = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === listening) listening = null;
    },
  };
}

function toValue(source: SheetSource, type: string, text: string): CellValue {
  if (type === 's') return sharedString(source, text);
  if (type === 'str' || type === 'inlineStr') return unescaped(text);
  const bare = text.trim();
  if (bare === '') return null;
  if (type === 'b') return isOn(bare);
  if (type === 'e') return { error: bare };
  if (type === 'd') return serialOfIso(bare, source.dateSystem) ?? bare;
  const number = Number(bare);
  // A number that is none stays visible as the text it is, so that somebody can be asked about it.
  return Number.isFinite(number) ? number : bare;
}

function sharedString({ part, strings }: SheetSource, text: string): CellValue {
  if (text.trim() === '') return null;
  const found = strings[Number(text)];
  if (found === undefined) throw new HostError('malformed', { part, kind: 'string' });
  return found;
}

function rowOf(part: string, written: string | undefined, previous: number): number {
  const row = written === undefined ? previous + 1 : Number(written) - 1;
  if (Number.isInteger(row) && row > previous && row < GRID.rows) return row;
  throw new HostError('malformed', { part, kind: 'row' });
}

function columnOf(part: string, written: string | undefined, { row, column }: ScannedCell): number {
  const at = written === undefined ? { row, column: column + 1 } : readA1(written);
  if (at && at.row === row && at.column < GRID.columns) return at.column;
  throw new HostError('malformed', { part, kind: 'cell' });
}
