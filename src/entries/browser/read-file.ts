import { HostError } from '../../domain/issue';
import type { BookFrame } from '../../hosts/browser/snapshot/book-snapshot';
import { joinedRows, type CellRows } from '../../hosts/browser/snapshot/sheet-cells';
import type { ReaderMessage } from './reader-message';

/** A workbook as the grid takes it, with the bytes it was read from. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly frame: BookFrame;
  /** By id of the sheet. */
  readonly cells: ReadonlyMap<string, CellRows>;
}

/** Larger files open in Excel or with the command line; a page would hold them several times over. */
export const LARGEST_MB = 64;

/** Reads a file in a worker. Throws HostError with the name of the file: too-large and all that opening refuses. */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > LARGEST_MB * 1024 * 1024) {
    throw new HostError('too-large', { file: name, part: name, kind: 'file', limit: `${LARGEST_MB} MB` });
  }
  const worker = new Worker(new URL('./file-reader-worker.ts', import.meta.url));
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      const cells = new Map<string, CellRows>();
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
        if (data.kind === 'frame') resolve({ bytes, frame: data.frame, cells });
        else if (data.kind === 'refused') reject(new HostError(data.code, { file: name, ...data.details }));
        else cells.set(data.piece.sheet, joinedRows(cells.get(data.piece.sheet), data.piece.rows));
      });
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
