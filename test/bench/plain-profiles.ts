import { SEED_TERMS } from '../../src/domain/terms';
import type { Trials } from '../../src/rules/measure-all';
import type { LiteralTerms } from '../support/literal-book';

/** The numbers of one profile, as a hand-written loop would hold them. */
export interface PlainProfile {
  readonly days: readonly number[];
  readonly perWeek: number;
  readonly limit: number;
  readonly sales: number;
  readonly customers: number;
  readonly minimum: number;
  readonly discount: number;
  readonly margin: number;
  readonly stopCost: number;
  readonly stockDays: number;
  readonly supplierDays: number;
  readonly transit: number;
  readonly step: number;
  readonly speedCost: number;
  readonly surcharge: number;
  readonly specialCost: number;
  readonly window: number;
  readonly availability: number;
  readonly notice: number;
  readonly frozen: number;
  readonly replenishment: number;
  readonly leadDays: number;
  readonly promotions: number;
  readonly extraDrops: number;
  readonly quota: number;
  readonly hours: readonly [number, number, number, number];
  readonly promiseHours: number;
}

/** The same profiles in every run: a small generator instead of `Math.random`. */
export function plainProfiles(count: number): readonly PlainProfile[] {
  let seed = 20261122;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  // Policies are written with few digits.
  const next = (from: number, to: number) => Math.round((from + (to - from) * random()) * 1000) / 1000;
  const whole = (from: number, to: number) => from + Math.floor((to - from + 1) * random());
  const plans = [[0], [28], [28, 42, 56], [30, 60, 90], [14, 21]];
  return Array.from({ length: count }, () => ({
    days: plans[whole(1, 4)] ?? [28],
    perWeek: whole(1, 10) / 2,
    limit: next(5000, 60000),
    sales: next(1e5, 3e6),
    customers: whole(10, 80),
    minimum: next(300, 3000),
    discount: next(0.02, 0.25),
    margin: next(0.2, 0.45),
    stopCost: next(60, 250),
    stockDays: next(10, 45),
    supplierDays: next(20, 60),
    transit: whole(1, 9),
    step: next(1000, 5000),
    speedCost: next(0, 120),
    surcharge: next(0, 90),
    specialCost: next(50, 150),
    window: whole(7, 30),
    availability: next(0.88, 0.995),
    notice: whole(3, 40),
    frozen: whole(3, 14),
    replenishment: whole(2, 14),
    leadDays: whole(1, 5),
    promotions: whole(0, 4),
    extraDrops: whole(1, 3),
    quota: whole(0, 6),
    hours: [next(1, 24), next(0.5, 4), next(1, 8), next(4, 24)],
    promiseHours: whole(24, 72),
  }));
}

/** What the policies would say of the same profile. */
export function termsOf(one: PlainProfile): LiteralTerms {
  return {
    paymentTerms: { instalments: one.days.map((days) => ({ share: 1 / one.days.length, days })) },
    deliveryFrequency: { perWeek: one.perWeek },
    creditLimit: one.limit,
    netSales: one.sales,
    customers: one.customers,
    minOrder: { amount: one.minimum, unit: 'money' },
    discount: one.discount,
    listMargin: one.margin,
    stopCost: one.stopCost,
    stockDays: one.stockDays,
    supplierDays: one.supplierDays,
    paymentClock: 'invoice',
    termAddedDays: 0,
    transitDays: { days: one.transit, working: false },
    volumeStep: { amount: one.step, unit: 'money' },
    volumeDiscount: 0.03,
    volumeConditional: false,
    speedCost: one.speedCost,
    specialSurcharge: { money: one.surcharge },
    specialCost: one.specialCost,
    specialsPerMonth: 20,
    specialMargin: 150,
    promoWindowDays: one.window,
    promoSupport: { share: 0.03 },
    upliftSales: one.sales / 10,
    availability: one.availability,
    promoNoticeDays: one.notice,
    frozenHorizonDays: one.frozen,
    replenishmentDays: one.replenishment,
    leadTime: { days: one.leadDays, working: false },
    promosPerMonth: one.promotions,
    extraDropsPerPromo: one.extraDrops,
    specialQuota: one.quota,
    specialOrderRule: { isAllowed: true },
    creditReviewHours: one.hours[0],
    orderEntryHours: one.hours[1],
    pickingHours: one.hours[2],
    specialTransitHours: one.hours[3],
    reviewShare: 0.5,
    specialLeadTimeHours: one.promiseHours,
    pocketMargin: one.margin - one.discount,
    targetMargin: 0.08,
    handlingShare: 0.02,
    stockCostShare: 0.015,
    specialShare: 0.005,
    packageValue: one.sales * one.margin,
  };
}

