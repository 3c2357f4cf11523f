import { patchesOf, type Reviewed } from '../../src/app/review-workbook';
import { isCellError, type Survey, type SurveyedSheet } from '../../src/domain/survey';
import type { Rect } from '../../src/domain/address';
import type { Grid } from '../../src/functions/sheet-function';
import { applyPatches } from '../support/apply-patches';

/** The ranges a planner would pass for a reviewed workbook: the two policies, and the settings Accord wrote. */
export interface Ranges {
  readonly commercial: Grid;
  readonly logistics: Grid;
  readonly settings: Grid;
}

export function rangesOf(reviewed: Reviewed): Ranges {
  const written = applyPatches(reviewed.survey, patchesOf(reviewed, '2026-11-22 12:00'));
  const policy = (side: 'commercial' | 'logistics'): Grid => {
    const table = reviewed.book.tables.find(({ role }) => role === side || role === 'both');
    if (!table) throw new Error(`No ${side} policy`);
    return gridOf(sheetNamed(written, table.sheet), table.rect);
  };
  return {
    commercial: policy('commercial'),
    logistics: policy('logistics'),
    settings: tableNamed(written, 'AccordSettings'),
  };
}

/** The cells of a table of ours, headings included: `AccordScores[#All]`. */
export function tableNamed(survey: Survey, name: string): Grid {
  for (const sheet of survey.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return gridOf(sheet, table.rect);
  }
  throw new Error(`No table ${name}`);
}

/** Values alone, blanks as empty texts: what a spreadsheet hands to a formula. */
export function gridOf(sheet: SurveyedSheet, { top, left, bottom, right }: Rect): Grid {
  const rows = sheet.rows.slice(top, bottom + 1);
  return rows.map((cells) =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const value = cells[left + index]?.value ?? '';
      return typeof value === 'object' && isCellError(value) ? { error: value.error } : value;
    }),
  );
}

function sheetNamed(survey: Survey, name: string): SurveyedSheet {
  const sheet = survey.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
