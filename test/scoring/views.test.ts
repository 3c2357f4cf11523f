import type { Bucket, Outcome } from '../../src/domain/outcome';
import { amountOf, moneyOf, moneyOfPortfolio } from '../../src/scoring/money';
import { pairingOf, pairingScores, viewOf, type Judged } from '../../src/scoring/pairings';
import { reachOf } from '../../src/scoring/reach';
import { exempt, NOT_APPLICABLE, OFF, OUT_OF_REACH, scored, UNKNOWN, value } from './literal';

function judged(outcome: Outcome, other: Partial<Judged> = {}): Judged {
  return { pairing: 'PAY×FREQ', severity: 'major', userWeight: 1, outcome, ...other };
}

describe('pairings', () => {
  it('are the meetings of seed terms only', () => {
    expect(pairingOf({ row: 'PAY', column: 'FREQ' })).toBe('PAY×FREQ');
    for (const [row, column] of [
      ['VOL', 'FREQ'],
      ['PAY', 'PLAN'],
      ['ALL', 'ALL'],
      ['TIME', 'FREQ'],
    ] as const) {
      expect(pairingOf({ row, column })).toBeNull();
    }
  });

  it('come as the twelve, each with its own rules', () => {
    const twelve = pairingScores([judged(scored(30)), judged(scored(60), { pairing: 'DISC×TIME' })]);
    expect(twelve).toHaveLength(12);
    expect(twelve.find(({ pairing }) => pairing === 'PAY×FREQ')?.score).toBe(30);
    expect(twelve.find(({ pairing }) => pairing === 'DISC×TIME')?.score).toBe(60);
    expect(twelve.filter(({ state }) => state === 'notApplicable')).toHaveLength(10);
  });

  it('ERRATA 106: are the weighted mean of scored rules, without the cap', () => {
    const view = viewOf([judged(scored(0), { severity: 'critical' }), judged(scored(100)), judged(UNKNOWN)]);
    expect(view).toEqual({ state: 'scored', score: 40, isCritical: true });
    expect(viewOf([judged(scored(0), { severity: 'critical' }), judged(scored(100), { userWeight: 6 })]).score).toBe(
      80,
    );
  });

  it('ERRATA 106: carry a mark when a critical rule stands below 50, as printed', () => {
    const markAt = (score: number) => viewOf([judged(scored(score), { severity: 'critical' })]).isCritical;
    expect(markAt(49.94)).toBe(true);
    expect(markAt(49.95)).toBe(false);
    expect(viewOf([judged(scored(10))]).isCritical).toBe(false);
  });

  it.each([
    ['unknown', [UNKNOWN, OUT_OF_REACH, NOT_APPLICABLE]],
    ['outOfReach', [OUT_OF_REACH, NOT_APPLICABLE, OFF, exempt(scored(1))]],
    ['outOfReach', [NOT_APPLICABLE, OUT_OF_REACH]],
    ['notApplicable', [NOT_APPLICABLE, OFF, exempt(scored(1))]],
    ['notApplicable', []],
  ])('ERRATA 106: without a score are %s', (state, outcomes: readonly Outcome[]) => {
    expect(viewOf(outcomes.map((outcome) => judged(outcome)))).toEqual({ state, score: null, isCritical: false });
  });

  it('ERRATA 95: leave out rules of weight 0', () => {
    expect(viewOf([judged(scored(10), { userWeight: 0 }), judged(OUT_OF_REACH, { userWeight: 0 })])).toEqual({
      state: 'notApplicable',
      score: null,
      isCritical: false,
    });
  });
});

describe('reach', () => {
  it('ERRATA 117: counts scored, unknown, not applicable and exempt as in reach', () => {
    const rules = [scored(1), UNKNOWN, NOT_APPLICABLE, exempt(UNKNOWN)].map((outcome) => judged(outcome));
    expect(reachOf(rules)).toEqual({ rules: 4, rulesInReach: 4, pairings: 1, pairingsInReach: 1 });
  });

  it('ERRATA 117: counts rules that are off or weigh nothing in neither number', () => {
    const rules = [judged(OFF), judged(scored(1), { userWeight: 0 }), judged(OUT_OF_REACH)];
    expect(reachOf(rules)).toEqual({ rules: 1, rulesInReach: 0, pairings: 1, pairingsInReach: 0 });
  });

  it('ERRATA 117: has a pairing in reach when one of its rules is', () => {
    const rules = [
      judged(OUT_OF_REACH),
      judged(UNKNOWN),
      judged(OUT_OF_REACH, { pairing: 'PROMO×FREQ' }),
      judged(scored(1), { pairing: null }),
    ];
    expect(reachOf(rules)).toEqual({ rules: 4, rulesInReach: 2, pairings: 2, pairingsInReach: 1 });
  });
});

describe('money at stake', () => {
  const priced = (bucket: Bucket | null, outcome: Outcome) => ({ bucket, outcome });

  it('ERRATA 107: is the maximum per bucket, then the sum of buckets', () => {
    const rules = [
      priced('RECV', scored(10, value(3269))),
      priced('RECV', scored(50, value(1000))),
      priced('DELIV', scored(100, value(200))),
      priced(null, scored(100)),
    ];
    expect(moneyOf(rules)).toEqual({ buckets: { RECV: 3269, DELIV: 200 }, total: 3469 });
  });

  it('ERRATA 107: never adds TOTAL nor exempt money', () => {
    const rules = [priced('TOTAL', scored(0, value(9999))), priced('SPEC', exempt(scored(0, value(500))))];
    expect(moneyOf(rules)).toEqual({ buckets: {}, total: null });
  });

  it('ERRATA 9: tells not valued and unknown from a computed zero', () => {
    const nothing = [
      priced('RECV', scored(40)),
      priced('LOST', scored(40, { kind: 'unknown', missing: ['upliftSales'] })),
    ];
    expect(moneyOf(nothing)).toEqual({ buckets: {}, total: null });
    const zero = priced('PROMO', scored(100, value(0)));
    expect(moneyOf([zero])).toEqual({ buckets: { PROMO: 0 }, total: 0 });
    // At least nothing says nothing.
    expect(moneyOf([...nothing, zero])).toEqual({ buckets: { PROMO: 0 }, total: null });
    expect(moneyOf([...nothing, priced('PROMO', scored(50, value(5)))]).total).toBe(5);
    const [whole, open] = [moneyOf([zero]), moneyOf([...nothing, zero])];
    expect([[whole], [whole, open]].map((profiles) => moneyOfPortfolio(profiles, []).total)).toEqual([0, null]);
    expect([value(7), { kind: 'notValued' as const }].map(amountOf)).toEqual([7, 0]);
  });

  it('ERRATA 82: takes per bucket the larger of the profiles together and the portfolio rule', () => {
    const profiles = [
      moneyOf([priced('LOST', scored(0, value(300)))]),
      moneyOf([priced('LOST', scored(0, value(400)))]),
    ];
    const rulesSeeing = (amount: number) => [priced('LOST', scored(0, value(amount)))];
    expect(moneyOfPortfolio(profiles, rulesSeeing(500))).toEqual({ buckets: { LOST: 700 }, total: 700 });
    expect(moneyOfPortfolio(profiles, rulesSeeing(900))).toEqual({ buckets: { LOST: 900 }, total: 900 });
    expect(moneyOfPortfolio([], rulesSeeing(5))).toEqual({ buckets: { LOST: 5 }, total: 5 });
    expect(moneyOfPortfolio([], [])).toEqual({ buckets: {}, total: null });
  });
});
