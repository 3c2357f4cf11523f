import type { Texts } from '../i18n/texts';
import { alignmentSheet } from '../sheets/alignment-sheet';
import { findingsSheet } from '../sheets/findings-sheet';
import { frozenSheet } from '../sheets/frozen-sheet';
import { cycleName } from '../sheets/history-rows';
import { minuteOf } from '../sheets/mark';
import type { CreateSheet } from '../sheets/patch';
import { tabName } from '../sheets/plain-sheet';
import type { SheetInput } from '../sheets/wanted';
import { cycleOf } from './close-cycle';
import type { Reviewed } from './reviewed';
import { runStamp } from './run-stamp';

const MEETING: Texts = { 'pt-BR': 'Reunião', en: 'Meeting', es: 'Reunión' };

/** The longest name of a tab, and the day in brackets at its end. */
const LONGEST = 31;
const DAY = ' (2026-11-22)'.length;

/** The name of a frozen sheet: "Reunião 2026-11 (2026-11-22)". */
export function frozenName(reviewed: Reviewed, time: string, named?: string): string {
  const title = tabName(`${MEETING[reviewed.language]} ${frozenCycle(reviewed, named)}`);
  return `${title.slice(0, LONGEST - DAY)} (${time.slice(0, 10)})`;
}

const frozenCycle = (reviewed: Reviewed, named?: string): string =>
  named === undefined ? cycleOf(reviewed) : cycleName(named);

/**
 * A new sheet with the scores and the open findings as they are, values only and without our mark; null where one of
 * its cycle and day is there already: it is never written again. `time` is `2026-11-22 16:21`.
 */
export function frozenPatch(reviewed: Reviewed, time: string, named?: string): CreateSheet | null {
  const { own, survey, review, book, facts, language } = reviewed;
  const cycle = frozenCycle(reviewed, named);
  const sheet = frozenName(reviewed, time, named);
  if (survey.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase())) return null;
  const input: SheetInput = {
    review,
    book,
    facts,
    memory: own.memory,
    settings: own.settings,
    survey,
    language,
    stamp: runStamp(reviewed, cycle, time),
    restored: [],
    found: null,
  };
  return frozenSheet(
    {
      sheet,
      cycle,
      time: minuteOf(time),
      alignment: alignmentSheet(input),
      findings: findingsSheet(input),
      found: own.tables.findings ?? null,
      dateSystem: survey.dateSystem,
    },
    language,
  );
}
