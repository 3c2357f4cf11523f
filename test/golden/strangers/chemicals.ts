import { percent } from '../../support/grid';
import type { Stranger } from './stranger-case';

const PROFILES = [
  'Paint makers',
  'Adhesives',
  'Water treatment',
  'Cosmetics labs',
  'Blenders',
  'Distributors',
  'Universities',
];

/** One sheet under merged groups, short heads below them, units in a row of their own. */
export const CHEMICALS: Stranger = {
  title: 'chemicals, US: groups over short heads, a row of units, dollars in thousands',
  sheets: {
    Terms: [
      ['FY26 customer terms'],
      [null, 'Pricing', null, 'Credit', null, 'Trade funds', 'Delivery', null, null, 'Order rules', null, null],
      [
        'Market segment',
        'Off-list disc.',
        'Disc. ceiling',
        'Net terms',
        'Exposure limit',
        'Co-op funds',
        'Drops p/w',
        'Turnaround',
        'Line fill',
        'Min. ticket',
        'Rush policy',
        'Rush premium',
      ],
      [null, '%', '%', 'days', '$K', '$/mo', null, 'working days', '%', '$', null, '$/order'],
      [PROFILES[0], 12, 15, 45, 900, 2500, 2, 3, 97, 5000, 'max 2/month', 250],
      [PROFILES[1], 10, 12, 30, 450, 1200, 1, 4, 95, 4000, 'max 1/month', 250],
      [PROFILES[2], 8, 10, 60, 1200, 0, 3, 2, 98, 2500, 'yes', 0],
      [PROFILES[3], 5, 7, 30, 120, 600, 1, 5, 94, 1500, 'no', 300],
      [PROFILES[4], 15, 18, 30, 700, 1000, 2, 3, 96, 8000, 'no', 250],
      [PROFILES[5], 22, 25, 60, 3000, 9000, 1, 7, 93, 20000, 'no', 0],
      [PROFILES[6], 0, 5, 30, 40, 0, 1, 6, 90, 300, 'no', 150],
    ],
    Facts: [
      ['Market segment', 'Nbr of accounts', 'Monthly net rev. ($K)', 'CM pct', 'Avg cost/drop'],
      [PROFILES[0], 64, 2100, percent(0.24), 310],
      [PROFILES[1], 38, 1300, percent(0.27), 290],
      [PROFILES[2], 22, 1900, percent(0.19), 340],
      [PROFILES[3], 95, 400, percent(0.35), 150],
      [PROFILES[4], 41, 1600, percent(0.18), 330],
      [PROFILES[5], 12, 3800, percent(0.12), 620],
      [PROFILES[6], 130, 90, percent(0.4), 85],
    ],
  },
  strips: [
    ['Terms!B5', 'discount', 'down', PROFILES, '12%|10%|8%|5%|15%|22%|0%'],
    ['Terms!C5', 'discountMax', 'down', PROFILES, '15%|12%|10%|7%|18%|25%|5%'],
    ['Terms!D5', 'paymentTerms', 'down', PROFILES, '45|30|60|30|30|60|30'],
    ['Terms!E5', 'creditLimit', 'down', PROFILES, '900000|450000|1200000|120000|700000|3000000|40000'],
    ['Terms!F5', 'promoSupport', 'down', PROFILES, '2500|1200|0|600|1000|9000|0'],
    ['Terms!G5', 'deliveryFrequency', 'down', PROFILES, '2/week|1/week|3/week|1/week|2/week|1/week|1/week'],
    [
      'Terms!H5',
      'leadTime',
      'down',
      PROFILES,
      '3 working days|4 working days|2 working days|5 working days|3 working days|7 working days|6 working days',
    ],
    ['Terms!I5', 'availability', 'down', PROFILES, '97%|95%|98%|94%|96%|93%|90%'],
    [
      'Terms!J5',
      'minOrder',
      'down',
      PROFILES,
      '5000 money|4000 money|2500 money|1500 money|8000 money|20000 money|300 money',
    ],
    ['Terms!K5', 'specialOrderRule', 'down', PROFILES, 'yes 2 a month|yes 1 a month|yes|no|no|no|no'],
    ['Terms!L5', 'specialSurcharge', 'down', PROFILES, '250|250|0|300|250|0|150'],
    ['Facts!B2', 'customers', 'down', PROFILES, '64|38|22|95|41|12|130'],
    ['Facts!C2', 'netSales', 'down', PROFILES, '2100000|1300000|1900000|400000|1600000|3800000|90000'],
    ['Facts!D2', 'pocketMargin', 'down', PROFILES, '24%|27%|19%|35%|18%|12%|40%'],
    ['Facts!E2', 'stopCost', 'down', PROFILES, '310|290|340|150|330|620|85'],
  ],
};
