import { contains } from '../../domain/address';
import type { Mapping } from '../../domain/memory';
import type { Survey, SurveyedSheet, SurveyedTable } from '../../domain/survey';
import { matchHeading } from '../headings/match-heading';
import { isHeaderRow } from './header-row';
import { headingText, isFilled, rawTable, type RawTable } from './raw-table';
import { bodyRows } from './table-body';

/** Every table of the workbook that has headings we know something of: table objects, then plain ranges, in reading order. */
export function findTables(survey: Survey, mappings: readonly Mapping[]): readonly RawTable[] {
  return survey.sheets.flatMap((sheet) => [
    ...sheet.tables.filter((table) => table.hasHeader).map((table) => ofTableObject(sheet, table)),
    ...plainTables(sheet, mappings),
  ]);
}

function ofTableObject(sheet: SurveyedSheet, table: SurveyedTable): RawTable {
  const { rect } = table;
  const last = Math.min(table.hasTotals ? rect.bottom - 1 : rect.bottom, sheet.rows.length - 1);
  const columns = range(rect.left, rect.right);
  const rows = range(rect.top + 1, last).filter((row) => columns.some((column) => isFilled(sheet.rows[row]?.[column])));
  return rawTable(sheet, rect.top, columns, rows, rect, table.name);
}

function plainTables(sheet: SurveyedSheet, mappings: readonly Mapping[]): RawTable[] {
  const isInObject = (row: number, column: number): boolean =>
    sheet.tables.some(({ rect }) => contains(rect, { row, column }));
  const free: SurveyedSheet = sheet.tables.length === 0 ? sheet : { ...sheet, rows: without(sheet, isInObject) };
  const headers = range(0, free.rows.length - 1).filter((row) => isHeaderRow(free, row, mappings));
  return headers.flatMap((row) => segments(free, row).flatMap((columns) => plainTable(free, row, columns, headers)));
}

function without(sheet: SurveyedSheet, isHidden: (row: number, column: number) => boolean): SurveyedSheet['rows'] {
  return sheet.rows.map((cells, row) => cells?.map((cell, column) => (isHidden(row, column) ? null : cell)));
}

function plainTable(
  sheet: SurveyedSheet,
  row: number,
  columns: readonly number[],
  headers: readonly number[],
): RawTable[] {
  const rows = bodyRows(sheet, row, columns, (other) => headers.includes(other));
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const last = rows[rows.length - 1] ?? row;
  // Of a large sheet only the first rows are known; a table that reaches the last of them goes on.
  const goesOn = sheet.rowCount > sheet.rows.length && last >= sheet.rows.length - 1;
  const bottom = goesOn ? sheet.rowCount - 1 : last;
  return [rawTable(sheet, row, columns, rows, { top: row, left, bottom, right })];
}

/** Columns of each table that begins in a heading row: two tables side by side each have their own profiles. */
function segments(sheet: SurveyedSheet, row: number): number[][] {
  const cells = sheet.rows[row] ?? [];
  const filled = range(0, cells.length - 1).filter((column) => isFilled(cells[column]));
  const parts: number[][] = [[]];
  filled.forEach((column, index) => {
    const isProfile = matchHeading(headingText(cells[column] ?? null)).profileRank !== null;
    const hasGap = index > 0 && (filled[index - 1] ?? 0) < column - 1;
    if (isProfile && hasGap) parts.push([]);
    parts[parts.length - 1]?.push(column);
  });
  const [first] = parts;
  const before = (first?.[0] ?? 0) - 1;
  // The column of names often has no heading.
  if (before >= 0 && isFilled(sheet.rows[row + 1]?.[before])) first?.unshift(before);
  return parts.filter((part) => part.length >= 2);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
