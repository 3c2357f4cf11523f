import fc from 'fast-check';
import { DEFAULT_PARAMETERS } from '../../src/domain/parameters';
import { normalLoss, normalLossQuantile, normalQuantile, normalShare } from '../../src/domain/normal';
import type { Outcome } from '../../src/domain/outcome';
import type { Frequency, PaymentPlan } from '../../src/domain/terms';
import { moneyOf } from '../../src/scoring/money';
import { review } from '../../src/review/review';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { RULES, ruleOf } from '../../src/rules';
import { evaluate } from '../../src/rules/evaluate';
import type { Given } from '../../src/rules/input-values';
import type { RuleSettings } from '../../src/rules/rule';
import { anyTerms } from '../support/any-terms';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import { amountOf, scored } from '../support/scored';

const DEFAULTS: RuleSettings = { parameters: { values: DEFAULT_PARAMETERS, confirmed: [] }, limits: {} };
const check = (code: string, given: Given): Outcome => ruleOf(code)!.check(given);
const x = (code: string, given: Given): number => scored(check(code, given)).x;
const score = (code: string, given: Given): number => scored(check(code, given)).score;
const money = (code: string, given: Given): number | null => amountOf(check(code, given));
const remarks = (code: string, given: Given): readonly string[] => scored(check(code, given)).remarks;
const like = (code: string, changes: { readonly [K in keyof Given]: Given[K] | null }, example = 0): Given =>
  Object.fromEntries(
    Object.entries({ ...ruleOf(code)!.examples[example]!.given, ...changes }).filter(([, value]) => value !== null),
  );
const notApplicable = (because: string): unknown => expect.objectContaining({ kind: 'notApplicable', because });

const weekly = (perWeek: number, ...days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): Frequency =>
  days.length > 0 ? { perWeek, days } : { perWeek };
const term = (days: number): PaymentPlan => ({ instalments: [{ share: 1, days }] });

/** What a rule says of each profile of a book. */
function said(code: string, profiles: Readonly<Record<string, LiteralTerms>>, settings = DEFAULTS): readonly Outcome[] {
  const { profiles: outcomes, portfolio } = evaluate(RULES, literalBook(profiles), settings);
  return outcomes[code] ?? [portfolio[code]!];
}

describe('T01 capacity that all profiles share', () => {
  const four = {
    A: { customers: 40, deliveryFrequency: weekly(2), plannedStops: 350, spotStopCost: 140 },
    B: { customers: 180, deliveryFrequency: weekly(1), plannedStops: 350, spotStopCost: 140 },
    C: { customers: 25, deliveryFrequency: weekly(3), plannedStops: 350, spotStopCost: 140 },
    D: { customers: 8, deliveryFrequency: weekly(5), plannedStops: 350, spotStopCost: 140 },
  } as const;

  it('gives every profile the same measure and splits the money by stops, which add up to the whole', () => {
    const outcomes = said('T01', four).map(scored);
    for (const one of outcomes) expect(one.x).toBeCloseTo(375 / 350, 9);
    const amounts = outcomes.map((one) => amountOf(one)!);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(15166.67, 2);
    expect(amounts[1]! / amounts[0]!).toBeCloseTo(180 / 80, 9);
  });

  it('counts no stop for those who fetch their goods, and none for those without customers', () => {
    const outcomes = said('T01', {
      ...four,
      E: { ...four.A, deliveryFrequency: 'n/a' },
      F: { ...four.A, customers: 0 },
    });
    expect(scored(outcomes[0]!).x).toBeCloseTo(375 / 350, 9);
  });

  it('cannot tell for anybody while one profile does not say how many stops it needs', () => {
    const outcomes = said('T01', { ...four, E: { ...four.A, customers: null } });
    for (const one of outcomes) expect(one).toMatchObject({ kind: 'unknown', missing: ['customers'] });
  });

  it('shows the busiest weekday where every profile names its days, and does not score it (ERRATA 57)', () => {
    const days = {
      A: { ...four.A, deliveryFrequency: weekly(2, 1, 4) },
      B: { ...four.B, deliveryFrequency: weekly(1, 4) },
    };
    const outcome = scored(said('T01', days)[0]!);
    expect(outcome.shown).toMatchObject({ day: { value: 'weekday4' }, peak: { value: 220 } });
    expect(outcome.remarks).toEqual(['fits', 'own-part', 'weekday-peak']);
    expect(scored(said('T01', { ...days, C: four.C })[0]!).remarks).not.toContain('weekday-peak');
  });

  it('needs no capacity where nothing is promised, and does not punish spare capacity', () => {
    expect(check('T01', { stopsByProfile: [0], plannedStops: 0 })).toMatchObject({ x: 0, score: 100 });
    expect(score('T01', { stopsByProfile: [10], plannedStops: 900 })).toBe(100);
  });
});

