import type { HostError } from '../../domain/issue';
import type { BookFrame, CellPiece } from '../../hosts/browser/snapshot/book-snapshot';

/** What the reader of files tells the page. */
export type ReaderMessage =
  | { readonly kind: 'piece'; readonly piece: CellPiece }
  | { readonly kind: 'frame'; readonly frame: BookFrame }
  | { readonly kind: 'refused'; readonly code: HostError['code']; readonly details: HostError['details'] };
