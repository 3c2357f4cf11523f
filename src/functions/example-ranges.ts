import type { Grid } from './sheet-function';

/** The policies that the examples speak of, by the names under which they stand in formulas. Help and tests show them. */
export const EXAMPLE_RANGES: Readonly<Record<'Commercial' | 'Logistics', Grid>> = {
  Commercial: [
    ['Customer profile', 'Promo support', 'Discount', 'Payment terms', 'Promo notice (days)', 'Promo window (days)'],
    ['Key accounts', '3%', '10+5', '28/42/56', 30, 21],
    ['Wholesale', '1%', '5%', '28', 10, 14],
    ['Small stores', 'n/a', '3%', 'cash', 'n/a', 'n/a'],
  ],
  Logistics: [
    [
      'Customer profile',
      'Deliveries per week',
      'Availability',
      'Lead time',
      'Special orders',
      'Frozen horizon (days)',
      'Replenishment (days)',
    ],
    ['Key accounts', 'Mon/Wed/Fri', '97%', 'D+2', '2/month', 7, 7],
    ['Wholesale', 'weekly', '93%', 'D+3', '1/month', 14, 7],
    ['Small stores', 'fortnightly', '', 'D+5', 'not allowed', 14, 7],
  ],
};
