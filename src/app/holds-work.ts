import type { Memory } from '../domain/memory';
import { readMemory } from '../sheets/own-sheets';
import type { Run, WorkbookPort } from './port';

const SILENT: Run = { progress: () => undefined, cancelled: () => false };

function isUntouched(memory: Memory): boolean {
  const typed = [
    memory.limits,
    memory.weights,
    memory.switches,
    memory.parameters,
    memory.figures,
    memory.answers,
    memory.decisions,
    memory.mappings,
  ];
  return typed.every((record) => Object.keys(record).length === 0) && memory.issues.length === 0;
}

/**
 * Whether losing this workbook would lose something people typed into our sheets. A workbook without sheets of ours is
 * not a result of ours at all, so it counts as work too.
 */
export async function holdsWork(port: WorkbookPort): Promise<boolean> {
  const { memory, own } = readMemory(await port.survey(SILENT));
  return own.length === 0 || !isUntouched(memory);
}
