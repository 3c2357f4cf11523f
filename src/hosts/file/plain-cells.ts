import type { ValueSource } from './cell-value';
import { isAt, literalOf, type PlainRead } from './plain-attributes';
import { plainCell } from './plain-cell';
import { plainRow } from './plain-row';
import { skippedRows } from './skipped-rows';
import type { SheetSink, SheetState, Spelling } from './sheet-sink';
import { usualCells } from './usual-cells';

/**
 * Reads rows and cells in the spelling that nearly all writers use, straight from the bytes. What it reads means the
 * same as `sheetMarkup` makes of it; all else it leaves alone, and answers the start of the first row, cell or end tag
 * that it did not read.
 */
export function plainCells(source: ValueSource, sink: SheetSink, state: SheetState, spelling: Spelling): PlainRead {
  const ROW = literalOf(spelling, '<row');
  const ROW_END = literalOf(spelling, '</row>');
  const CELL = literalOf(spelling, '<c');
  const readRow = plainRow(sink, state, spelling);
  const readCell = plainCell(source, sink, state, spelling);
  const usual = usualCells(source.strings, sink, state);
  const skipped = skippedRows(sink, state);
  /** Behind the tag of a row: behind the row, where nobody wants its cells. */
  const afterRow = (at: number): number => {
    if (at < 0 || !state.isInRow || spelling.prefix !== '' || !sink.skips?.()) return at;
    const after = skipped.skip(at);
    state.isInRow = after === at;
    return after;
  };

  return (bytes, from) => {
    if (sink.skips?.()) skipped.within(bytes, from);
    for (let at = from; ;) {
      while (isSpace(bytes[at] as number)) at++;
      if (state.isInRow && spelling.prefix === '') at = usual(bytes, at);
      let next = -1;
      if (!state.isInRow) next = isAt(bytes, at, ROW) ? afterRow(readRow(bytes, at + ROW.length)) : -1;
      else if (isAt(bytes, at, CELL)) next = readCell(bytes, at + CELL.length);
      else if (!state.isRowShared && isAt(bytes, at, ROW_END)) {
        state.isInRow = false;
        next = at + ROW_END.length;
      }
      if (next < 0) return at;
      at = next;
    }
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
