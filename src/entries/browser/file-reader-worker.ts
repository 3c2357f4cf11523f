import { HostError } from '../../domain/issue';
import { bookSnapshot } from '../../hosts/browser/snapshot/book-snapshot';
import { Package } from '../../hosts/file/package';
import type { ReaderMessage } from './reader-message';

const tell = (message: ReaderMessage): void => postMessage(message);

/** Reads a workbook outside of the page's own thread: pieces of cells, then the frame, or why it cannot be opened. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void read(data).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    tell({ kind: 'refused', code: error.code, details: error.details });
  });
});

async function read(bytes: Uint8Array): Promise<void> {
  const pieces = bookSnapshot(Package.open(bytes));
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return tell({ kind: 'frame', frame: value });
    tell({ kind: 'piece', piece: value });
  }
}
