import type { OrderPolicy } from './order-policy';
import * as order from './order-states';

const { FLAGS, SUM_WIDTH, SURCHARGE, SURCHARGED_LINES, SURCHARGE_DIFFERS, SURCHARGE_OF_LINE, WHOLE_WIDTH } = order;

/** The surcharges of policies: money and share of each, at most one of them not zero. */
export function surchargesOf(policies: readonly OrderPolicy[]): Float64Array {
  const amounts = new Float64Array(policies.length * 2);
  policies.forEach(({ surcharge }, profile) => {
    if (!surcharge) return;
    if ('money' in surcharge) amounts[profile * 2] = surcharge.money;
    else amounts[profile * 2 + 1] = surcharge.share;
  });
  return amounts;
}

/** What a special order of a value is to be charged. */
export function dueOf(surcharges: Float64Array, profile: number, value: number): number {
  const share = surcharges[profile * 2 + 1] as number;
  return share === 0 ? (surcharges[profile * 2] as number) : share * value;
}

/** What an order was charged: the same amount on every line once, different ones together. */
export function collectedOf(wholes: Int32Array, sums: Float64Array, one: number): number {
  const [whole, sum] = [one * WHOLE_WIDTH, one * SUM_WIDTH];
  const flags = wholes[whole + FLAGS] as number;
  const isOnce = wholes[whole + SURCHARGED_LINES] !== 0 && (flags & SURCHARGE_DIFFERS) === 0;
  return sums[sum + (isOnce ? SURCHARGE_OF_LINE : SURCHARGE)] as number;
}
