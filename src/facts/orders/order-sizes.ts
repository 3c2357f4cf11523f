import type { OrderPolicy } from './order-policy';

/** Ordered quantities by order, of profiles whose minimum order is one; NaN where a line does not say. */
export interface OrderSizes {
  readonly add: (profile: number, order: number, quantity: number) => void;
  /** Undefined where the minimum of its profile is money. */
  readonly of: (order: number) => number | undefined;
}

/** null where every minimum is money. */
export function orderSizes(policies: readonly OrderPolicy[]): OrderSizes | null {
  const isWanted = policies.map(({ isMinimumByQuantity }) => isMinimumByQuantity === true);
  if (!isWanted.includes(true)) return null;
  const sizes = new Map<number, number>();
  return {
    add(profile, order, quantity) {
      if (isWanted[profile]) sizes.set(order, (sizes.get(order) ?? 0) + quantity);
    },
    of: (order) => sizes.get(order),
  };
}
