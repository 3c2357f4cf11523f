import { WORST_RULES } from '../../domain/worst-order';
import type { OrderPolicy } from './order-policy';
import * as order from './order-states';
import { collectedOf, dueOf } from './surcharges';
import type { WorstOrders } from './worst-orders';

type Positions = readonly [number, number, number, number, number, number, number, number];

/** Positions of the rules, taken once: they are asked for with every order. */
export const [O02, O03, O04, O05, O06, O07, O08, P03] = WORST_RULES.map((_, index) => index) as unknown as Positions;

/**
 * Offers every order to the rules that find something in it, but for the drops of O02. A pass of its own: beside the sums
 * of the profiles it made both slow.
 */
export function offerOrders(
  states: order.OrderStates,
  worst: WorstOrders,
  policies: readonly OrderPolicy[],
  lastDay: number,
): void {
  const [wholes, sums, rare] = [states.wholes(), states.sums(), states.rare()];
  for (let one = 0; one < states.size(); one++) {
    const whole = one * order.WHOLE_WIDTH;
    const sum = one * order.SUM_WIDTH;
    const profile = wholes[whole + order.PROFILE] as number;
    const flags = wholes[whole + order.FLAGS] as number;
    const cut = rare[whole + order.SHORT_VALUE] as number;
    if (flags & order.KILLED) worst.offer(profile, P03, one, (rare[whole + order.KILLED_VALUE] as number) + cut);
    if ((flags & order.LIVE) === 0) continue;
    const value = sums[sum + order.VALUE] as number;
    const isOpen = (wholes[whole + order.OPEN_LINES] as number) > 0;
    const isOverdue = isOpen && (wholes[whole + order.OPEN_DUE] as number) < lastDay;
    worst.offer(profile, O03, one, rare[whole + order.EXCESS_MONEY] as number);
    worst.offer(profile, O04, one, rare[whole + order.EXTRA_TERM] as number);
    if (isOverdue || flags & order.LATE) worst.offer(profile, O05, one, value);
    worst.offer(profile, O06, one, isOverdue ? cut + (sums[sum + order.OPEN_VALUE] as number) : cut);
    if (flags & order.SPECIAL) {
      worst.offer(profile, O07, one, dueOf(policies[profile]?.surcharge ?? null, value) - collectedOf(states, one));
    }
    if (flags & order.EARLY) worst.offer(profile, O08, one, value);
  }
}
