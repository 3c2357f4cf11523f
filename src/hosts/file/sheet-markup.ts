import { readA1 } from '../../domain/address';
import { HostError } from '../../domain/issue';
import { toCellValue, type ValueSource } from './cell-value';
import { GRID } from './limits';
import type { SheetSink, SheetState } from './sheet-sink';
import { attribute, isOn, type Attributes, type XmlHandler } from './xml';

/** Reads all that a worksheet part may hold, in any spelling, from the events of an XML parser. */
/** Throws HostError malformed for places outside Excel's grid, rows out of order, and texts that do not exist. */
export function sheetMarkup(source: ValueSource, sink: SheetSink, state: SheetState): XmlHandler {
  const { cell } = state;
  let isPhonetic = false;
  let type = 'n';
  let listening: 'v' | 'f' | 't' | null = null;
  let value = '';
  let hasValue = false;

  const openRow = (attributes: Attributes): void => {
    // Told after the fact: the reader of bytes has read this tag.
    const isKnown = state.isInRow && !state.isRowShared;
    state.isInRow = true;
    state.isRowShared = true;
    if (isKnown) return;
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
    cell.value = hasValue ? toCellValue(source, type, value) : null;
    cell.isDate = type === 'd' && typeof cell.value === 'number';
    if (cell.value !== null || cell.formula !== undefined) sink.cell(cell);
  };

  const closeRow = (): void => {
    state.isInRow = false;
    state.isRowShared = false;
  };
  let hasDescent = false;
  const openData = (prefix: string): void => {
    state.isInData = true;
    state.spelling = { prefix: prefix === '' ? '' : `${prefix}:`, hasDescent };
  };

  return {
    open: (name, attributes, prefix) => {
      if (name === 'sheetData') openData(prefix);
      else if (name === 'worksheet') hasDescent = attributes['xmlns:x14ac'] !== undefined;
      else if (!state.isInData) sink.element?.(name, attributes);
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
      else if (name === 'row') closeRow();
      else if (name === 'sheetData') state.isInData = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === listening) listening = null;
    },
  };
}

function rowOf(part: string, written: string | undefined, previous: number): number {
  const row = written === undefined ? previous + 1 : Number(written) - 1;
  if (Number.isInteger(row) && row > previous && row < GRID.rows) return row;
  throw new HostError('malformed', { part, kind: 'row' });
}

function columnOf(
  part: string,
  written: string | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): number {
  const at = written === undefined ? { row, column: column + 1 } : readA1(written);
  if (at && at.row === row && at.column < GRID.columns) return at.column;
  throw new HostError('malformed', { part, kind: 'cell' });
}
