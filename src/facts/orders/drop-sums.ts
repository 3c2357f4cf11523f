import { WORST_RULES } from '../../domain/worst-order';
import { AT, WIDTH } from './execution';
import { O02 } from './offer-orders';
import type { OrderPolicy } from './order-policy';
import type { OrderSizes } from './order-sizes';
import { keepOrder, type WorstOrders } from './worst-orders';

/** What drops are made of. */
export interface DropSpec {
  readonly policies: readonly OrderPolicy[];
  readonly hasMoney: boolean;
  readonly hasSent: boolean;
  /** How many visits there are: customers of a profile and days of delivery. */
  readonly visits: number;
  readonly sizes: OrderSizes | null;
}

/** Sums by visit: every drop is one, its place among the visits is its place here. */
export interface DropSums extends Pick<DropSpec, 'hasSent' | 'sizes'> {
  /** Minimum order by profile; NaN where there is none to compare with. */
  readonly minimums: Float64Array;
  /** In the unit of the minimum; NaN where a part is unknown. */
  readonly totals: Float64Array;
  /** The same in money. */
  readonly values: Float64Array;
  /** -1 where a visit is no drop. */
  readonly profiles: Int32Array;
  /** The first order of each drop stands for it. */
  readonly firsts: Int32Array;
}

// Taken out of their modules once, as a compiled module looks a name up at every use.
const ROW = WIDTH;
const SMALL = O02;
const RULES = WORST_RULES.length;
const { drops: AT_DROPS, smallDrops: AT_SMALL_DROPS, smallDropValue: AT_SMALL_DROP_VALUE } = AT;

export function dropSums({ policies, hasMoney, hasSent, visits, sizes }: DropSpec): DropSums {
  const values = new Float64Array(visits);
  return {
    hasSent,
    sizes,
    minimums: Float64Array.from(policies, ({ minimumOrder, isMinimumByQuantity }) =>
      hasMoney || isMinimumByQuantity ? (minimumOrder ?? NaN) : NaN,
    ),
    values,
    totals: sizes === null ? values : new Float64Array(visits),
    profiles: new Int32Array(visits).fill(-1),
    firsts: new Int32Array(visits),
  };
}

/**
 * Adds an order at the visit of its first delivery, -1 where its customer is not known. Orders of a customer first sent on
 * one day are one drop (ERRATA 68); without customers each order is its own.
 */
export function addToDrop(
  drops: DropSums,
  sums: Float64Array,
  worst: WorstOrders,
  one: number,
  profile: number,
  visit: number,
  value: number,
): void {
  const { minimums, totals, values } = drops;
  const minimum = minimums[profile] as number;
  if (Number.isNaN(minimum)) return;
  const size = sizeOf(drops, one, value);
  if (visit < 0 || !drops.hasSent) return closeDrop(sums, worst, minimum, one, profile, size, value);
  if ((drops.profiles[visit] as number) < 0) drops.firsts[visit] = one;
  drops.profiles[visit] = profile;
  values[visit] = (values[visit] as number) + value;
  if (totals !== values) totals[visit] = (totals[visit] as number) + size;
}

/** The size of an order as its minimum counts it. */
export function sizeOf({ sizes }: DropSums, one: number, value: number): number {
  return sizes?.of(one) ?? value;
}

/** Adds the drops of several orders, once all orders are known. */
export function closeDrops(
  { minimums, totals, values, profiles, firsts }: DropSums,
  sums: Float64Array,
  worst: WorstOrders,
): void {
  for (let drop = 0; drop < profiles.length; drop++) {
    const profile = profiles[drop] as number;
    if (profile < 0) continue;
    const [size, value] = [totals[drop] as number, values[drop] as number];
    closeDrop(sums, worst, minimums[profile] as number, firsts[drop] as number, profile, size, value);
  }
}

/** Below the minimum; the noise of adding up does not make a small order of one that is exactly the minimum. */
export const isSmall = (size: number, minimum: number): boolean => size < minimum - 1e-9 * minimum;

function closeDrop(
  sums: Float64Array,
  worst: WorstOrders,
  minimum: number,
  one: number,
  profile: number,
  size: number,
  value: number,
): void {
  // Prices that nobody could read, or of another currency, do not make an order small.
  if (!(size > 0)) return;
  const base = profile * ROW;
  sums[base + AT_DROPS] = (sums[base + AT_DROPS] as number) + 1;
  if (!isSmall(size, minimum)) return;
  sums[base + AT_SMALL_DROPS] = (sums[base + AT_SMALL_DROPS] as number) + 1;
  sums[base + AT_SMALL_DROP_VALUE] = (sums[base + AT_SMALL_DROP_VALUE] as number) + size;
  // What is missing is weighed in money, at the price of what is there.
  offerDrop(worst, profile, one, (minimum - size) * (value / size));
}

function offerDrop(worst: WorstOrders, profile: number, one: number, missing: number): void {
  const list = profile * RULES + SMALL;
  if (missing > (worst.floors[list] as number)) keepOrder(worst, list, one, missing);
}
