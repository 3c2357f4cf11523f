import { DEFAULT_PARAMETERS } from '../../src/domain/parameters';
import type { Outcome } from '../../src/domain/outcome';
import { ruleOf } from '../../src/rules';
import type { Given } from '../../src/rules/input-values';
import { amountOf, scored } from '../support/scored';

const check = (code: string, given: Given): Outcome => ruleOf(code)!.check(given);
const x = (code: string, given: Given): number => scored(check(code, given)).x;
const score = (code: string, given: Given): number => scored(check(code, given)).score;
const money = (code: string, given: Given): number | null => amountOf(check(code, given));
const remarks = (code: string, given: Given): readonly string[] => scored(check(code, given)).remarks;

/** The first worked example of a rule, with some inputs changed; null takes one away. */
const like = (code: string, changes: { readonly [K in keyof Given]: Given[K] | null }, example = 0): Given =>
  Object.fromEntries(
    Object.entries({ ...ruleOf(code)!.examples[example]!.given, ...changes }).filter(([, value]) => value !== null),
  );
const notApplicable = (because: string): unknown => expect.objectContaining({ kind: 'notApplicable', because });

describe('S03 open deliveries fit the credit limit', () => {
  const weekly = (days: number): Given => ({
    instalmentShares: [1],
    instalmentDays: [days],
    salesPerCustomer: (1000 * 52) / 12,
    deliveriesPerWeek: 1,
    minimumOrder: 0,
    creditLimit: 1000,
    customers: 1,
  });

  it('pays on the due day before that day’s delivery: 28 days weekly are 4 open, 29 are 5', () => {
    expect([x('S03', weekly(28)), x('S03', weekly(29))]).toEqual([4, 5]);
  });

  it.each([
    [21, 15],
    [42, 30],
    [84, 60],
  ])('counts %d days at five deliveries a week as %d open, whatever floating point says', (days, open) => {
    const drop = 1000;
    const given = { ...weekly(days), deliveriesPerWeek: 5, salesPerCustomer: (drop * 5 * 52) / 12 };
    expect(x('S03', given)).toBeCloseTo(open, 9);
  });

  it('counts instalments paid in advance as no open drop', () => {
    expect(x('S03', { ...weekly(0), instalmentShares: [0.5, 0.5], instalmentDays: [-7, 28] })).toBe(2);
  });

  it('adds the average days late, and the lead time where ordered goods count', () => {
    expect(x('S03', { ...weekly(28), daysLate: 7 })).toBe(5);
    expect(x('S03', { ...weekly(28), countOpenOrders: true, leadTimeDays: 7 })).toBe(5);
    expect(check('S03', { ...weekly(28), countOpenOrders: true })).toMatchObject({
      kind: 'unknown',
      missing: ['leadTime'],
    });
  });

  it('takes the average drop where sales or the minimum are not known, and says so for the minimum', () => {
    const given = { ...weekly(28), salesPerCustomer: undefined, averageDrop: 500 } as unknown as Given;
    expect(x('S03', like('S03', { salesPerCustomer: null, averageDrop: 3461.538461538462 }))).toBeCloseTo(1.186813, 6);
    expect(x('S03', given)).toBe(2);
    expect(remarks('S03', like('S03', { minimumOrder: null }))).toContain('minimum-unknown');
  });

  it('takes the given drop and frequency as they are where sales are not known, whatever the minimum', () => {
    const given = like('S03', { salesPerCustomer: null, averageDrop: 1000, minimumOrder: 5000, creditLimit: 1000 });
    // 28, 42 and 56 days at 2 a week: 8, 12 and 16 open drops, a third each.
    expect(x('S03', given)).toBeCloseTo(12, 9);
  });

  it('never shows a customer buying more than its sales: the minimum only makes orders rarer', () => {
    const open = scored(check('S03', ruleOf('S03')!.examples[2]!.given));
    expect(open.shown['exposure']).toEqual({ as: 'money', value: 3200 });
    expect(open.shown['n']).toEqual({ as: 'integer', value: 2 });
  });
});

