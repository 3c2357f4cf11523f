import type { Cell } from '../../domain/survey';
import { matchHeading } from '../headings/match-heading';
import { cellOf, range, type Face } from './face';
import { holdsTerms } from './long-table';
import { headingText, isFilled, textAt } from './raw-table';

/** How far below a heading its terms are looked for. */
const BELOW = 40;
/** A sheet of more rows is a list. */
const LARGEST = 300;
/** What is longer in a column of terms is a remark below them. */
const LONGEST_TERM = 90;

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
  /** The row above holds the heading of the names, and nothing else. */
  readonly isLabelled: boolean;
}

/**
 * Names across over terms: the corner heads the terms, as `Item` or `Condição`, and says nothing of the names. It is read as
 * the heading of the names, where `Perfil` stands above them, and as blank where nothing does.
 */
export function withNamesAcross(face: Face): Face {
  if (face.rows.length > LARGEST) return face;
  const found = range(0, face.rows.length - 1).flatMap((row) => cornerAt(face, row) ?? []);
  // A line of codes right below the names is no second line of names.
  const corners = found.filter(({ row }) => !found.some((other) => other.row === row - 1));
  if (corners.length === 0) return face;
  const rows = Array.from(face.rows, (cells, row) =>
    Array.from(cells ?? [], (cell, column) => {
      const corner = corners.find((one) => one.row === row && one.column >= column);
      if (corner) return corner.column === column ? corner.cell : null;
      const isBeside = corners.some((one) => one.isLabelled && one.row - 1 === row);
      const isRemark = corners.some((one) => one.column === column) && headingText(cell ?? null).length > LONGEST_TERM;
      return isBeside || isRemark ? null : (cell ?? null);
    }),
  );
  return { ...face, rows };
}

/** The corner left of a row of names. */
function cornerAt(face: Face, row: number): Corner | null {
  const filled = filledIn(face, row);
  // Groups of terms, named like terms perhaps, may stand before the terms.
  const column = range(0, filled[1] ?? 0)
    .reverse()
    .find((one) => holdsTerms(face, range(row + 1, row + BELOW), one));
  const names = filled.filter((one) => column !== undefined && one > column);
  if (column === undefined || names.length < 2 || names.some((one) => !isName(face, row, one))) return null;
  const corner = textAt(face, row, column);
  const { field, candidates, profileRank } = matchHeading(corner);
  if (field !== null || candidates.length > 0 || profileRank !== null) return null;
  const label = filledIn(face, row - 1).find(
    (one) => one > column && matchHeading(textAt(face, row - 1, one)).profileRank !== null,
  );
  if (label === undefined && corner === '') return null;
  const cell = label === undefined ? null : cellOf(face, row - 1, label);
  return { row, column, cell, isLabelled: label !== undefined };
}

const filledIn = (face: Face, row: number): number[] =>
  Array.from(face.rows[row] ?? [], (cell, column) => (isFilled(cell) ? [column] : [])).flatMap((one) => one);

/** Text that is no heading of ours: the names of profiles, and the words for units and notes beside them. */
function isName(face: Face, row: number, column: number): boolean {
  const { field, candidates } = matchHeading(headingText(cellOf(face, row, column)));
  return typeof cellOf(face, row, column)?.value === 'string' && field === null && candidates.length === 0;
}
