import { AT, WIDTH } from './execution';
import { addToDrop, closeDrops, dropSums, type DropSpec, type DropSums } from './drop-sums';
import { feesOfSmallDrops } from './fees-of-small-drops';
import { offerSome } from './offer-orders';
import { collectedOf, dueOf, surchargesOf } from './surcharges';
import type { TopName } from './order-fold';
import type { OrderPolicy } from './order-policy';
import * as order from './order-states';
import { keptOrders, worstOrders, type Kept, type WorstOrders } from './worst-orders';

// Taken out of their modules once, as a compiled module looks a name up at every use.
const { DATED, EARLY, EXCESS, FIRST_VISIT, FLAGS, JUDGED, KILLED, LATE, LIVE, OPEN_DUE, OPEN_LINES, OPEN_VALUE } =
  order;
const { PROFILE, REASON, REP, SAVED, SENT, SHORT, SPECIAL, SUM_WIDTH, UNVALUED, VALUE, WHOLE_WIDTH } = order;
const ROW = WIDTH;
/** Orders closed in one call: the loop over a million of them is entered often enough to be compiled early. */
const STEP = 1024;
const {
  datedPromises: AT_DATED_PROMISES,
  earlyPromises: AT_EARLY_PROMISES,
  excessDiscountOrders: AT_EXCESS_DISCOUNT_ORDERS,
  expeditedPromises: AT_EXPEDITED_PROMISES,
  judgedLines: AT_JUDGED_LINES,
  judgedOrders: AT_JUDGED_ORDERS,
  killedOrders: AT_KILLED_ORDERS,
  lateLines: AT_LATE_LINES,
  lateOrders: AT_LATE_ORDERS,
  lateValue: AT_LATE_VALUE,
  orderedValue: AT_ORDERED_VALUE,
  orders: AT_ORDERS,
  otifOrders: AT_OTIF_ORDERS,
  savedOrders: AT_SAVED_ORDERS,
  shortOrders: AT_SHORT_ORDERS,
  specialOrders: AT_SPECIAL_ORDERS,
  surchargeCollected: AT_SURCHARGE_COLLECTED,
  surchargeDue: AT_SURCHARGE_DUE,
} = AT;

export interface ClosedOrders {
  readonly sums: Float64Array;
  readonly earlyReps: readonly (TopName | null)[];
  readonly killReasons: readonly (TopName | null)[];
  readonly repValues: readonly ReadonlyMap<string, number>[];
  readonly worst: readonly Kept[];
  readonly smallDropFees: readonly number[];
}

export interface Closing extends DropSpec {
  /** The last day the list knows: what was due before it and is not delivered is late. */
  readonly lastDay: number;
  readonly reps: readonly string[];
  readonly reasons: readonly string[];
}

interface Counts {
  readonly early: readonly Map<number, number>[];
  readonly killed: readonly Map<number, number>[];
  readonly values: readonly Map<number, number>[];
}

/** What can be said of an order only when all its lines are known; adds to the sums of its lines. */
export function closeOrders(states: order.OrderStates, sums: Float64Array, closing: Closing): ClosedOrders {
  const { policies, lastDay } = closing;
  const [wholes, orderSums, rare, size] = [states.wholes(), states.sums(), states.rare(), states.size()];
  const counts: Counts = {
    early: newCounts(policies),
    killed: newCounts(policies),
    values: newCounts(policies),
  };
  const surcharges = surchargesOf(policies);
  const worst = worstOrders(policies.length);
  const drops = dropSums(closing);
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(size, from + STEP);
    closeSome(wholes, orderSums, sums, surcharges, drops, worst, counts, lastDay, from, to);
    offerSome(wholes, orderSums, rare, surcharges, worst, lastDay, from, to);
  }
  closeDrops(drops, sums, worst);
  return {
    sums,
    worst: keptOrders(worst),
    smallDropFees: feesOfSmallDrops(states, drops),
    earlyReps: counts.early.map((of) => topOf(of, closing.reps)),
    killReasons: counts.killed.map((of) => topOf(of, closing.reasons)),
    repValues: valuesByName(counts.values, closing.reps),
  };
}