describe('S04 payment term against the stock cycle', () => {
  it.each([0, -5])('does not apply to a mean term of %d days', (meanTermDays) => {
    expect(check('S04', { meanTermDays, intervalDays: 7 })).toEqual(notApplicable('paymentTerms'));
  });

  it('does not value a term that is too short, and values one in the band as zero even without sales', () => {
    const given = { intervalDays: 7, customerCoverDays: 13 };
    expect(scored(check('S04', { ...given, meanTermDays: 8 })).money).toEqual({ kind: 'notValued' });
    expect(scored(check('S04', { ...given, meanTermDays: 20 })).money).toEqual({ kind: 'value', amount: 0 });
    expect(scored(check('S04', { ...given, meanTermDays: 60 })).money).toEqual({
      kind: 'unknown',
      missing: ['netSales'],
    });
  });

  it('prices the tuned upper limit, not the printed one', () => {
    const limits = { kind: 'band', zeroBelow: 0.25, okFrom: 0.5, okTo: 2, zeroAbove: 4 } as const;
    const outcome = ruleOf('S04')!.check(like('S04', {}), { limits });
    expect(amountOf(outcome)).toBeCloseTo(((42 - 2 * 18.5) * 1200000 * 12 * 0.15) / 365 / 12, 6);
  });

  it('says which default decided', () => {
    const { assumed } = scored(check('S04', { meanTermDays: 42, intervalDays: 3.5, netSales: 1 }));
    expect(assumed).toContainEqual({ what: 'customerCoverDays', value: 15, unit: 'days' });
    const confirmed = ruleOf('S04')!.check(
      { meanTermDays: 42, intervalDays: 3.5, netSales: 1 },
      { parameters: { values: DEFAULT_PARAMETERS, confirmed: ['customerCoverDays', 'costOfCapital'] } },
    );
    expect(scored(confirmed).assumed).toEqual([]);
  });
});

describe('S05 working capital', () => {
  it('scores a package that suppliers finance in full', () => {
    const given = like('S05', { supplierDays: 200 });
    expect(x('S05', given)).toBeLessThan(0);
    expect([score('S05', given), money('S05', given)]).toEqual([100, 0]);
  });

  it('derives k from list margin and discount: 34 % and 12 % make 0.75, not 0.66', () => {
    const derived = like('S05', { costRatio: null, listMargin: 0.34, discount: 0.12 });
    expect(x('S05', derived)).toBeCloseTo(x('S05', like('S05', { costRatio: 0.75 })), 12);
    expect(x('S05', like('S05', { costRatio: null, netMargin: 0.25 }))).toBeCloseTo(x('S05', derived), 12);
  });
});

describe('S06 payment clock', () => {
  it('counts from the invoice where nothing is said, and says that it assumed so', () => {
    const outcome = scored(check('S06', like('S06', { paymentClock: null })));
    expect(outcome.x).toBeCloseTo(6 / 14, 9);
    expect(outcome.assumed).toContainEqual({ what: 'paymentClock', value: 'invoice', unit: 'word' });
    expect(outcome.remarks).toEqual(['clock-assumed']);
  });

  it('does not apply to cash, whatever else is blank', () => {
    expect(check('S06', { meanTermDays: 0 })).toEqual(notApplicable('paymentTerms'));
  });

  it('never counts added days beyond the transit', () => {
    expect(x('S06', like('S06', { termAddedDays: 10 }))).toBe(0);
  });
});

