import type { ListColumn, ListRole, OrderList } from '../../domain/order-list';
import type { Column } from '../columns';
import type { ReadTable } from '../role';
import { rolesOf } from './match-role';

/** The order list, portfolio or list of confirmations that a table is; null where it is none of them. */
export function orderListOf({ raw, columns, role }: ReadTable): OrderList | null {
  if (raw.layout !== 'rows' || (role !== 'list' && role !== 'other' && role !== 'figures')) return null;
  const found = columnsOf(columns);
  const kind = kindOf(new Set(found.map((column) => column.role)), role);
  if (!kind) return null;
  const table = { sheet: raw.sheet.name, headerRow: raw.headerRow, rect: raw.rect };
  return { kind, table, columns: found };
}

/** Each role once: the first column of its name; a heading of several roles takes the first that is free. */
function columnsOf(columns: readonly Column[]): readonly ListColumn[] {
  const taken = new Set<ListRole>();
  const found: ListColumn[] = [];
  const take = (role: ListRole, { at, heading }: Column): void => {
    taken.add(role);
    found.push({ role, at, heading });
  };
  for (const column of columns) {
    // A column of names that was only guessed is no profile: in a list of orders it is the order numbers.
    const isNamed = column.match.profileRank !== null || column.by === 'mapping';
    if (column.field === 'profile' && isNamed) take('profile', column);
    else if (column.by !== 'mapping') {
      const role = rolesOf(column.heading).find((one) => !taken.has(one));
      if (role !== undefined) take(role, column);
    }
  }
  return found;
}

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
