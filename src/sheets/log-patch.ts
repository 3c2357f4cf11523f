import type { Language } from '../domain/language';
import type { Survey } from '../domain/survey';
import type { FoundTable } from './found-table';
import { keptPatch } from './kept-patch';
import { titleLines } from './lines';
import { LOG_WORDS } from './log-words';
import type { RunStamp } from './mark';
import type { SheetPatch } from './patch';
import type { LogKind } from './sheet-kinds';
import { SHEETS } from './sheets';
import type { WantedRow, WantedSheet } from './wanted';

export interface LogInput {
  readonly kind: LogKind;
  readonly rows: readonly WantedRow[];
  /** The log as it stands; null makes it. */
  readonly found: FoundTable | null;
  readonly survey: Survey;
  /** Language of a log that does not exist yet: one that does keeps its own. */
  readonly language: Language;
  readonly stamp: RunStamp;
}

/** Rows of a log, those that are there changed where a cell differs, new ones below; null where nothing is to write. */
export function logPatch({ kind, rows, found, survey, language, stamp }: LogInput): SheetPatch | null {
  if (rows.length === 0) return null;
  const speaks = found?.own.mark.language ?? language;
  const { key } = SHEETS[kind].columns[0]!;
  const wanted: WantedSheet = {
    kind,
    language: speaks,
    lines: titleLines(LOG_WORDS, [({ titles }) => titles[kind], ({ intros }) => intros[kind]], key, speaks),
    rows,
    formats: [],
    offers: [],
  };
  return keptPatch(wanted, found, { survey, stamp });
}