describe('S07 credit release', () => {
  it('leaves the credit step out where no order is reviewed, even when its hours are blank', () => {
    const given = like('S07', { reviewShare: 0, creditReviewHours: null });
    expect(x('S07', given)).toBeCloseTo(22 / 24, 9);
    expect(check('S07', like('S07', { creditReviewHours: null }))).toMatchObject({
      kind: 'unknown',
      missing: ['creditReviewHours'],
    });
  });

  it('scores with the credit step where the share reviewed is blank, and leaves the money unknown', () => {
    const outcome = scored(check('S07', like('S07', { reviewShare: null })));
    expect(outcome.x).toBeCloseTo(46 / 24, 9);
    expect(outcome.money).toEqual({ kind: 'unknown', missing: ['reviewShare'] });
  });

  it('does not apply where special orders are not accepted', () => {
    expect(check('S07', like('S07', { specialsAccepted: false }))).toEqual(notApplicable('specialOrderRule'));
    expect(check('S12', like('S12', { specialsAccepted: false }))).toEqual(notApplicable('specialOrderRule'));
  });

  it('cannot divide by a promise of no hours', () => {
    expect(check('S07', like('S07', { specialLeadTimeHours: 0 })).kind).toBe('unknown');
  });
});

describe('S08 a drop pays for its delivery', () => {
  it('scores 0 where no margin is left, even when the stop is free', () => {
    const given = like('S08', { discount: 0.4, stopCost: 0 });
    expect([x('S08', given), score('S08', given), money('S08', given)]).toEqual([Infinity, 0, 0]);
    expect(remarks('S08', given)).toEqual(['no-margin']);
  });

  it('never costs more than the stops themselves', () => {
    expect(money('S08', like('S08', { discount: 0.6 }))).toBe(95 * 520);
  });

  it('reads a margin on net as it is, and does without the discount then', () => {
    const given = like('S08', { listMargin: null, discount: null, netMargin: 0.25 });
    expect(x('S08', given)).toBeCloseTo(95 / 212.5, 9);
    expect(remarks('S08', given)).toEqual(['discount-unknown']);
  });

  it('cannot tell with a discount of 100 %', () => {
    expect(check('S08', like('S08', { discount: 1 })).kind).toBe('unknown');
  });
});

describe('S09 volume discount', () => {
  it('needs neither step nor minimum where it is conditional on each order', () => {
    expect(check('S09', { volumeConditional: true })).toMatchObject({ kind: 'scored', x: 1, score: 100 });
    expect(check('S09', { volumeConditional: false })).toMatchObject({
      kind: 'unknown',
      missing: ['volumeStep', 'minOrder'],
    });
  });

  it('does not apply without a volume discount', () => {
    expect(check('S09', { volumeDiscount: 0 })).toEqual(notApplicable('volumeDiscount'));
  });

  it('scores 0 without a minimum, and cannot compare boxes with money', () => {
    expect(remarks('S09', like('S09', { orderMinimum: { amount: 0, unit: 'kg' } }))).toEqual(['no-minimum']);
    expect(score('S09', like('S09', { orderMinimum: { amount: 0, unit: 'kg' } }))).toBe(0);
    expect(check('S09', like('S09', { orderMinimum: { amount: 10, unit: 'case' } }))).toMatchObject({
      kind: 'unknown',
      because: 'unit-mismatch',
    });
  });

  it('compares boxes with boxes', () => {
    const given = like('S09', { orderMinimum: { amount: 10, unit: 'case' }, volumeStep: { amount: 40, unit: 'case' } });
    expect(x('S09', given)).toBe(0.25);
    expect(scored(check('S09', given)).shown['step']).toEqual({ as: 'number', value: 40 });
  });

  it('keeps the score and says that no order fell below the step', () => {
    expect(remarks('S09', like('S09', { salesBelowStep: 0 }))).toContain('no-order-below-step');
    expect(remarks('S09', like('S09', { volumeDiscount: null }))).toContain('discount-unknown');
  });
});

