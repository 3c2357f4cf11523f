import { LANGUAGES, type Language } from '../domain/language';
import type { Survey } from '../domain/survey';
import { tidy } from '../domain/text';
import { createPatch } from './create-patch';
import type { FoundTable } from './found-table';
import { freeSheetName, freeTableName } from './free-names';
import { LOG_WORDS, type LogWords } from './log-words';
import { FORMAT, type Mark, type RunStamp } from './mark';
import type { SheetPatch, StyleName } from './patch';
import type { LogKind } from './sheet-kinds';
import { SHEETS } from './sheets';
import { updatePatch } from './update-patch';
import type { WantedLine, WantedRow, WantedSheet } from './wanted';

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
  const wanted: WantedSheet = {
    kind,
    language: speaks,
    lines: [line(kind, 'titles', 'title', speaks), line(kind, 'intros', 'stamp', speaks)],
    rows,
    formats: [],
    offers: [],
  };
  if (!found) {
    const mark: Mark = { ...stamp, kind, format: FORMAT, language, was: [], table: freeTableName(kind, survey) };
    return createPatch(freeSheetName(kind, language, survey), wanted, mark);
  }
  const standing = found.own.mark;
  const isChanged = updatePatch(wanted, found, standing, []) !== null;
  return isChanged ? updatePatch(wanted, found, { ...standing, ...stamp, format: FORMAT }, []) : null;
}

function line(kind: LogKind, which: 'titles' | 'intros', style: StyleName, language: Language): WantedLine {
  const said = (words: LogWords): string => words[which][kind];
  return {
    cells: [{ key: SHEETS[kind].columns[0]!.key, content: said(LOG_WORDS[language]), style }],
    isOurs: (text) => LANGUAGES.some((one) => tidy(said(LOG_WORDS[one])) === tidy(text)),
  };
}
