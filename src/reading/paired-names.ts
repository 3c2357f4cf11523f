import type { ListColumn, OrderList } from '../domain/order-list';
import { isProfileName } from '../domain/profile-name';
import { tidy, wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawCell } from './layout/raw-table';
import { withColumns, type ReadTable } from './role';

/** A pair is of few parts: each half repeats, and at least this share of the rows has a first half that others have too. */
const REPEATED = 0.5;

/**
 * Profiles written in two columns, such as channel and size, where only both together tell rows with terms apart: the
 * names become one, left before right. The first half may stand on the first of its rows only.
 */
export function withPairedNames(tables: readonly ReadTable[]): Paired {
  const pairs: (readonly [string, string])[] = [];
  const joined = tables.map((table) => {
    const pair = pairOf(table);
    if (!pair) return table;
    pairs.push([wordsOf(pair.left.heading), wordsOf(pair.right.heading)]);
    return renamed(table, pair);
  });
  return { tables: joined, pairs };
}

interface Paired {
  readonly tables: readonly ReadTable[];
  /** Headings whose columns make one name, as words. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** A list that names profiles in the same two columns as the policies do. */
export function withPairedColumns(list: OrderList, { columns }: ReadTable, pairs: Paired['pairs']): OrderList {
  const profile = list.columns.find(({ role }) => role === 'profile');
  const words = profile ? wordsOf(profile.heading) : '';
  const other = pairs.find((pair) => pair.includes(words))?.find((half) => half !== words);
  const part = columns.find(({ heading }) => wordsOf(heading) === other);
  if (!part || list.columns.some(({ at }) => at.column === part.at.column)) return list;
  const own: ListColumn = { role: 'profilePart', at: part.at, heading: part.heading };
  return { ...list, columns: [...list.columns, own].sort((a, b) => a.at.column - b.at.column) };
}

interface Pair {
  readonly left: Column;
  readonly right: Column;
  readonly names: ReadonlyMap<number, string>;
}

function pairOf({ raw, columns }: ReadTable): Pair | null {
  const profile = columns.find(({ field }) => field === 'profile');
  const isLines = columns.some(({ match }) => /^(order|date|month|product|customer)$/.test(match.context ?? ''));
  const terms = columns.filter(({ field }) => field !== null && field !== 'profile');
  if (isLines || terms.length === 0 || raw.layout === 'long') return null;
  const rows = (columns[0]?.raw.cells ?? [])
    .map((_, row) => row)
    .filter((row) => terms.some((term) => isFilled(term.raw.cells[row]?.cell)));
  if (!profile) return leading(columns, rows);
  const halves = columns.filter((other) => other !== profile && isHalf(other, rows));
  for (const half of halves) {
    const [left, right] = columns.indexOf(half) < columns.indexOf(profile) ? [half, profile] : [profile, half];
    const names = namesOf(left, right, rows);
    if (names) return { left, right, names };
  }
  return null;
}

/** Without a heading of profiles, as where they stand across, the first two columns before the terms. */
function leading(columns: readonly Column[], rows: readonly number[]): Pair | null {
  const [left, right, term] = columns;
  if (!left || !right || !term || !isName(left) || !isHalf(right, rows)) return null;
  const names = namesOf(left, right, rows);
  return names && { left, right, names };
}

const isName = ({ field, by, undecided, match, isPersonal, raw }: Column): boolean =>
  field === null &&
  by !== 'mapping' &&
  undecided.length === 0 &&
  match.context === null &&
  !isPersonal &&
  raw.cells.every(({ cell }) => !isFilled(cell) || (typeof cell?.value === 'string' && isProfileName(cell.value)));

/** A column of few words that means nothing else: on every row with terms, and repeating. */
function isHalf(column: Column, rows: readonly number[]): boolean {
  if (!isName(column)) return false;
  const words = rows.map((row) => wordsOf(textAt(column, row))).filter((text) => text !== '');
  return words.length > 2 && new Set(words).size < words.length;
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

function renamed(table: ReadTable, { left, right, names }: Pair): ReadTable {
  const profile = table.columns.find(({ field }) => field === 'profile') ?? right;
  const cells = profile.raw.cells.map((cell, row): RawCell => {
    const name = names.get(row);
    return name === undefined ? cell : { ...cell, cell: { format: 'General', ...cell.cell, value: name } };
  });
  const raw = { ...profile.raw, cells };
  const columns = table.columns.map((column): Column => {
    if (column === profile)
      return { ...column, raw, field: 'profile', by: column.by === 'mapping' ? 'mapping' : 'heading' };
    return column === left || column === right ? { ...column, isNamePart: true } : column;
  });
  return withColumns(table, columns);
}
