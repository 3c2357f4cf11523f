import { quoteSheet, rectToA1 } from '../../domain/address';
import type { Book, TableRead, TableRole } from '../../domain/book';

/** The names under which examples speak of ranges, and the tables of a workbook that may be them. */
const RANGES: Readonly<Record<string, (book: Book) => Pick<TableRead, 'sheet' | 'rect'> | undefined>> = {
  Commercial: policy('commercial'),
  Logistics: policy('logistics'),
  Orders: ({ orderLists = [] }) => orderLists.find(({ kind }) => kind === 'orders')?.table,
};
/** Profiles that examples speak of. */
const PROFILES = ['Key accounts', 'Wholesale', 'Small stores'];

/**
 * An example formula with the policies and a profile of this workbook in the place of invented ones. Null where it
 * speaks of a range that the workbook does not have or that nobody has read yet.
 */
export function liveFormula(formula: string, book: Book | null): string | null {
  const names = Object.keys(RANGES).filter((name) => outsideQuotes(formula).includes(name));
  if (names.length === 0) return formula;
  if (!book) return null;
  let live = formula;
  for (const name of names) {
    const table = RANGES[name]?.(book);
    if (!table) return null;
    live = replacedOutside(live, name, addressOf(table));
  }
  const profile = book.profiles[0]?.name.split('"').join('""');
  for (const invented of PROFILES)
    if (profile !== undefined) live = live.replace(`"${invented}"`, () => `"${profile}"`);
  return live;
}

function policy(side: TableRole): (book: Book) => TableRead | undefined {
  return ({ tables }) => tables.find(({ role }) => role === side || role === 'both');
}

const addressOf = ({ sheet, rect }: Pick<TableRead, 'sheet' | 'rect'>): string =>
  `${quoteSheet(sheet)}!${rectToA1(rect)}`;

const QUOTED = /("(?:[^"]|"")*")/;
const outsideQuotes = (formula: string): string =>
  formula
    .split(QUOTED)
    .filter((_part, at) => at % 2 === 0)
    .join('');

const replacedOutside = (formula: string, name: string, by: string): string =>
  formula
    .split(QUOTED)
    .map((part, at) => (at % 2 === 0 ? part.split(name).join(by) : part))
    .join('');