/** The same profiles as inputs of rules, side by side. */
export function trialsOf(profiles: readonly PlainProfile[]): Trials {
  const list = <T>(of: (one: PlainProfile) => T): T[] => profiles.map(of);
  const numbers = (of: (one: PlainProfile) => number): Float64Array => Float64Array.from(profiles, of);
  const ones = profiles.map(() => 1);
  return {
    count: profiles.length,
    columns: {
      instalmentShares: list(({ days }) => days.map(() => 1 / days.length)),
      instalmentDays: list(({ days }) => days),
      deliveriesPerWeek: numbers(({ perWeek }) => perWeek),
      creditLimit: numbers(({ limit }) => limit),
      netSales: numbers(({ sales }) => sales),
      customers: numbers(({ customers }) => customers),
      minimumOrder: numbers(({ minimum }) => minimum),
      orderMinimum: list(({ minimum }) => ({ amount: minimum, unit: 'money' as const })),
      discount: numbers(({ discount }) => discount),
      listMargin: numbers(({ margin }) => margin),
      pocketMargin: numbers(({ margin, discount }) => margin - discount),
      stopCost: numbers(({ stopCost }) => stopCost),
      stockDays: numbers(({ stockDays }) => stockDays),
      supplierDays: numbers(({ supplierDays }) => supplierDays),
      transitDays: numbers(({ transit }) => transit),
      volumeStep: list(({ step }) => ({ amount: step, unit: 'money' as const })),
      speedCost: numbers(({ speedCost }) => speedCost),
      surcharge: numbers(({ surcharge }) => surcharge),
      specialCost: numbers(({ specialCost }) => specialCost),
      promoWindowDays: numbers(({ window }) => window),
      availability: numbers(({ availability }) => availability),
      promoNoticeDays: numbers(({ notice }) => notice),
      frozenHorizonDays: numbers(({ frozen }) => frozen),
      replenishmentDays: numbers(({ replenishment }) => replenishment),
      leadTimeDays: numbers(({ leadDays }) => leadDays),
      leadTimeWorkingDays: numbers(({ leadDays }) => (leadDays * 5) / 7),
      promosPerMonth: numbers(({ promotions }) => promotions),
      extraDropsPerPromo: numbers(({ extraDrops }) => extraDrops),
      specialQuota: numbers(({ quota }) => quota),
      creditReviewHours: numbers(({ hours }) => hours[0]),
      orderEntryHours: numbers(({ hours }) => hours[1]),
      pickingHours: numbers(({ hours }) => hours[2]),
      specialTransitHours: numbers(({ hours }) => hours[3]),
      specialLeadTimeHours: numbers(({ promiseHours }) => promiseHours),
    },
    shared: {
      termStates: SEED_TERMS.map(() => 'defined'),
      profileNames: profiles.map((_one, row) => `Profile ${row + 1}`),
      inCommercial: ones,
      inLogistics: ones,
      salesWeights: ones,
      weightedBySales: true,
      paymentClock: 'invoice',
      termAddedDays: 0,
      volumeDiscount: 0.03,
      volumeConditional: false,
      specialsAccepted: true,
      promoSupport: { share: 0.03 },
      reviewShare: 0.5,
      targetMargin: 0.08,
      handlingShare: 0.02,
      stockCostShare: 0.015,
      specialShare: 0.005,
    },
  };
}
