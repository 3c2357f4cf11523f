import type { Pairing } from '../../domain/outcome';

/**
 * Rules that compare with the plan, with orders or with portfolios, by code: two policies never tell what they say. Only
 * their names are carried into the bundle of the functions (DECISIONS 23).
 */
export const RULES_BEYOND: Readonly<Record<string, string>> = {
  T01: 'delivery-capacity',
  T02: 'receivables-plan',
  T03: 'planned-net-price',
  T04: 'promotions-in-plan',
  T05: 'demand-supply-cover',
  T06: 'safety-stock-plan',
  T07: 'special-order-capacity',
  T08: 'supply-mode-promise',
  O01: 'executed-frequency',
  O02: 'minimum-order-respected',
  O03: 'discount-respected',
  O04: 'payment-respected',
  O05: 'on-time-promise',
  O06: 'fill-rate-promise',
  O07: 'special-order-quota',
  O08: 'sales-promises',
  O09: 'promotion-stock-arrival',
  O10: 'plan-adherence',
  P03: 'order-killer-rate',
  P04: 'package-awareness',
};

/** Pairings that one of them judges too: where no rule of the policies applies, something is still out of reach. */
export const PAIRINGS_BEYOND: readonly Pairing[] = ['PROMO×AVAIL'];

/** The code of a rule that needs more than the two policies; undefined for any other name. */
export function codeBeyond(codeOrId: string): string | undefined {
  const wanted = codeOrId.trim().toLowerCase();
  return Object.keys(RULES_BEYOND).find((code) => code.toLowerCase() === wanted || RULES_BEYOND[code] === wanted);
}
