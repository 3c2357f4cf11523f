import fc from 'fast-check';
import type { Decision } from '../../src/domain/memory';
import { BUCKETS, type Outcome } from '../../src/domain/outcome';
import type { Case } from './literal';
import { aRule, decided, memory, NOT_APPLICABLE, OUT_OF_REACH, profile, reviewCase, scored, UNKNOWN } from './literal';

const RULES = [
  aRule('S01', { scope: 'workbook' }),
  aRule('S03', { severity: 'critical', row: 'PAY', column: 'FREQ', bucket: 'RECV' }),
  aRule('S04', { row: 'PAY', column: 'FREQ', bucket: 'RECV' }),
  aRule('S07', { severity: 'minor', row: 'PAY', column: 'SPEC', bucket: 'LOST' }),
  aRule('S19', { severity: 'critical', bucket: 'TOTAL' }),
  aRule('T02', { level: 'tactical', bucket: 'RECV' }),
  aRule('O05', { level: 'operational', severity: 'critical', bucket: 'PENALTY' }),
  aRule('P01', { level: 'portfolio', scope: 'portfolio' }),
  aRule('P03', { level: 'portfolio', scope: 'portfolio', severity: 'critical', bucket: 'LOST' }),
];
const MOST = 6;

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })))
      .map(([score, amount]) => scored(score, amount)),
  },
  { weight: 3, arbitrary: fc.constantFrom(UNKNOWN, NOT_APPLICABLE, OUT_OF_REACH) },
);
const decision = fc.record({
  decision: fc.constantFrom('aceitar', 'accept', 'rever', ''),
  due: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
  note: fc.constantFrom('', 'agreed'),
});

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    size: fc.integer({ min: 0, max: MOST }),
    sales: fc.array(fc.option(fc.integer({ min: -10, max: 1e6 })), { minLength: MOST, maxLength: MOST }),
    outcomes: fc.array(fc.array(outcome, { minLength: MOST, maxLength: MOST }), { minLength: 9, maxLength: 9 }),
    weights: fc.dictionary(fc.constantFrom('S03', 'S04', 'P01'), fc.constantFrom(0, 0.5, 3)),
    switches: fc.dictionary(fc.constantFrom('S04', 'T02', 'P03'), fc.boolean()),
    decisions: fc.dictionary(fc.constantFrom('S01:*', 'S03:p0', 'O05:p1', 'P03:*'), decision),
  })
  .map(({ size, sales, outcomes, weights, switches, decisions }) => {
    const profiles = Array.from({ length: size }, (_, i) => profile(`p${i}`, sales[i] ?? null));
    const said: Record<string, readonly Outcome[] | Outcome> = {};
    RULES.forEach((rule, i) => {
      const row = outcomes[i] ?? [];
      if (rule.scope === 'portfolio') said[rule.code] = row[0] ?? UNKNOWN;
      else said[rule.code] = profiles.map((_, j) => row[rule.scope === 'workbook' ? 0 : j] ?? UNKNOWN);
    });
    const typed: Record<string, Decision> = {};
    for (const [id, one] of Object.entries(decisions)) typed[id] = decided(one.decision, one);
    return {
      rules: RULES,
      said,
      profiles,
      memory: memory({ weights, switches, decisions: typed }),
    };
  });

describe('any review', () => {
  const always = (holds: (review: ReturnType<typeof reviewCase>) => void) =>
    fc.assert(
      fc.property(anyCase, (one) => holds(reviewCase(one))),
      { numRuns: 400 },
    );

  it('numbers its findings from 1 without a gap, each id once, exempt ones last', () => {
    always(({ findings }) => {
      expect(findings.map(({ rank }) => rank)).toEqual(findings.map((_, i) => i + 1));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      const states = findings.map(({ state }) => state);
      expect(states.lastIndexOf('open')).toBeLessThan(states.includes('exempt') ? states.indexOf('exempt') : Infinity);
    });
  });

  it('gives a finding to every outcome that costs score or money or is exempt, and to no other', () => {
    always(({ findings, profiles, portfolio }) => {
      const costly = (one: Outcome) =>
        one.kind === 'exempt' ||
        (one.kind === 'scored' && (one.score < 100 || (one.money.kind === 'value' && one.money.amount > 0)));
      const expected = new Set<string>();
      for (const { key, outcomes } of profiles) {
        for (const [code, one] of Object.entries(outcomes))
          if (costly(one)) expected.add(`${code}:${code === 'S01' ? '*' : key}`);
      }
      for (const [code, one] of Object.entries(portfolio.outcomes)) if (costly(one)) expected.add(`${code}:*`);
      expect(new Set(findings.map(({ id }) => id))).toEqual(expected);
    });
  });

  it('adds no more money than its findings name, and none from TOTAL', () => {
    always(({ findings, portfolio, profiles }) => {
      for (const { money } of [portfolio, ...profiles]) {
        expect(money.buckets.TOTAL).toBeUndefined();
        const sum = BUCKETS.reduce((all, bucket) => all + (money.buckets[bucket] ?? 0), 0);
        // Null where nothing is known, or nothing but zeros beside rules that could not be judged.
        if (money.total === null) expect(sum).toBe(0);
        else expect(money.total).toBeCloseTo(sum, 4);
      }
      const named = findings.reduce(
        (all, { money, state }) => all + (state === 'open' && money.kind === 'value' ? money.amount : 0),
        0,
      );
      expect(portfolio.money.total ?? 0).toBeLessThanOrEqual(named + 1e-4);
    });
  });

  it('tells gains only where there is a score, and never a loss', () => {
    always(({ findings, profiles, portfolio }) => {
      for (const { gain, profileKey, state } of findings) {
        const whole = profileKey === null ? portfolio.score : profiles.find(({ key }) => key === profileKey)?.score;
        if (state === 'exempt' || whole?.point === null) expect(gain).toBeNull();
        else expect(gain).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('repeats itself, and survives being written as JSON', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const review = reviewCase(one);
        expect(reviewCase(one)).toStrictEqual(review);
        expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
      }),
      { numRuns: 100 },
    );
  });
});
