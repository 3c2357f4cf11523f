import { daily, positive, WEEKS_PER_MONTH } from '../domain/arithmetic';
import type { ExecutionValues } from './execution-values';
import { aboveZero, anyNumber, atLeastZero, plain, same, share } from './input-kinds';
import { field, inputs, parameter, readings, type InputSpec, type Way } from './way';
import type { SummedInput } from './summed-inputs';

type ExecutionInput = Exclude<keyof ExecutionValues, SummedInput>;

/** What holds where nobody said otherwise. */
const otherwise = (value: number): Way<number> =>
  readings(
    () => value,
    () => [],
  );

/** What did not happen cost nothing, whatever one of it would cost. */
const noneIsFree = (count: number): number | undefined => (count === 0 ? 0 : undefined);

const perMonth = (amount: number, months: number): number => amount / months;

/** How what executed orders say is found: folded from their list, or typed once a profile. */
export const EXECUTION_INPUTS: { readonly [N in ExecutionInput]: InputSpec<ExecutionValues[N]> } = {
  ordersInPeriod: atLeastZero(plain('ordersInPeriod')),
  executedMonths: aboveZero(plain('executedMonths')),
  monthsCovered: aboveZero(inputs(['executedMonths'], same), otherwise(1)),

  executedPerWeek: atLeastZero(field('executedFrequency', (frequency) => frequency.perWeek)),
  orderedPerWeek: atLeastZero(
    inputs(
      ['ordersInPeriod', 'customers', 'executedMonths'],
      (orders, customers, months) => orders / (customers * months * WEEKS_PER_MONTH),
    ),
  ),
  dropsInPeriod: atLeastZero(plain('dropsInPeriod'), inputs(['ordersInPeriod'], same)),
  smallOrders: atLeastZero(plain('smallOrders')),
  smallOrderSize: share(plain('smallOrderSize')),
  smallOrderFee: atLeastZero(plain('smallOrderFee'), otherwise(0)),
  smallOrderLoss: atLeastZero(
    inputs(['smallOrders'], noneIsFree),
    inputs(
      ['smallOrders', 'smallOrderSize', 'stopCost', 'smallOrderFee', 'monthsCovered'],
      (orders, size, stop, fee, months) => (orders * positive(stop * (1 - size) - fee)) / months,
    ),
  ),

  orderedListValue: atLeastZero(plain('orderedListValue')),
  excessDiscount: atLeastZero(plain('excessDiscount')),
  excessDiscountOrders: atLeastZero(plain('excessDiscountOrders')),
  discountCap: share(plain('discountMax'), plain('discount')),
  priceLeak: atLeastZero(inputs(['excessDiscount', 'monthsCovered'], perMonth)),
  extraTermDays: atLeastZero(plain('extraTermDays')),
  extraReceivables: atLeastZero(inputs(['extraTermDays', 'netSales'], (days, sales) => days * daily(positive(sales)))),
  extraTermCost: atLeastZero(
    inputs(['extraTermDays'], noneIsFree),
    inputs(['extraReceivables', 'costOfCapital'], (receivables, capital) => (receivables * capital) / 12),
  ),

  onTimeTarget: share(plain('onTimeTarget')),
  onTimeShare: share(plain('onTimeShare')),
  otifTarget: share(plain('otifTarget')),
  executedOtif: share(plain('executedOtif')),
  punctuality: {
    ways: [
      inputs(['onTimeTarget', 'onTimeShare'], (target, executed) => ({ target, executed, isOtif: false })),
      inputs(['otifTarget', 'executedOtif'], (target, executed) => ({ target, executed, isOtif: true })),
    ],
  },
  lateValue: atLeastZero(plain('lateValue')),
  penaltyRate: share(parameter('penaltyRate')),
  executedFillRate: share(plain('executedFillRate')),
  deliveredValue: atLeastZero(plain('deliveredValue')),
  orderedValue: atLeastZero(
    plain('orderedValue'),
    inputs(['deliveredValue', 'executedFillRate'], (delivered, fill) => (fill > 0 ? delivered / fill : undefined)),
  ),
  backorderRecovery: share(parameter('backorderRecovery')),

  specialOrders: atLeastZero(plain('specialOrders')),
  surchargeDue: atLeastZero(
    plain('surchargeDue'),
    inputs(['specialOrders', 'surcharge'], (orders, surcharge) => orders * surcharge, ['surcharge']),
  ),
  surchargeCollected: atLeastZero(plain('surchargeCollected')),
  uncollectedSurcharge: atLeastZero(
    inputs(['surchargeDue'], noneIsFree),
    inputs(['surchargeDue', 'surchargeCollected'], (due, collected) => positive(due - collected)),
  ),
  totalSpecialQuota: {
    ways: [
      inputs(['specialQuota', 'customerCount'], (quota, customers) =>
        quota === 'unlimited' ? quota : quota * customers,
      ),
    ],
    accepts: (quota) => quota === 'unlimited' || quota >= 0,
  },
  earlyPromises: atLeastZero(plain('earlyPromises')),
  promisedOrders: atLeastZero(plain('datedPromises'), inputs(['ordersInPeriod'], same)),
  expeditedShare: share(plain('expeditedShare')),
  earlyPromiseRep: { ways: [field('earlyPromiseRep', same)] },
  earlyPromiseRepShare: share(plain('earlyPromiseRepShare')),
  earlyPromiseCost: atLeastZero(
    inputs(['earlyPromises'], noneIsFree),
    inputs(
      ['earlyPromises', 'expeditedShare', 'specialCost', 'monthsCovered'],
      (orders, expedited, cost, months) => (orders * expedited * cost) / months,
    ),
  ),
  promoDeliveredShare: share(plain('promoDeliveredShare')),

  planDeviation: atLeastZero(plain('planDeviation')),
  planDeviationTotal: atLeastZero(plain('planDeviationTotal')),
  publishedPlan: atLeastZero(plain('publishedPlan')),
  planAdherence: {
    ways: [
      inputs(['planDeviationTotal', 'publishedPlan'], (deviation, plan) => ({ deviation, plan })),
      inputs(['planDeviation'], (deviation) => ({ deviation, plan: 1 })),
    ],
  },
  planBias: anyNumber(plain('planBias')),
  planShortfall: atLeastZero(plain('planShortfall')),
  planDeviationFamily: { ways: [field('planDeviationFamily', same)] },
  planDeviationFamilyShare: share(plain('planDeviationFamilyShare')),

  killedOrders: atLeastZero(plain('killedOrders')),
  savedOrders: atLeastZero(plain('savedOrders')),
  killReason: { ways: [field('killReason', same)] },
  killReasonOrders: atLeastZero(plain('killReasonOrders')),
  marginPerOrder: atLeastZero(
    plain('marginPerOrder'),
    inputs(['averageOrder', 'grossMargin'], (order, margin) => order * positive(margin)),
  ),
  recoveredShare: share(plain('recoveredShare'), otherwise(0)),
  killLoss: atLeastZero(
    inputs(['killedOrders'], noneIsFree),
    inputs(
      ['killedOrders', 'marginPerOrder', 'recoveredShare', 'monthsCovered'],
      (killed, margin, recovered, months) => (killed * margin * (1 - recovered)) / months,
    ),
  ),
  portfolioSales: atLeastZero(field('portfolioSales', positive)),
  confirmedSales: atLeastZero(field('confirmedSales', positive)),
  unconfirmedReps: atLeastZero(plain('unconfirmedReps')),
};
