import { AT, WIDTH } from './execution';
import type { NumberIndex } from './number-index';
import { O02 } from './offer-orders';
import type { OrderPolicy } from './order-policy';
import type { WorstOrders } from './worst-orders';

/** What drops are made of. */
export interface DropSpec {
  readonly policies: readonly OrderPolicy[];
  readonly hasMoney: boolean;
  readonly hasSent: boolean;
  /** Customers and days of delivery: customer · 65536 + day. */
  readonly visits: NumberIndex;
}

/** Orders of a customer first sent on one day are one drop (ERRATA 68); without customers each order is its own. */
export function dropSums(sums: Float64Array, { policies, hasMoney, hasSent, visits }: DropSpec, worst: WorstOrders) {
  const minimums = policies.map(({ minimumOrder }) => (hasMoney ? minimumOrder : null));
  // Every drop is a visit: its place among the visits is its place here.
  const values = new Float64Array(visits.size());
  const profiles = new Int32Array(visits.size()).fill(-1);
  // The first order of each drop stands for it.
  const firsts = new Int32Array(visits.size());
  // The noise of adding up does not make a small order of one that is exactly the minimum.
  const missing = (profile: number, value: number): number => {
    const minimum = minimums[profile] ?? 0;
    return value >= minimum - 1e-9 * minimum ? 0 : minimum - value;
  };
  const close = (profile: number, value: number): void => {
    const base = profile * WIDTH;
    sums[base + AT.drops] = (sums[base + AT.drops] as number) + 1;
    if (missing(profile, value) === 0) return;
    sums[base + AT.smallDrops] = (sums[base + AT.smallDrops] as number) + 1;
    sums[base + AT.smallDropValue] = (sums[base + AT.smallDropValue] as number) + value;
  };
  return {
    add(one: number, profile: number, customer: number, day: number, value: number): void {
      if ((minimums[profile] ?? null) === null) return;
      if (customer < 0 || !hasSent) {
        worst.offer(profile, O02, one, missing(profile, value));
        return close(profile, value);
      }
      const drop = visits.of(customer * 65536 + day);
      if ((profiles[drop] as number) < 0) firsts[drop] = one;
      profiles[drop] = profile;
      values[drop] = (values[drop] as number) + value;
    },
    close(): void {
      values.forEach((value, drop) => {
        const profile = profiles[drop] as number;
        if (profile < 0) return;
        worst.offer(profile, O02, firsts[drop] as number, missing(profile, value));
        close(profile, value);
      });
    },
  };
}
