import type { ListRole } from '../../domain/order-list';
import type { CellValue, RowBlock } from '../../domain/survey';
import { wordsOf } from '../../domain/text';
import { knownProfiles } from '../orders/known-profiles';
import type { CellReader, Counted, UnknownName } from '../orders/order-fold';

/** A rep and a profile that a portfolio or a list of confirmations brings together. */
export interface Pair {
  readonly rep: string;
  /** Position among the policies; -1 where the row names no profile. */
  readonly profile: number;
  /** Σ of the sales column; NaN without one. Negative sales count zero (ERRATA 83). */
  sales: number;
  /** Serial of the last confirmation; NaN where there is none. */
  confirmed: number;
  /** Serial of the last change of the package that stands beside it; NaN where there is none. */
  changed: number;
}

export interface Portfolio {
  readonly pairs: readonly Pair[];
  /** Name of the profile by customer code and by customer name (`wordsOf`). */
  readonly profileOfCustomer: ReadonlyMap<string, string>;
  readonly strangers: readonly UnknownName[];
  /** Confirmations dated after the day of the review. */
  readonly future: Counted;
}

export interface PortfolioFold {
  readonly add: (block: RowBlock) => void;
  readonly result: () => Portfolio;
}

/**
 * Folds a portfolio or a list of confirmations: customers to profiles, reps to profiles. `keys` are profile keys, `today` the
 * serial of the day of the review: a confirmation dated after it says nothing yet, and hides none given before.
 */
export function foldPortfolio(
  columns: { readonly [R in ListRole]?: number },
  readers: { readonly [R in ListRole]?: CellReader },
  keys: readonly string[],
  today: number,
): PortfolioFold {
  const pairs = new Map<string, Pair>();
  const profileOfCustomer = new Map<string, string>();
  const profiles = knownProfiles(keys);
  const future: Counted = { count: 0, firstRow: 0 };
  const text = (cells: readonly CellValue[], role: ListRole): string => {
    const value = columns[role] === undefined ? null : (cells[columns[role]] ?? null);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const number = (cells: readonly CellValue[], role: ListRole, row: number): number =>
    columns[role] === undefined ? NaN : (readers[role]?.read(cells[columns[role]] ?? null, row) ?? NaN);

  // Channel and size, left before right.
  const nameRoles = (['profile', 'profilePart'] as const)
    .filter((role) => columns[role] !== undefined)
    .sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));

  const addRow = (cells: readonly CellValue[], row: number): void => {
    const name = nameRoles
      .map((role) => text(cells, role))
      .join(' ')
      .trim();
    const profile = columns.profile === undefined ? -1 : profiles.of(name, row);
    for (const role of ['customerCode', 'customer'] as const) {
      const customer = wordsOf(text(cells, role));
      if (customer !== '' && name !== '' && !profileOfCustomer.has(customer)) profileOfCustomer.set(customer, name);
    }
    const rep = text(cells, 'rep');
    if (rep === '' || profile < -1 || (columns.profile !== undefined && profile < 0)) return;
    const key = `${profile} ${wordsOf(rep)}`;
    const pair = pairs.get(key) ?? { rep, profile, sales: NaN, confirmed: NaN, changed: NaN };
    pairs.set(key, pair);
    pair.sales = added(pair.sales, number(cells, 'sales', row));
    const confirmed = number(cells, 'confirmedDate', row);
    if (!(confirmed > today)) pair.confirmed = later(pair.confirmed, confirmed);
    else if (future.count++ === 0) future.firstRow = row;
    pair.changed = later(pair.changed, number(cells, 'changedDate', row));
  };
  return {
    add: ({ firstRow, rows }) => rows.forEach((cells, index) => addRow(cells, firstRow + index)),
    result: () => ({ pairs: [...pairs.values()], profileOfCustomer, strangers: profiles.strangers(), future }),
  };
}

function added(sum: number, sales: number): number {
  if (Number.isNaN(sales)) return sum;
  return (Number.isNaN(sum) ? 0 : sum) + Math.max(0, sales);
}

function later(known: number, day: number): number {
  return Number.isNaN(known) || day > known ? day : known;
}
