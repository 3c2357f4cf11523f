import { round } from '../../domain/arithmetic';
import type { FoldedReadings } from '../../domain/book';
import type { OrderList } from '../../domain/order-list';
import type { ProfileReadings } from '../../domain/terms';
import type { OrderFacts } from './order-fold';
import type { OrderPolicy } from './order-policy';

/** What a small order was charged on average, where the list has surcharges; without them O02 counts no fee. */
export function smallOrderFees(
  { columns }: OrderList,
  policies: readonly OrderPolicy[],
  { profiles, smallDropFees }: OrderFacts,
): FoldedReadings {
  const at = columns.find(({ role }) => role === 'surcharge')?.at;
  if (!at) return { profiles: {}, places: {} };
  const readings: Record<string, ProfileReadings> = {};
  policies.forEach(({ key }, profile) => {
    const small = profiles[profile]?.smallDrops ?? 0;
    if (small === 0) return;
    const value = (smallDropFees[profile] ?? 0) / small;
    readings[key] = { smallOrderFee: { kind: 'value', value, at, found: String(round(value, 2)), marks: [] } };
  });
  return { profiles: readings, places: { smallOrderFee: [at] } };
}
