import { percent } from '../../support/grid';
import type { Stranger } from './stranger-case';

const PROFILES = [
  'National DIY',
  'Tile specialists',
  'Builders merchants',
  'Contractors',
  'House builders',
  'Online retailers',
];

/** Ceramic tiles in Britain: pounds, working days, pallets; the service sheet calls the profiles by the same names in capitals. */
export const TILES: Stranger = {
  title: 'ceramic tiles, UK: pounds and pallets, names in capitals on the service sheet, notes in a last column',
  sheets: {
    'Trading terms': [
      [
        'Customer group',
        'Trade discount',
        'Maximum discount',
        'Payment days',
        'Credit limit (£k)',
        'Promotional funding (£ per month)',
        'Promotion notice period (days)',
        'Promotions per month',
        'Notes',
      ],
      [PROFILES[0], percent(0.32), percent(0.35), '60 days EOM', 4000, 45000, 60, 1, 'Joint business plan'],
      [PROFILES[1], percent(0.25), percent(0.3), '30 days', 150, 1200, 30, 1],
      [PROFILES[2], percent(0.28), percent(0.3), '30 days EOM', 900, 6500, 45, 1],
      [PROFILES[3], percent(0.12), percent(0.15), '14 days', 20, 'Nil', 'n/a', 0],
      [PROFILES[4], percent(0.2), percent(0.24), '45 days', 1200, 'Nil', 'n/a', 0, 'Call-off contracts'],
      [PROFILES[5], percent(0.3), percent(0.33), '30/60', 700, 9000, 28, 2],
    ],
    'Service offer': [
      [
        'Customer group',
        'Delivery slots per week',
        'Standard lead time',
        'Stock availability target',
        'Minimum order',
        'Urgent orders',
        'Urgent order charge',
        'Cut-off',
        'Cost to deliver (£ per drop)',
      ],
      [PROFILES[0]?.toUpperCase(), 5, '2 working days', '98%', '6 pallets', '2 per month', '£85', '12 noon', 210],
      [PROFILES[1]?.toUpperCase(), 2, '3 working days', '95%', '£500', '2 per month', '£45', '2pm', 62],
      [PROFILES[2]?.toUpperCase(), 3, '2-3 working days', '96%', '2 pallets', '1 per month', '£60', '2pm', 95],
      [PROFILES[3]?.toUpperCase(), 'On request', 'Next working day', '92%', '£150', 'Unlimited', '£25', '4pm', 38],
      [PROFILES[4]?.toUpperCase(), 1, '5 working days', '97%', '10 pallets', 'By agreement', '£120', '12 noon', 180],
      [PROFILES[5]?.toUpperCase(), 5, '48 hours', '97%', 'No minimum', 'No', 'n/a', '6pm', 24],
    ],
  },
  strips: [
    ['Trading terms!B2', 'discount', 'down', PROFILES, '32%|25%|28%|12%|20%|30%'],
    ['Trading terms!C2', 'discountMax', 'down', PROFILES, '35%|30%|30%|15%|24%|33%'],
    ['Trading terms!D2', 'paymentTerms', 'down', PROFILES, '75|30|45|14|45|30/60'],
    ['Trading terms!E2', 'creditLimit', 'down', PROFILES, '4000000|150000|900000|20000|1200000|700000'],
    ['Trading terms!F2', 'promoSupport', 'down', PROFILES, '45000|1200|6500|0|0|9000'],
    ['Trading terms!G2', 'promoNoticeDays', 'down', PROFILES, '60|30|45|n/a|n/a|28'],
    ['Trading terms!H2', 'promosPerMonth', 'down', PROFILES, '1|1|1|0|0|2'],
    ['Service offer!B2', 'deliveryFrequency', 'down', PROFILES, '5/week|2/week|3/week|unreadable|1/week|5/week'],
    [
      'Service offer!C2',
      'leadTime',
      'down',
      PROFILES,
      '2 working days|3 working days|3 working days|1 working days|5 working days|2 days',
    ],
    ['Service offer!D2', 'availability', 'down', PROFILES, '98%|95%|96%|92%|97%|97%'],
    [
      'Service offer!E2',
      'minOrder',
      'down',
      PROFILES,
      '6 pallet|500 money|2 pallet|150 money|10 pallet|0 money or n/a',
    ],
    [
      'Service offer!F2',
      'specialOrderRule',
      'down',
      PROFILES,
      'yes 2 a month|yes 2 a month|yes 1 a month|yes unlimited a month|yes approval or unreadable|no',
    ],
    ['Service offer!G2', 'specialSurcharge', 'down', PROFILES, '85|45|60|25|120|n/a'],
    ['Service offer!H2', 'cutoff', 'down', PROFILES, '12 noon|2pm|2pm|4pm|12 noon|6pm'],
    ['Service offer!I2', 'stopCost', 'down', PROFILES, '210|62|95|38|180|24'],
  ],
};
