import { WORST_RULES, type WorstRule } from '../../domain/worst-order';
import * as order from './order-states';
import { collectedOf, dueOf } from './surcharges';
import { keepOrder, type WorstOrders } from './worst-orders';

/** Positions among `WORST_RULES`: asked for with every order, so plain numbers. */
const POSITIONS = { O02: 0, O03: 1, O04: 2, O05: 3, O06: 4, O07: 5, O08: 6, P03: 7 } as const satisfies Record<
  WorstRule,
  number
>;
export const { O02, O03, O04, O05, O06, O07, O08, P03 } = POSITIONS;

// Taken out of their modules once, as a compiled module looks a name up at every use.
const { EARLY, EXCESS_MONEY, EXTRA_TERM, FLAGS, KILLED, KILLED_VALUE, LATE, LIVE, OPEN_DUE, OPEN_LINES } = order;
const { OPEN_VALUE, PROFILE, SHORT, SHORT_VALUE, SPECIAL, SUM_WIDTH, VALUE, WHOLE_WIDTH } = order;
const RULES = WORST_RULES.length;

/**
 * Offers orders to the rules that find something in them, but for the drops of O02. A loop of its own: beside the sums of
 * the profiles it made both slow.
 */
export function offerSome(
  wholes: Int32Array,
  sums: Float64Array,
  rare: Float32Array,
  surcharges: Float64Array,
  worst: WorstOrders,
  lastDay: number,
  from: number,
  to: number,
): void {
  const { floors } = worst;
  for (let one = from; one < to; one++) {
    const whole = one * WHOLE_WIDTH;
    const list = (wholes[whole + PROFILE] as number) * RULES;
    const flags = wholes[whole + FLAGS] as number;
    let cut = flags & SHORT ? (rare[whole + SHORT_VALUE] as number) : 0;
    if (flags & KILLED) {
      const stopped = (rare[whole + KILLED_VALUE] as number) + cut;
      if (stopped > (floors[list + P03] as number)) keepOrder(worst, list + P03, one, stopped);
    }
    if ((flags & LIVE) === 0) continue;
    const sum = one * SUM_WIDTH;
    const excess = rare[whole + EXCESS_MONEY] as number;
    if (excess > (floors[list + O03] as number)) keepOrder(worst, list + O03, one, excess);
    const extra = rare[whole + EXTRA_TERM] as number;
    if (extra > (floors[list + O04] as number)) keepOrder(worst, list + O04, one, extra);
    const isOverdue = (wholes[whole + OPEN_LINES] as number) > 0 && (wholes[whole + OPEN_DUE] as number) < lastDay;
    const value = sums[sum + VALUE] as number;
    if ((isOverdue || flags & LATE) && value > (floors[list + O05] as number)) {
      keepOrder(worst, list + O05, one, value);
    }
    if (isOverdue) cut += sums[sum + OPEN_VALUE] as number;
    if (cut > (floors[list + O06] as number)) keepOrder(worst, list + O06, one, cut);
    if (flags & SPECIAL) {
      const uncharged = dueOf(surcharges, list / RULES, value) - collectedOf(wholes, sums, one);
      if (uncharged > (floors[list + O07] as number)) keepOrder(worst, list + O07, one, uncharged);
    }
    if (flags & EARLY && value > (floors[list + O08] as number)) keepOrder(worst, list + O08, one, value);
  }
}
