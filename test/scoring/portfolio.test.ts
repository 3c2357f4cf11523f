import fc from 'fast-check';
import { judgeLevel, type Weighed } from '../../src/scoring/level';
import { scorePortfolio, worstOf, type ProfileStanding } from '../../src/scoring/portfolio';
import type { Score } from '../../src/scoring/score';
import { NO_BLOCK, profileOf, rule } from './literal';

const standing = (score: Score, netSales: number | null = null): ProfileStanding => ({ score, netSales });
/** A firm profile whose rules all score the same. */
const at = (score: number, netSales: number | null = null) => standing(profileOf(score, score, score), netSales);
const NOT_SCORED = profileOf(40, null, null, null);
const NOT_APPLICABLE = profileOf();

describe('the portfolio score', () => {
  it('ERRATA 102: weighs profiles by net sales', () => {
    const { score, weighting } = scorePortfolio([at(80, 900), at(40, 100)], NO_BLOCK);
    expect(weighting).toBe('sales');
    expect(score.point).toBeCloseTo(0.9 * 80 + 0.1 * 40, 10);
  });

  it('ERRATA 102: counts negative sales as 0', () => {
    const { score, weighting } = scorePortfolio([at(80, 500), at(40, -100)], NO_BLOCK);
    expect(weighting).toBe('sales');
    expect(score.point).toBeCloseTo(80, 10);
  });

  it.each([
    ['one lacks sales', 500, null],
    ['all are 0', 0, 0],
    ['all are 0 or negative', -5, 0],
    ['none has sales', null, null],
  ])('ERRATA 102: weighs all the same when %s, and says so', (_case, first, second) => {
    const { score, weighting } = scorePortfolio([at(80, first), at(40, second)], NO_BLOCK);
    expect(weighting).toBe('equal');
    expect(score.point).toBeCloseTo(60, 10);
  });

  it('ERRATA 102: asks for the sales of profiles with an applicable rule only', () => {
    const profiles = [at(80, 300), at(40, 100), standing(NOT_APPLICABLE, null)];
    expect(scorePortfolio(profiles, NO_BLOCK)).toMatchObject({ weighting: 'sales', shareNotScored: 0 });
  });

  it('ERRATA 102: leaves profiles that are not scored out of the mean and prints their share', () => {
    const { score, shareNotScored, scoredProfiles } = scorePortfolio(
      [at(80, 600), at(40, 200), standing(NOT_SCORED, 200)],
      NO_BLOCK,
    );
    expect(score.point).toBeCloseTo((600 * 80 + 200 * 40) / 800, 10);
    expect(shareNotScored).toBeCloseTo(0.2, 10);
    expect(scoredProfiles).toBe(2);
  });

  it('ERRATA 103: point, low and high take the same scored profiles', () => {
    const open = profileOf(60, 60, 60, null);
    const { score } = scorePortfolio([standing(open, 500), standing(NOT_SCORED, 100)], NO_BLOCK);
    expect(score.low).toBeCloseTo(open.low ?? NaN, 10);
    expect(score.high).toBeCloseTo(open.high ?? NaN, 10);
  });

  it('ERRATA 103: while no profile is scored the interval takes all with an applicable rule', () => {
    const { score } = scorePortfolio([standing(NOT_SCORED), standing(NOT_APPLICABLE)], NO_BLOCK);
    expect(score).toMatchObject({ point: null, band: null, label: 'notScored', coverage: 0 });
    expect(score.low).toBeCloseTo(NOT_SCORED.low ?? NaN, 10);
    expect(score.high).toBeCloseTo(NOT_SCORED.high ?? NaN, 10);
  });

  it('ERRATA 103: a profile that is not scored covers 0 of its share', () => {
    const { score } = scorePortfolio([at(80, 700), standing(NOT_SCORED, 300)], NO_BLOCK);
    expect(score.coverage).toBeCloseTo(0.7, 10);
    expect(score.label).toBe('indicative');
  });

  it('ERRATA 103: under half of the coverage there is no point and no band, only the interval', () => {
    const { score } = scorePortfolio([at(80, 400), standing(NOT_SCORED, 600)], NO_BLOCK);
    expect(score).toMatchObject({ point: null, band: null, label: 'notScored' });
    expect(score.low).toBeCloseTo(80, 10);
  });

  it('DOMAIN §5: mixes 0.8 of the profiles with 0.2 of the portfolio block, cap included', () => {
    const block = judgeLevel([rule(0, 'critical'), rule(100, 'major', 10)]);
    const { score } = scorePortfolio([at(90)], block);
    expect(score.point).toBeCloseTo(0.8 * 90 + 0.2 * 40, 10);
    expect(score.coverage).toBe(1);
  });

  it('ERRATA 98: floors the portfolio block at 1, so that the portfolio stays between 1 and 100', () => {
    expect(scorePortfolio([at(0)], judgeLevel([rule(0)])).score).toMatchObject({ point: 1, low: 1, high: 1 });
  });

  it('ERRATA 103: a missing block leaves its weight to the other', () => {
    expect(scorePortfolio([], judgeLevel([rule(70)])).score).toMatchObject({ point: 70, coverage: 1, band: 'watch' });
    const unknownBlock = scorePortfolio([at(90)], judgeLevel([rule(null)])).score;
    expect(unknownBlock.point).toBeCloseTo(90, 10);
    expect(unknownBlock.coverage).toBeCloseTo(0.8, 10);
    expect(unknownBlock.low).toBeCloseTo(0.8 * 90 + 0.2 * 1, 10);
    expect(unknownBlock.high).toBeCloseTo(0.8 * 90 + 0.2 * 100, 10);
  });

  it('says nothing of nothing', () => {
    expect(scorePortfolio([standing(NOT_APPLICABLE)], NO_BLOCK)).toEqual({
      score: { point: null, low: null, high: null, coverage: null, label: 'notApplicable', band: null },
      weighting: 'equal',
      shareNotScored: 0,
      scoredProfiles: 0,
    });
  });

  it('takes scored profiles that sell nothing as equals', () => {
    const { score } = scorePortfolio([at(80, 0), at(60, 0), standing(NOT_SCORED, 500)], NO_BLOCK);
    expect(score.low).toBeCloseTo(70, 10);
    expect(score.coverage).toBe(0);
  });
});

