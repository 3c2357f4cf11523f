import type { Grid } from './sheet-function';

/** The policies and orders that the examples speak of, by the names under which they stand in formulas. Help and tests show them. */
export const EXAMPLE_RANGES: Readonly<Record<'Commercial' | 'Logistics' | 'Orders', Grid>> = {
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
  // Dates as the serials that cells hold: 46083 is Monday, 2 March 2026.
  Orders: [
    [
      'Order no',
      'Customer profile',
      'Customer',
      'Order date',
      'Delivered date',
      'Qty ordered',
      'Qty delivered',
      'List value',
      'Discount %',
      'Payment terms',
      'Rush order',
    ],
    [1001, 'Key accounts', 'North Market', 46083, 46085, 100, 100, 12000, '10%', '28/42/56', 'No'],
    [1002, 'Key accounts', 'South Market', 46084, 46090, 50, 40, 6000, '20%', '28/42/56', 'No'],
    [1003, 'Wholesale', 'Depot One', 46083, 46087, 80, 80, 8000, '5%', '35 days', 'No'],
    [1004, 'Wholesale', 'Depot One', 46090, 46093, 60, 60, 6000, '4%', '28 days', 'Yes'],
  ],
};