describe('T02 terms against the plan (ERRATA 58)', () => {
  it('compares the mean by sales with a plan of the company, and splits the money by sales', () => {
    const outcomes = said('T02', {
      A: { paymentTerms: term(28), netSales: 900000, companyTermDays: 30 },
      B: { paymentTerms: term(56), netSales: 300000, companyTermDays: 30 },
    }).map(scored);
    for (const one of outcomes) expect(one.x).toBeCloseTo(35 - 30, 9);
    const amounts = outcomes.map((one) => amountOf(one)!);
    expect(amounts[0]! + amounts[1]!).toBeCloseTo((5 * 1200000 * 12 * 0.15) / 365 / 12, 6);
    expect(amounts[0]! / amounts[1]!).toBeCloseTo(3, 9);
    expect(outcomes[0]!.remarks).toContain('company');
  });

  it('compares a profile with the plan of the profile where there is one', () => {
    const [own, rest] = said('T02', {
      A: { paymentTerms: term(42), netSales: 100, plannedTermDays: 35, companyTermDays: 30 },
      B: { paymentTerms: term(28), netSales: 100, plannedTermDays: null, companyTermDays: 30 },
    }).map(scored);
    expect(own!.x).toBe(7);
    expect(rest!.x).toBeCloseTo(35 - 30, 9);
  });

  it('scores a term shorter than planned 100, without money and without asking for sales', () => {
    expect(money('T02', { meanTermDays: 20, plannedTermDays: 35 })).toBe(0);
    expect(score('T02', { meanTermDays: 20, plannedTermDays: 35 })).toBe(100);
  });

  it('takes known lateness out of a measured DSO, and says where it cannot', () => {
    const measured = { meanTermDays: 40, plannedTermDays: 38, isTermMeasured: true };
    expect(x('T02', { ...measured, daysLate: 4 })).toBe(6);
    expect(remarks('T02', measured)).toContain('includes-late');
    expect(remarks('T02', { ...measured, isTermMeasured: false })).not.toContain('includes-late');
  });
});

describe('T03 and T04', () => {
  it('adds amounts on list after stacked percentages were compounded, and keeps the sign (ERRATA 59)', () => {
    const given = { discount: 0.1621, promoSupport: { money: 30000 }, listSales: 1000000, plannedDiscountShare: 0.2 };
    expect(x('T03', given)).toBeCloseTo(-0.0079, 9);
    expect(money('T03', { ...given, plannedListSales: 1e6 })).toBe(0);
    expect(remarks('T03', given)).toEqual(['below']);
  });

  it('does not apply where nothing is promoted and nothing planned, and scores 0 what nobody announced', () => {
    expect(check('T04', { upliftVolume: 0, plannedUplift: 0 })).toEqual(notApplicable('no-promotion'));
    expect(check('T04', { upliftVolume: 0, plannedUplift: 5 })).toMatchObject({ x: Infinity, score: 0 });
  });

  it('puts what is planned too much into stock, not into lost margin (ERRATA 60)', () => {
    const over = scored(check('T04', { upliftVolume: 10000, plannedUplift: 13000, unitCost: 20, unitMargin: 12 }));
    expect(over.money).toEqual({ kind: 'value', amount: (3000 * 20 * 0.25) / 12, bucket: 'STOCK' });
    const buckets = moneyOf([{ bucket: 'LOST', outcome: over }]).buckets;
    expect(buckets).toEqual({ STOCK: 1250 });
    expect(scored(check('T04', { upliftVolume: 10000, plannedUplift: 13000, unitMargin: 12 })).money).toEqual({
      kind: 'unknown',
      missing: ['unitCost'],
    });
  });

  it('is out of reach where the plan does not split its increment, not 0', () => {
    const [outcome] = said('T04', { A: { upliftVolume: 100, planDemand: 1000 } });
    expect(outcome).toEqual({ kind: 'outOfReach', unlock: [['plannedUplift']] });
  });
});

