import { RULES } from '../../src/rules';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [example] as const))(
    'measures, scores and values $given',
    ({ given, x, score, money }) => {
      const outcome = rule.check(given);
      if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome));
      if (Number.isFinite(x)) expect(Math.abs(outcome.x - x)).toBeLessThanOrEqual(1e-6);
      else expect(outcome.x).toBe(x);
      expect(Math.abs(outcome.score - score)).toBeLessThanOrEqual(0.005);
      if (money === null) expect(outcome.money.kind).not.toBe('value');
      else expect(outcome.money).toEqual({ kind: 'value', amount: expect.closeTo(money, 2) });
    },
  );
});
