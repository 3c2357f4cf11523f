import type { ListColumn, ListRole, OrderList } from '../../domain/order-list';
import type { Column } from '../columns';
import type { ReadTable } from '../role';
import { rolesOf } from './match-role';

/** The order list, portfolio or list of confirmations that a table is; null where it is none of them. */
export function orderListOf({ raw, columns, role }: ReadTable): OrderList | null {
  if (raw.layout !== 'rows' || (role !== 'list' && role !== 'other' && role !== 'figures')) return null;
  const found = rolesTaken(columns.map(headed));
  const kind = kindOf(new Set(found.map((column) => column.role)), role);
  if (!kind) return null;
  const table = { sheet: raw.sheet.name, headerRow: raw.headerRow, rect: raw.rect };
  return { kind, table, columns: found };
}

/** What of a column says its role. */
export interface HeadedColumn {
  readonly at: ListColumn['at'];
  readonly heading: string;
  readonly isProfile: boolean;
  /** A planner said what it holds: its heading no longer counts. */
  readonly isMapped: boolean;
}

/** Each role once: the first column of its name; a heading of several roles takes the first that is free. */
export function rolesTaken(columns: readonly HeadedColumn[]): readonly ListColumn[] {
  const taken = new Set<ListRole>();
  const found: ListColumn[] = [];
  for (const { at, heading, isProfile, isMapped } of columns) {
    const free = isMapped ? undefined : rolesOf(heading).find((one) => !taken.has(one));
    const role: ListRole | undefined = isProfile ? 'profile' : free;
    if (role === undefined) continue;
    taken.add(role);
    found.push({ role, at, heading });
  }
  return found;
}

const headed = ({ at, heading, field, match, by }: Column): HeadedColumn => {
  const isMapped = by === 'mapping';
  // A column of names that was only guessed is no profile: in a list of orders it is the order numbers.
  return { at, heading, isProfile: field === 'profile' && (match.profileRank !== null || isMapped), isMapped };
};

/** Orders have a number or both of their dates, and something beside it; the others are told by what they hold. */
function kindOf(roles: ReadonlySet<ListRole>, role: ReadTable['role']): OrderList['kind'] | null {
  const has = (...wanted: readonly ListRole[]): boolean => wanted.some((one) => roles.has(one));
  const names = has('profile', 'customer', 'customerCode');
  if (has('confirmedDate') && has('rep') && !has('order')) return 'confirmations';
  if (role === 'figures' || !names) return null;
  const isOrders = has('order') || (has('orderDate') && has('deliveredDate'));
  const says = has(
    'orderDate',
    'promisedDate',
    'deliveredDate',
    'orderedQuantity',
    'netValue',
    'listValue',
    'discount',
  );
  if (isOrders && says) return 'orders';
  const isPortfolio = has('profile') && (has('rep') || has('customer', 'customerCode'));
  return isPortfolio && !has('orderDate', 'deliveredDate', 'order') ? 'portfolio' : null;
}
