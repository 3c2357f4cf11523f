import type { Language } from '../domain/language';
import type { Survey } from '../domain/survey';
import { SHEET_NAMES, TABLE_NAMES, type OwnKind } from './sheet-kinds';

/** A name for a sheet of ours that no other sheet has: "Alinhamento", else "Alinhamento (2)" … */
export function freeSheetName(kind: OwnKind, language: Language, survey: Survey): string {
  const taken = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const wanted = SHEET_NAMES[language][kind];
  return freeName(taken, (nth) => (nth === 1 ? wanted : `${wanted} (${nth})`));
}

/** A name for a table of ours that no table of the workbook has: "AccordScores", else "AccordScores2" … */
export function freeTableName(kind: OwnKind, survey: Survey): string {
  const taken = new Set(survey.tableNames.map((name) => name.toLowerCase()));
  const wanted = TABLE_NAMES[kind];
  return freeName(taken, (nth) => (nth === 1 ? wanted : `${wanted}${nth}`));
}

/** The first of the names that is not taken; taken ones in lower case. */
export function freeName(taken: ReadonlySet<string>, named: (nth: number) => string): string {
  for (let nth = 1; ; nth += 1) {
    const name = named(nth);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