describe('T05 supply', () => {
  it('does not apply without demand, even when supply is blank', () => {
    expect(check('T05', { planDemand: 0 })).toEqual(notApplicable('no-demand'));
  });

  it('names family, month and what the profile would miss', () => {
    const { shown } = scored(check('T05', like('T05', {})));
    expect(shown).toMatchObject({ family: { value: 'Cerveja · mar/26' }, short: { value: 3500 } });
    expect(remarks('T05', like('T05', { planTightest: null }))).toEqual(['unnamed']);
    expect(remarks('T05', like('T05', { planShare: null }))).toEqual(['share-unknown']);
    expect(remarks('T05', like('T05', { planTightest: null }, 1))).toEqual(['covered-unnamed']);
  });
});

describe('T06 safety stock', () => {
  const depot = like('T06', {});
  const sd = 1200 * Math.sqrt(15);

  it('needs the normal distribution to nine digits (ERRATA 62)', () => {
    expect(normalQuantile(0.97)).toBeCloseTo(1.8807936081512509, 9);
    expect(normalShare(1.2909942244)).toBeCloseTo(0.9016471598752686, 9);
    fc.assert(
      fc.property(fc.double({ min: -3, max: 4, noNaN: true }), (z) => {
        expect(normalLossQuantile(normalLoss(z))).toBeCloseTo(z, 6);
      }),
    );
    expect(scored(check('T06', depot)).shown['implied']).toMatchObject({ value: expect.closeTo(0.90165, 5) as number });
  });

  it('evaluates promises above 99.9 % at 99.9 % and says so', () => {
    const sure = { ...depot, availability: 1 };
    expect(x('T06', sure)).toBeCloseTo(x('T06', { ...depot, availability: 0.999 }), 12);
    expect(remarks('T06', sure)).toContain('capped');
  });

  it.each([
    { availability: 0.5 },
    { availability: 0.2 },
    { dailyDemandSd: 0 },
    { availability: 0.01, availabilityBasis: 'fill', meanDailyDemand: 5000 },
    { availabilityBasis: 'fill', meanDailyDemand: 0 },
  ] as const)('does not apply where nothing is needed: %j', (changes) => {
    expect(check('T06', { ...depot, ...changes })).toEqual(notApplicable('nothing-needed'));
  });

  it('adds the deviation of the lead time, and cannot do so without a mean demand', () => {
    const spread = Math.sqrt(sd * sd + (5000 * 2) ** 2);
    const given = { ...depot, planLeadSd: 2, meanDailyDemand: 5000 };
    expect(x('T06', given)).toBeCloseTo(6000 / (normalQuantile(0.97) * spread), 9);
    expect(check('T06', { ...depot, planLeadSd: 2 })).toMatchObject({ kind: 'unknown', missing: ['meanDailyDemand'] });
  });

  it('asks for much less stock where the promise is a fill rate (ERRATA 63)', () => {
    const fill = { ...depot, availabilityBasis: 'fill', meanDailyDemand: 5000 } as const;
    const outcome = scored(check('T06', fill));
    expect(outcome.x).toBeGreaterThan(x('T06', depot));
    const needed = 6000 / outcome.x;
    expect(1 - (sd * normalLoss(needed / sd)) / 35000).toBeCloseTo(0.97, 9);
    expect(outcome.shown['implied']).toMatchObject({
      value: expect.closeTo(1 - (sd * normalLoss(6000 / sd)) / 35000, 9) as number,
    });
    const basis = { what: 'availabilityBasis', value: 'cycle', unit: 'word' };
    expect(scored(check('T06', depot)).assumed).toContainEqual(basis);
    expect(check('T06', { ...depot, availabilityBasis: 'fill' })).toMatchObject({ missing: ['meanDailyDemand'] });
  });

  it('splits shortage and excess by the share of the profile, excess as stock (ERRATA 64)', () => {
    expect(money('T06', { ...depot, stockShare: 0.4 })).toBeCloseTo(8430.59 * 0.4, 1);
    const excess = scored(check('T06', like('T06', { stockShare: 0.5 }, 1))).money;
    expect(excess).toEqual({ kind: 'value', amount: expect.closeTo(107.86 / 2, 2) as number, bucket: 'STOCK' });
  });
});

