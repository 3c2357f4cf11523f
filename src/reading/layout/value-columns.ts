import { isProfileName } from '../../domain/profile-name';
import { wordsOf } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { cellOf, range, type Face } from './face';
import { VALUES } from './long-table';
import { headingText, isFilled, textAt } from './raw-table';

/** A sheet of more rows is a list. */
const LARGEST = 300;

interface Parts {
  /** The row of `Valor` and `Obs.`, right below the names. */
  readonly row: number;
  readonly values: readonly number[];
  readonly remarks: readonly number[];
  /** The last row before a blank one. */
  readonly bottom: number;
}

/**
 * Names across, each over a column of values and one of remarks: without the remarks and the line that parts them it is the
 * plain table of names across. Remarks are no terms; they stay where they are.
 */
export function withValuesOnly(face: Face): Face {
  if (face.rows.length > LARGEST) return face;
  const found = range(1, face.rows.length - 1).flatMap((row) => partsAt(face, row) ?? []);
  if (found.length === 0) return face;
  return {
    ...face,
    rows: Array.from(face.rows, (cells, row) =>
      Array.from(cells ?? [], (cell, column) => {
        const isPart = (parts: Parts): boolean =>
          (row === parts.row && column >= (parts.values[0] ?? 0)) ||
          (row >= parts.row && row <= parts.bottom && parts.remarks.includes(column));
        if (found.some(isPart)) return null;
        // The heading of the terms may stand beside the parts.
        const below = found.find((parts) => parts.row === row + 1 && column < (parts.values[0] ?? 0));
        if (found.some((parts) => parts.row === row && column < (parts.values[0] ?? 0))) return null;
        return cell ?? (below ? cellOf(face, below.row, column) : null);
      }),
    ),
  };
}

function partsAt(face: Face, row: number): Parts | null {
  const filled = range(0, (face.rows[row] ?? []).length - 1).filter((column) => isFilled(cellOf(face, row, column)));
  const values = filled.filter((column) => VALUES.test(wordsOf(textAt(face, row, column))) && isNamed(column));
  const from = values[0] ?? 0;
  const remarks = filled.filter(
    (column) => column > from && matchHeading(textAt(face, row, column)).context === 'note' && !isOver(column),
  );
  const isWhole = filled.every((column) => column < from || values.includes(column) || remarks.includes(column));
  if (values.length < 2 || remarks.length === 0 || !isWhole) return null;
  const blank = range(row + 1, face.rows.length - 1).find((own) => !(face.rows[own] ?? []).some(isFilled));
  return { row, values, remarks, bottom: (blank ?? face.rows.length) - 1 };

  function isOver(column: number): boolean {
    return isFilled(cellOf(face, row - 1, column));
  }

  function isNamed(column: number): boolean {
    const name = headingText(cellOf(face, row - 1, column));
    const { field, candidates } = matchHeading(name);
    return isProfileName(name) && field === null && candidates.length === 0;
  }
}
