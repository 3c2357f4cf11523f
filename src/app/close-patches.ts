import { closePatch } from './close-cycle';
import { decisionsPatch } from './log-decisions';
import type { SheetPatch } from './port';
import type { Reviewed } from './reviewed';

/**
 * The writes of a closed cycle: the review into *History*, and what was decided into *Decisions*. Empty where that cycle
 * is closed already. `time` is `2026-11-22 16:21`. Throws HostError newer-format.
 */
export function closePatches(reviewed: Reviewed, cycle: string, time: string): readonly SheetPatch[] {
  const history = closePatch(reviewed, cycle, time);
  const decisions = history && decisionsPatch(reviewed, time);
  return [history, decisions].flatMap((one) => one ?? []);
}
