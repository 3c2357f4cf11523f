import { FIELDS } from '../domain/terms';
import { isProfileName } from '../domain/profile-name';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { headingText, isFilled, type RawCell } from './layout/raw-table';
import { withColumns, type ReadTable } from './role';

const ALL =
  /^(tod[oa]s|all|every(one| customer)?)( ([oa]s|l[oa]s|the))?( (perfis|perfiles|profiles|clientes|customers|canais|canales|channels|segmentos|segments|demais))?$/;

/**
 * A row for `Todos` is no profile: its terms hold for every profile that has none of its own, in its table or, where the
 * table names nobody else, in the others. Figures of all are a total and are nobody's.
 */
export function withTermsForAll(tables: readonly ReadTable[]): readonly ReadTable[] {
  return tables.map((table): ReadTable => {
    const names = profileIn(table);
    const all = names?.raw.cells.findIndex(isAll) ?? -1;
    if (!names || all < 0 || table.role === 'list') return table;
    const hasOwn = names.raw.cells.some(isName);
    return hasOwn ? withinTable(table, names, all) : forOthers(table, names, all, namesBeside(table, tables));
  });
}

function withinTable(table: ReadTable, names: Column, all: number): ReadTable {
  const columns = table.columns.map((column): Column => {
    const common = column.raw.cells[all];
    const isCommon = common && isTerm(column);
    const cells = column.raw.cells.map((raw, row) =>
      isCommon && !isFilled(raw.cell) && isName(names.raw.cells[row]) ? common : raw,
    );
    return withCells(
      column,
      cells.filter((_, row) => row !== all),
    );
  });
  return withColumns(table, columns, all < table.raw.loose ? table.raw.loose - 1 : table.raw.loose);
}

function forOthers(table: ReadTable, names: Column, all: number, others: readonly RawCell[]): ReadTable {
  if (others.length === 0) return table;
  const terms = table.columns.filter((column) => column === names || isTerm(column));
  const columns = terms.map((column): Column => {
    const common = column.raw.cells[all];
    return withCells(column, column === names || !common ? others : others.map(() => common));
  });
  return withColumns(table, columns, Infinity);
}

const withCells = (column: Column, cells: readonly RawCell[]): Column => ({
  ...column,
  raw: { ...column.raw, cells },
});

function namesBeside(table: ReadTable, tables: readonly ReadTable[]): readonly RawCell[] {
  const beside = tables.filter((other) => other !== table && other.role !== 'list').map(profileIn);
  return beside.find((names) => names !== undefined)?.raw.cells.filter(isName) ?? [];
}

const profileIn = ({ columns }: ReadTable): Column | undefined => columns.find(({ field }) => field === 'profile');

const isTerm = ({ field }: Column): boolean => field !== null && field !== 'profile' && FIELDS[field].side !== 'figure';

const isAll = ({ cell }: RawCell): boolean => ALL.test(wordsOf(headingText(cell)));

const isName = (raw: RawCell | undefined): boolean =>
  raw !== undefined && !isAll(raw) && isProfileName(headingText(raw.cell));
