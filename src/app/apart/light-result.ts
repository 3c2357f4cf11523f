import type { Survey, SurveyedSheet } from '../../domain/survey';
import type { FoundTable, OwnSheet } from '../../sheets/found-table';
import type { OwnSheets } from '../../sheets/own-sheets';
import { OWN_KINDS, type OwnKind } from '../../sheets/sheet-kinds';
import type { Reviewed } from '../review-workbook';

type LightSheet = Omit<OwnSheet, 'sheet'> & { readonly sheet: string };
type LightTable = Omit<FoundTable, 'own'> & { readonly own: LightSheet };

/** A result without the survey and without its sheets, which the other end has: sheets are named. */
export type LightResult = Omit<Reviewed, 'survey' | 'own'> & {
  readonly own: Omit<OwnSheets, 'own' | 'tables' | 'teamSheets'> & {
    readonly own: readonly LightSheet[];
    readonly tables: { readonly [K in OwnKind]?: LightTable };
    readonly teamSheets: readonly string[];
  };
};

export function lightResult({ own, book, facts, review, language }: Reviewed): LightResult {
  const tables: { [K in OwnKind]?: LightTable } = {};
  for (const [kind, found] of tablesOf(own.tables)) tables[kind] = { ...found, own: named(found.own) };
  return {
    book,
    facts,
    review,
    language,
    own: { ...own, tables, own: own.own.map(named), teamSheets: own.teamSheets.sheets.map(({ name }) => name) },
  };
}

/** The result whole again, with the very sheets of the survey it was made from. */
export function wholeResult({ own, ...rest }: LightResult, survey: Survey): Reviewed {
  const found = ({ sheet, ...others }: LightSheet): OwnSheet => ({ ...others, sheet: sheetNamed(survey, sheet) });
  const tables: { [K in OwnKind]?: FoundTable } = {};
  for (const [kind, table] of tablesOf(own.tables)) tables[kind] = { ...table, own: found(table.own) };
  const teamSheets = { ...survey, sheets: own.teamSheets.map((name) => sheetNamed(survey, name)) };
  return { ...rest, survey, own: { ...own, tables, own: own.own.map(found), teamSheets } };
}

const named = ({ sheet, ...others }: OwnSheet): LightSheet => ({ ...others, sheet: sheet.name });

function tablesOf<T>(tables: { readonly [K in OwnKind]?: T }): readonly (readonly [OwnKind, T])[] {
  return OWN_KINDS.flatMap((kind) => {
    const table = tables[kind];
    return table === undefined ? [] : [[kind, table] as const];
  });
}

function sheetNamed({ sheets }: Survey, wanted: string): SurveyedSheet {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`The survey has no sheet ${wanted}`);
  return sheet;
}
