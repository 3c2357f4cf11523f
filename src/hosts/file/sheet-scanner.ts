import type { ValueSource } from './cell-value';
import { SPREADSHEET } from './namespaces';
import { encodingOf } from './part-text';
import type { PlainRead } from './plain-attributes';
import { plainCells } from './plain-cells';
import { sheetMarkup } from './sheet-markup';
import type { SheetSink, SheetState } from './sheet-sink';
import { xmlReader, type XmlReader } from './xml';

/** Reads a worksheet part that comes in pieces. */
export interface SheetScanner {
  write(piece: Uint8Array): void;
  end(): void;
}

export interface ScanManner {
  /** Otherwise the XML parser reads all. */
  readonly isPlain: boolean;
  /** So much is kept back until more comes, because it may end inside of a tag or a cell. */
  readonly lookaheadBytes: number;
}

/** Longer than nearly all tags and cells: what is not read although so much of it is there is no plain cell. */
const MANNER: ScanManner = { isPlain: true, lookaheadBytes: 64 * 1024 };
/** Zeros behind the bytes, so that reading a little too far needs no check. */
const MARGIN_BYTES = 64;
const TAG_END = 0x3e;

/**
 * An XML parser reads the sheet, but where rows and cells begin a reader of bytes goes first, many times as fast. What that
 * one does not know (comments, CDATA, rich texts, attributes of others …) is left to the parser up to the end of the tag
 * after which both know where they are.
 */
export function sheetScanner(source: ValueSource, sink: SheetSink, manner = MANNER): SheetScanner {
  const { isPlain, lookaheadBytes } = manner;
  const state: SheetState = {
    cell: { row: -1, column: -1, value: null, style: 0, formula: undefined, isDate: false },
    isInData: false,
    isInRow: false,
    isRowShared: false,
    spelling: null,
  };
  let parser: XmlReader | null = null;
  let cells: PlainRead | null = null;
  let isAtCells = false;
  let window = Buffer.alloc(0);
  let unreadBytes = 0;

  /** Reads on in the window up to `end`; answers how far it came. */
  const read = (end: number, isLast: boolean): number => {
    const encoding = encodingOf(window.subarray(0, end));
    parser ??= xmlReader({ part: source.part, root: 'worksheet', vocabulary: SPREADSHEET }, markup, encoding);
    let at = 0;
    while (at < end) {
      if (isAtCells && state.spelling) {
        cells ??= plainCells(source, sink, state, state.spelling);
        at = cells(window, at);
        if (end - at < lookaheadBytes && !isLast) return at;
        if (state.isInRow && !state.isRowShared) parser.write(Buffer.from(`<${state.spelling.prefix}row>`));
      }
      const isBehindCells = state.spelling !== null && !state.isInData;
      const tagEnd = isPlain && encoding === 'utf-8' && !isBehindCells ? window.indexOf(TAG_END, at) + 1 : end;
      const to = tagEnd === 0 || tagEnd > end ? end : tagEnd;
      const { tags } = parser;
      parser.write(window.subarray(at, to));
      at = to;
      isAtCells = to === tagEnd && parser.tags > tags && isBoundary(parser, state);
    }
    return at;
  };
  const markup = sheetMarkup(source, sink, state);
  const readAll = (piece: Uint8Array, isLast: boolean): void => {
    const end = unreadBytes + piece.length;
    if (end + MARGIN_BYTES > window.length) window = Buffer.concat([window], 2 * end + MARGIN_BYTES);
    window.set(piece, unreadBytes);
    window.fill(0, end, end + MARGIN_BYTES);
    const at = end < lookaheadBytes && !isLast ? 0 : read(end, isLast);
    window.copyWithin(0, at, end);
    unreadBytes = end - at;
  };
  return {
    write: (piece) => readAll(piece, false),
    end: () => {
      readAll(new Uint8Array(0), true);
      parser?.end();
    },
  };
}

/** True right behind a tag after which a row or a cell may begin, told by the sheet's own elements alone. */
function isBoundary(parser: XmlReader, { isInData, isInRow }: SheetState): boolean {
  return isInData && !parser.isVersion11 && parser.depth === (isInRow ? 3 : 2);
}
