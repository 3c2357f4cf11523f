import type { Survey, SurveyedSheet, SurveyedTable } from '../../domain/survey';
import { markOf, writeState } from './mark-formula';
import type { Held, HeldSheet } from './read-workbook';
import type { Structure } from './read-structure';
import { surveyCells } from './survey-cells';

/** The survey of a workbook as it was read. `isHalfMade` tells sheets whose making was interrupted: they are not there yet. */
export function surveyOf(held: Held, isHalfMade: (sheet: HeldSheet) => boolean): Survey {
  const { structure, fingerprint } = held;
  const sheets = held.sheets.filter((sheet) => !isHalfMade(sheet)).map((sheet) => surveyedSheet(sheet, structure));
  const isInterrupted = held.sheets.some((sheet) => isHalfMade(sheet) || writeState(markOf(sheet.reply.markFormula)));
  return {
    sheets,
    dateSystem: structure.dateSystem,
    isStructureLocked: structure.isStructureLocked,
    tableNames: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    notices: [...(structure.isReadOnly ? ['read-only'] : []), ...(isInterrupted ? ['interrupted'] : [])],
    fingerprint,
  };
}

function surveyedSheet({ reply, rest, hidden, rows }: HeldSheet, structure: Structure): SurveyedSheet {
  const listed = structure.sheets.find(({ id }) => id === reply.id)!;
  const mark = markOf(reply.markFormula);
  return {
    name: listed.name,
    visibility: listed.visibility,
    rows: surveyCells([reply.window, ...rest], rows),
    rowCount: reply.rowCount,
    columnCount: reply.columnCount,
    merges: reply.merges,
    tables: tablesOf(reply, structure),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    isProtected: listed.isProtected,
    ...(mark === null ? {} : { mark }),
  };
}

function tablesOf(reply: HeldSheet['reply'], structure: Structure): readonly SurveyedTable[] {
  return reply.tables.flatMap(({ id, rect, columns, isFiltered }) => {
    const table = structure.tables.find((one) => one.id === id);
    if (!table) return [];
    const { name, hasHeader, hasTotals } = table;
    return [{ name, rect, hasHeader, hasTotals, columns, filtered: isFiltered }];
  });
}