describe('S10 availability follows margin', () => {
  it('gives every profile rank 0.5 where all promise the same', () => {
    const given = like('S10', { availability: 0.95, availabilities: [0.95, 0.95, 0.95, 0.95] });
    expect(x('S10', given)).toBe(0.5);
    expect(remarks('S10', given)).toContain('nearly-equal');
  });

  it('does not apply below three profiles, even with blanks; is unknown below three that can be compared', () => {
    expect(check('S10', { profileCount: 2 })).toEqual(notApplicable('too-few-profiles'));
    const few = { availabilities: [0.98, 0.92], pocketMargins: [0.08, 0.14] };
    expect(check('S10', like('S10', few))).toMatchObject({ kind: 'unknown', because: 'too-few-profiles' });
  });

  it('values only the under-served, by the gap to the median', () => {
    expect(remarks('S10', like('S10', {}))).toEqual(['under-served', 'indicative']);
    expect(money('S10', like('S10', {}))).toBeCloseTo(0.035 * 600000 * 0.3, 6);
    const above = like('S10', { availability: 0.96, pocketMargin: 0.14, pocketMargins: [0.08, 0.14, 0.1, 0.12] });
    expect(money('S10', above)).toBe(0);
  });

  it('is not indicative from six profiles on', () => {
    const six = {
      availabilities: [0.9, 0.91, 0.92, 0.93, 0.94, 0.95],
      pocketMargins: [0.1, 0.11, 0.12, 0.13, 0.14, 0.15],
      availability: 0.9,
      pocketMargin: 0.1,
    };
    expect(remarks('S10', like('S10', six))).toEqual(['same-rank']);
  });
});

describe('S11 to S13', () => {
  it('takes the default ceiling and says so', () => {
    const outcome = scored(check('S11', like('S11', { concessionCeiling: null })));
    expect(outcome.x).toBeCloseTo((0.12 + 38 / 850) / 0.15, 9);
    expect(outcome.assumed).toContainEqual({ what: 'concessionCeiling', value: 0.15, unit: 'share' });
    expect(outcome.remarks).toEqual(['lead-unknown']);
  });

  it('finds list sales from net sales', () => {
    expect(money('S11', like('S11', { listSales: null, netSales: 388960 }))).toBeCloseTo(10920, 6);
  });

  it('calls a surcharge cancelled without changing its score', () => {
    expect(remarks('S12', like('S12', {}))).toEqual(['cancelled']);
    const kept = like('S12', { discount: 0.01 });
    expect(remarks('S12', kept)).toEqual([]);
    expect([x('S12', kept), money('S12', kept)]).toEqual([x('S12', like('S12', {})), money('S12', like('S12', {}))]);
  });

  it('does not apply where a special order costs nothing, whatever the surcharge', () => {
    expect(check('S12', { specialCost: 0 })).toEqual(notApplicable('specialCost'));
  });

  it('needs the order value for a surcharge in percent', () => {
    expect(check('S12', { specialCost: 110, surchargeTerm: { share: 0.03 } })).toMatchObject({
      kind: 'unknown',
      missing: ['averageOrder'],
    });
  });

  it('says of a weekly offer that one delivery inside is normal', () => {
    expect(remarks('S13', like('S13', { promoWindowDays: 7 }))).toContain('weekly-offer');
    expect(remarks('S13', like('S13', { promoWindowDays: 8 }))).not.toContain('weekly-offer');
  });
});