describe('T07 quotas against capacity (ERRATA 65)', () => {
  const quota = (perMonth: number | 'unlimited'): LiteralTerms => ({
    customers: 30,
    specialOrderRule: { isAllowed: true, quotaPerMonth: perMonth },
    plannedSpecials: 120,
    specialCost: 110,
  });

  it('adds customers × quota, nothing for those who may not, and observed orders where quotas are free', () => {
    const none = { ...quota(0), specialOrderRule: { isAllowed: false } };
    const outcomes = said('T07', { A: quota(3), B: quota(2), C: none, D: { ...quota(1), specialOrderRule: 'n/a' } });
    expect(scored(outcomes[0]!).x).toBeCloseTo(150 / 120, 9);
    expect(outcomes.map((one) => amountOf(one))).toEqual([
      expect.closeTo(1980, 6) as number,
      expect.closeTo(1320, 6) as number,
      0,
      0,
    ]);
    const free = said('T07', { A: quota(3), B: { ...quota('unlimited'), specialsPerMonth: 12 } });
    expect(scored(free[0]!).x).toBeCloseTo(102 / 120, 9);
  });

  it('counts what is used where orders show it', () => {
    const seen = said('T07', { A: { ...quota(3), specialOrders: 60, executedMonths: 2 }, B: quota(2) });
    expect(scored(seen[0]!).x).toBeCloseTo((30 + 60) / 120, 9);
    expect(seen.map((one) => scored(one).remarks[0])).toEqual(['fits-observed', 'fits']);
  });
});

describe('T08 supply mode', () => {
  it('prices the share of sales that cannot be delivered in time', () => {
    expect(money('T08', like('T08', { specialLoss: 0.5 }))).toBeCloseTo(16200, 6);
    expect(remarks('T08', like('T08', { leadTimeDays: null }))).toEqual(['days-unknown']);
  });
});

describe('orders in too small a number', () => {
  it.each(['O01', 'O02', 'O03', 'O04', 'O05', 'O06', 'O07', 'O08'])('%s: 19 are too few, 20 are enough', (code) => {
    const given = like(code, {});
    expect(check(code, { ...given, ordersInPeriod: 19 })).toMatchObject({
      kind: 'unknown',
      because: 'too-few-orders',
      shown: { orders: { value: 19 } },
    });
    expect(check(code, { ...given, ordersInPeriod: 20, dropsInPeriod: 600 }).kind).toBe('scored');
  });

  it.each(['O01', 'O03', 'O04', 'O05', 'O06', 'O07'])('%s is scored on typed aggregates, and says so', (code) => {
    expect(remarks(code, like(code, { ordersInPeriod: null }))).toContain('sample-unknown');
  });

  it('says that a list without its months counts as one', () => {
    expect(remarks('O03', like('O03', { executedMonths: null }))).toContain('months-assumed');
    expect(money('O03', like('O03', { executedMonths: null }))).toBe(12600);
    expect(money('O03', like('O03', { executedMonths: 6 }))).toBe(2100);
  });

  it.each(['O09', 'O10'])('%s asks for no number of orders', (code) => {
    expect(check(code, { ...like(code, {}), ordersInPeriod: 3 }).kind).toBe('scored');
  });
});

describe('no data is unknown, not perfect (ERRATA 13)', () => {
  it.each([
    ['O02', { smallOrders: 0, dropsInPeriod: 0 }],
    ['O03', { excessDiscount: 0, orderedListValue: 0 }],
    ['O08', { earlyPromises: 0, promisedOrders: 0 }],
    ['P03', { killedByProfile: [0], ordersByProfile: [0] }],
    ['P04', { confirmedByProfile: [0], portfolioByProfile: [0] }],
  ] as const)('%s', (code, given) => {
    expect(check(code, given as Given)).toMatchObject({ kind: 'unknown', because: 'no-data' });
  });
});

describe('O01 and O02', () => {
  it('does not value too few deliveries, and tells an offer not used from one not kept (ERRATA 67)', () => {
    const rare = { ...like('O01', {}), executedPerWeek: 1 };
    expect(scored(check('O01', rare)).money).toEqual({ kind: 'notValued' });
    // 40 customers who order once a week for three months: 520 orders.
    expect(remarks('O01', { ...rare, executedMonths: 3 })).toEqual(['not-used']);
    expect(remarks('O01', { ...rare, executedMonths: 1 })).toEqual(['under']);
    expect(money('O01', like('O01', { executedPerWeek: 1.9, stopCost: null }))).toBe(0);
  });

  it('counts drops, not orders, and does not apply without a minimum (ERRATA 68)', () => {
    expect(x('O02', like('O02', { dropsInPeriod: 400 }))).toBeCloseTo(114 / 400, 9);
    expect(check('O02', { minimumOrder: 0 })).toEqual(notApplicable('minOrder'));
  });

  it('takes the fee off what a small order costs, and never earns from it', () => {
    expect(money('O02', like('O02', { smallOrderFee: 20 }))).toBeCloseTo(114 * (95 * 0.45 - 20), 6);
    expect(money('O02', like('O02', { smallOrderFee: 90 }))).toBe(0);
    expect(money('O02', like('O02', { smallOrders: 0, smallOrderSize: null, stopCost: null }))).toBe(0);
  });
});

