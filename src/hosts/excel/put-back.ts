import type { SheetPatch } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { Ask } from './host-run';
import { markWhile } from './mark-formula';
import { queueMark } from './update-pieces';
import type { BlockFound } from './write-piece';

/** Somebody typed where we wrote: their cells come back, and the sheets say that they are not complete. */
export async function putBack(ask: Ask, found: readonly BlockFound[], patches: readonly SheetPatch[]): Promise<never> {
  await ask(({ workbook }) => {
    for (const { target } of found) {
      const { sheetId, top, left, before } = target;
      const rows = before.length;
      const columns = before[0]?.length ?? 0;
      workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, rows, columns).formulas = before as unknown[][];
    }
    for (const { kind, sheet, mark } of patches) {
      if (mark !== null)
        queueMark(workbook.worksheets.getItem(sheet), markWhile(kind === 'create' ? 'creating' : 'updating', mark));
    }
    return () => undefined;
  });
  throw new HostError('inputs-changed');
}
