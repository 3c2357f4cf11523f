import type { Reviewed } from '../../src/app/review-workbook';
import type { Outcome } from '../../src/domain/outcome';
import { reviewFile } from '../support/review-file';

/*
 * Hand check, from the cells of the workbook (Commercial policy, Logistics policy):
 *
 *              terms     f/week   lead time        availability   payment
 * A  6 of 7 (no payment)  0.13    28 calendar days      1          blank
 * B  6 of 7               0.07    28                    1          blank
 * C  6 of 7               0.03    28                    1          blank
 *
 * S01  x = 6/7 = 0.857143            score (0.857143 − 0.5) ÷ 0.5 = 71.4286, all three
 * S02  the same three profiles on both sides: x = 1, score 100
 * S04  payment blank: unknown. S14 availability 100 % ≥ 97 %: score 100; support is a share of sales and sales are
 *      absent, so its money is unknown.
 * S17  28 calendar days = 20 working days; p = 2; x = f · (20 − 2 + 1) ÷ 5
 *      A 0.494 → (0.494 − 0.4) ÷ 0.5 = 18.8    B 0.266 → 0    C 0.114 → 0
 * All five weigh 2: strategic level A = (71.4286 + 100 + 100 + 18.8) ÷ 4 = 72.5571; B and C = 271.4286 ÷ 4 = 67.8571.
 * Interval: S04 at 0 and at 100: A 290.2286 ÷ 5 = 58.0457 and 78.0457; B, C 54.2857 and 74.2857.
 * Coverage 8 ÷ 10 = 80 %: firm. Strategic rules in reach: S01 S02 S04 S14 S17; pairings PAY×FREQ and PROMO×AVAIL.
 * The order list adds the operational level: a profile is exp((0.4 ln S + 0.3 ln O) ÷ 0.7), the plan being out of reach.
 */
describe('Northwind', () => {
  let reviewed: Reviewed;
  beforeAll(async () => {
    reviewed = await reviewFile('assets/samples/northwind.xlsx');
  });
  const outcome = (profile: number, rule: string): Outcome => reviewed.review.profiles[profile]!.outcomes[rule]!;

  it('finds the three profiles of the policies', () => {
    expect(reviewed.review.profiles.map(({ name }) => name)).toEqual(['A - Key account', 'B - Core', 'C - Tail']);
  });

  it('says unknown for the blank payment column, not a score', () => {
    for (const profile of [0, 1, 2]) {
      expect(outcome(profile, 'S04')).toMatchObject({ kind: 'unknown', missing: ['paymentTerms'] });
    }
  });

  it.each([
    [0, 'S01', 6 / 7, 71.4286],
    [0, 'S02', 1, 100],
    [0, 'S14', 1, 100],
    [0, 'S17', 0.494, 18.8],
    [1, 'S17', 0.266, 0],
    [2, 'S17', 0.114, 0],
  ])('profile %i, %s: x %d, score %d', (profile, rule, x, score) => {
    const found = outcome(profile, rule);
    expect(found.kind).toBe('scored');
    if (found.kind !== 'scored') return;
    expect(found.x).toBeCloseTo(x, 6);
    expect(found.score).toBeCloseTo(score, 3);
  });

  it('does not price support that is a share of unknown sales', () => {
    expect(outcome(0, 'S14')).toMatchObject({ money: { kind: 'unknown' } });
  });

  it('says that the order days were assumed and the days converted', () => {
    expect(outcome(0, 'S17')).toMatchObject({
      assumed: [
        { what: 'orderDaysPerWeek', value: 5 },
        { what: 'processingDays', value: 2 },
      ],
    });
    expect(JSON.stringify(outcome(0, 'S17'))).toContain('converted-days');
  });

  it.each([
    [0, 72.5571, 58.0457, 78.0457],
    [1, 67.8571, 54.2857, 74.2857],
    [2, 67.8571, 54.2857, 74.2857],
  ])('scores the policies of profile %i %d within %d and %d, firm', (index, point, low, high) => {
    const { score, levels } = reviewed.review.profiles[index]!;
    expect(levels.strategic.point).toBeCloseTo(point, 3);
    expect(levels.strategic.low).toBeCloseTo(low, 3);
    expect(levels.strategic.high).toBeCloseTo(high, 3);
    expect(levels.strategic.coverage).toBeCloseTo(0.8, 9);
    expect(levels.strategic.label).toBe('firm');
    expect(levels.tactical.point).toBeNull();
    const mixed = Math.exp((0.4 * Math.log(point) + 0.3 * Math.log(levels.operational.point!)) / 0.7);
    expect(score.point).toBeCloseTo(mixed, 3);
  });

  it('says how far it could look', () => {
    const { rules, profiles } = reviewed.review;
    const inReach = rules.filter(({ state }) => state === 'inReach').map(({ rule }) => rule);
    expect(inReach.filter((rule) => rule.startsWith('S'))).toEqual(['S01', 'S02', 'S04', 'S14', 'S17']);
    expect(inReach.filter((rule) => rule.startsWith('T'))).toEqual([]);
    expect(profiles[0]!.reach).toMatchObject({ rules: 34, pairings: 12, pairingsInReach: 2 });
    expect(outcome(0, 'S03')).toMatchObject({ kind: 'outOfReach' });
  });

  it('scores the portfolio with equal weights, since sales are absent', () => {
    const { profiles, portfolio } = reviewed.review;
    const points = profiles.map(({ score }) => score.point!);
    expect(portfolio.weighting).toBe('equal');
    expect(portfolio.worst).toBe(profiles.find(({ score }) => score.point === Math.min(...points))!.key);
  });

  it('names the profile that orders without a policy, and does not score it', () => {
    const strangers = reviewed.review.strangers.filter(({ name }) => name === 'N - New customer');
    expect(strangers.map(({ sheet, lines }) => [sheet, lines]).sort()).toEqual([
      ['Orders', 60],
      ['Portfolio', 6],
    ]);
    expect(reviewed.review.profiles.some(({ name }) => name.startsWith('N'))).toBe(false);
  });

  it('keeps the cell and the text of every term', () => {
    expect(reviewed.book.profiles[0]!.readings.deliveryFrequency).toMatchObject({
      kind: 'value',
      value: { perWeek: 0.13 },
      at: { sheet: 'Logistics policy', row: 1, column: 1 },
    });
    expect(reviewed.book.profiles[1]!.readings.paymentTerms).toMatchObject({
      kind: 'blank',
      at: { sheet: 'Commercial policy', row: 2, column: 6 },
    });
  });

  it('asks nothing and complains of nothing that a person would not', () => {
    expect(reviewed.book.questions).toEqual([]);
    expect(reviewed.book.issues.filter(({ code }) => code === 'unreadable')).toEqual([]);
  });
});