describe('the worst profile', () => {
  const named = (name: string, one: ProfileStanding) => ({ ...one, name });

  it('ERRATA 104: is the lowest scored one, whatever it sells', () => {
    const profiles = [named('A', at(80, 900)), named('B', at(40, 1)), named('C', standing(NOT_SCORED, 5))];
    expect(worstOf(profiles)?.name).toBe('B');
  });

  it('ERRATA 104: is the larger seller on a tie', () => {
    expect(worstOf([named('A', at(40, 10)), named('B', at(40, 90)), named('C', at(40))])?.name).toBe('B');
    expect(worstOf([named('A', at(40, null)), named('B', at(40, 90))])?.name).toBe('B');
  });

  it('ERRATA 104: is none while none is scored', () => {
    expect(worstOf([named('A', standing(NOT_SCORED))])).toBeNull();
  });
});

describe('any portfolio', () => {
  const score100 = fc.double({ min: 0, max: 100, noNaN: true });
  const rules = fc.array(fc.option(score100), { maxLength: 8 });
  const sales = fc.oneof(fc.constantFrom(null, 0), fc.double({ min: -1e3, max: 1e9, noNaN: true }));
  const standings = fc.array(
    fc.tuple(rules, sales).map(([scores, netSales]) => standing(profileOf(...scores), netSales)),
    { maxLength: 12 },
  );
  const block = fc
    .array(fc.tuple(fc.option(score100), fc.constantFrom('critical' as const, 'major' as const)), { maxLength: 4 })
    .map((list): readonly Weighed[] => list.map(([score, severity]) => rule(score, severity)));

  it('stands inside its interval and between 1 and 100', () => {
    fc.assert(
      fc.property(standings, block, (profiles, portfolioRules) => {
        const { score, shareNotScored } = scorePortfolio(profiles, judgeLevel(portfolioRules));
        expect(shareNotScored >= 0 && shareNotScored <= 1 + 1e-9).toBe(true);
        expect(score.coverage === null || (score.coverage >= 0 && score.coverage <= 1 + 1e-9)).toBe(true);
        if (score.low === null || score.high === null) {
          expect(score).toMatchObject({ point: null, coverage: null });
          return;
        }
        expect(score.low >= 1 - 1e-9 && score.high <= 100 + 1e-9 && score.low <= score.high + 1e-9).toBe(true);
        if (score.point === null) return;
        expect(score.point).toBeGreaterThan(score.low - 1e-9);
        expect(score.point).toBeLessThan(score.high + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when a portfolio rule or a profile improves', () => {
    fc.assert(
      fc.property(standings, block, fc.double({ min: 0, max: 100, noNaN: true }), (profiles, rules0, up) => {
        const before = scorePortfolio(profiles, judgeLevel(rules0)).score.point;
        const raised = rules0.map((one) => (one.score === null ? one : { ...one, score: Math.max(one.score, up) }));
        const better = profiles.map((one) =>
          one.score.point === null ? one : { ...one, score: { ...one.score, point: Math.max(one.score.point, up) } },
        );
        const after = scorePortfolio(better, judgeLevel(raised)).score.point;
        if (before !== null) expect(after).toBeGreaterThan(before - 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
