import type { Amount } from '../../domain/terms';
import * as order from './order-states';

/** What a special order of a value is to be charged. */
export function dueOf(surcharge: Amount | null, value: number): number {
  if (!surcharge) return 0;
  return 'money' in surcharge ? surcharge.money : surcharge.share * value;
}

/** What an order was charged: the same amount on every line once, different ones together. */
export function collectedOf({ wholes, sums }: Pick<order.OrderStates, 'wholes' | 'sums'>, one: number): number {
  const [whole, sum] = [one * order.WHOLE_WIDTH, one * order.SUM_WIDTH];
  const flags = wholes()[whole + order.FLAGS] as number;
  const isOnce = wholes()[whole + order.SURCHARGED_LINES] !== 0 && (flags & order.SURCHARGE_DIFFERS) === 0;
  return sums()[sum + (isOnce ? order.SURCHARGE_OF_LINE : order.SURCHARGE)] as number;
}
