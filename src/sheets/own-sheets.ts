import type { Language } from '../domain/language';
import type { Issue } from '../domain/issue';
import { EMPTY_MEMORY, type Memory } from '../domain/memory';
import type { Survey, SurveyedSheet } from '../domain/survey';
import { readConfirmations } from './confirm-read';
import { foundTable, type FoundTable, type OwnSheet } from './found-table';
import { lostColumnIssues } from './lost-columns';
import { readMark } from './mark';
import { readAnswers } from './read-answers';
import { readDecisions } from './read-decisions';
import { readSettings, type SettingsRead } from './read-settings';
import { isSnapshot } from './snapshot-line';
import { OWN_KINDS, type OwnKind } from './sheet-kinds';

/** Our own sheets of a workbook, and everything people typed into them. */
export interface OwnSheets {
  readonly memory: Memory;
  /** At most one of each kind. */
  readonly own: readonly OwnSheet[];
  /** The tables of these sheets. */
  readonly tables: { readonly [K in OwnKind]?: FoundTable };
  /** The workbook without sheets of ours: what `reading` may read. Their copies and sheets of values are left out too. */
  readonly teamSheets: Survey;
  /** Language of the sheets that are there; null when there are none. */
  readonly language: Language | null;
  /** The cycle a planner typed. */
  readonly cycle: string | null;
  readonly settings: SettingsRead;
  /** Format of the newest sheet of ours, 0 when there is none: one above `FORMAT` is read and never written. */
  readonly format: number;
}

/**
 * Finds our sheets and reads back all that people typed. A sheet is ours when it carries the mark and holds our table
 * under its name; a copy keeps the mark and loses the table's name, so it is the planner's, and no policy either.
 */
export function readMemory(survey: Survey): OwnSheets {
  const marks = survey.sheets.map(({ mark }) => (mark === undefined ? null : readMark(mark)));
  const own: OwnSheet[] = [];
  const tables: { [K in OwnKind]?: FoundTable } = {};
  for (const kind of OWN_KINDS) {
    const found = ownTableOf(survey, kind);
    if (!found) continue;
    own.push(found.own);
    tables[kind] = found;
  }
  const { dateSystem } = survey;
  const language = own[0]?.mark.language ?? null;
  const settings = readSettings(tables.settings, language ?? 'pt-BR');
  const decisions = readDecisions(tables.findings, dateSystem);
  const confirmations = readConfirmations(tables.confirmations, dateSystem);
  return {
    memory: {
      ...EMPTY_MEMORY,
      ...settings.memory,
      ...decisions.memory,
      ...(confirmations.length > 0 ? { confirmations } : {}),
      answers: readAnswers(tables.data, dateSystem),
      issues: [
        ...settings.issues,
        ...decisions.issues,
        ...OWN_KINDS.flatMap((kind) => (tables[kind] ? lostColumnIssues(tables[kind]) : [])),
        ...unreadSheets(survey, own),
      ],
    },
    own,
    tables,
    teamSheets: { ...survey, sheets: survey.sheets.filter((sheet, index) => !marks[index] && !isSnapshot(sheet)) },
    language,
    cycle: settings.cycle,
    settings,
    format: marks.reduce((newest, mark) => Math.max(newest, mark?.format ?? 0), 0),
  };
}

/** The first sheet of a kind that is ours and whose rows can be told. */
function ownTableOf(survey: Survey, kind: OwnKind): FoundTable | null {
  for (const sheet of survey.sheets) {
    const own = asOwn(sheet, kind);
    const found = own && foundTable(own);
    if (found) return found;
  }
  return null;
}

/**
 * Sheets that were ours and can be told no more: the table was made a range again, or its column of ids is gone. A copy
 * has a table of another name, and is the planner's.
 */
function unreadSheets({ sheets }: Survey, own: readonly OwnSheet[]): readonly Issue[] {
  return sheets.flatMap((sheet): Issue[] => {
    const mark = sheet.mark === undefined ? null : readMark(sheet.mark);
    if (mark === null || mark.kind === null || mark.kind === 'alignment') return [];
    const isOwn = own.some((one) => one.sheet === sheet);
    const isCopy = sheet.tables.length > 0 && asOwn(sheet, mark.kind) === null;
    if (isOwn || isCopy) return [];
    return [{ code: 'own-sheet-unread', found: sheet.name, at: { sheet: sheet.name, row: 0, column: 0 } }];
  });
}

function asOwn(sheet: SurveyedSheet, kind: OwnKind): OwnSheet | null {
  const mark = sheet.mark === undefined ? null : readMark(sheet.mark);
  if (mark?.kind !== kind) return null;
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === mark.table.toLowerCase());
  return table ? { mark, sheet, table } : null;
}
