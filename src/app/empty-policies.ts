import { cellAt, type Survey, type SurveyedSheet } from '../domain/survey';
import { FIELDS } from '../domain/terms';
import { tidy } from '../domain/text';
import { matchHeading } from '../reading/headings/match-heading';

/** Terms a row of headings must name beside the profiles, to be that of a policy. */
const TERMS = 2;

/** Sheets that hold the headings of a policy and no profile below them, as the template does before it is filled in. */
export function emptyPolicies({ sheets }: Survey): readonly string[] {
  return sheets.filter(isEmptyPolicy).map(({ name }) => name);
}

function isEmptyPolicy(sheet: SurveyedSheet): boolean {
  return sheet.rows.some((cells, row) => {
    const headings = (cells ?? []).map((cell) => (typeof cell?.value === 'string' ? matchHeading(cell.value) : null));
    const profile = headings.findIndex((heading) => heading !== null && heading.profileRank !== null);
    const terms = headings.filter((heading) => heading?.field && FIELDS[heading.field].side !== 'figure');
    return profile >= 0 && terms.length >= TERMS && isBlankBelow(sheet, row, profile);
  });
}

function isBlankBelow(sheet: SurveyedSheet, heading: number, column: number): boolean {
  for (let row = heading + 1; row < sheet.rows.length; row += 1) {
    const value = cellAt(sheet, row, column)?.value ?? null;
    if (value !== null && (typeof value !== 'string' || tidy(value) !== '')) return false;
  }
  return true;
}
