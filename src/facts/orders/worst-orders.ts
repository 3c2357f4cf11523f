import { MOST_WORST, WORST_RULES, type WorstRule } from '../../domain/worst-order';

/** An order kept, by its position among the orders. */
export interface Kept {
  /** Position among the policies. */
  readonly profile: number;
  readonly rule: WorstRule;
  readonly order: number;
  readonly weight: number;
}

/**
 * The orders that weigh most, of each profile and rule, in arrays of a fixed size whatever the length of the list. Data and
 * functions apart: what is compiled for a closure is thrown away with it, and every list would begin slowly again.
 */
export interface WorstOrders {
  /**
   * What an order must outweigh to be kept, by profile · `WORST_RULES.length` + position of the rule; 0 until there are
   * enough. Compared before `keepOrder` is called, as hardly any order of a long list gets past it.
   */
  readonly floors: Float64Array;
  readonly weights: Float64Array;
  readonly orders: Int32Array;
}

const RULES = WORST_RULES.length;
const MOST = MOST_WORST;

export function worstOrders(profiles: number): WorstOrders {
  const room = profiles * RULES * MOST;
  return {
    floors: new Float64Array(profiles * RULES),
    weights: new Float64Array(room),
    orders: new Int32Array(room).fill(-1),
  };
}

/** Takes in an order that outweighs the floor at `list`. */
export function keepOrder({ floors, weights, orders }: WorstOrders, list: number, order: number, weight: number): void {
  const from = list * MOST;
  const last = from + MOST - 1;
  let at = last;
  // Lighter ones move down by one; the lightest falls out.
  for (; at > from && weight > (weights[at - 1] as number); at -= 1) {
    weights[at] = weights[at - 1] as number;
    orders[at] = orders[at - 1] as number;
  }
  weights[at] = weight;
  orders[at] = order;
  floors[list] = weights[last] as number;
}

/** Heaviest first; of equal ones the first kept. */
export function keptOrders({ weights, orders }: WorstOrders): readonly Kept[] {
  const kept: Kept[] = [];
  orders.forEach((order, at) => {
    if (order < 0) return;
    const list = Math.floor(at / MOST);
    const rule = WORST_RULES[list % RULES] as WorstRule;
    kept.push({
      profile: Math.floor(list / RULES),
      rule,
      order,
      weight: weights[at] as number,
    });
  });
  return kept;
}
