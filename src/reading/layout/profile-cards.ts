import type { Cell } from '../../domain/survey';
import { isProfileName, isRemark } from '../../domain/profile-name';
import { tidy } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { sheetSide } from '../sheet-side';
import { cellOf, range, refOf, type Face } from './face';
import { pivot, type Line } from './pivot';
import { headingText, isFilled, longRawTable, rawAt, textAt, type RawCell, type RawTable } from './raw-table';

/** The cell that names a card, and the cells that are the card's: right of it and below, to the next card. */
interface Card {
  readonly label: string;
  readonly name: RawCell;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Cards of profiles, below or beside each other: `Perfil: Redes`, or a bare name, over terms with a value at the right of
 * each. Null where there are not two such cards of two terms; those with bare names are of the same terms.
 */
export function profileCards(face: Face): RawTable | null {
  return ofCards(face, labelledNames(face)) ?? ofCards(face, bareNames(face), true);
}

function ofCards(face: Face, anchors: readonly Anchor[], areAlike = false): RawTable | null {
  const cards = cardsOf(face, anchors);
  const lines = cards.map((card) => linesOf(face, card));
  const fields = lines.map((own) => [...new Set(own.map(({ term }) => fieldIn(term)).filter((field) => field !== ''))]);
  const [first] = cards;
  if (!first || cards.length < 2 || fields.some((own) => own.length < 2)) return null;
  // Sections of one profile's terms have names too, and each its own terms.
  const isLikeFirst = (own: readonly string[]): boolean =>
    own.filter((field) => fields[0]?.includes(field)).length * 2 >= own.length;
  if (areAlike && !fields.every(isLikeFirst)) return null;
  const all = lines.flatMap((own) => own);
  const cells = all.flatMap(({ termCell, value }) => [termCell.at, value.at]);
  const rect = {
    top: Math.min(...cards.map(({ top }) => top)),
    left: Math.min(...cards.map(({ left }) => left)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
  return longRawTable(face, rect, pivot(all, first.label));
}

/** `Canal: Supermercados` as label and name; null where the label heads no profiles. */
export function labelledName(text: string): readonly [label: string, name: string] | null {
  const colon = text.indexOf(':');
  const [label, name] = [tidy(text.slice(0, Math.max(0, colon))), tidy(text.slice(colon + 1))];
  const isLabel = colon > 0 && matchHeading(label).profileRank !== null;
  return isLabel && isProfileName(name) ? [label, name] : null;
}

/** A cell of a name taken out of a longer text. */
export const nameCell = (face: Face, row: number, column: number, name: string): RawCell => ({
  at: refOf(face, row, column),
  cell: { format: 'General', ...cellOf(face, row, column), value: name },
});

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly name: string;
}

function labelledNames(face: Face): readonly Anchor[] {
  return face.rows.flatMap((cells, row) =>
    // The row may have holes, and a bare engine has no flat().
    Array.from(cells, (cell: Cell | null | undefined) => labelledName(headingText(cell ?? null))).flatMap(
      (said, column) => (said ? [{ row, column, label: said[0], name: said[1] }] : []),
    ),
  );
}

/** Texts alone in their rows, right above a term with its value. */
function bareNames(face: Face): readonly Anchor[] {
  return range(0, face.rows.length - 2).flatMap((row): Anchor[] => {
    const filled = Array.from(face.rows[row] ?? [], isFilled).flatMap((is, column) => (is ? [column] : []));
    const [column] = filled;
    if (column === undefined || filled.length > 1) return [];
    const name = textAt(face, row, column);
    const isName = fieldIn(name) === '' && sheetSide(name) === null && isProfileName(name) && !isRemark(name);
    return isName && isTermAt(face, row + 1, column) ? [{ row, column, label: 'Perfil', name }] : [];
  });
}

function cardsOf(face: Face, anchors: readonly Anchor[]): Card[] {
  const width = face.rows.reduce(
    (most, cells: Face['rows'][number] | undefined) => Math.max(most, cells?.length ?? 0),
    0,
  );
  return anchors.map(({ row, column, label, name }) => {
    const beside = anchors.filter((other) => other.row === row && other.column > column);
    const right = Math.min(width, ...beside.map((other) => other.column)) - 1;
    const below = anchors.filter((other) => other.row > row && other.column >= column && other.column <= right);
    const bottom = Math.min(face.rows.length, ...below.map((other) => other.row)) - 1;
    return { label, name: nameCell(face, row, column, name), top: row, left: column, bottom, right };
  });
}

function linesOf(face: Face, { name, top, left, bottom, right }: Card): Line[] {
  const rows = range(top + 1, bottom);
  return range(left, right - 1).flatMap((column): Line[] => {
    if (!rows.some((row) => isTermAt(face, row, column))) return [];
    let group = '';
    return rows.flatMap((row): Line[] => {
      const term = textAt(face, row, column);
      if (term !== '' && sheetSide(term) !== null && !isFilled(cellOf(face, row, column + 1))) group = term;
      if (term === '' || !isFilled(cellOf(face, row, column + 1)) || fieldIn(textAt(face, row, column + 1)) !== '')
        return [];
      const [termCell, value] = [rawAt(face, row, column), rawAt(face, row, column + 1)];
      return [{ row, name, group, term, unit: '', termCell, value }];
    });
  });
}

const isTermAt = (face: Face, row: number, column: number): boolean =>
  fieldIn(textAt(face, row, column)) !== '' && isFilled(cellOf(face, row, column + 1));

/** The field or fields that a term may be; '' where it is none. */
function fieldIn(term: string): string {
  const { field, candidates } = matchHeading(term);
  return field ?? candidates.join();
}
