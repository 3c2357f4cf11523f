import { quoteSheet, rectToA1 } from '../../domain/address';
import type { Book, TableRead, TableRole } from '../../domain/book';

/** The names under which examples speak of the policies, and the tables that may be them. */
const POLICIES: Readonly<Record<string, readonly TableRole[]>> = {
  Commercial: ['commercial', 'both'],
  Logistics: ['logistics', 'both'],
};
/** Profiles that examples speak of. */
const PROFILES = ['Key accounts', 'Wholesale', 'Small stores'];

/**
 * An example formula with the policies and a profile of this workbook in the place of invented ones. Null where it
 * speaks of policies and none has been read yet.
 */
export function liveFormula(formula: string, book: Book | null): string | null {
  const names = Object.keys(POLICIES).filter((name) => outsideQuotes(formula).includes(name));
  if (names.length === 0) return formula;
  if (!book) return null;
  let live = formula;
  for (const name of names) {
    const table = book.tables.find(({ role }) => POLICIES[name]?.includes(role));
    if (!table) return null;
    live = replacedOutside(live, name, addressOf(table));
  }
  const profile = book.profiles[0]?.name.split('"').join('""');
  for (const invented of PROFILES)
    if (profile !== undefined) live = live.replace(`"${invented}"`, () => `"${profile}"`);
  return live;
}

const addressOf = ({ sheet, rect }: TableRead): string => `${quoteSheet(sheet)}!${rectToA1(rect)}`;

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
