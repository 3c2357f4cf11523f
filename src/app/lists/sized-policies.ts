import type { Profile } from '../../domain/book';
import type { OrderPolicy } from '../../facts/orders/order-policy';
import { quantityUnit } from '../../sheets/quantity-unit';
import type { OrderGroup } from './order-groups';

/** Policies as the orders of a group are measured by: a minimum in cases counts where its quantities are cases. */
export function sizedPolicies(
  policies: readonly OrderPolicy[],
  profiles: readonly Pick<Profile, 'readings'>[],
  group: OrderGroup,
): readonly OrderPolicy[] {
  const unit = quantityUnit(group[0]);
  if (unit === null || group.some((list) => quantityUnit(list) !== unit)) return policies;
  return policies.map((policy, index): OrderPolicy => {
    const minimum = profiles[index]?.readings.minOrder;
    if (minimum?.kind !== 'value' || minimum.value.unit !== unit || !(minimum.value.amount > 0)) return policy;
    return { ...policy, minimumOrder: minimum.value.amount, isMinimumByQuantity: true };
  });
}
