import fc from 'fast-check';
import type { Outcome } from '../../src/domain/outcome';
import { weigh } from '../../src/scoring/level';
import { gainIfFixed, scoreProfile, type ScoredProfile, type WeighedLevels } from '../../src/scoring/profile';
import { PROFILE_LEVELS } from '../../src/scoring/weights';
import { exempt, NOT_APPLICABLE, OFF, OUT_OF_REACH, scored, UNKNOWN } from './literal';
import { plainScore, type PlainRule } from './plain-scorer';

const LEVEL_NAMES = { S: 'strategic', T: 'tactical', O: 'operational' } as const;

const plainRule: fc.Arbitrary<PlainRule> = fc.record({
  level: fc.constantFrom('S' as const, 'T' as const, 'O' as const),
  severity: fc.constantFrom('critical' as const, 'major' as const, 'minor' as const),
  userWeight: fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.double({ min: 0.01, max: 50, noNaN: true }) },
  ),
  // About four in ten without a score, as in the study behind the model.
  state: fc.oneof(
    { weight: 6, arbitrary: fc.constant('scored' as const) },
    { weight: 3, arbitrary: fc.constant('unknown' as const) },
    { weight: 1, arbitrary: fc.constantFrom('notApplicable' as const, 'exempt' as const) },
    { weight: 1, arbitrary: fc.constantFrom('outOfReach' as const, 'off' as const) },
  ),
  score: fc.oneof(fc.constantFrom(0, 100), fc.double({ min: 0, max: 100, noNaN: true })),
});
const plainRules = fc.array(plainRule, { minLength: 1, maxLength: 25 });
const RUNS = { numRuns: 1000 };

function outcomeOf(one: PlainRule): Outcome {
  if (one.state === 'scored') return scored(one.score);
  const others = { unknown: UNKNOWN, notApplicable: NOT_APPLICABLE, outOfReach: OUT_OF_REACH, off: OFF };
  return one.state === 'exempt' ? exempt(scored(one.score)) : others[one.state];
}

function weighed(rules: readonly PlainRule[]): WeighedLevels {
  const of = (name: PlainRule['level']) =>
    rules.flatMap((one) => {
      const counted = one.level === name ? weigh(outcomeOf(one), one.severity, one.userWeight) : null;
      return counted ? [counted] : [];
    });
  return { strategic: of('S'), tactical: of('T'), operational: of('O') };
}

function score(rules: readonly PlainRule[]): ScoredProfile {
  return scoreProfile(weighed(rules));
}

/** The whole of a profile's numbers, rounded where floating point may differ with the order of addition. */
function numbers({ score: overall, levels }: ScoredProfile): readonly (number | string | null)[] {
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(7)));
  return [overall, ...PROFILE_LEVELS.map((name) => levels[name])].flatMap((one) => [
    round(one.point),
    round(one.low),
    round(one.high),
    round(one.coverage),
    one.label,
  ]);
}