describe('O03 to O06', () => {
  it('measures the leak on the list value that remains, whatever the cap (ERRATA 69)', () => {
    expect(x('O03', like('O03', { orderedListValue: 700000 }))).toBeCloseTo(0.018, 9);
    expect(remarks('O03', like('O03', { excessDiscountOrders: null }))).toContain('count-unknown');
  });

  it('prices extra days on daily sales of 12 ÷ 365 (ERRATA 70)', () => {
    expect(money('O04', like('O04', {}))).toBeCloseTo((4.2 * 1200000 * 12 * 0.15) / 365 / 12, 6);
    expect(money('O04', { extraTermDays: 0 })).toBe(0);
  });

  it('fines all late orders below target, none at it, and none without a contract (ERRATA 71)', () => {
    expect(money('O05', like('O05', { penaltyRate: null, lateValue: null }))).toBe(0);
    expect(money('O05', like('O05', { onTimeShare: 0.95 }))).toBe(0);
    expect(money('O05', like('O05', { executedMonths: 2 }))).toBeCloseTo(3420, 6);
    expect(scored(check('O05', like('O05', { penaltyRate: null }))).assumed).toContainEqual({
      what: 'penaltyRate',
      value: 0,
      unit: 'share',
    });
    expect(check('O05', { onTimeShare: 0.9 }).kind).toBe('unknown');
  });

  it('judges OTIF by the OTIF that is promised, where no other target is', () => {
    expect(x('O05', { otifTarget: 0.9, executedOtif: 0.8 })).toBeCloseTo(0.1, 12);
    expect(check('O05', { otifTarget: 0.9, onTimeShare: 0.8 }).kind).toBe('unknown');
    expect(remarks('O05', { otifTarget: 0.9, executedOtif: 0.95 })[0]).toBe('otif-met');
  });

  it('finds what was ordered from what was delivered, but not from nothing (ERRATA 72)', () => {
    expect(money('O06', like('O06', {}))).toBeCloseTo((1200000 / 0.935) * 0.035 * 0.28 * 0.5, 6);
    const none = { ...like('O06', {}), executedFillRate: 0, deliveredValue: 0 };
    expect(scored(check('O06', none)).money).toMatchObject({ kind: 'unknown' });
    expect(money('O06', like('O06', { executedFillRate: 0.99, deliveredValue: null }))).toBe(0);
  });
});

