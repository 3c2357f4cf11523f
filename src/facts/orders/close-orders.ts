import { AT, WIDTH, type Measure } from './execution';
import { dropSums, type DropSpec } from './drop-sums';
import { offerOrders } from './offer-orders';
import { collectedOf, dueOf } from './surcharges';
import type { TopName } from './order-fold';
import type { OrderPolicy } from './order-policy';
import * as order from './order-states';
import { worstOrders, type Kept } from './worst-orders';

export interface ClosedOrders {
  readonly sums: Float64Array;
  readonly earlyReps: readonly (TopName | null)[];
  readonly killReasons: readonly (TopName | null)[];
  readonly repValues: readonly ReadonlyMap<string, number>[];
  readonly worst: readonly Kept[];
}

export interface Closing extends DropSpec {
  /** The last day the list knows: what was due before it and is not delivered is late. */
  readonly lastDay: number;
  readonly reps: readonly string[];
  readonly reasons: readonly string[];
}

/** What can be said of an order only when all its lines are known; adds to the sums of its lines. */
export function closeOrders(states: order.OrderStates, sums: Float64Array, closing: Closing): ClosedOrders {
  const { policies, lastDay } = closing;
  const [wholes, orderSums] = [states.wholes(), states.sums()];
  const [early, killed, values] = [newCounts(policies), newCounts(policies), newCounts(policies)];
  const worst = worstOrders(policies.length);
  const drops = dropSums(sums, closing, worst);
  for (let one = 0; one < states.size(); one++) {
    const whole = one * order.WHOLE_WIDTH;
    const sum = one * order.SUM_WIDTH;
    const profile = wholes[whole + order.PROFILE] as number;
    const base = profile * WIDTH;
    const add = (measure: Measure, amount = 1): void => {
      sums[base + AT[measure]] = (sums[base + AT[measure]] as number) + amount;
    };
    let flags = wholes[whole + order.FLAGS] as number;
    const openLines = wholes[whole + order.OPEN_LINES] as number;
    const value = orderSums[sum + order.VALUE] as number;
    const rep = wholes[whole + order.REP] as number;
    add('orders');
    if (flags & order.KILLED) {
      add('killedOrders');
      count(killed[profile], wholes[whole + order.REASON] as number, 1);
    } else if (flags & order.SAVED) {
      add('savedOrders');
    }
    if ((flags & order.LIVE) === 0) continue;
    const isOverdue = openLines > 0 && (wholes[whole + order.OPEN_DUE] as number) < lastDay;
    if (isOverdue) {
      flags |= order.JUDGED | order.LATE | order.SHORT;
      add('judgedLines', openLines);
      add('lateLines', openLines);
      add('orderedValue', orderSums[sum + order.OPEN_VALUE]);
    }
    if (flags & order.JUDGED && (flags & order.LATE || openLines === 0)) {
      add('judgedOrders');
      if (flags & order.SHORT) add('shortOrders');
      if (flags & order.LATE) {
        add('lateOrders');
        add('lateValue', value);
      } else if ((flags & order.SHORT) === 0) add('otifOrders');
    }
    const customer = wholes[whole + order.CUSTOMER] as number;
    const isSent = (flags & order.SENT) !== 0;
    if (isSent || !closing.hasSent) {
      drops.add(one, profile, customer, wholes[whole + order.FIRST_SENT] as number, value);
    }
    if (flags & order.EXCESS) add('excessDiscountOrders');
    if (flags & order.SPECIAL) {
      add('specialOrders');
      add('surchargeDue', dueOf(policies[profile]?.surcharge ?? null, value));
      add('surchargeCollected', collectedOf(states, one));
    }
    if (flags & order.DATED) add('datedPromises');
    if (flags & order.EARLY) {
      add('earlyPromises');
      if (flags & order.SPECIAL) add('expeditedPromises');
      count(early[profile], rep, 1);
    }
    count(values[profile], rep, value);
  }
  drops.close();
  offerOrders(states, worst, policies, lastDay);
  return {
    sums,
    worst: worst.result(),
    earlyReps: early.map((counts) => topOf(counts, closing.reps)),
    killReasons: killed.map((counts) => topOf(counts, closing.reasons)),
    repValues: values.map(
      (counts) => new Map([...counts].map(([index, value]) => [closing.reps[index] ?? '', value] as const)),
    ),
  };
}

const newCounts = (policies: readonly OrderPolicy[]): Map<number, number>[] =>
  policies.map(() => new Map<number, number>());

function count(counts: Map<number, number> | undefined, index: number, amount: number): void {
  if (counts && index >= 0) counts.set(index, (counts.get(index) ?? 0) + amount);
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
