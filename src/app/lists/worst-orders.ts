import type { WorstOrder } from '../../domain/worst-order';
import type { OrderPolicy } from '../../facts/orders/order-policy';
import { rowIn, type FoldedOrders } from './order-groups';

/** The orders that weigh most, each at the cell of its number. */
export function worstOrders(
  { group, said }: Pick<FoldedOrders, 'group' | 'said'>,
  policies: readonly OrderPolicy[],
): readonly WorstOrder[] {
  return said.worst.map(({ profile, row, ...found }): WorstOrder => {
    const { list, row: own } = rowIn(group, row);
    const column = list.columns.find(({ role }) => role === 'order')?.at.column ?? list.table.rect.left;
    return { ...found, profile: policies[profile]?.key ?? '', at: { sheet: list.table.sheet, row: own, column } };
  });
}
