import { toAddress } from '../../domain/address';
import type { Issue } from '../../domain/issue';
import type { FoldedOrders } from './order-groups';

/** Profiles with orders in lists of different columns: what each list says is not added up, and a person should know. */
export function differingLists(
  orders: readonly Pick<FoldedOrders, 'group' | 'said'>[],
  policies: readonly { readonly name: string }[],
): readonly Issue[] {
  return policies.flatMap(({ name }, profile) => {
    const places = orders
      .filter(({ said }) => (said.profiles[profile]?.orders ?? 0) > 0)
      .map(({ group: [{ table }] }) => ({ sheet: table.sheet, row: table.headerRow, column: table.rect.left }));
    const [first, ...others] = places;
    return others.map((at): Issue => ({
      code: 'lists-differ',
      found: name,
      at,
      details: { first: first ? toAddress(first) : '' },
    }));
  });
}
