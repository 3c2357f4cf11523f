import { isProfileName } from '../domain/profile-name';
import { tidy, wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawCell } from './layout/raw-table';
import { roleOf, type ReadTable } from './role';

/** A pair is of few parts: each half repeats, and at least this share of the rows has a first half that others have too. */
const REPEATED = 0.5;

/**
 * Profiles written in two columns, such as channel and size, where only both together tell rows with terms apart: the
 * names become one, left before right. The first half may stand on the first of its rows only.
 */
export const withPairedNames = (tables: readonly ReadTable[]): readonly ReadTable[] =>
  tables.map((table) => paired(table) ?? table);

function paired(table: ReadTable): ReadTable | null {
  const { raw, columns } = table;
  const profile = columns.find(({ field }) => field === 'profile');
  const isLines = columns.some(({ match }) => /^(order|date|month|product|customer)$/.test(match.context ?? ''));
  const terms = columns.filter(({ field }) => field !== null && field !== 'profile');
  if (!profile || isLines || terms.length === 0 || raw.layout === 'long') return null;
  const rows = profile.raw.cells
    .map((_, row) => row)
    .filter((row) => terms.some((term) => isFilled(term.raw.cells[row]?.cell)));
  const halves = columns.filter((other) => other !== profile && isHalf(other, rows));
  for (const half of halves) {
    const [left, right] = columns.indexOf(half) < columns.indexOf(profile) ? [half, profile] : [profile, half];
    const names = namesOf(left, right, rows);
    if (names) return renamed(table, profile, names);
  }
  return null;
}

/** A column of few words that means nothing else: on every row with terms, and repeating. */
function isHalf({ field, undecided, match, raw, isPersonal }: Column, rows: readonly number[]): boolean {
  if (field !== null || undecided.length > 0 || match.context !== null || isPersonal) return false;
  const texts = rows.map((row) => raw.cells[row]?.cell?.value ?? null);
  const words = texts.flatMap((text) => (typeof text === 'string' && isProfileName(text) ? [wordsOf(text)] : []));
  const isRepeated = new Set(words).size < words.length;
  return isRepeated && words.length === rows.filter((row) => isFilled(raw.cells[row]?.cell)).length && words.length > 2;
}

/** Name by row; null where the two halves do not tell the rows apart, or one of them does it alone. */
function namesOf(left: Column, right: Column, rows: readonly number[]): ReadonlyMap<number, string> | null {
  const [firsts, seconds] = [filledDown(left, rows), rows.map((row) => textAt(right, row))];
  if ([...firsts, ...seconds].includes('')) return null;
  const names = rows.map((_, index) => `${firsts[index]} ${seconds[index]}`);
  const repeated = firsts.filter((name, index) => firsts.some((other, nth) => nth !== index && isSame(other, name)));
  const isUnique = (texts: readonly string[]): boolean => new Set(texts.map(wordsOf)).size === texts.length;
  if (isUnique(firsts) || isUnique(seconds) || !isUnique(names) || repeated.length < rows.length * REPEATED)
    return null;
  return new Map(rows.map((row, index) => [row, names[index] ?? '']));
}

const isSame = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const textAt = ({ raw }: Column, row: number): string => tidy(headingText(raw.cells[row]?.cell ?? null));

function filledDown(column: Column, rows: readonly number[]): string[] {
  let name = '';
  return rows.map((row) => (name = textAt(column, row) || name));
}

function renamed(table: ReadTable, profile: Column, names: ReadonlyMap<number, string>): ReadTable {
  const cells = profile.raw.cells.map((cell, row): RawCell => {
    const name = names.get(row);
    return name === undefined ? cell : { ...cell, cell: { format: 'General', ...cell.cell, value: name } };
  });
  const raw = { ...profile.raw, cells };
  const columns = table.columns.map((column) => (column === profile ? { ...column, raw } : column));
  return { raw: { ...table.raw, columns: columns.map((column) => column.raw) }, columns, role: roleOf(columns) };
}
