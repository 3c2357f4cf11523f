import { foundText } from '../domain/found-text';
import type { Survey, SurveyedSheet } from '../domain/survey';
import { tidy } from '../domain/text';
import { issueOf, type Findings } from './findings';
import { isFilled } from './layout/raw-table';

/** Blank rows in one run after which nobody goes on with a table. */
const FAR = 10_000;

/**
 * The survey without what strays at the far end of a sheet, such as a keystroke in row 1,048,576: the first such cell is
 * told, and a million blank rows are not gone through by everyone who looks for tables. A table object there is kept.
 */
export function withoutFarRows(survey: Survey, findings: Findings): Survey {
  if (survey.sheets.every(({ rows }) => rows.length <= FAR)) return survey;
  return { ...survey, sheets: survey.sheets.map((sheet) => near(sheet, survey, findings)) };
}

function near(sheet: SurveyedSheet, { dateSystem }: Survey, findings: Findings): SurveyedSheet {
  const end = endOfNear(sheet);
  if (end >= sheet.rows.length || sheet.tables.some(({ rect }) => rect.bottom >= end)) return sheet;
  const row = sheet.rows.findIndex((cells, index) => index >= end && isInUse(cells));
  const column = sheet.rows[row]?.findIndex(isFilled) ?? -1;
  const cell = sheet.rows[row]?.[column];
  if (cell)
    findings.issues.push(issueOf('far-rows', tidy(foundText(cell, dateSystem)), { sheet: sheet.name, row, column }));
  return { ...sheet, rows: sheet.rows.slice(0, end) };
}

/** The row after the last that is in use before the first long run of blanks; the blanks above all others do not count. */
function endOfNear({ rows }: SurveyedSheet): number {
  let last = -1;
  for (let row = 0; row < rows.length; row += 1) {
    if (!isInUse(rows[row])) continue;
    if (last >= 0 && row - last > FAR) return last + 1;
    last = row;
  }
  return last + 1;
}

const isInUse = (cells: SurveyedSheet['rows'][number] | undefined): boolean => cells?.some(isFilled) ?? false;