describe('S14 to S16', () => {
  it.each([{ money: 0 }, { share: 0 }])('does not apply to a support of %j', (promoSupport) => {
    expect(check('S14', { promoSupport })).toEqual(notApplicable('promoSupport'));
  });

  it('scores with a blank support and leaves the money unknown', () => {
    const outcome = scored(check('S14', { promotedAvailability: 0.92, upliftSales: 1, grossMargin: 0.3 }));
    expect(outcome.money).toEqual({ kind: 'unknown', missing: ['promoSupport'] });
    expect(outcome.remarks).toEqual(['support-unknown']);
  });

  it('takes a support in percent of net sales', () => {
    const given = { promotedAvailability: 0.92, promoSupport: { share: 0.05 }, netSales: 500000, upliftSales: 80000 };
    expect(money('S14', { ...given, grossMargin: 0.3 })).toBeCloseTo(3920, 9);
  });

  it('needs no notice where nothing has to be planned', () => {
    const none = like('S15', { frozenHorizonDays: 0, replenishmentDays: 0, leadTimeDays: 0 });
    expect(check('S15', none)).toEqual(notApplicable('nothing-needed'));
  });

  it('asks once whether the horizon already holds the replenishment', () => {
    expect(remarks('S15', like('S15', {}))).toEqual(['replenishment-after']);
    expect(remarks('S15', like('S15', { replenishmentDays: 0, promoNoticeDays: 2 }))).toEqual([]);
    expect(remarks('S15', like('S15', { promoNoticeDays: -6 }))).toContain('after-start');
  });

  it('needs nothing of a quota where promotions make no extra drop', () => {
    expect(check('S16', like('S16', { extraDropsPerPromo: 0, specialQuota: 0 }))).toMatchObject({ x: 0, score: 100 });
  });
});

describe('S17 to S19', () => {
  it.each([
    [2, 0.2],
    [4, 0.6],
    [6, 1],
  ])('keeps a weekly D+%d on %d of order days', (leadTimeWorkingDays, share) => {
    expect(x('S17', { deliveriesPerWeek: 1, leadTimeWorkingDays, orderDaysPerWeek: 5 })).toBeCloseTo(share, 9);
  });

  it('judges a pre-sales route by its own order days, and says which defaults it took', () => {
    expect(x('S17', { deliveriesPerWeek: 1, leadTimeWorkingDays: 1, orderDaysPerWeek: 1 })).toBe(1);
    const { assumed } = scored(check('S17', { deliveriesPerWeek: 1, leadTimeWorkingDays: 1 }));
    expect(assumed).toEqual([
      { what: 'orderDaysPerWeek', value: 5, unit: 'perWeek' },
      { what: 'processingDays', value: 1, unit: 'days' },
    ]);
  });

  it('waits 9 days at worst in the worked example, and never keeps a promise shorter than the work', () => {
    expect(scored(check('S17', like('S17', {}))).shown['worst']).toEqual({ as: 'days', value: 9 });
    expect(x('S17', like('S17', { processingDays: 4 }))).toBe(0);
  });

  it('does not apply without a minimum order, even when sales are blank', () => {
    expect(check('S18', { minimumOrder: 0 })).toEqual(notApplicable('minOrder'));
  });

  it('says which interval and which minimum would fit with headroom', () => {
    const { shown } = scored(check('S18', like('S18', {})));
    const days = (shown['interval2'] as { value: number }).value;
    expect(x('S18', like('S18', { deliveriesPerWeek: 7 / days }))).toBeGreaterThanOrEqual(1.2);
    expect(x('S18', like('S18', { deliveriesPerWeek: 7 / (days - 1) }))).toBeLessThan(1.2);
    const minimum2 = (shown['minimum2'] as { value: number }).value;
    expect(x('S18', like('S18', { minimumOrder: minimum2 }))).toBeCloseTo(1.2, 9);
  });

  it('takes the target of the profile as the 100-limit, where it has a usable one', () => {
    expect(score('S19', like('S19', { targetMargin: 0.04 }))).toBe(100);
    expect(money('S19', like('S19', { targetMargin: 0.1 }))).toBeCloseTo((0.1 - 0.0467284448) * 442000, 2);
    expect(score('S19', like('S19', { targetMargin: 0 }))).toBeCloseTo(58.41, 2);
  });

  it('names the three biggest steps, and none where nothing was promised', () => {
    expect(scored(check('S19', like('S19', {}))).shown['top3']).toEqual({
      as: 'fields',
      value: ['stopCost', 'handlingShare', 'promoSupport'],
    });
    const bare = { promoShare: 0, meanTermDays: 0, stopCost: 0, handlingShare: 0, stockCostShare: 0, specialShare: 0 };
    expect(remarks('S19', like('S19', { ...bare, grossMargin: 0.02 }))).toEqual(['no-steps']);
  });
});

