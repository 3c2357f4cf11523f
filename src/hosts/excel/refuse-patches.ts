import type { SheetPatch } from '../../app/port';
import { HostError } from '../../domain/issue';
import { markOf } from './mark-formula';
import { halfMadeBy, sheetOf, updateAt, type Writing } from './patch-target';

/**
 * Refuses what can be refused before Excel is asked for anything.
 * Throws HostError: read-only, structure-locked, not-ours, sheet-protected.
 */
export function refusePatches({ environment, held, begun }: Writing, patches: readonly SheetPatch[]): void {
  const { structure } = held;
  if (structure.isReadOnly || environment.isViewOnly?.() === true) throw new HostError('read-only');
  for (const patch of patches) {
    const listed = structure.sheets.find(({ name }) => name.toLowerCase() === patch.sheet.toLowerCase());
    const sheet = sheetOf(held, patch.sheet);
    const isOurs = sheet !== undefined && markOf(sheet.reply.markFormula) !== null;
    if (patch.kind === 'create') {
      const isTaken = listed && !(sheet && halfMadeBy(begun)(sheet));
      if (isTaken) throw new HostError('not-ours', { sheet: patch.sheet });
      if (structure.isStructureLocked && !listed) throw new HostError('structure-locked');
      continue;
    }
    if (!isOurs || !listed) throw new HostError('not-ours', { sheet: patch.sheet });
    if (listed.isProtected) throw new HostError('sheet-protected', { sheet: patch.sheet });
    const { tables } = updateAt(held, patch);
    const isMissing = (name: string): boolean => !tables.some((one) => one.name.toLowerCase() === name.toLowerCase());
    if (patch.tables.some(({ name }) => isMissing(name))) throw new HostError('not-ours', { sheet: patch.sheet });
  }
}
