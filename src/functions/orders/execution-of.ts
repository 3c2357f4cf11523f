import type { FoldedReadings, Profile } from '../../domain/book';
import { HostError } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { EMPTY_MEMORY } from '../../domain/memory';
import { isProfileName } from '../../domain/profile-name';
import { wordsOf } from '../../domain/text';
import type { ListRole } from '../../domain/order-list';
import { foldOrders } from '../../facts/orders/fold-orders';
import { orderPolicy, type OrderPolicy } from '../../facts/orders/order-policy';
import { orderReadings } from '../../facts/orders/order-readings';
import { readPolicies } from '../../reading/read-policies';
import { CellError } from '../cell-error';
import { isSameGrid, sheetOf, usedPart } from '../grid';
import { cellError } from '../messages';
import type { Argument, Grid } from '../sheet-function';
import { nameIn, orderRange, type OrderRange } from './order-range';

/** What Excel on the web hands to a formula without refusing: about five megabytes, ten columns wide. */
export const MOST_ORDER_ROWS = 40000;

/** The orders of a range, folded by profile as a check of the workbook folds them. */
export interface RangeExecution {
  /** In the order of the policies, or in which the orders name them. */
  readonly profiles: readonly Pick<OrderPolicy, 'key' | 'name'>[];
  readonly folded: FoldedReadings;
  readonly language: Language;
}

interface Kept {
  readonly grids: readonly Grid[];
  readonly result: RangeExecution | CellError;
}

/** The last orders folded: a dozen cells that ask about the same list cost one pass. Held by content, never by place. */
let last: Kept | null = null;

export function executionOf(orders: Argument, ...policies: readonly Argument[]): RangeExecution | CellError {
  const grids = [orders, ...policies].map(usedPart);
  if (last && last.grids.length === grids.length && last.grids.every((grid, at) => isSameGrid(grid, grids[at] ?? []))) {
    return last.result;
  }
  last = { grids, result: folded(grids[0] ?? [], grids.slice(1)) };
  return last.result;
}

function folded(orders: Grid, given: readonly Grid[]): RangeExecution | CellError {
  // The headings are no order.
  if (orders.length > MOST_ORDER_ROWS + 1) return cellError('#VALUE!', 'too-many-orders', { limit: MOST_ORDER_ROWS });
  const range = orderRange(orders);
  if (!range) return cellError('#VALUE!', 'no-orders');
  const language = range.language ?? 'pt-BR';
  if (!range.list.columns.some(({ role }) => role === 'profile')) {
    return cellError('#VALUE!', 'no-profile-column', {}, range.language);
  }
  const read = given.some((grid) => grid.length > 0) ? profilesOf(given) : namedIn(range);
  if (read instanceof CellError) return read;
  const policies = read.map(orderPolicy);
  const columns: { [R in ListRole]?: number } = {};
  for (const { role, at } of range.list.columns) columns[role] = at.column;
  const fold = foldOrders({ columns, readers: range.read.readers, policies });
  fold.add({ firstRow: range.firstRow, rows: range.rows });
  return { profiles: policies, folded: orderReadings(range.list, policies, fold.result()), language };
}

/** The profiles of one policy or of both. */
function profilesOf(given: readonly Grid[]): readonly Profile[] | CellError {
  const filled = given.filter(
    (grid, at) => grid.length > 0 && !given.slice(0, at).some((one) => isSameGrid(one, grid)),
  );
  const survey = {
    sheets: filled.map((grid, at) => sheetOf(`policy ${at + 1}`, grid)),
    dateSystem: 1900,
    isStructureLocked: false,
    tableNames: [],
    notices: [],
    fingerprint: '',
  } as const;
  try {
    return readPolicies(survey, EMPTY_MEMORY, { isOneEnough: true }, null).profiles;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return cellError('#VALUE!', error.code === 'two-candidates' ? 'two-candidates' : 'no-policy-range');
  }
}

/** Without a policy the profiles are those that the orders name; nothing was promised to them. */
function namedIn({ list, rows }: OrderRange): readonly Profile[] {
  const column = list.columns.find(({ role }) => role === 'profile')?.at.column ?? 0;
  const names = new Map<string, string>();
  for (const cells of rows) {
    const name = nameIn(cells[column]);
    if (name === '' || names.has(wordsOf(name)) || !isProfileName(name)) continue;
    names.set(wordsOf(name), name);
  }
  return [...names].map(([key, name]) => ({ key, name, inCommercial: false, inLogistics: false, readings: {} }));
}
