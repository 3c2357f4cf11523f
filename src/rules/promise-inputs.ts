import { WEEKS_PER_MONTH } from '../domain/arithmetic';
import type { ReadingMark, Span } from '../domain/terms';
import { aboveZero, anyNumber, atLeastZero, isAmount, isDiscount, isShare, plain, same, share } from './input-kinds';
import type { PromiseValues } from './promise-values';
import { field, inputs, parameter, type InputSpec, type Way } from './way';

/** Working days to calendar days × 7/5, and back × 5/7, marked (ERRATA 23). */
function spanIn(name: 'leadTime' | 'transitDays' | 'processingDays', working: boolean): Way<number> {
  const mark = (span: Span): ReadingMark | null => (span.working === working ? null : 'converted-days');
  const factor = working ? 5 / 7 : 7 / 5;
  return field(name, (span) => (span.working === working ? span.days : span.days * factor), { mark });
}

/** The longest wait in days between delivery days of the week, round the weekend. */
export function largestGap(days: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  const first = sorted[0]!;
  return sorted.reduce((gap, day, index) => Math.max(gap, (sorted[index + 1] ?? first + 7) - day), 0);
}

/** How what the policies promise is found, in order of preference. */
export const PROMISE_INPUTS: { readonly [N in keyof PromiseValues]: InputSpec<PromiseValues[N]> } = {
  instalmentShares: { ways: [field('paymentTerms', (plan) => plan.instalments.map((part) => part.share))] },
  instalmentDays: { ways: [field('paymentTerms', (plan) => plan.instalments.map((part) => part.days))] },
  meanTermDays: anyNumber(
    inputs(['instalmentShares', 'instalmentDays'], (shares, days) =>
      shares.reduce((sum, part, index) => sum + part * days[index]!, 0),
    ),
  ),
  paymentClock: { ways: [field('paymentClock', same, { waived: 'invoice' })] },
  termAddedDays: atLeastZero(field('termAddedDays', same, { waived: 0 })),
  creditLimit: atLeastZero(plain('creditLimit')),
  daysLate: atLeastZero(field('daysLate', same, { waived: 0 }), parameter('daysLate')),
  openOrderDays: atLeastZero(
    inputs(['countOpenOrders'], (isCounted) => (isCounted ? undefined : 0)),
    inputs(['countOpenOrders', 'leadTimeDays'], (_isCounted, days) => days),
  ),

  deliveriesPerWeek: aboveZero(field('deliveryFrequency', (frequency) => frequency.perWeek)),
  intervalDays: aboveZero(inputs(['deliveriesPerWeek'], (perWeek) => 7 / perWeek)),
  largestGapDays: aboveZero(
    field('deliveryFrequency', (frequency) =>
      frequency.days && frequency.days.length > 0 ? largestGap(frequency.days) : undefined,
    ),
    inputs(['intervalDays'], same),
  ),
  orderDaysPerWeek: aboveZero(
    field('orderDaysPerWeek', (frequency) => frequency.perWeek),
    parameter('orderDaysPerWeek'),
  ),
  minimumOrder: atLeastZero(
    field('minOrder', (minimum) => (minimum.unit === 'money' || minimum.amount === 0 ? minimum.amount : undefined), {
      waived: 0,
    }),
  ),
  orderMinimum: {
    ways: [field('minOrder', same, { waived: { amount: 0, unit: 'money' } })],
    accepts: (minimum) => isAmount(minimum.amount),
  },
  leadTimeDays: atLeastZero(spanIn('leadTime', false)),
  leadTimeWorkingDays: atLeastZero(spanIn('leadTime', true)),
  transitDays: atLeastZero(spanIn('transitDays', false)),
  processingDays: atLeastZero(spanIn('processingDays', true)),
  frozenHorizonDays: atLeastZero(plain('frozenHorizonDays')),
  replenishmentDays: atLeastZero(plain('replenishmentDays')),

  discount: { ways: [plain('discount')], accepts: isDiscount },
  volumeDiscount: { ways: [plain('volumeDiscount')], accepts: isDiscount },
  volumeConditional: { ways: [field('volumeConditional', same)] },
  volumeStep: { ways: [field('volumeStep', same)], accepts: (step) => step.amount > 0 && isAmount(step.amount) },
  concessionCeiling: share(plain('concessionCeiling'), parameter('concessionCeiling')),
  speedCost: atLeastZero(plain('speedCost')),
  speedShare: atLeastZero(
    plain('speedShare'),
    inputs(['speedCost', 'averageOrder'], (cost, order) => cost / order),
  ),

  promoSupport: {
    ways: [field('promoSupport', same)],
    accepts: (amount) => ('money' in amount ? isAmount(amount.money) : isShare(amount.share)),
  },
  promoMoney: atLeastZero(
    inputs(['promoSupport'], (amount) => ('money' in amount ? amount.money : undefined)),
    inputs(['promoSupport', 'netSales'], (amount, sales) =>
      'share' in amount ? amount.share * Math.max(0, sales) : undefined,
    ),
  ),
  promoShare: atLeastZero(
    inputs(['promoSupport'], (amount) => {
      if ('share' in amount) return amount.share;
      return amount.money === 0 ? 0 : undefined;
    }),
    inputs(['promoSupport', 'netSales'], (amount, sales) =>
      'money' in amount && sales > 0 ? amount.money / sales : undefined,
    ),
  ),
  promoWindowDays: atLeastZero(plain('promoWindowDays')),
  promoNoticeDays: anyNumber(plain('promoNoticeDays')),
  promosPerMonth: atLeastZero(plain('promosPerMonth')),
  extraDropsPerPromo: atLeastZero(plain('extraDropsPerPromo')),
  upliftSales: atLeastZero(plain('upliftSales')),

  availability: share(plain('availability')),
  promotedAvailability: share(
    plain('promoAvailability'),
    inputs(['availability'], same),
    field('measuredAvailability', same, { mark: () => 'measured-not-promised' }),
  ),
  stockDays: atLeastZero(plain('stockDays')),
  supplierDays: atLeastZero(plain('supplierDays')),
  customerCoverDays: atLeastZero(
    plain('customerCoverDays'),
    // A mean stock holds half a delivery interval above what is left when the truck arrives (ERRATA 40).
    inputs(['averageCoverDays', 'intervalDays'], (cover, interval) => Math.max(0, cover - interval / 2)),
    parameter('customerCoverDays'),
  ),
  averageCoverDays: atLeastZero(plain('averageCoverDays')),

  specialsAccepted: { ways: [field('specialOrderRule', (rule) => rule.isAllowed, { waived: false })] },
  specialQuotaShare: share(field('specialOrderRule', (rule) => rule.quotaShare, { blames: 'specialQuota' })),
  specialQuota: {
    ways: [
      field('specialQuota', same),
      field('specialOrderRule', (rule) => (rule.isAllowed ? rule.quotaPerMonth : 0), { blames: 'specialQuota' }),
      inputs(['specialQuotaShare', 'deliveriesPerWeek'], (part, perWeek) => part * perWeek * WEEKS_PER_MONTH),
    ],
    accepts: (quota) => quota === 'unlimited' || quota >= 0,
  },
  surchargeTerm: {
    ways: [
      field('specialSurcharge', same, { waived: { money: 0 } }),
      field('specialOrderRule', (rule) => rule.surcharge, { blames: 'specialSurcharge' }),
    ],
  },
  surcharge: atLeastZero(
    inputs(['surchargeTerm'], (amount) => ('money' in amount ? amount.money : undefined)),
    inputs(['surchargeTerm', 'averageOrder'], (amount, order) =>
      'share' in amount ? amount.share * order : undefined,
    ),
  ),
  specialCost: atLeastZero(plain('specialCost')),
  specialsPerMonth: atLeastZero(plain('specialsPerMonth')),
  specialMargin: atLeastZero(plain('specialMargin')),
  specialLeadTimeHours: aboveZero(plain('specialLeadTimeHours')),
  creditReviewHours: atLeastZero(plain('creditReviewHours')),
  orderEntryHours: atLeastZero(plain('orderEntryHours')),
  pickingHours: atLeastZero(plain('pickingHours')),
  specialTransitHours: atLeastZero(plain('specialTransitHours')),
  reviewShare: share(field('reviewShare', same, { waived: 0 })),
};
