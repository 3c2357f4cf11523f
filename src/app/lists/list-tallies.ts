import type { CellRef } from '../../domain/address';
import { TALLY_CODES, type ListRole, type ListTally, type OrderList } from '../../domain/order-list';
import type { Counted, LineTally, OrderFacts } from '../../facts/orders/order-fold';
import type { ListReaders } from '../../reading/orders/list-readers';

/** The column a sort of lines is told by: where the cell of the first one is shown. */
const SHOWN_IN: { readonly [T in LineTally]?: readonly ListRole[] } = {
  'open-lines': ['deliveredDate'],
  'cancelled-lines': ['status'],
  'returned-lines': ['orderedQuantity'],
  'duplicate-lines': ['line'],
  'bonus-lines': ['discount'],
  'promise-before-order': ['promisedDate'],
  'delivery-before-order': ['deliveredDate'],
  'impossible-dates': ['orderDate', 'deliveredDate', 'promisedDate', 'requestedDate'],
  'other-currency': ['currency'],
};

/** What was counted in a list: its lines first, then every sort that was left out of something. */
export function listTallies(
  list: OrderList,
  read: ListReaders,
  said: OrderFacts | null,
  policies: readonly { readonly name: string }[],
): readonly ListTally[] {
  const heading: CellRef = {
    sheet: list.table.sheet,
    row: list.table.headerRow,
    column: list.columns[0]?.at.column ?? list.table.rect.left,
  };
  return [
    ...(said ? ofLines(list, said, heading) : []),
    ...(said ? withoutOrders(said, policies, heading) : []),
    ...ofCells(read),
  ];
}

function ofLines(list: OrderList, { tallies, profiles }: OrderFacts, heading: CellRef): ListTally[] {
  const orders = profiles.reduce((sum, profile) => sum + profile.orders, 0);
  const lines = TALLY_CODES.flatMap((code): ListTally[] => {
    const counted: Counted | undefined = (tallies as Readonly<Partial<Record<string, Counted>>>)[code];
    if (!counted || (counted.count === 0 && code !== 'lines')) return [];
    if (code === 'lines') return [{ code, count: counted.count, at: heading, found: '' }];
    const roles = SHOWN_IN[code as LineTally] ?? [];
    const column = list.columns.find(({ role }) => roles.includes(role))?.at.column ?? heading.column;
    return [{ code, count: counted.count, at: { ...heading, row: counted.firstRow, column }, found: '' }];
  });
  return [...lines, { code: 'orders', count: orders, at: heading, found: '' }];
}

function withoutOrders(
  { profiles }: OrderFacts,
  policies: readonly { readonly name: string }[],
  at: CellRef,
): ListTally[] {
  const names = policies.filter((_, index) => profiles[index]?.orders === 0).map(({ name }) => name);
  return names.length === 0
    ? []
    : [{ code: 'policies-without-orders', count: names.length, at, found: names.join(', ') }];
}

function ofCells({ columns }: ListReaders): ListTally[] {
  return columns.flatMap(({ column: { at, heading }, cells }) => {
    const sorts = [
      ['unread-cells', cells.unread],
      ['asked-cells', cells.asked],
    ] as const;
    return sorts.flatMap(([code, { count, firstRow, found }]): ListTally[] =>
      count === 0 ? [] : [{ code, count, at: { ...at, row: firstRow }, found, heading }],
    );
  });
}
