import { isProfileName } from '../domain/profile-name';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawCell } from './layout/raw-table';
import { policyTerms, withColumns, type ReadTable } from './role';

/** Short, with a digit or in capitals, and of one word: what a system calls a profile. */
const CODE = /^(?=.*\d)[A-Za-z0-9._-]{1,12}$|^[A-Z]{1,4}$/;

/**
 * A table whose names are codes bears the names that another table gives beside the same codes. Codes that no table
 * explains are the names.
 */
export function withCodedNames(tables: readonly ReadTable[]): readonly ReadTable[] {
  const books = tables.flatMap((table) => namesByCode(table) ?? []);
  return tables.map((table) => {
    const codes = policyTerms(table.columns).length > 0 ? codesOf(profileOf(table)) : null;
    const book = codes && books.find(({ of, names }) => of !== table && codes.every((code) => names.has(code)));
    return book ? decoded(table, book.names) : table;
  });
}

interface CodeBook {
  readonly of: ReadTable;
  readonly names: ReadonlyMap<string, string>;
}

/** Names by the codes beside them: each code once, each name once. */
function namesByCode(table: ReadTable): CodeBook | null {
  const profile = profileOf(table);
  if (!profile || codesOf(profile) || table.role === 'list') return null;
  const names = profile.raw.cells.map(({ cell }) => headingText(cell)).map((name) => (isProfileName(name) ? name : ''));
  const rows = names.map((_, row) => row).filter((row) => names[row] !== '');
  for (const column of table.columns) {
    if (column === profile || column.field !== null || column.isPersonal) continue;
    const codes = rows.map((row) => codeIn(column.raw.cells[row]));
    if (codes.includes('') || new Set(codes).size < codes.length || codes.length < 2) continue;
    return { of: table, names: new Map(codes.map((code, index) => [code, names[rows[index] ?? 0] ?? ''])) };
  }
  return null;
}

/** The codes of a column of names; null where one of them is no code. */
function codesOf(profile: Column | undefined): string[] | null {
  const filled = (profile?.raw.cells ?? []).filter(({ cell }) => isFilled(cell));
  const codes = filled.map(codeIn);
  return codes.length >= 2 && !codes.includes('') ? codes : null;
}

/** A code as it is compared: `01` and the number 1 are one code. */
function codeIn(raw: RawCell | undefined): string {
  const text = headingText(raw?.cell ?? null).trim();
  return CODE.test(text) ? wordsOf(text).replace(/^0+(?=\d)/, '') : '';
}

const profileOf = ({ columns }: ReadTable): Column | undefined => columns.find(({ field }) => field === 'profile');

function decoded(table: ReadTable, names: ReadonlyMap<string, string>): ReadTable {
  const columns = table.columns.map((column): Column => {
    if (column.field !== 'profile') return column;
    const cells = column.raw.cells.map((raw): RawCell => {
      const name = names.get(codeIn(raw));
      return raw.cell && name !== undefined ? { ...raw, cell: { ...raw.cell, value: name } } : raw;
    });
    return { ...column, raw: { ...column.raw, cells } };
  });
  return { ...withColumns(table, columns), role: table.role };
}
