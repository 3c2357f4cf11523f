import { isProfileName } from '../../domain/profile-name';
import type { SurveyedSheet } from '../../domain/survey';
import { tidy, wordsOf } from '../../domain/text';
import { PARAMETER_UNIT_HEADINGS } from '../headings/context';
import { matchHeading } from '../headings/match-heading';
import { sheetSide } from '../sheet-side';
import { cellOf, faceOf, range, type Face } from './face';
import { holdsTerms, VALUES } from './long-table';
import { pivot, type Line } from './pivot';
import { labelledName, nameCell } from './profile-cards';
import { isFilled, longRawTable, rawAt, textAt, type RawCell, type RawTable } from './raw-table';
import { isUnitText } from './unit-text';

/** Terms are few, and stand near the top left. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 8;

/** Names that a spreadsheet gives its tabs by itself. */
const NO_NAME = /^(planilha|plan|folha|hoja|sheet|tab|aba)( ?\d+)?$/;

/** What a tab says of its sheet beside the profile, and names of sheets that are nobody's. */
const BEFORE_NAME =
  /^(pol[ií]ticas?|polic(y|ies)|fichas?|acordos?|acuerdos?|condi[cç](ões|oes|iones)|terms?|termos)\s*([-–_:]\s*|\s(?=\S))/i;
const NOBODY = /\b(comercia\w*|commercial|logistic\w*|politicas?|polic(y|ies)|20\d\d|v\d+)\b/;

/** Of several sheets alike, how many terms two of them share at least. */
const SHARED_TERMS = 2;

/**
 * A sheet a profile: terms down a column, one value beside each, the profile named by the sheet's name or above its terms.
 * One such sheet may be anything; two with the same terms are profiles.
 */
export function profileSheets(sheets: readonly SurveyedSheet[]): readonly RawTable[] {
  const cards = sheets.flatMap((sheet) => cardOf(faceOf(sheet, [])) ?? []);
  return cards.filter((card) => cards.some((other) => other !== card && shared(card, other) >= SHARED_TERMS));
}

function shared(one: RawTable, other: RawTable): number {
  const fields = fieldsOf(other);
  return fieldsOf(one).filter((field) => fields.includes(field)).length;
}

const fieldsOf = ({ columns }: RawTable): unknown[] =>
  columns.map(({ spelling }) => matchHeading(spelling).field).filter((field) => field !== null);

function cardOf(face: Face): RawTable | null {
  const rows = range(0, Math.min(face.rows.length, MOST_ROWS) - 1);
  const besides = (row: number, column: number): boolean => (face.rows[row] ?? []).slice(column + 1).some(isFilled);
  for (const column of range(0, MOST_COLUMNS - 1)) {
    const said = rows.filter((row) => textAt(face, row, column) !== '' && besides(row, column));
    if (!holdsTerms(face, said, column)) continue;
    const value = range(column + 1, column + MOST_COLUMNS).find(
      (next) => said.filter((row) => isFilled(cellOf(face, row, next))).length * 2 > said.length,
    );
    const name = nameOf(face, said[0] ?? 0, column);
    return value === undefined || name === null ? null : cardTable(face, { said, column, value, name });
  }
  return null;
}

interface Card {
  /** Rows of terms with something beside them. */
  readonly said: readonly number[];
  readonly column: number;
  readonly value: number;
  readonly name: RawCell;
}

function cardTable(face: Face, { said, column, value, name }: Card): RawTable {
  const unit = value + 1;
  const hasUnits = said.some((row) => isUnitText(textAt(face, row, unit)));
  const first = said[0] ?? 0;
  const last = said[said.length - 1] ?? 0;
  let group = '';
  const lines = range(first, last).flatMap((row): Line[] => {
    const term = textAt(face, row, column);
    if (!said.includes(row)) {
      if (sheetSide(term) !== null) group = term;
      return [];
    }
    if (isHead(face, row, value)) return [];
    const own = hasUnits ? textAt(face, row, unit) : '';
    const termCell = rawAt(face, row, column);
    return [{ row, name, group, term, unit: isUnitText(own) ? own : '', termCell, value: rawAt(face, row, value) }];
  });
  const rect = { top: first, left: column, bottom: last, right: hasUnits ? unit : value };
  return longRawTable(face, rect, pivot(lines, 'Perfil'));
}

const isHead = (face: Face, row: number, column: number): boolean => {
  const words = wordsOf(textAt(face, row, column));
  return VALUES.test(words) || PARAMETER_UNIT_HEADINGS.includes(words);
};

/** `Canal: Supermercados` above the terms; else the sheet's own name, unless it is one of a policy, a term or a program. */
function nameOf(face: Face, first: number, column: number): RawCell | null {
  for (const row of range(0, first)) {
    const said = labelledName(textAt(face, row, column));
    if (said) return nameCell(face, row, column, said[1]);
  }
  const name = tidy(face.sheet.name.replace(BEFORE_NAME, ''));
  const { field, candidates, context, profileRank } = matchHeading(name);
  const isTaken = field !== null || candidates.length > 0 || context !== null || profileRank !== null;
  if (NO_NAME.test(wordsOf(name)) || isTaken || NOBODY.test(wordsOf(name)) || !isProfileName(name)) return null;
  return nameCell(face, first, column, name);
}