describe('O07 to O10', () => {
  it('sees only the surcharge where the quota is free, and nothing of it where none is due (ERRATA 73)', () => {
    const free = like('O07', { totalSpecialQuota: 'unlimited', specialCost: null });
    expect([x('O07', free), money('O07', free)]).toEqual([0, 21 * 36]);
    expect(money('O07', like('O07', { surchargeCollected: 99999 }))).toBeCloseTo(14 * 110, 6);
    expect(money('O07', like('O07', { totalSpecialQuota: 40, surchargeDue: 0, surchargeCollected: null }))).toBe(0);
  });

  it('makes the quota of the profile from its customers, and of the period a month', () => {
    const given = like('O07', { totalSpecialQuota: null, customers: 17, specialQuota: 1, executedMonths: 2 });
    expect(x('O07', given)).toBeCloseTo(31 / 34, 9);
    const [refused] = said('O07', {
      A: { customers: 5, specialOrderRule: { isAllowed: false }, specialOrders: 3 },
    });
    expect(refused).toMatchObject({ x: Infinity, score: 0 });
  });

  it('counts promises among the orders that carry a date, and names who promises (ERRATA 74)', () => {
    expect(x('O08', like('O08', { promisedOrders: 118 }))).toBe(0.5);
    expect(remarks('O08', like('O08', { earlyPromiseRep: null }))).toEqual([]);
    expect(money('O08', like('O08', { earlyPromises: 0, expeditedShare: null, specialCost: null }))).toBe(0);
  });

  it('wastes the support of what was not there (ERRATA 75), and does not apply without support', () => {
    expect(money('O09', { promoDeliveredShare: 0.9, promoSupport: { share: 0.05 }, netSales: 100000 })).toBeCloseTo(
      500,
      9,
    );
    expect(scored(check('O09', { promoDeliveredShare: 0.9 })).remarks).toEqual(['support-unknown']);
    const [outcome] = said('O09', { A: { promoDeliveredShare: 0.5, promoSupport: 'n/a' } });
    expect(outcome).toEqual(notApplicable('promoSupport'));
  });

  it('tells orders without a plan from neither orders nor plan (ERRATA 76)', () => {
    expect(check('O10', { planDeviationTotal: 10, publishedPlan: 0 })).toMatchObject({ x: Infinity, score: 0 });
    expect(check('O10', { planDeviationTotal: 0, publishedPlan: 0 })).toEqual(notApplicable('nothing-planned'));
    expect(remarks('O10', { planDeviationTotal: 10, publishedPlan: 0 })[0]).toBe('unplanned');
    expect(remarks('O10', { planDeviation: 0.2, planBias: 0.1, executedMonths: 1 })).toEqual(['above']);
    expect(x('O10', { planDeviation: 1.8 })).toBe(1.8);
    expect(money('O10', like('O10', { executedMonths: 2 }))).toBeCloseTo(1458.33, 2);
  });
});

describe('P03 order killers', () => {
  const desk = (killed: number, saved: number | null, orders: number): LiteralTerms => ({
    ordersInPeriod: orders,
    executedMonths: 1,
    killedOrders: killed,
    savedOrders: saved,
    killReason: 'Crédito',
    killReasonOrders: Math.floor(killed / 2),
    marginPerOrder: 210,
  });

  it('adds the profiles up and shows the interlocution rate beside it (ERRATA 81)', () => {
    const outcome = scored(said('P03', { A: desk(50, 20, 900), B: desk(12, 11, 340) })[0]!);
    expect([outcome.x, amountOf(outcome)]).toEqual([0.05, 13020]);
    expect(outcome.shown).toMatchObject({
      interlocution: { value: expect.closeTo(1 / 3, 9) as number },
      reason: { value: 'Crédito' },
      part: { value: 31 / 62 },
    });
  });

  it('leaves the interlocution rate open where no order met a rule', () => {
    const outcome = scored(said('P03', { A: desk(0, 0, 900) })[0]!);
    expect(outcome.shown['interlocution']).toEqual({ as: 'text', value: '–' });
    expect(outcome.remarks).toEqual(['none', 'not-hit']);
  });

  it('loses only what did not come back, by month; a blank means that none did', () => {
    const back = { ...desk(50, 0, 900), recoveredShare: 0.4, executedMonths: 2 };
    expect(amountOf(said('P03', { A: back })[0]!)).toBeCloseTo((50 * 210 * 0.6) / 2, 6);
    expect(scored(said('P03', { A: { ...desk(5, 0, 90), marginPerOrder: null } })[0]!).money).toMatchObject({
      kind: 'unknown',
      missing: ['marginPerOrder'],
    });
  });

  it('is out of reach without a status, a reason or a tally, and counts the orders of all profiles', () => {
    expect(said('P03', { A: { ordersInPeriod: 100 } })[0]).toEqual({ kind: 'outOfReach', unlock: [['killedOrders']] });
    expect(said('P03', { A: desk(1, 0, 12), B: desk(0, 0, 7) })[0]).toMatchObject({ because: 'too-few-orders' });
    expect(said('P03', { A: desk(1, 0, 12), B: desk(0, 0, 8) })[0]).toMatchObject({ kind: 'scored', x: 0.05 });
  });

  it('takes the larger of what the profiles lose and what the desk loses (ERRATA 82)', () => {
    const lost = (fill: number): LiteralTerms => ({
      ...desk(50, 20, 900),
      availability: 0.97,
      executedFillRate: fill,
      orderedValue: 1000000,
      netMargin: 0.28,
    });
    const total = (fill: number): number => {
      const book = literalBook({ A: lost(fill) });
      return review(book, { strangers: [], today: '2026-11-22' }, EMPTY_MEMORY).portfolio.money.buckets.LOST!;
    };
    expect(total(0.96)).toBeCloseTo(50 * 210, 6);
    expect(total(0.8)).toBeCloseTo(1000000 * 0.17 * 0.28 * 0.5, 6);
  });
});

