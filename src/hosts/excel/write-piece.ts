import type { Given } from './read-sheet';
import { bytesOf, type Block } from './cell-blocks';

/** A part of a write that is small enough to share a request with others. */
export interface Piece {
  /** Bytes of its request, at most. */
  readonly bytes: number;
  /** Queues it; answers what was found where it wrote, once the reply has come. */
  readonly queue: (context: Excel.RequestContext) => (() => BlockFound) | null;
}

/** A block as it stood just before it was written, and its first row just after. */
export interface BlockFound {
  readonly target: WrittenBlock;
  readonly isAsExpected: boolean;
  readonly isAsWritten: boolean;
}

/** The sheet of a block. */
export interface BlockSheet {
  /** Its id, or its name while it is being made; Excel takes either. */
  readonly sheetId: string;
  readonly isNew: boolean;
}

/** What a block replaced, in the form that puts it back. */
export interface WrittenBlock extends BlockSheet {
  readonly top: number;
  readonly left: number;
  readonly before: readonly (readonly Given[])[];
  readonly inputs: Block['inputs'];
}

/** Bytes of requests aimed at, of the five million that Excel on the web allows. */
const REQUEST_BYTES = 900_000;

/** Bytes that office.js needs to name an object and to ask something of it. */
export const ACTION_BYTES = 200;

export function blockBytes({ inputs, formats }: Block): number {
  let bytes = 12 * ACTION_BYTES;
  for (const row of inputs) for (const input of row) bytes += bytesOf(input);
  for (const row of formats ?? []) for (const format of row) bytes += bytesOf(format);
  return bytes;
}

/** Pieces in their order, shared out over as few requests as their bytes allow. */
export function requestsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (requests.length === 0 || piece.bytes > room) {
      requests.push([]);
      room = REQUEST_BYTES;
    }
    requests[requests.length - 1]!.push(piece);
    room -= piece.bytes;
  }
  return requests;
}
