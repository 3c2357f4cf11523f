import { MOST_WORST, WORST_RULES, type WorstRule } from '../../domain/worst-order';

/** An order kept, by its position among the orders. */
export interface Kept {
  /** Position among the policies. */
  readonly profile: number;
  readonly rule: WorstRule;
  readonly order: number;
  readonly weight: number;
}

/** The orders that weigh most, of each profile and rule, in arrays of a fixed size whatever the length of the list. */
export interface WorstOrders {
  /** An order that a rule, by its position, finds something in; nothing is kept of one that weighs nothing. */
  readonly offer: (profile: number, rule: number, order: number, weight: number) => void;
  /** Heaviest first; of equal ones the first offered. */
  readonly result: () => readonly Kept[];
}

export function worstOrders(profiles: number): WorstOrders {
  const rules = WORST_RULES.length;
  const weights = new Float64Array(profiles * rules * MOST_WORST);
  const orders = new Int32Array(weights.length).fill(-1);
  return {
    offer(profile, rule, order, weight) {
      if (!(weight > 0)) return;
      const from = (profile * rules + rule) * MOST_WORST;
      let at = from + MOST_WORST - 1;
      if (!(weight > (weights[at] as number))) return;
      // Lighter ones move down by one; the lightest falls out.
      for (; at > from && weight > (weights[at - 1] as number); at -= 1) {
        weights[at] = weights[at - 1] as number;
        orders[at] = orders[at - 1] as number;
      }
      weights[at] = weight;
      orders[at] = order;
    },
    result() {
      const kept: Kept[] = [];
      orders.forEach((order, at) => {
        if (order < 0) return;
        const list = Math.floor(at / MOST_WORST);
        const rule = WORST_RULES[list % rules] as WorstRule;
        kept.push({ profile: Math.floor(list / rules), rule, order, weight: weights[at] as number });
      });
      return kept;
    },
  };
}
