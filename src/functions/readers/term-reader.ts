import { foundText } from '../../domain/found-text';
import { LANGUAGES } from '../../domain/language';
import { isCellError } from '../../domain/survey';
import { FIELDS, type FieldName, type FieldValue } from '../../domain/terms';
import { KIND_UNITS } from '../../i18n/fields';
import { columnEvidence } from '../../reading/column-evidence';
import type { Column } from '../../reading/columns';
import { NO_UNITS, type Evidence } from '../../reading/evidence';
import { foundOf } from '../../reading/grammar/found';
import { matchHeading } from '../../reading/headings/match-heading';
import { readFound } from '../../reading/read-found';
import { CellError } from '../cell-error';
import { asGrid, cellOf, usedPart } from '../grid';
import { cellError } from '../messages';
import type { Answer, AnswerCell, Argument, Grid, Scalar } from '../sheet-function';

/** Texts remembered before all are forgotten: far above the distinct terms of a policy, far below what memory feels. */
const MOST_KEPT = 5000;

/**
 * A function that reads a term in one cell or in each cell of a range, as a column of a policy is read: the cells of a
 * range are evidence for each other, so that 95 beside 97.5 is a percentage.
 * `answer` makes a cell of the value; undefined where the term does not say what was asked.
 */
export function termReader<F extends FieldName>(
  field: F,
  answer: (value: FieldValue<F>) => number | string | boolean | undefined,
): (terms: Argument) => Answer {
  // The same term stands in many cells, each a formula of its own: what it says alone never changes.
  let kept = new Map<Scalar, AnswerCell>();

  const ofCell = (value: Scalar, row: number, evidence: Evidence): AnswerCell => {
    const term = termOf(field, value, row, evidence);
    if (term === null || term instanceof CellError) return term ?? '';
    const found = typeof value === 'object' ? '' : String(value);
    return answer(term) ?? cellError('#N/A', 'not-stated', { row, found });
  };

  return (terms) => {
    const first = onlyCell(terms);
    if (first !== undefined) {
      const known = kept.get(first);
      if (known !== undefined) return [[known]];
      if (kept.size >= MOST_KEPT) kept = new Map();
      const read = ofCell(first, 1, evidenceOf(field, [[first]]));
      kept.set(first, read);
      return [[read]];
    }
    const grid = asGrid(terms);
    const evidence = evidenceOf(field, usedPart(grid));
    const read = new Map<Scalar, AnswerCell>();
    const answers = grid.map((cells, row) =>
      cells.map((value) => {
        const known = read.get(value);
        if (known !== undefined) return known;
        const made = ofCell(value, row + 1, evidence);
        // An error says its row; everything else is the same wherever it stands.
        if (!(made instanceof CellError)) read.set(value, made);
        return made;
      }),
    );
    return answers.length > 0 ? answers : [['']];
  };
}

/** The value of a range of one cell, the common case; undefined for blanks, errors and larger ranges. */
function onlyCell(terms: Argument): string | number | boolean | undefined {
  const grid = asGrid(terms);
  const value = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
  return value === null || typeof value === 'object' ? undefined : value;
}

/** The term a cell states; null when it states none, an error when it cannot be told. */
function termOf<F extends FieldName>(
  field: F,
  value: Scalar,
  row: number,
  evidence: Evidence,
): FieldValue<F> | CellError | null {
  const cell = cellOf(value);
  if (!cell) return null;
  const found = foundText(cell);
  if (isCellError(cell.value)) return cellError('#VALUE!', 'error-in-cell', { row, found });
  const parsed = readFound(field, foundOf(cell), evidence);
  switch (parsed.kind) {
    case 'blank':
      return null;
    case 'notApplicable':
      return cellError('#N/A', 'does-not-apply', { row });
    case 'value':
      return parsed.value;
    case 'asked':
      return cellError('#VALUE!', 'ambiguous', { row, found, readings: parsed.options.join(' / ') || '?' });
    case 'unreadable':
      return unreadable(field, row, found);
  }
}

/** The term of an argument that takes one: the first cell of a range. */
export function termGiven<F extends FieldName>(field: F, argument: Argument): FieldValue<F> | CellError | null {
  const value = asGrid(argument)[0]?.[0] ?? null;
  return termOf(field, value, 1, evidenceOf(field, [[value]]));
}

function unreadable(field: FieldName, row: number, found: string): CellError {
  const messages = LANGUAGES.map((language) => {
    const expected = KIND_UNITS[language][FIELDS[field].kind];
    return cellError('#VALUE!', 'unreadable', { row, found, expected }, language).message;
  });
  return new CellError('#VALUE!', messages.join(' | '));
}

/** What the cells of the range say about its bare numbers; a range has no heading and no formats. */
function evidenceOf(field: FieldName, grid: Grid): Evidence {
  const at = { sheet: '', row: 0, column: 0 };
  const seen = new Set<string>();
  // How often a number stands there is evidence; a text with words says the same however often.
  const isNews = (value: Scalar): boolean => {
    if (typeof value !== 'string' || /^[\s\d.,-]*$/.test(value)) return true;
    return seen.size < seen.add(value).size;
  };
  const cells = grid.flatMap((row) => row.filter(isNews).map((value) => ({ at, cell: cellOf(value) })));
  const column: Column = {
    at,
    heading: '',
    field,
    by: 'none',
    raw: { at, heading: '', spelling: '', group: '', cells },
    match: matchHeading(''),
    units: NO_UNITS,
    isPersonal: false,
    undecided: [],
  };
  return columnEvidence(column, field, null);
}
