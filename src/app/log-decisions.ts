import { decisionRows } from '../sheets/decisions-sheet';
import { logPatch } from '../sheets/log-patch';
import type { SheetPatch } from '../sheets/patch';
import { cycleOf } from './close-cycle';
import { runStamp } from './run-stamp';
import type { Reviewed } from './reviewed';

/**
 * The write that brings *Decisions* up to date: what was decided since, and what became of what was decided before. Null
 * where nothing is to write. It makes the sheet where it is not there: ask `own.tables.decisions` before.
 */
export function decisionsPatch(reviewed: Reviewed, time: string): SheetPatch | null {
  const { own, survey, review, book, facts, language } = reviewed;
  const found = own.tables.decisions ?? null;
  const speaks = found?.own.mark.language ?? language;
  const cycle = cycleOf(reviewed);
  const findings = own.tables.findings ?? null;
  const rows = decisionRows({ review, book, facts, memory: own.memory, found, findings, language: speaks, cycle });
  return logPatch({ kind: 'decisions', rows, found, survey, language, stamp: runStamp(reviewed, cycle, time) });
}
