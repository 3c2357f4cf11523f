import type { Memory } from '../domain/memory';
import { readMemory } from '../sheets/own-sheets';
import { CARD_KINDS, LOG_KINDS } from '../sheets/sheet-kinds';
import type { Run, WorkbookPort } from './port';

const SILENT: Run = { progress: () => undefined, cancelled: () => false };

/** What stands where a review would be written: no workbook of ours, a result, or one that people typed in. */
export type EarlierResult = 'stranger' | 'untouched' | 'typed-in';

/** What losing this workbook would lose of what people typed into our sheets. */
export async function earlierResult(port: WorkbookPort): Promise<EarlierResult> {
  const { memory, own, tables } = readMemory(await port.survey(SILENT));
  if (own.length === 0) return 'stranger';
  // What a log holds, and since when a package is as it is, stands nowhere else: it cannot be made again from the book.
  if ([...LOG_KINDS, ...CARD_KINDS].some((kind) => tables[kind])) return 'typed-in';
  return isUntouched(memory) ? 'untouched' : 'typed-in';
}

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