describe('a profile score', () => {
  it('agrees with a second scorer that shares no code', () => {
    fc.assert(
      fc.property(plainRules, (rules) => {
        const ours = score(rules).score;
        const plain = plainScore(rules);
        const near = (value: number | null) => (value === null ? null : (expect.closeTo(value, 8) as number));
        expect(ours).toMatchObject({
          point: plain.isScored ? near(plain.overall) : null,
          low: near(plain.low),
          high: near(plain.high),
          coverage: near(plain.coverage),
        });
      }),
      { numRuns: 5000 },
    );
  });

  it('is between 1 and 100, its levels between 0 and 100, coverage between 0 and 1', () => {
    fc.assert(
      fc.property(plainRules, (rules) => {
        const { score: overall, levels } = score(rules);
        for (const value of [overall.point, overall.low, overall.high]) {
          if (value !== null) expect(value >= 1 && value <= 100).toBe(true);
        }
        for (const name of PROFILE_LEVELS) {
          const { point, low, high } = levels[name];
          for (const value of [point, low, high]) if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
        }
        expect(overall.coverage === null || (overall.coverage >= 0 && overall.coverage <= 1 + 1e-12)).toBe(true);
      }),
      RUNS,
    );
  });

  it('never falls when a rule scores more', () => {
    fc.assert(
      fc.property(plainRules, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (rules, at, raised) => {
        const index = at % rules.length;
        const better = rules.map((one, i) => (i === index ? { ...one, score: Math.max(one.score, raised) } : one));
        const [before, after] = [score(rules).score, score(better).score];
        for (const bound of ['point', 'low', 'high'] as const) {
          expect((after[bound] ?? 0) - (before[bound] ?? 0)).toBeGreaterThan(-1e-9);
        }
      }),
      RUNS,
    );
  });

  it('is c when every rule scores c, for c from 1', () => {
    fc.assert(
      fc.property(plainRules, fc.double({ min: 1, max: 100, noNaN: true }), (rules, c) => {
        const same = rules.map((one): PlainRule => ({ ...one, state: 'scored', userWeight: 1, score: c }));
        const { point, low, high } = score(same).score;
        expect(low).toBeCloseTo(c, 8);
        expect(high).toBeCloseTo(c, 8);
        if (same.length >= 3) expect(point).toBeCloseTo(c, 8);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the rules', () => {
    const shuffled = plainRules.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rules, other]) => expect(numbers(score(other))).toEqual(numbers(score(rules)))),
      RUNS,
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(plainRules, fc.constantFrom(0.001, 0.5, 2, 7, 1024), (rules, factor) => {
        const scaled = rules.map((one) => ({ ...one, userWeight: one.userWeight * factor }));
        expect(numbers(score(scaled))).toEqual(numbers(score(rules)));
      }),
      RUNS,
    );
  });

  it('stands inside its interval, at every level', () => {
    fc.assert(
      fc.property(plainRules, (rules) => {
        const { score: overall, levels } = score(rules);
        for (const { point, low, high } of [overall, ...PROFILE_LEVELS.map((name) => levels[name])]) {
          if (point === null || low === null || high === null) continue;
          expect(point).toBeGreaterThan(low - 1e-9);
          expect(point).toBeLessThan(high + 1e-9);
        }
      }),
      RUNS,
    );
  });

  it('ERRATA 109: holds the score of the filled-in workbook, also if a rule then proves exempt or not applicable', () => {
    const fillings = fc.array(
      fc.oneof(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('exempt' as const, 'notApplicable' as const),
      ),
      { minLength: 25, maxLength: 25 },
    );
    fc.assert(
      fc.property(plainRules, fillings, (rules, fills) => {
        const filled = rules.map((one, i): PlainRule => {
          const fill = fills[i] ?? 0;
          if (one.state !== 'unknown') return one;
          return typeof fill === 'number' ? { ...one, state: 'scored', score: fill } : { ...one, state: fill };
        });
        const { low, high } = score(rules).score;
        const { point } = score(filled).score;
        if (point === null || low === null || high === null) return;
        expect(point).toBeGreaterThan(low - 1e-9);
        expect(point).toBeLessThan(high + 1e-9);
      }),
      RUNS,
    );
  });

  it('never loses by a repair, and gains exactly what the repaired profile scores', () => {
    fc.assert(
      fc.property(plainRules, (rules) => {
        const levels = weighed(rules);
        const profile = scoreProfile(levels);
        for (const name of ['S', 'T', 'O'] as const) {
          levels[LEVEL_NAMES[name]].forEach((one, index) => {
            const gain = gainIfFixed(levels, profile, LEVEL_NAMES[name], one);
            if (gain === null) return;
            expect(gain.points).toBeGreaterThanOrEqual(0);
            const repaired = levels[LEVEL_NAMES[name]].map((other, i) =>
              i === index ? { ...other, score: 100 } : other,
            );
            const after = scoreProfile({ ...levels, [LEVEL_NAMES[name]]: repaired });
            expect(gain.points).toBeCloseTo((after.score.point ?? NaN) - (profile.score.point ?? NaN), 8);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
