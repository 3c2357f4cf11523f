import { MOST_WORST, type WorstOrder } from '../domain/worst-order';
import type { Review } from './model';

/** The orders behind one finding, heaviest first; of a finding of the whole portfolio those of all profiles. */
export function worstOf(
  { worstOrders = [] }: Pick<Review, 'worstOrders'>,
  rule: string,
  profileKey: string | null,
): readonly WorstOrder[] {
  return worstOrders
    .filter((order) => order.rule === rule && (profileKey === null || order.profile === profileKey))
    .sort((a, b) => b.amount * (b.days ?? 1) - a.amount * (a.days ?? 1))
    .slice(0, MOST_WORST);
}
