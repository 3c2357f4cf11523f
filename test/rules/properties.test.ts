import fc from 'fast-check';
import type { Outcome } from '../../src/domain/outcome';
import { DEFAULT_PARAMETERS } from '../../src/domain/parameters';
import { RULES, ruleOf } from '../../src/rules';
import { evaluate } from '../../src/rules/evaluate';
import type { Given, InputName } from '../../src/rules/input-values';
import { anyTerms } from '../support/any-terms';
import { literalBook } from '../support/literal-book';
import { scored } from '../support/scored';

function isSound(outcome: Outcome): boolean {
  if (outcome.kind !== 'scored')
    return outcome.kind !== 'unknown' || outcome.missing.length > 0 || 'because' in outcome;
  const { x, score, money } = outcome;
  return (
    !Number.isNaN(x) &&
    score >= 0 &&
    score <= 100 &&
    (money.kind !== 'value' || (Number.isFinite(money.amount) && money.amount >= 0)) &&
    Object.values(outcome.shown).every((shown) => !Number.isNaN(shown.value))
  );
}

describe('whatever the cells hold', () => {
  it('every outcome is a number with money of at least zero, or says what is missing', () => {
    fc.assert(
      fc.property(
        fc.array(anyTerms, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(null, 'tiered', 'tradeOff'),
        (profiles, logic) => {
          const book = literalBook(Object.fromEntries(profiles.map((profile, index) => [`P${index}`, profile])));
          const values = { ...DEFAULT_PARAMETERS, declaredLogic: logic } as const;
          const evaluation = evaluate(RULES, book, { parameters: { values, confirmed: [] }, limits: {} });
          const all = Object.entries({
            ...evaluation.profiles,
            ...Object.fromEntries(['P01', 'P02', 'P03', 'P04'].map((code) => [code, [evaluation.portfolio[code]!]])),
          });
          const unsound = all.flatMap(([code, outcomes]) =>
            outcomes.filter((one) => !isSound(one)).map((one) => [code, one]),
          );
          expect(unsound).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Inputs that can only help (+) or only hurt (−) the score of a rule, within these bounds, all else as in its first example. */
const MONOTONE: readonly (readonly [code: string, input: InputName, direction: 1 | -1, min: number, max: number])[] = [
  ['S03', 'creditLimit', 1, 0, 100000],
  ['S03', 'daysLate', -1, 0, 90],
  ['S03', 'salesPerCustomer', -1, 1, 100000],
  ['S05', 'stockDays', -1, 0, 120],
  ['S05', 'supplierDays', 1, 0, 120],
  ['S06', 'transitDays', -1, 0, 30],
  ['S06', 'termAddedDays', 1, 0, 30],
  ['S07', 'creditReviewHours', -1, 0, 72],
  ['S07', 'specialLeadTimeHours', 1, 1, 96],
  ['S08', 'discount', -1, 0, 0.99],
  ['S08', 'averageDrop', 1, 1, 10000],
  ['S08', 'stopCost', -1, 0, 1000],
  ['S11', 'discount', -1, 0, 0.99],
  ['S11', 'speedCost', -1, 0, 500],
  ['S11', 'concessionCeiling', 1, 0, 1],
  ['S12', 'surcharge', 1, 0, 500],
  ['S12', 'specialCost', -1, 1, 500],
  ['S13', 'promoWindowDays', 1, 0, 60],
  ['S13', 'deliveriesPerWeek', 1, 0.1, 7],
  ['S14', 'promotedAvailability', 1, 0, 1],
  ['S15', 'promoNoticeDays', 1, -30, 90],
  ['S15', 'frozenHorizonDays', -1, 0, 60],
  ['S16', 'promosPerMonth', -1, 0, 8],
  ['S16', 'specialQuota', 1, 0, 8],
  ['S17', 'deliveriesPerWeek', 1, 0.1, 7],
  ['S17', 'orderDaysPerWeek', -1, 0.5, 7],
  ['S18', 'salesPerCustomer', 1, 1, 100000],
  ['S18', 'minimumOrder', -1, 1, 5000],
  ['S19', 'grossMargin', 1, -1, 1],
  ['S19', 'promoShare', -1, 0, 1],
  ['T01', 'plannedStops', 1, 0, 600],
  ['T02', 'meanTermDays', -1, 0, 90],
  ['T05', 'planAvailable', 1, 0, 200000],
  ['T05', 'planDemand', -1, 1, 200000],
  ['T06', 'plannedSafetyStock', 1, 0, 20000],
  ['T06', 'availability', -1, 0.51, 1],
  ['T06', 'planLeadDays', -1, 0, 60],
  ['T07', 'plannedSpecials', 1, 0, 300],
  ['T08', 'madeToOrderShare', -1, 0, 1],
  ['O02', 'smallOrders', -1, 0, 520],
  ['O03', 'excessDiscount', -1, 0, 1400000],
  ['O04', 'extraTermDays', -1, 0, 30],
  ['O05', 'onTimeShare', 1, 0, 1],
  ['O06', 'executedFillRate', 1, 0, 1],
  ['O06', 'availability', -1, 0, 1],
  ['O07', 'specialOrders', -1, 0, 60],
  ['O08', 'earlyPromises', -1, 0, 347],
  ['O09', 'promoDeliveredShare', 1, 0, 1],
  ['O10', 'planDeviation', -1, 0, 2],
];

describe('a rule never turns against its input', () => {
  it.each(MONOTONE)('%s in %s', (code, input, direction, min, max) => {
    const rule = ruleOf(code)!;
    const at = (value: number): number => {
      const given: Given = { ...rule.examples[0]!.given, [input]: value };
      return scored(rule.check(given)).score;
    };
    const number = fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(direction * (at(high) - at(low))).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
    // A score that never moves would be monotone too.
    expect(at(min)).not.toBe(at(max));
  });

  it.each([
    ['T03', 'promoListShare', [0, 0.005, 0.015, 0.03, 0.08], [20, 40, 80, 100, 0], { plannedDiscountShare: 0.145 }],
    ['T04', 'plannedUplift', [0, 9000, 12600, 18000, 23400, 27000], [0, 0, 50, 100, 50, 0], {}],
    ['O01', 'executedPerWeek', [0, 1.2, 1.5, 2, 2.7, 3.2], [0, 0, 50, 100, 50, 0], {}],
  ] as const)('%s is best inside its band and falls on both sides of %s', (code, input, values, scores, changes) => {
    const rule = ruleOf(code)!;
    const given: Given = { ...rule.examples[0]!.given, ...changes };
    expect(values.map((value) => Math.round(scored(rule.check({ ...given, [input]: value })).score))).toEqual(scores);
  });

  it('S04 is best inside its band and falls on both sides', () => {
    const rule = ruleOf('S04')!;
    const at = (meanTermDays: number): number =>
      Math.round(scored(rule.check({ meanTermDays, intervalDays: 5, customerCoverDays: 15 })).score);
    expect([1, 7, 10, 30, 45, 60, 90].map(at)).toEqual([0, 40, 100, 100, 50, 0, 0]);
  });

  it('the exposure of S03 does not depend on frequency, for instalments in whole weeks (DOMAIN §3)', () => {
    const given = ruleOf('S03')!.examples[0]!.given;
    const at = (deliveriesPerWeek: number): number => scored(ruleOf('S03')!.check({ ...given, deliveriesPerWeek })).x;
    for (const perWeek of [0.5, 1, 1.5, 2, 3, 5]) expect(at(perWeek)).toBeCloseTo(1.186813, 6);
    expect(at(0.75) * 35000).toBeCloseTo(43076.92, 2);
    expect(at(0.25) * 35000).toBeCloseTo(46153.85, 2);
    expect(at(12 / 52) * 35000).toBeCloseTo(50000, 6);
  });
});