describe('portfolio rules', () => {
  const four = { valuedProfiles: ['A', 'B', 'C', 'D'], profileCount: 4 };

  it('find no relation where one size fits all, and nothing to relate where all are worth the same', () => {
    const same = { ...four, packageCosts: [0.2, 0.2, 0.2, 0.2], packageValues: [1, 2, 3, 4] };
    expect([x('P01', same), remarks('P01', same)[0]]).toEqual([0, 'one-size']);
    expect(check('P01', { ...four, packageCosts: [0.1, 0.2, 0.3, 0.4], packageValues: [1, 1, 1, 1] })).toEqual(
      notApplicable('value-constant'),
    );
  });

  it('name the starkest inverted pair, and the sign that turns without delivery', () => {
    const outcome = scored(check('P01', ruleOf('P01')!.examples[0]!.given));
    expect([outcome.shown['a'], outcome.shown['b']]).toEqual([
      { as: 'text', value: 'Eventos' },
      { as: 'text', value: 'Atacado' },
    ]);
    expect(outcome.shown['pairs']).toEqual({ as: 'integer', value: 7 });
    const turned = { ...four, packageCosts: [0.1, 0.2, 0.3, 0.4], packageCostsWithoutDelivery: [0.4, 0.3, 0.2, 0.1] };
    expect(remarks('P01', { ...turned, packageValues: [1, 2, 3, 4] })).toEqual([
      'no-inversion',
      'sign-turns',
      'indicative',
    ]);
  });

  it.each(['P01', 'P02'])('%s needs four profiles: fewer in the workbook, or fewer usable', (code) => {
    const given = ruleOf(code)!.examples[0]!.given;
    expect(check(code, { ...given, profileCount: 3 })).toEqual(notApplicable('too-few-profiles'));
    const usable = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        Array.isArray(value) ? (value as unknown[]).slice(0, 3) : value,
      ]),
    );
    expect(check(code, usable)).toMatchObject({ kind: 'unknown', because: 'too-few-profiles' });
  });

  it('show the correlation but do not score it without a declared logic', () => {
    expect(check('P02', like('P02', { declaredLogic: null }))).toMatchObject({
      kind: 'unknown',
      because: 'no-declared-logic',
      missing: [],
      shown: { rho: { as: 'number', value: expect.closeTo(-0.4, 9) as unknown } },
    });
  });

  it('name who goes against the declared logic', () => {
    const tiered = scored(check('P02', like('P02', {}, 2)));
    expect([tiered.shown['a'], tiered.shown['b'], tiered.remarks]).toEqual([
      { as: 'text', value: 'Atacado' },
      { as: 'text', value: 'Eventos' },
      ['not-tiered', 'indicative'],
    ]);
    expect(x('P02', like('P02', { commercialShares: [0.1, 0.1, 0.1, 0.1, 0.1] }))).toBe(0);
  });
});

describe('S02 the same segments', () => {
  it('cannot tell with an empty list on one side or no sales at all', () => {
    expect(check('S02', like('S02', { inLogistics: [0, 0, 0] }))).toMatchObject({
      kind: 'unknown',
      because: 'no-data',
    });
    expect(check('S02', like('S02', { salesWeights: [0, 0, 0] }))).toMatchObject({
      kind: 'unknown',
      because: 'no-data',
    });
  });

  it('shows the first three strangers and how many more there are', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const given = {
      profileNames: names,
      inCommercial: [1, 1, 1, 1, 1],
      inLogistics: [1, 0, 0, 0, 0],
      salesWeights: [1, 1, 1, 1, 1],
      weightedBySales: false,
    };
    expect(scored(check('S02', given)).shown).toMatchObject({
      list: { as: 'profiles', value: ['B', 'C', 'D', '+1'] },
      countUnmapped: { as: 'integer', value: 4 },
    });
  });
});
