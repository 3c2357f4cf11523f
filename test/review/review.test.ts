import { EMPTY_MEMORY } from '../../src/domain/memory';
import { review } from '../../src/review/review';
import { RULES, RULE_SET } from '../../src/rules/index';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import { decided, FACTS } from './literal';

const plan = (...days: readonly number[]) => ({
  instalments: days.map((day) => ({ share: 1 / days.length, days: day })),
});

/** The worked example of S03 in RULES, as policies would hold it. */
const DISTRIBUTOR: LiteralTerms = {
  paymentTerms: plan(28, 42, 56),
  deliveryFrequency: { perWeek: 2 },
  creditLimit: 35000,
  netSales: 1200000,
  customers: 40,
  minOrder: { amount: 0, unit: 'money' },
  discount: 0.12,
  promoSupport: { share: 0.02 },
  leadTime: { days: 2, working: true },
  availability: null,
  specialOrderRule: null,
};
const BOOK = literalBook({
  Distributor: DISTRIBUTOR,
  // Pays on delivery, everything defined: nothing to lend, nothing to fear.
  Cash: {
    ...DISTRIBUTOR,
    paymentTerms: plan(0),
    creditLimit: 'n/a',
    netSales: 300000,
    availability: 0.95,
    specialOrderRule: { isAllowed: false },
  },
  'Key Account': { ...DISTRIBUTOR, creditLimit: 60000, netSales: 900000, customers: 30, availability: 0.98 },
});
const findingOf = (id: string, typed = EMPTY_MEMORY) =>
  review(BOOK, FACTS, typed).findings.find((finding) => finding.id === id);

describe('review of a literal book with the real catalogue', () => {
  const result = review(BOOK, FACTS, EMPTY_MEMORY);

  it('says with what it was made', () => {
    expect(result).toMatchObject({ model: 1, ruleSet: RULE_SET, today: '2026-11-22', currency: 'R$', issues: [] });
    expect(result.profiles.map(({ key }) => key)).toEqual(['distributor', 'cash', 'key account']);
    expect(result.rules.map(({ rule }) => rule)).toEqual(RULES.map(({ code }) => code));
  });

  it('finds S03 of RULES: 41,538.46 open against 35,000, score 25.3, 3,269 a month', () => {
    const finding = findingOf('S03:distributor');
    expect(finding).toMatchObject({ ruleId: 'credit-limit-exposure', severity: 'critical', pairing: 'PAY×FREQ' });
    expect(finding?.outcome).toMatchObject({ kind: 'scored', x: expect.closeTo(41538.4615 / 35000, 6) as number });
    expect(finding?.score).toBeCloseTo(25.27, 2);
    expect(finding?.money).toEqual({ kind: 'value', amount: expect.closeTo(3269.23, 2) as number });
    expect(finding?.commercialCell?.at.sheet).toBe('Commercial');
    expect(finding?.logisticsCell?.at.sheet).toBe('Logistics');
  });

  it('leaves S03 alone where the limit is waived or wide enough', () => {
    expect(result.profiles[1]?.outcomes.S03?.kind).toBe('notApplicable');
    expect(findingOf('S03:key account')).toBeUndefined();
    expect(result.profiles[2]?.outcomes.S03).toMatchObject({ kind: 'scored', score: 100 });
  });

  it('finds S01 where terms are blank: 5 and 6 of 7 defined', () => {
    expect(findingOf('S01:distributor')?.score).toBeCloseTo(100 * (5 / 7 - 0.5) * 2, 6);
    expect(findingOf('S01:key account')?.score).toBeCloseTo(100 * (6 / 7 - 0.5) * 2, 6);
    expect(findingOf('S01:cash')).toBeUndefined();
  });

  it('follows a tuned limit, a switch, a weight and an exemption', () => {
    const tuned = findingOf('S03:distributor', {
      ...EMPTY_MEMORY,
      limits: { S03: { kind: 'max', ok: 1.1, bad: 1.2 } },
    });
    expect(tuned?.score).toBeCloseTo((100 * (1.2 - 41538.4615 / 35000)) / 0.1, 4);
    expect(findingOf('S03:distributor', { ...EMPTY_MEMORY, switches: { S03: false } })).toBeUndefined();
    expect(findingOf('S03:distributor', { ...EMPTY_MEMORY, weights: { S03: 0 } })?.gain ?? 0).toBe(0);
    const decisions = { 'S03:distributor': decided('aceitar') };
    expect(findingOf('S03:distributor', { ...EMPTY_MEMORY, decisions })?.state).toBe('exempt');
  });

  it('gives the same ids, ranks and fingerprint when the policy rows are sorted', () => {
    const sorted = review({ ...BOOK, profiles: [...BOOK.profiles].reverse() }, FACTS, EMPTY_MEMORY);
    expect(sorted.findings.map(({ id }) => id)).toEqual(result.findings.map(({ id }) => id));
    expect(sorted.fingerprint).toBe(result.fingerprint);
    expect(sorted.portfolio.score).toEqual({
      ...result.portfolio.score,
      ...Object.fromEntries(
        (['point', 'low', 'high', 'coverage'] as const).map((name) => {
          const value = result.portfolio.score[name];
          return [name, value === null ? null : (expect.closeTo(value, 9) as number)];
        }),
      ),
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});