describe('P04 awareness', () => {
  const sold = (all: number, confirmed: number): LiteralTerms => ({
    portfolioSales: all,
    confirmedSales: confirmed,
    unconfirmedReps: confirmed < all ? 2 : 0,
  });

  it('weighs pairs by sales, negative sales as none (ERRATA 83)', () => {
    const [outcome] = said('P04', { A: sold(1800000, 1400000), B: sold(700000, 410000), C: sold(500000, 500000) });
    expect(scored(outcome!).x).toBeCloseTo(0.77, 9);
    expect(scored(outcome!).shown).toMatchObject({
      reps: { value: 4 },
      profiles: { value: ['A', 'B'] },
    });
    expect(said('P04', { A: sold(0, 0) })[0]).toMatchObject({ kind: 'unknown', because: 'no-data' });
  });

  it('shows the money of behaviour that falls in unconfirmed pairs, and adds none of it', () => {
    const lax = {
      ...sold(100000, 25000),
      ordersInPeriod: 100,
      executedMonths: 1,
      excessDiscount: 4000,
      orderedListValue: 100000,
    };
    const outcome = scored(said('P04', { A: lax, B: { ...sold(100, 0), excessDiscount: 10, ordersInPeriod: 5 } })[0]!);
    expect(outcome.shown['money']).toEqual({ as: 'money', value: 3000 });
    expect(outcome.money).toEqual({ kind: 'notValued' });
    expect(outcome.remarks).toContain('money-there');
  });
});

describe('reach of plan and orders', () => {
  it('leaves books of two policies as they were: out of reach is neither unknown nor zero', () => {
    const policies = literalBook({
      A: {
        discount: 0.1,
        paymentTerms: term(42),
        deliveryFrequency: weekly(2),
        availability: 0.97,
        promoSupport: 'n/a',
      },
    });
    const [profile] = review(policies, { strangers: [], today: '2026-11-22' }, EMPTY_MEMORY).profiles;
    const beyond = RULES.filter(({ level }) => level === 'tactical' || level === 'operational');
    for (const { code, isExtended } of beyond) {
      expect([code, profile!.outcomes[code]!.kind]).toEqual([code, isExtended ? 'off' : 'outOfReach']);
    }
    expect(profile!.score.point).toBeCloseTo(profile!.levels.strategic.point!, 9);
    expect(profile!.reach.rules).toBe(34);
    expect(profile!.levels.operational).toMatchObject({ point: null, coverage: null });
  });

  it('names for every rule out of reach the fields of a list, a plan or a policy that would unlock it', () => {
    const { profiles, portfolio } = evaluate(RULES, literalBook({ A: {} }), DEFAULTS);
    for (const { code } of RULES) {
      const outcome = profiles[code]?.[0] ?? portfolio[code]!;
      if (outcome.kind !== 'outOfReach') continue;
      expect(outcome.unlock.length).toBeGreaterThan(0);
      expect(outcome.unlock.every((anyOf) => anyOf.length > 0)).toBe(true);
    }
  });
});

describe('money of one profile', () => {
  it('counts each bucket once, at its dearest rule, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(anyTerms, { minLength: 1, maxLength: 4 }), (all) => {
        const book = literalBook(Object.fromEntries(all.map((terms, index) => [`P${index}`, terms])));
        const { profiles } = review(book, { strangers: [], today: '2026-11-22' }, EMPTY_MEMORY);
        for (const { outcomes, money: held } of profiles) {
          const amounts = new Map<string, number[]>();
          for (const rule of RULES) {
            const outcome = outcomes[rule.code];
            if (outcome?.kind !== 'scored' || outcome.money.kind !== 'value' || rule.bucket === 'TOTAL') continue;
            const bucket = outcome.money.bucket ?? rule.bucket!;
            amounts.set(bucket, [...(amounts.get(bucket) ?? []), outcome.money.amount]);
          }
          let sum = 0;
          for (const [bucket, seen] of amounts) {
            const dearest = Math.max(...seen);
            expect(held.buckets[bucket as keyof typeof held.buckets]).toBe(dearest);
            sum += dearest;
          }
          if (held.total !== null) expect(held.total).toBeCloseTo(sum, 6);
        }
      }),
      { numRuns: 100 },
    );
  });
});
