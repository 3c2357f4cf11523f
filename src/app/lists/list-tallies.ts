import type { CellRef } from '../../domain/address';
import { TALLY_CODES, type ListRole, type ListTally, type OrderList, type TallyCode } from '../../domain/order-list';
import type { Counted, OrderFacts } from '../../facts/orders/order-fold';
import type { Portfolio } from '../../facts/portfolio/fold-portfolio';
import type { ListReaders } from '../../reading/orders/list-readers';
import { ownRow, rowIn, type OrderGroup } from './order-groups';

/** The column a sort of lines is told by: where the cell of the first one is shown. */
const SHOWN_IN: { readonly [T in TallyCode]?: readonly ListRole[] } = {
  'open-lines': ['deliveredDate'],
  'cancelled-lines': ['status'],
  'returned-lines': ['orderedQuantity'],
  'duplicate-lines': ['line'],
  'bonus-lines': ['discount'],
  'promise-before-order': ['promisedDate'],
  'delivery-before-order': ['deliveredDate'],
  'impossible-dates': ['orderDate', 'deliveredDate', 'promisedDate', 'requestedDate'],
  'other-currency': ['currency'],
  'future-confirmations': ['confirmedDate'],
};

/** What was counted in order lists: their lines first, then every sort that was left out of something. */
export function orderTallies(
  group: OrderGroup,
  said: OrderFacts,
  policies: readonly { readonly name: string }[],
): readonly ListTally[] {
  const heading = headingOf(group[0]);
  const orders = said.profiles.reduce((sum, profile) => sum + profile.orders, 0);
  const tallies: Readonly<Partial<Record<TallyCode, Counted>>> = said.tallies;
  const lines = TALLY_CODES.flatMap((code): ListTally[] => {
    const counted = tallies[code];
    if (!counted || (counted.count === 0 && code !== 'lines')) return [];
    if (code === 'lines') return [{ code, count: counted.count, at: heading, found: '' }];
    const { list, row } = rowIn(group, counted.firstRow);
    return [{ code, count: counted.count, at: cellOf(list, code, row), found: '' }];
  });
  return [
    ...lines,
    { code: 'orders', count: orders, at: heading, found: '' },
    ...withoutOrders(said, policies, heading),
  ];
}

/** Confirmations that stand in the list before their day has come. */
export function portfolioTallies(list: OrderList, { future }: Portfolio): readonly ListTally[] {
  if (future.count === 0) return [];
  const code = 'future-confirmations';
  return [{ code, count: future.count, at: cellOf(list, code, ownRow(future.firstRow)), found: '' }];
}

function cellOf(list: OrderList, code: TallyCode, row: number): CellRef {
  const roles = SHOWN_IN[code] ?? [];
  const column = list.columns.find(({ role }) => roles.includes(role))?.at.column ?? headingOf(list).column;
  return { sheet: list.table.sheet, row, column };
}

const headingOf = ({ table, columns }: OrderList): CellRef => ({
  sheet: table.sheet,
  row: table.headerRow,
  column: columns[0]?.at.column ?? table.rect.left,
});

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

/** Cells of numbers and dates that were not understood, or have more than one meaning. */
export function cellTallies({ columns }: ListReaders): readonly ListTally[] {
  return columns.flatMap(({ column: { at, heading }, cells }) => {
    const sorts = [
      ['unread-cells', cells.unread],
      ['asked-cells', cells.asked],
    ] as const;
    return sorts.flatMap(([code, { count, firstRow, found }]): ListTally[] =>
      count === 0 ? [] : [{ code, count, at: { ...at, row: ownRow(firstRow) }, found, heading }],
    );
  });
}