function closeSome(
  wholes: Int32Array,
  orderSums: Float64Array,
  sums: Float64Array,
  surcharges: Float64Array,
  drops: DropSums,
  worst: WorstOrders,
  { early, killed, values }: Counts,
  lastDay: number,
  from: number,
  to: number,
): void {
  for (let one = from; one < to; one++) {
    const whole = one * WHOLE_WIDTH;
    const sum = one * SUM_WIDTH;
    const profile = wholes[whole + PROFILE] as number;
    const base = profile * ROW;
    let flags = wholes[whole + FLAGS] as number;
    const openLines = wholes[whole + OPEN_LINES] as number;
    const value = orderSums[sum + VALUE] as number;
    const rep = wholes[whole + REP] as number;
    sums[base + AT_ORDERS] = (sums[base + AT_ORDERS] as number) + 1;
    if (flags & KILLED) {
      sums[base + AT_KILLED_ORDERS] = (sums[base + AT_KILLED_ORDERS] as number) + 1;
      count(killed[profile], wholes[whole + REASON] as number, 1);
    } else if (flags & SAVED) {
      sums[base + AT_SAVED_ORDERS] = (sums[base + AT_SAVED_ORDERS] as number) + 1;
    }
    if ((flags & LIVE) === 0) continue;
    const isOverdue = openLines > 0 && (wholes[whole + OPEN_DUE] as number) < lastDay;
    if (isOverdue) {
      flags |= JUDGED | LATE | SHORT;
      sums[base + AT_JUDGED_LINES] = (sums[base + AT_JUDGED_LINES] as number) + openLines;
      sums[base + AT_LATE_LINES] = (sums[base + AT_LATE_LINES] as number) + openLines;
      sums[base + AT_ORDERED_VALUE] =
        (sums[base + AT_ORDERED_VALUE] as number) + (orderSums[sum + OPEN_VALUE] as number);
    }
    if (flags & JUDGED && (flags & LATE || openLines === 0)) {
      sums[base + AT_JUDGED_ORDERS] = (sums[base + AT_JUDGED_ORDERS] as number) + 1;
      if (flags & SHORT) sums[base + AT_SHORT_ORDERS] = (sums[base + AT_SHORT_ORDERS] as number) + 1;
      if (flags & LATE) {
        sums[base + AT_LATE_ORDERS] = (sums[base + AT_LATE_ORDERS] as number) + 1;
        sums[base + AT_LATE_VALUE] = (sums[base + AT_LATE_VALUE] as number) + value;
      } else if ((flags & SHORT) === 0) sums[base + AT_OTIF_ORDERS] = (sums[base + AT_OTIF_ORDERS] as number) + 1;
    }
    if (flags & SENT || !drops.hasSent) {
      addToDrop(
        drops,
        sums,
        worst,
        one,
        profile,
        wholes[whole + FIRST_VISIT] as number,
        flags & UNVALUED ? NaN : value,
      );
    }
    if (flags & EXCESS) sums[base + AT_EXCESS_DISCOUNT_ORDERS] = (sums[base + AT_EXCESS_DISCOUNT_ORDERS] as number) + 1;
    if (flags & SPECIAL) {
      sums[base + AT_SPECIAL_ORDERS] = (sums[base + AT_SPECIAL_ORDERS] as number) + 1;
      sums[base + AT_SURCHARGE_DUE] = (sums[base + AT_SURCHARGE_DUE] as number) + dueOf(surcharges, profile, value);
      sums[base + AT_SURCHARGE_COLLECTED] =
        (sums[base + AT_SURCHARGE_COLLECTED] as number) + collectedOf(wholes, orderSums, one);
    }
    if (flags & DATED) sums[base + AT_DATED_PROMISES] = (sums[base + AT_DATED_PROMISES] as number) + 1;
    if (flags & EARLY) {
      sums[base + AT_EARLY_PROMISES] = (sums[base + AT_EARLY_PROMISES] as number) + 1;
      if (flags & SPECIAL) sums[base + AT_EXPEDITED_PROMISES] = (sums[base + AT_EXPEDITED_PROMISES] as number) + 1;
      count(early[profile], rep, 1);
    }
    if (rep >= 0) count(values[profile], rep, value);
  }
}

const newCounts = (policies: readonly OrderPolicy[]): Map<number, number>[] =>
  policies.map(() => new Map<number, number>());

function count(counts: Map<number, number> | undefined, index: number, amount: number): void {
  if (counts && index >= 0) counts.set(index, (counts.get(index) ?? 0) + amount);
}

function valuesByName(
  counts: readonly ReadonlyMap<number, number>[],
  names: readonly string[],
): readonly ReadonlyMap<string, number>[] {
  return counts.map((of) => new Map([...of].map(([index, value]) => [names[index] ?? '', value] as const)));
}

/** The name with most; of equal ones the first met. */
function topOf(counts: ReadonlyMap<number, number>, names: readonly string[]): TopName | null {
  let top: TopName | null = null;
  for (const [index, amount] of counts) {
    const name = names[index];
    if (name !== undefined && amount > (top?.count ?? 0)) top = { name, count: amount };
  }
  return top;
}
