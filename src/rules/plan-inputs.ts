import { aboveZero, anyNumber, atLeastZero, plain, same, share } from './input-kinds';
import type { PlanValues } from './plan-values';
import type { SummedInput } from './summed-inputs';
import { field, inputs, parameter, readings, type InputSpec } from './way';

type PlanInput = Exclude<keyof PlanValues, SummedInput>;

const partOf = (own: number, all: readonly number[]): number | undefined => {
  const whole = all.reduce((sum, part) => sum + part, 0);
  return whole > 0 ? own / whole : undefined;
};

const weightedMean = (values: readonly number[], weights: readonly number[]): number | undefined => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return whole > 0 ? values.reduce((sum, value, at) => sum + value * weights[at]!, 0) / whole : undefined;
};

/** How what the S&OP plan says is found; a figure of the company stands in every profile alike. */
export const PLAN_INPUTS: { readonly [N in PlanInput]: InputSpec<PlanValues[N]> } = {
  customerCount: atLeastZero(inputs(['customers'], same), plain('customers')),
  // A profile that is not delivered to needs no stop.
  weeklyStops: atLeastZero(
    inputs(['customerCount', 'deliveriesPerWeek'], (customers, perWeek) => customers * perWeek, 'all'),
  ),
  stopShare: share(inputs(['weeklyStops', 'stopsByProfile'], partOf)),
  plannedStops: atLeastZero(plain('plannedStops')),
  spotStopCost: atLeastZero(plain('spotStopCost')),

  plannedTermDays: atLeastZero(plain('plannedTermDays')),
  companyTermDays: atLeastZero(plain('companyTermDays')),
  companyMeanTermDays: anyNumber(inputs(['termsByProfile', 'salesByProfile'], weightedMean)),
  termPlan: {
    ways: [
      inputs(['meanTermDays', 'plannedTermDays'], (policyDays, plannedDays) => ({
        policyDays,
        plannedDays,
        isOfCompany: false,
      })),
      inputs(['companyMeanTermDays', 'companyTermDays'], (policyDays, plannedDays) => ({
        policyDays,
        plannedDays,
        isOfCompany: true,
      })),
    ],
  },
  isTermMeasured: {
    ways: [
      readings(
        ({ plannedTermDays, companyTermDays }) => {
          const plan = plannedTermDays?.kind === 'value' ? plannedTermDays : companyTermDays;
          return plan?.kind === 'value' && plan.marks.includes('measured-not-promised');
        },
        () => [],
      ),
    ],
  },
  lateDaysInPlan: atLeastZero(
    inputs(['isTermMeasured'], (isMeasured) => (isMeasured ? undefined : 0)),
    inputs(['isTermMeasured', 'daysLate'], (_isMeasured, days) => days),
  ),
  promoListShare: atLeastZero(
    inputs(['promoSupport'], (amount) => {
      if ('share' in amount) return amount.share;
      return amount.money === 0 ? 0 : undefined;
    }),
    inputs(['promoSupport', 'listSales'], (amount, sales) =>
      'money' in amount && sales > 0 ? amount.money / sales : undefined,
    ),
  ),
  grossToNetShare: anyNumber(inputs(['discount', 'promoListShare'], (discount, promo) => discount + promo, 'all')),
  plannedDiscountShare: share(plain('plannedDiscountShare')),
  plannedListSales: atLeastZero(plain('plannedListSales')),

  upliftVolume: atLeastZero(plain('upliftVolume')),
  plannedUplift: atLeastZero(plain('plannedUplift')),
  unitMargin: atLeastZero(plain('unitMargin')),
  unitCost: atLeastZero(plain('unitCost')),
  planDemand: atLeastZero(plain('planDemand')),
  planAvailable: atLeastZero(plain('planAvailable')),
  planShare: share(plain('planShare')),
  planTightest: { ways: [field('planTightest', same)] },
  dailyDemandSd: atLeastZero(plain('dailyDemandSd')),
  meanDailyDemand: atLeastZero(plain('meanDailyDemand')),
  planReviewDays: aboveZero(plain('planReviewDays')),
  planLeadDays: atLeastZero(plain('planLeadDays')),
  planLeadSd: atLeastZero(plain('planLeadSd')),
  plannedSafetyStock: atLeastZero(plain('plannedSafetyStock')),
  safetyStockFamily: { ways: [field('safetyStockFamily', same)] },
  stockShare: share(plain('safetyStockShare'), plain('planShare')),
  availabilityBasis: { ways: [parameter('availabilityBasis')] },
  madeToOrderShare: share(plain('madeToOrderShare')),
  madeToOrderDays: atLeastZero(plain('madeToOrderDays')),

  observedSpecials: atLeastZero(inputs(['specialOrders', 'monthsCovered'], (orders, months) => orders / months)),
  promisedSpecials: atLeastZero(
    inputs(['observedSpecials'], same),
    inputs(
      ['specialQuota', 'customerCount'],
      (quota, customers) => (quota === 'unlimited' ? undefined : quota * customers),
      'all',
    ),
    // A free quota promises what is asked (ERRATA 27).
    inputs(['specialQuota', 'specialsPerMonth'], (quota, asked) => (quota === 'unlimited' ? asked : undefined)),
  ),
  promisedSpecialShare: share(inputs(['promisedSpecials', 'specialsByProfile'], partOf)),
  plannedSpecials: atLeastZero(plain('plannedSpecials')),
};
