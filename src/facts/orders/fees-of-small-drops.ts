import { isSmall, sizeOf, type DropSums } from './drop-sums';
import * as order from './order-states';
import { collectedOf } from './surcharges';

const { FIRST_VISIT, FLAGS, LIVE, PROFILE, SENT, SPECIAL, SUM_WIDTH, SURCHARGED_LINES } = order;
const { UNVALUED, VALUE, WHOLE_WIDTH } = order;

/**
 * What was charged in small drops, by profile: the fee of O02. A surcharge of a special order is that of its urgency and
 * counts in O07 alone. Asked once all drops are closed.
 */
export function feesOfSmallDrops(states: order.OrderStates, drops: DropSums): readonly number[] {
  const [wholes, sums] = [states.wholes(), states.sums()];
  const fees: number[] = Array.from(drops.minimums, () => 0);
  for (let one = 0; one < states.size(); one++) {
    const whole = one * WHOLE_WIDTH;
    const flags = wholes[whole + FLAGS] as number;
    const isDrop = (flags & LIVE) !== 0 && ((flags & SENT) !== 0 || !drops.hasSent);
    if (!isDrop || (flags & SPECIAL) !== 0 || wholes[whole + SURCHARGED_LINES] === 0) continue;
    const profile = wholes[whole + PROFILE] as number;
    const visit = wholes[whole + FIRST_VISIT] as number;
    const value = flags & UNVALUED ? NaN : (sums[one * SUM_WIDTH + VALUE] as number);
    const size = visit < 0 || !drops.hasSent ? sizeOf(drops, one, value) : (drops.totals[visit] as number);
    if (!(size > 0) || !isSmall(size, drops.minimums[profile] as number)) continue;
    fees[profile] = (fees[profile] ?? 0) + collectedOf(wholes, sums, one);
  }
  return fees;
}
