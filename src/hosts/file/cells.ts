import type { ValueSource } from './cell-value';
import type { Package } from './package';
import { sheetScanner } from './sheet-scanner';
import type { SheetSink } from './sheet-sink';

/** A worksheet part, and what a scan needs of the rest of the workbook. */
export interface SheetSource extends ValueSource {
  readonly content: AsyncIterable<Uint8Array>;
  /** Length of the content, for progress. */
  readonly contentBytes: number;
}

export function sheetSource(
  pkg: Package,
  part: string,
  book: { readonly strings: readonly string[]; readonly dateSystem: 1900 | 1904 },
): SheetSource {
  return { part, content: pkg.pieces(part), contentBytes: pkg.length(part), ...book };
}

/**
 * Scans a worksheet part, of which no more than a piece is ever in memory. Yields the share read so far, 0–1, after every
 * piece.
 * Throws HostError malformed for places outside Excel's grid, rows out of order, and texts that do not exist.
 */
export async function* scanCells(source: SheetSource, sink: SheetSink): AsyncGenerator<number, void, undefined> {
  const scanner = sheetScanner(source, sink);
  let readBytes = 0;
  for await (const piece of source.content) {
    scanner.write(piece);
    readBytes += piece.length;
    yield Math.min(1, readBytes / source.contentBytes);
  }
  scanner.end();
}
