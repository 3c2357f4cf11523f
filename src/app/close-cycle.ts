import { HostError } from '../domain/issue';
import { asWantedRows, cycleName, historyRows, readHistory } from '../sheets/history-rows';
import { logPatch } from '../sheets/log-patch';
import { FORMAT } from '../sheets/mark';
import type { SheetPatch } from '../sheets/patch';
import { runStamp } from './run-stamp';
import type { Reviewed } from './reviewed';

/** The cycles that were closed, the oldest first. */
export function closedCycles({ own }: Reviewed): readonly string[] {
  return [...new Set(readHistory(own.tables.history).map(({ cycle }) => cycle))];
}

/** The cycle that a close takes where nobody names one: the one typed in the settings, else the month of the review. */
export function cycleOf({ own, review }: Reviewed): string {
  return cycleName(own.cycle ?? review.today.slice(0, 7));
}

/**
 * The write that appends a review to *History*, which it makes where it is not there. Null where that cycle is closed
 * already: its rows are never rewritten. `time` is `2026-11-22 16:21`. Throws HostError newer-format.
 */
export function closePatch(reviewed: Reviewed, cycle: string, time: string): SheetPatch | null {
  const { own, survey, language, review } = reviewed;
  if (own.format > FORMAT) throw new HostError('newer-format', { version: own.format });
  const name = cycleName(cycle);
  if (name === '' || closedCycles(reviewed).includes(name)) return null;
  const found = own.tables.history ?? null;
  const speaks = found?.own.mark.language ?? language;
  const rows = historyRows({ ...reviewed, memory: own.memory }, name, speaks);
  const stamp = runStamp(reviewed, name, time);
  return logPatch({ kind: 'history', rows: asWantedRows(rows, review, speaks), found, survey, language, stamp });
}
