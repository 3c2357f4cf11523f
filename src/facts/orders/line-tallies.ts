import type { DaySpan } from './days-met';
import type { Counted, LineTally, OrderFacts } from './order-fold';

/** Lines of each sort, while they are counted. */
export type Tallies = { readonly [T in LineTally]: Counted };

/** Counts a line of a sort, with the row of the first. */
export function tallyLine(tallies: Tallies, what: LineTally, row: number): void {
  const counted = tallies[what];
  if (counted.count === 0) counted.firstRow = row;
  counted.count += 1;
}

export function newTallies(): Tallies {
  const none = (): Counted => ({ count: 0, firstRow: -1 });
  return {
    lines: none(),
    'without-profile': none(),
    'open-lines': none(),
    'cancelled-lines': none(),
    'returned-lines': none(),
    'duplicate-lines': none(),
    'bonus-lines': none(),
    'promise-before-order': none(),
    'delivery-before-order': none(),
    'impossible-dates': none(),
    'other-currency': none(),
  };
}

/** Dates that were left out of the period, among those that cannot be. */
export function withStrays(tallies: OrderFacts['tallies'], spans: readonly DaySpan[]): OrderFacts['tallies'] {
  const all = [tallies['impossible-dates'], ...spans.map(({ strays }) => strays)].filter(({ count }) => count > 0);
  const impossible = all.reduce(
    (sum, { count, firstRow }) => ({
      count: sum.count + count,
      firstRow: Math.min(sum.firstRow, firstRow),
    }),
    all[0] ? { ...all[0], count: 0 } : tallies['impossible-dates'],
  );
  return { ...tallies, 'impossible-dates': impossible };
}
