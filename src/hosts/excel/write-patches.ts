import type { Run, SheetPatch } from '../../app/port';
import { HostError } from '../../domain/issue';
import { checkWorkbook, isGone } from './check-workbook';
import { createPieces } from './create-pieces';
import { hostRun, type Ask } from './host-run';
import { lastPieces } from './last-pieces';
import { markOf } from './mark-formula';
import { halfMade, sheetOf, updateAt, type Writing } from './patch-target';
import { refusePatches } from './refuse-patches';
import { putBack } from './put-back';
import { updatePlan, type UpdatePlan } from './update-pieces';
import { requestsOf, type BlockFound, type Piece, type WrittenBlock } from './write-piece';

/** What a write replaced: enough to put it back. */
export interface Written {
  readonly blocks: readonly WrittenBlock[];
  readonly marks: readonly { readonly sheetId: string; readonly mark: string }[];
}

/**
 * Writes patches: checks that the workbook still is what was surveyed, says on every sheet that it is being updated,
 * writes, and says that it is complete, in as few requests as their bytes allow. What somebody typed between the check
 * and the write is put back.
 * Throws HostError: read-only, structure-locked, not-ours, sheet-protected, inputs-changed, cancelled, excel-refused.
 */
export async function writePatches(writing: Writing, patches: readonly SheetPatch[]): Promise<Written> {
  const { environment, run, held, begun } = writing;
  refusePatches(writing, patches);
  const updates = patches.flatMap((patch) => (patch.kind === 'update' ? [patch] : []));
  const made = patches.flatMap(({ kind, sheet }) => (kind === 'create' ? [sheet] : []));
  return hostRun(
    environment,
    run,
    async (ask) => {
      const plans = patches.map((patch) => planOf(writing, patch));
      await checkWorkbook(ask, held, (context) => plans.forEach(({ track }) => track(context)));
      if (run.cancelled()) throw new HostError('cancelled');
      begun.add(made);
      const found = await written(ask, run, [
        ...plans.flatMap(({ pieces }) => pieces),
        ...lastPieces(patches),
        ...plans.flatMap(({ last }) => last),
      ]);
      const changed = found.filter(({ isAsExpected, isAsWritten }) => !isAsExpected || !isAsWritten);
      if (changed.length > 0) await putBack(ask, found, patches);
      begun.done(made);
      return {
        blocks: found.map(({ target }) => target).filter(({ isNew }) => !isNew),
        marks: updates.map(({ sheet }) => {
          const { reply } = sheetOf(held, sheet)!;
          return { sheetId: reply.id, mark: markOf(reply.markFormula) ?? '' };
        }),
      };
    },
    true,
  );
}

async function written(ask: Ask, run: Run, pieces: readonly Piece[]): Promise<readonly BlockFound[]> {
  const found: BlockFound[] = [];
  const requests = requestsOf(pieces);
  for (const [index, request] of requests.entries()) {
    try {
      const reply = await ask((context) => {
        const readers = request.map(({ queue }) => queue(context));
        return () => readers.flatMap((read) => (read ? [read()] : []));
      });
      found.push(...reply);
    } catch (error) {
      if (isGone(error)) throw new HostError('inputs-changed', {}, error);
      throw error;
    }
    run.progress('write', (index + 1) / requests.length);
  }
  return found;
}

function planOf({ held, begun }: Writing, patch: SheetPatch): UpdatePlan {
  if (patch.kind === 'update') return updatePlan(patch, updateAt(held, patch));
  return { track: () => undefined, pieces: createPieces(patch, halfMade(held, begun, patch)), last: [] };
}
