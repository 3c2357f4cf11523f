import type { FoldedReadings } from '../../domain/book';
import type { OrderList } from '../../domain/order-list';
import type { Portfolio } from '../../facts/portfolio/fold-portfolio';
import { portfolioReadings } from '../../facts/portfolio/portfolio-readings';
import { daySerial } from '../../reading/order-cells/day-serial';
import type { ListReaders } from '../../reading/orders/list-readers';
import type { FoldedOrders } from './order-groups';

/** A list as it was read, with what it says. */
export interface FoldedList<T> {
  readonly list: OrderList;
  readonly read: ListReaders;
  readonly said: T;
}

/** Confirmations stand for the portfolio where they name the reps of each profile themselves. */
export function portfolioReading(
  portfolios: readonly FoldedList<Portfolio>[],
  orders: readonly FoldedOrders[],
  policies: Parameters<typeof portfolioReadings>[0],
  today: string,
): FoldedReadings[] {
  const lists = (kind: OrderList['kind']): readonly FoldedList<Portfolio>[] =>
    portfolios.filter(({ list }) => list.kind === kind);
  const hasReps = lists('portfolio').some(({ said }) => said.pairs.length > 0);
  const sources = hasReps ? lists('portfolio') : lists('confirmations');
  const pairs = sources.flatMap(({ said }) => said.pairs);
  if (pairs.length === 0) return [];
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const confirmed = lists('confirmations')[0]?.list;
  const soldIn = (found: readonly { readonly list: OrderList }[], role: 'sales' | 'rep') =>
    found.flatMap(({ list }) => list.columns.filter((column) => column.role === role))[0]?.at ?? null;
  return [
    portfolioReadings(policies, {
      pairs,
      confirmations: lists('confirmations').flatMap(({ said }) => said.pairs),
      repValues: orders[0]?.said.repValues ?? [],
      today: daySerial(year, month, day, 1900),
      salesAt:
        soldIn(sources, 'sales') ??
        soldIn(
          orders.map(({ group }) => ({ list: group[0] })),
          'rep',
        ),
      confirmedAt: confirmed?.columns.find(({ role }) => role === 'confirmedDate')?.at ?? null,
    }),
  ];
}
