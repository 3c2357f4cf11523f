import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawColumn, type RawTable } from './layout/raw-table';

/**
 * The column of names: mapped, else by the likeliest heading; without one the first column of distinct texts, beside two
 * fields at least.
 */
export function profileColumn(columns: readonly Column[], layout: RawTable['layout']): Column | null {
  const mapped = columns.find((column) => column.field === 'profile');
  if (mapped) return mapped;
  const usable = columns.filter((column) => column.by !== 'mapping' && !column.isPersonal);
  const named = usable
    .filter((column) => column.match.profileRank !== null)
    .sort((a, b) => (a.match.profileRank ?? 0) - (b.match.profileRank ?? 0));
  if (named[0] && !(layout === 'columns' && hasCodes(named[0].raw) && namesBefore(columns, named[0])))
    return named.find((column) => isFinerThan(named[0], columns, column)) ?? named[0];
  // `Plazo` that may be two fields is a field.
  const known = columns.filter(({ field, undecided }) => field !== null || undecided.length > 0);
  if (known.length < 2 || known.every(({ field }) => field === null)) return null;
  const isName = ({ field, match, undecided }: Column): boolean =>
    field === null && undecided.length === 0 && (match.context === null || match.context === 'customer');
  // A group written once above or beside the names it groups has fewer cells than they have.
  const candidates = usable.filter((column) => isName(column) && hasDistinctTexts(column.raw));
  const filled = ({ raw }: Column): number => raw.cells.filter(({ cell }) => isFilled(cell)).length;
  const [candidate] = candidates
    .filter((column) => columns.indexOf(column) <= 1)
    .sort((a, b) => Number(hasCodes(a.raw)) - Number(hasCodes(b.raw)) || filled(b) - filled(a));
  return candidate ?? null;
}

/**
 * A group that is written on the first of its rows, beside the names it groups: `Canal` and `Subcanal`. The finer column
 * has a name of its own on every row that holds a term.
 */
function isFinerThan(first: Column | undefined, columns: readonly Column[], other: Column): boolean {
  if (!first || first === other) return false;
  const terms = columns.filter(({ field }) => field !== null && field !== 'profile');
  const rows = first.raw.cells
    .map((_, index) => index)
    .filter((index) => terms.some(({ raw }) => isFilled(raw.cells[index]?.cell)));
  const namesOf = ({ raw }: Column): string[] =>
    rows.map((index) => wordsOf(headingText(raw.cells[index]?.cell ?? null)));
  const isOpen = rows.some((index, position) => {
    const cell = first.raw.cells[index];
    const isCovered =
      cell?.at.row === first.raw.cells[rows[position - 1] ?? -1]?.at.row &&
      cell?.at.column === first.raw.cells[rows[position - 1] ?? -1]?.at.column;
    return isCovered || !isFilled(cell?.cell);
  });
  const repeats = new Set(namesOf(first)).size < rows.length && first.match.profileRank === other.match.profileRank;
  const names = namesOf(other);
  return (isOpen || repeats) && !names.includes('') && new Set(names).size === names.length;
}

/** Above a line of classes, `A`, `B`, `C`, across stand the names. */
function namesBefore(columns: readonly Column[], classes: Column): boolean {
  const first = columns.find(({ raw }) => raw.cells.some(({ cell }) => isFilled(cell)));
  return (
    first !== undefined &&
    first !== classes &&
    first.field === null &&
    hasDistinctTexts(first.raw) &&
    !hasCodes(first.raw)
  );
}

/** Codes are the names only where there are no others. */
function hasCodes({ cells }: RawColumn): boolean {
  return cells.every(
    ({ cell }) => typeof cell?.value !== 'string' || /^\s*[\w-]*\d[\w-]*\s*$|^\s*[A-Z]{1,3}\s*$/.test(cell.value),
  );
}

function hasDistinctTexts({ cells }: RawColumn): boolean {
  const texts = cells.map(({ cell }) => cell?.value).filter((value) => value !== null && value !== undefined);
  const names = texts.filter((value): value is string => typeof value === 'string').map(wordsOf);
  const isValue = texts.some((value) => typeof value === 'string' && VALUE.test(value));
  return !isValue && names.length > 0 && names.length === texts.length && new Set(names).size === names.length;
}

/** What is a term and no name: `10%`, `28/42`, `D+2`. */
const VALUE = /^\s*([\d.,]+\s*%|\d+(\s*\/\s*\d+)+|[dD]\s*\+\s*\d+)/;
