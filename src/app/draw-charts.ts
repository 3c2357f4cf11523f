import { HostError } from '../domain/issue';
import { marginWalks } from '../review/margin-walk';
import type { TrendPoint } from '../sheets/chart-blocks';
import { chartsSheet } from '../sheets/charts-sheet';
import { readHistory, WHOLE } from '../sheets/history-rows';
import { keptPatch } from '../sheets/kept-patch';
import { FORMAT } from '../sheets/mark';
import type { SheetPatch } from '../sheets/patch';
import { cycleOf } from './close-cycle';
import type { Reviewed } from './reviewed';
import { runStamp } from './run-stamp';

/**
 * The write that brings *Alignment Charts* up to date, null where nothing is to write. It makes the sheet where it is
 * not there: ask `own.tables.charts` before. `time` is `2026-11-22 16:21`. Throws HostError newer-format.
 */
export function chartsPatch(reviewed: Reviewed, time: string): SheetPatch | null {
  const { own, survey, language, review, book, facts } = reviewed;
  if (own.format > FORMAT) throw new HostError('newer-format', { version: own.format });
  const found = own.tables.charts ?? null;
  const speaks = own.memory.language ?? found?.own.mark.language ?? language;
  const walks = marginWalks(review, book, facts, own.memory);
  const wanted = chartsSheet({ review, walks, trend: trendOf(reviewed) }, found, speaks);
  const stamp = runStamp(reviewed, cycleOf(reviewed), time);
  return keptPatch(wanted, found, { survey, stamp });
}

/** Closed cycles as they were closed, and the present where its cycle is still open. */
function trendOf(reviewed: Reviewed): readonly TrendPoint[] {
  const closed = readHistory(reviewed.own.tables.history)
    .filter(({ kind, profile, key }) => kind === 'score' && profile === WHOLE && key === 'point')
    .map(({ cycle, value }) => ({ cycle, score: value }));
  const cycle = cycleOf(reviewed);
  if (closed.some((one) => one.cycle === cycle)) return closed;
  return [...closed, { cycle, score: reviewed.review.portfolio.score.point }];
}
