import { isProfileName } from '../domain/profile-name';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawCell } from './layout/raw-table';
import { policyTerms, withColumns, type ReadTable } from './role';

/** Short, with a digit or in capitals, and of one word: what a system calls a profile. */
const CODE = /^(?=.*\d)[A-Za-z0-9._-]{1,12}$|^[A-Z]{1,4}$/;

/** A code, a mark and a name. */
const LED_BY_CODE = /^\s*(\d{1,6}|[A-Za-z]{1,2}\d{1,4})\s*[-–—.:|)]\s+(\S.*\S|\S)\s*$/;

/**
 * A table whose names are codes bears the names that another table gives beside the same codes. Codes that no table
 * explains are the names.
 */
export function withCodedNames(given: readonly ReadTable[]): readonly ReadTable[] {
  const tables = given.map((table) => withoutCodes(withoutMarks(table, given), given));
  const books = tables.flatMap((table) => namesByCode(table) ?? []);
  return tables.map((table) => {
    const codes = policyTerms(table.columns).length > 0 ? codesOf(profileOf(table)) : null;
    const book = codes && books.find(({ of, names }) => of !== table && codes.every((code) => names.has(code)));
    return book ? renamed(table, (raw) => book.names.get(codeIn(raw))) : table;
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

/** `001 - Redes` where another table says `Redes`: all names of a table begin with a code of their own, or none does. */
function withoutCodes(table: ReadTable, tables: readonly ReadTable[]): ReadTable {
  const filled = (profileOf(table)?.raw.cells ?? []).filter(({ cell }) => isFilled(cell));
  const parts = filled.map(({ cell }) => LED_BY_CODE.exec(headingText(cell)) ?? []);
  const codes = parts.map(([, code = '']) => code);
  const names = parts.map(([, , name = '']) => name);
  const elsewhere = tables.filter((other) => other !== table).flatMap(nameKeys);
  const isLed = codes.length >= 2 && !codes.includes('') && new Set(codes).size === codes.length;
  const isKnown = names.some((name) => elsewhere.includes(wordsOf(name)));
  if (!isLed || !isKnown || new Set(names.map(wordsOf)).size < names.length) return table;
  return renamed(table, (raw) => LED_BY_CODE.exec(headingText(raw.cell))?.[2]);
}

/** `Bares (1)` where another table says `Bares`: the mark of a footnote. */
function withoutMarks(table: ReadTable, tables: readonly ReadTable[]): ReadTable {
  const own = nameKeys(table);
  const elsewhere = tables.filter((other) => other !== table).flatMap(nameKeys);
  const plainOf = (raw: RawCell): string | undefined => {
    const name = /^(.*\S)\s*\(\d\)\s*$/.exec(headingText(raw.cell))?.[1];
    const key = wordsOf(name ?? '');
    return name !== undefined && elsewhere.includes(key) && !own.includes(key) ? name : undefined;
  };
  const isMarked = (profileOf(table)?.raw.cells ?? []).some((raw) => plainOf(raw) !== undefined);
  return isMarked ? renamed(table, plainOf) : table;
}

const nameKeys = (table: ReadTable): string[] =>
  (profileOf(table)?.raw.cells ?? []).map(({ cell }) => wordsOf(headingText(cell)));

const profileOf = ({ columns }: ReadTable): Column | undefined => columns.find(({ field }) => field === 'profile');

function renamed(table: ReadTable, nameOf: (raw: RawCell) => string | undefined): ReadTable {
  const columns = table.columns.map((column): Column => {
    if (column.field !== 'profile') return column;
    const cells = column.raw.cells.map((raw): RawCell => {
      const name = nameOf(raw);
      return raw.cell && name !== undefined ? { ...raw, cell: { ...raw.cell, value: name } } : raw;
    });
    return { ...column, raw: { ...column.raw, cells } };
  });
  return { ...withColumns(table, columns), role: table.role };
}
