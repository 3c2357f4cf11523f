import type { FoundOrder } from './order-fold';
import type { OrderNumbers } from './order-numbers';
import * as order from './order-states';
import type { Kept } from './worst-orders';

/** The orders kept, with their numbers and where they stand. */
export function worstIn(
  kept: readonly Kept[],
  states: order.OrderStates,
  numbers: OrderNumbers,
): readonly FoundOrder[] {
  const names = numbers.namesOf(new Set(kept.map((one) => one.order)));
  return kept.map(({ profile, rule, order: one, weight }): FoundOrder => {
    const row = states.wholes()[one * order.WHOLE_WIDTH + order.FIRST_ROW] ?? 0;
    const found = { profile, rule, row, order: names.get(one) ?? '' };
    if (rule !== 'O04') return { ...found, amount: weight };
    // Value times days: both are told apart for whoever reads it.
    const value = states.sums()[one * order.SUM_WIDTH + order.VALUE] ?? 0;
    return { ...found, amount: value, days: value > 0 ? weight / value : 0 };
  });
}
