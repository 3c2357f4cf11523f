import type { Stranger } from '../../domain/book';
import type { ListRole, OrderList } from '../../domain/order-list';
import type { Survey } from '../../domain/survey';
import { foldOrders } from '../../facts/orders/fold-orders';
import type { CellReader, OrderFacts, UnknownName } from '../../facts/orders/order-fold';
import type { OrderPolicy } from '../../facts/orders/order-policy';
import type { ListReaders } from '../../reading/orders/list-readers';
import type { Run, WorkbookReader } from '../port';
import { foreignFormats } from './foreign-formats';

/** Order lists with the same columns, such as a sheet a month: one list in several pieces. */
export type OrderGroup = readonly [OrderList, ...(readonly OrderList[])];

export interface FoldedOrders {
  readonly group: OrderGroup;
  /** By list of the group. */
  readonly read: readonly ListReaders[];
  /** What its orders were measured by. */
  readonly policies: readonly OrderPolicy[];
  readonly said: OrderFacts;
}

/** More rows than a sheet can have: row 7 of the second list is this far behind row 7 of the first. */
const ROWS_OF_A_LIST = 2 ** 21;

/** The list and the row that a row of a group stands for. */
export function rowIn(group: readonly OrderList[], row: number): { readonly list: OrderList; readonly row: number } {
  const list = group[Math.floor(row / ROWS_OF_A_LIST)] ?? group[0];
  if (!list) throw new Error('a group of lists is never empty');
  return { list, row: ownRow(row) };
}

/** Whom the lines of a group name without a policy, at the first cell that does. */
export function strangerIn(group: readonly OrderList[], { name, lines, row }: UnknownName): Stranger {
  const { list, row: own } = rowIn(group, row);
  const { sheet } = list.table;
  const column = list.columns.find(({ role }) => role === 'profile')?.at.column ?? list.table.rect.left;
  return { name, lines, sheet, at: { sheet, row: own, column } };
}

export const ownRow = (row: number): number => row % ROWS_OF_A_LIST;

export function likeGroups(lists: readonly OrderList[]): readonly OrderGroup[] {
  const groups = new Map<string, [OrderList, ...OrderList[]]>();
  for (const list of lists) {
    const roles = list.columns
      .map(({ role }) => role)
      .sort()
      .join(' ');
    const known = groups.get(roles);
    if (known) known.push(list);
    else groups.set(roles, [list]);
  }
  return [...groups.values()];
}

interface Folding {
  readonly port: WorkbookReader;
  readonly survey: Survey;
  readonly withVolumes: boolean;
}

/** Folds the lists of a group one after the other into the same sums. */
export async function foldGroup(
  { port, survey, withVolumes }: Folding,
  group: OrderGroup,
  read: readonly ListReaders[],
  policies: readonly OrderPolicy[],
  profileOfCustomer: ReadonlyMap<string, string>,
  part: () => Run,
): Promise<FoldedOrders> {
  const roles = group[0].columns.map(({ role }) => role);
  const columns: { [R in ListRole]?: number } = {};
  roles.forEach((role, index) => (columns[role] = index));
  let current = 0;
  const only = group.length === 1 ? read[0] : undefined;
  const told = only?.readers ?? inTurn(roles, read, () => current);
  const foreign = group.map((list) => foreignFormats(list, survey));
  const isMixed = foreign.some((one) => one !== null);
  // Any cell of a line will do: its format is known by its row.
  if (isMixed) columns.currency = 0;
  const currency: CellReader = { read: (value, row) => foreign[current]?.read(value, ownRow(row)) ?? 1 };
  const readers = isMixed ? { ...told, currency } : told;
  const mostOrders = group.reduce((sum, { table: { rect } }) => sum + rect.bottom - rect.top + 1, 0);
  const fold = foldOrders({ columns, readers, policies, profileOfCustomer, withVolumes, mostOrders });
  for (const list of group) {
    const wanted = roles.map((role) => list.columns.find((column) => column.role === role)?.at.column ?? 0);
    const offset = current * ROWS_OF_A_LIST;
    for await (const { firstRow, rows } of port.rows(list.table, wanted, part())) {
      fold.add({ firstRow: firstRow + offset, rows });
    }
    current += 1;
  }
  return { group, read, policies, said: fold.result() };
}

/** Each list has its own decimal marks and orders of day and month: its readers take over when its turn comes. */
function inTurn(
  roles: readonly ListRole[],
  read: readonly ListReaders[],
  current: () => number,
): { readonly [R in ListRole]?: CellReader } {
  const readers: { [R in ListRole]?: CellReader } = {};
  for (const role of roles) {
    if (read.every((one) => one.readers[role] === undefined)) continue;
    readers[role] = { read: (value, row) => read[current()]?.readers[role]?.read(value, row) ?? NaN };
  }
  return readers;
}
