import type { FieldName, PaymentPlan, ProfileReadings, Span } from '../domain/terms';
import type { InputName } from '../rules/input-values';
import { valueIn } from '../rules/settle';
import type { Ladder } from './ladder';

type NumberInput = Extract<
  InputName,
  | 'averageDrop'
  | 'creditLimit'
  | 'creditReviewHours'
  | 'deliveriesPerWeek'
  | 'discount'
  | 'availability'
  | 'minimumOrder'
  | 'orderDaysPerWeek'
  | 'promoNoticeDays'
  | 'promoWindowDays'
  | 'promosPerMonth'
  | 'promotedAvailability'
  | 'replenishmentDays'
  | 'salesPerCustomer'
  | 'specialCost'
  | 'specialLeadTimeHours'
  | 'speedCost'
  | 'stockDays'
  | 'surcharge'
  | 'termAddedDays'
>;

const ladder = (input: NumberInput, step: number, least = 0, most = Infinity): Ladder => ({
  step,
  least,
  most,
  numberIn: (scope) => valueIn(scope, input),
  write: (number) => number,
});

const spanLadder = (field: 'leadTime' | 'transitDays'): Ladder => ({
  step: 1,
  least: 0,
  most: 90,
  numberIn: ({ ground }) => {
    const reading = ground.readings[field];
    return reading?.kind === 'value' ? reading.value.days : null;
  },
  write: (days, readings): Span => {
    const reading = readings[field];
    return { days, working: reading?.kind === 'value' && reading.value.working };
  },
});

/** The steps people use: a week of term, half a point of discount or availability, R$ 50, whole days. */
export const LADDERS = {
  paymentTerms: {
    step: 7,
    least: 0,
    most: 364,
    numberIn: (scope) => {
      const days = valueIn(scope, 'instalmentDays');
      return days && days.length > 0 ? Math.max(...days) : null;
    },
    write: withLongest,
  },
  discount: ladder('discount', 0.005, 0, 0.995),
  creditLimit: ladder('creditLimit', 50, 0, 1e9),
  // A policy that adds no days has no cell that says so.
  termAddedDays: {
    ...ladder('termAddedDays', 1, 0, 180),
    numberIn: (scope) => valueIn(scope, 'termAddedDays') ?? 0,
  },
  promoWindowDays: ladder('promoWindowDays', 1, 0, 366),
  promoNoticeDays: ladder('promoNoticeDays', 1, 0, 366),
  promosPerMonth: ladder('promosPerMonth', 0.5),
  averageDrop: ladder('averageDrop', 50, 0, 1e9),
  salesPerCustomer: ladder('salesPerCustomer', 50, 0, 1e9),
  minOrder: { ...ladder('minimumOrder', 50, 50, 1e9), write: (amount) => ({ amount, unit: 'money' }) },
  // Above two a week people count whole days.
  deliveryFrequency: {
    ...ladder('deliveriesPerWeek', 0.25),
    values: [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 3, 4, 5, 6, 7],
    write: (perWeek) => ({ perWeek }),
  },
  orderDaysPerWeek: { ...ladder('orderDaysPerWeek', 1, 1, 7), write: (perWeek) => ({ perWeek }) },
  availability: ladder('availability', 0.005, 0.5, 1),
  promoAvailability: ladder('promotedAvailability', 0.005, 0, 1),
  stockDays: ladder('stockDays', 1),
  leadTime: spanLadder('leadTime'),
  transitDays: spanLadder('transitDays'),
  replenishmentDays: ladder('replenishmentDays', 1),
  creditReviewHours: ladder('creditReviewHours', 1),
  specialLeadTimeHours: ladder('specialLeadTimeHours', 1, 1, 2000),
  specialSurcharge: { ...ladder('surcharge', 5, 0, 1e7), write: (money) => ({ money }) },
  specialCost: ladder('specialCost', 5),
  speedCost: ladder('speedCost', 1),
  specialQuota: {
    step: 1,
    least: 0,
    most: 100,
    write: (number) => number,
    numberIn: (scope) => {
      const quota = valueIn(scope, 'specialQuota');
      return typeof quota === 'number' ? quota : null;
    },
  },
} as const satisfies { readonly [F in FieldName]?: Ladder };

export type LadderField = keyof typeof LADDERS;

/** Shortened from the last instalment backwards (ERRATA 85), all on one day are one payment; lengthened at the last one alone. */
function withLongest(days: number, { paymentTerms }: ProfileReadings): PaymentPlan {
  if (paymentTerms?.kind !== 'value') return { instalments: [{ share: 1, days }] };
  const { instalments } = paymentTerms.value;
  const longest = Math.max(...instalments.map((part) => part.days));
  const moved = instalments.map((part) => {
    if (part.days > days || (days > longest && part.days === longest)) return { ...part, days };
    return part;
  });
  const isOneDay = moved.every((part) => part.days === days);
  return { ...paymentTerms.value, instalments: isOneDay ? [{ share: 1, days }] : moved };
}
