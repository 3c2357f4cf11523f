import type { SheetPatch } from '../../app/port';
import { stampPieces } from './create-pieces';
import { queueMark } from './update-pieces';
import { ACTION_BYTES, type Piece } from './write-piece';

/** The stamp and the marks: only when all else is written. */
export function lastPieces(patches: readonly SheetPatch[]): readonly Piece[] {
  return patches.flatMap((patch): readonly Piece[] => {
    const { sheet, mark } = patch;
    if (mark === null) return [];
    return [
      ...stampPieces(patch, null),
      {
        bytes: 3 * ACTION_BYTES + mark.length,
        queue: ({ workbook }) => queueMark(workbook.worksheets.getItem(sheet), mark),
      },
    ];
  });
}
