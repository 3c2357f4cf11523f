import type { Book } from '../../src/domain/book';
import type { Limits, Outcome } from '../../src/domain/outcome';
import { DEFAULT_PARAMETERS, type ParameterName } from '../../src/domain/parameters';
import type { FieldName } from '../../src/domain/terms';
import { RULES, ruleOf } from '../../src/rules';
import { evaluate } from '../../src/rules/evaluate';
import { measureAll } from '../../src/rules/measure-all';
import type { Evaluation, Rule, RuleSettings } from '../../src/rules/rule';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import { amountOf, scored } from '../support/scored';

const settings = (limits: Record<string, Limits> = {}, confirmed: readonly ParameterName[] = []): RuleSettings => ({
  parameters: { values: DEFAULT_PARAMETERS, confirmed },
  limits,
});

const run = (book: Book, given: RuleSettings = settings()): Evaluation => evaluate(RULES, book, given);
/** What one rule says of one profile that stands alone in its workbook. */
const alone = (code: string, terms: LiteralTerms): Outcome => run(literalBook({ Atacado: terms })).profiles[code]![0]!;
const unlockOf = (outcome: Outcome): readonly (readonly FieldName[])[] =>
  outcome.kind === 'outOfReach' ? outcome.unlock : [];

const WEEKLY: LiteralTerms = {
  paymentTerms: { instalments: [{ share: 1, days: 28 }] },
  deliveryFrequency: { perWeek: 1 },
};
const SEEDS: LiteralTerms = {
  ...WEEKLY,
  promoSupport: { money: 1000 },
  discount: 0.1,
  availability: 0.95,
  leadTime: { days: 2, working: true },
  specialOrderRule: { isAllowed: true },
};

const TABLE = {
  sheet: 'Logistics',
  headerRow: 0,
  rect: { top: 0, left: 0, bottom: 0, right: 4 },
  columns: [],
  hiddenRows: 0,
};

describe('reach', () => {
  it('is out of reach without a column for one of its inputs, and names the columns of which one would do', () => {
    expect(unlockOf(alone('S18', { ...WEEKLY }))).toEqual([
      ['salesPerCustomer', 'netSales'],
      ['salesPerCustomer', 'customers'],
      ['minOrder'],
    ]);
    expect(unlockOf(alone('S18', { ...WEEKLY, netSales: 1, minOrder: { amount: 1, unit: 'money' } }))).toEqual([
      ['salesPerCustomer', 'customers'],
    ]);
    expect(unlockOf(alone('S05', { ...WEEKLY, stockDays: 1, supplierDays: 1, discount: 0.1 }))).toEqual([
      ['costRatio', 'netMargin', 'listMargin'],
    ]);
  });

  it('is in reach with a column whose cells are all blank: unknown, with the field named', () => {
    expect(alone('S04', { ...WEEKLY, paymentTerms: null })).toMatchObject({
      kind: 'unknown',
      missing: ['paymentTerms'],
    });
  });

  it('is decided for the workbook, so that all profiles are compared on the same rules', () => {
    const book = literalBook({ Atacado: { ...WEEKLY, creditLimit: 1000, averageDrop: 100 }, Farma: { ...WEEKLY } });
    expect(run(book).profiles['S03']!.map(({ kind }) => kind)).toEqual(['scored', 'unknown']);
  });

  it('needs no place for defaults, optional and money inputs', () => {
    expect(alone('S04', WEEKLY)).toMatchObject({ kind: 'scored', money: { kind: 'value', amount: 0 } });
    expect(alone('S17', { ...WEEKLY, leadTime: { days: 1, working: true } }).kind).toBe('scored');
    const s12 = alone('S12', { specialOrderRule: { isAllowed: true, surcharge: { money: 30 } }, specialCost: 100 });
    expect(scored(s12).money).toEqual({ kind: 'unknown', missing: ['specialsPerMonth'] });
  });

  it('of S14 asks for a place for promotional support, filled or not', () => {
    expect(unlockOf(alone('S14', { availability: 0.95 }))).toEqual([['promoSupport']]);
    expect(alone('S14', { availability: 0.95, promoSupport: null }).kind).toBe('scored');
  });

  it('of S01 and S02 asks for both policies, whatever their columns', () => {
    const book = literalBook({ Atacado: { paymentTerms: WEEKLY.paymentTerms! } });
    expect(run(book).profiles['S01']![0]!.kind).toBe('scored');
    const only = { ...book, profiles: book.profiles.map((profile) => ({ ...profile, inLogistics: false })) };
    const logistics = [['deliveryFrequency', 'availability', 'leadTime', 'specialOrderRule']];
    expect(unlockOf(run(only).profiles['S01']![0]!)).toEqual(logistics);
    expect(unlockOf(run(only).profiles['S02']![0]!)).toEqual(logistics);
    const mapped = { ...only, tables: [{ ...TABLE, role: 'logistics' as const }] };
    expect(run(mapped).profiles['S01']![0]!.kind).toBe('scored');
    expect(run(mapped).profiles['S02']![0]!).toMatchObject({ kind: 'unknown', because: 'no-data' });
    const none = { ...only, profiles: only.profiles.map((profile) => ({ ...profile, inCommercial: false })) };
    expect(unlockOf(run(none).profiles['S01']![0]!)).toHaveLength(2);
    expect(unlockOf(run(none).profiles['S02']![0]!)).toHaveLength(2);
  });

  it.each(RULES.filter((rule) => rule.unlock === null).map((rule) => [rule.code, rule] as const))(
    '%s is out of reach of a workbook without columns',
    (code, rule) => {
      const { profiles, portfolio } = run(literalBook({ Atacado: {} }));
      const outcome = rule.scope === 'portfolio' ? portfolio[code]! : profiles[code]![0]!;
      expect(outcome.kind).toBe('outOfReach');
      expect(unlockOf(outcome).every((entry) => entry.length > 0)).toBe(true);
    },
  );
});

describe('outcomes', () => {
  it('put not applicable before unknown', () => {
    const terms = { ...WEEKLY, deliveryFrequency: 'n/a', paymentTerms: null } as const;
    expect(alone('S04', terms)).toMatchObject({ kind: 'notApplicable', because: 'deliveryFrequency' });
  });

  it('make every frequency rule not applicable to customers who collect', () => {
    const terms: LiteralTerms = { ...SEEDS, deliveryFrequency: 'n/a', stopCost: 90, averageDrop: 500, netMargin: 0.3 };
    expect(alone('S08', terms)).toMatchObject({ kind: 'notApplicable', because: 'deliveryFrequency' });
    expect(alone('S17', terms)).toMatchObject({ kind: 'notApplicable', because: 'deliveryFrequency' });
  });

  it('carry the cells that took part, the text found and how it was read', () => {
    const outcome = scored(alone('S17', { ...WEEKLY, leadTime: { days: 7, working: false } }));
    expect(outcome.sources.map(({ field }) => field)).toEqual(['deliveryFrequency', 'leadTime']);
    expect(outcome.sources[1]).toMatchObject({
      at: { sheet: 'Logistics' },
      found: '{"days":7,"working":false}',
      marks: ['converted-days'],
    });
    expect(outcome.shown['lead']).toEqual({ as: 'number', value: 5 });
  });

  it('point an unknown to the blank cell', () => {
    const outcome = alone('S04', { ...WEEKLY, deliveryFrequency: null });
    expect(outcome).toMatchObject({
      missing: ['deliveryFrequency'],
      sources: [{ field: 'paymentTerms' }, { field: 'deliveryFrequency' }],
    });
  });

  it('convert working days for calendar rules', () => {
    const outcome = alone('S06', { ...WEEKLY, transitDays: { days: 5, working: true } });
    expect(scored(outcome).x).toBeCloseTo(7 / 28, 9);
    expect(scored(outcome).sources[1]!.marks).toEqual(['converted-days']);
  });

  it('name the profile in what is shown', () => {
    expect(scored(alone('S04', WEEKLY)).shown['profile']).toEqual({ as: 'text', value: 'Atacado' });
  });

  it.each([
    ['discount', 1, 'S11'],
    ['availability', 1.2, 'S14'],
    ['stockDays', -1, 'S05'],
    ['specialLeadTimeHours', 0, 'S07'],
    ['stopCost', Number.NaN, 'S08'],
  ] as const)('treat %s = %d as unreadable', (field, value, code) => {
    const terms: LiteralTerms = {
      ...SEEDS,
      ...{
        speedCost: 1,
        averageOrder: 100,
        stockDays: 1,
        supplierDays: 1,
        costRatio: 0.7,
        stopCost: 1,
        netMargin: 0.3,
      },
      ...{ creditReviewHours: 1, orderEntryHours: 1, pickingHours: 1, specialTransitHours: 1, specialLeadTimeHours: 1 },
      averageDrop: 100,
      [field]: value,
    };
    expect(alone(code, terms)).toMatchObject({ kind: 'unknown', missing: [field] });
  });

  it('use tuned limits, and the money that follows them', () => {
    const book = literalBook({
      Atacado: { averageDrop: 850, discount: 0.12, listMargin: 0.34, stopCost: 95, dropsPerMonth: 520 },
    });
    const tuned = settings({ S08: { kind: 'max', ok: 0.4, bad: 0.5 } });
    const outcome = run(book, tuned).profiles['S08']![0]!;
    expect(scored(outcome).score).toBeCloseTo(52.94, 2);
    expect(amountOf(outcome)).toBeCloseTo((95 - 0.4 * 212.5) * 520, 6);
  });

  it('no longer call a confirmed parameter assumed', () => {
    const book = literalBook({ Atacado: { ...WEEKLY, netSales: 1 } });
    expect(scored(run(book).profiles['S04']![0]!).assumed).toHaveLength(1);
    expect(scored(run(book, settings({}, ['customerCoverDays'])).profiles['S04']![0]!).assumed).toEqual([]);
  });

  it('refuse a rule that the catalogue did not make', () => {
    const { code, id, level } = ruleOf('S01')!;
    expect(() => evaluate([{ code, id, level } as Rule], literalBook({ A: {} }), settings())).toThrow(/S01/);
  });
});

describe('inputs', () => {
  const drops: LiteralTerms = { ...WEEKLY, stopCost: 30, netMargin: 0.3 };

  it('find the average drop as given, or from sales, customers and frequency', () => {
    expect(scored(alone('S08', { ...drops, averageDrop: 500, salesPerCustomer: 1 })).x).toBeCloseTo(30 / 150, 9);
    expect(scored(alone('S08', { ...drops, salesPerCustomer: 2600 })).x).toBeCloseTo(30 / 180, 9);
    expect(scored(alone('S08', { ...drops, netSales: 26000, customers: 10 })).x).toBeCloseTo(30 / 180, 9);
  });

  it('count drops a month from customers and frequency', () => {
    const outcome = alone('S08', { ...drops, stopCost: 300, averageDrop: 500, customers: 12 });
    expect(amountOf(outcome)).toBeCloseTo((300 - 0.3 * 150) * 52, 6);
  });

  it('never divide by customers that are not there', () => {
    const terms = { ...WEEKLY, netSales: 26000, customers: 0, minOrder: { amount: 100, unit: 'money' } } as const;
    expect(alone('S18', terms)).toMatchObject({ kind: 'unknown', missing: ['customers'] });
  });

  it('cannot use a minimum in kilograms where money is needed, and needs none where there is none', () => {
    const terms = { ...WEEKLY, salesPerCustomer: 2600 };
    expect(alone('S18', { ...terms, minOrder: { amount: 100, unit: 'kg' } })).toMatchObject({ missing: ['minOrder'] });
    expect(alone('S18', { ...terms, minOrder: 'n/a' })).toMatchObject({ kind: 'notApplicable', because: 'minOrder' });
    const s03 = alone('S03', { ...terms, creditLimit: 3000, minOrder: { amount: 100, unit: 'kg' } });
    expect(scored(s03).remarks).toContain('minimum-unknown');
  });

  it('read quota and surcharge from their own columns or from the rule for special orders', () => {
    const promo: LiteralTerms = { promosPerMonth: 2, extraDropsPerPromo: 1, deliveryFrequency: { perWeek: 3 } };
    const quota = (specialOrderRule: LiteralTerms['specialOrderRule'], more: LiteralTerms = {}): Outcome =>
      alone('S16', { ...promo, specialOrderRule: specialOrderRule!, ...more });
    expect(scored(quota({ isAllowed: true, quotaPerMonth: 1 })).x).toBe(2);
    expect(scored(quota({ isAllowed: true, quotaPerMonth: 1 }, { specialQuota: 4 })).x).toBe(0.5);
    expect(scored(quota({ isAllowed: true, quotaPerMonth: 'unlimited' })).remarks).toEqual(['unlimited']);
    expect(scored(quota({ isAllowed: false })).x).toBe(Infinity);
    expect(scored(quota({ isAllowed: true, quotaShare: 0.1 })).x).toBeCloseTo(2 / 1.3, 9);
    expect(quota({ isAllowed: true, surcharge: { money: 50 } })).toMatchObject({ missing: ['specialQuota'] });
    const charge = { specialOrderRule: { isAllowed: true, surcharge: { share: 0.03 } }, specialCost: 72 } as const;
    expect(scored(alone('S12', { ...charge, averageOrder: 1200 })).x).toBeCloseTo(0.5, 9);
    expect(scored(alone('S12', { ...charge, averageOrder: 1200, specialSurcharge: { money: 18 } })).x).toBeCloseTo(
      0.25,
      9,
    );
    expect(scored(alone('S12', { ...charge, specialSurcharge: 'n/a' })).x).toBe(0);
    const silent = alone('S12', { specialOrderRule: { isAllowed: true }, specialCost: 72 });
    expect(silent).toMatchObject({ kind: 'unknown', missing: ['specialSurcharge'] });
  });

  it('prefer the availability of promoted items, then of the profile, then measured and marked', () => {
    const promo = { promoSupport: { money: 1 } };
    const x = (terms: LiteralTerms): number => scored(alone('S14', { ...promo, ...terms })).x;
    expect(x({ promoAvailability: 0.99, availability: 0.95, measuredAvailability: 0.9 })).toBe(0.99);
    expect(x({ availability: 0.95, measuredAvailability: 0.9 })).toBe(0.95);
    const measured = scored(alone('S14', { ...promo, measuredAvailability: 0.9 }));
    expect(measured.sources.find(({ field }) => field === 'measuredAvailability')!.marks).toEqual([
      'measured-not-promised',
    ]);
  });

  it('take the longest wait between delivery days, round the weekend', () => {
    const worst = (days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): unknown =>
      scored(alone('S17', { deliveryFrequency: { perWeek: days.length, days }, leadTime: { days: 1, working: true } }))
        .shown['worst'];
    expect(worst([1, 3, 5])).toEqual({ as: 'days', value: 4 });
    expect(worst([5, 4])).toEqual({ as: 'days', value: 7 });
    expect(worst([2])).toEqual({ as: 'days', value: 8 });
  });

  it('count an explicit "não se aplica" of a cost as nothing, a blank as unknown', () => {
    const costs: LiteralTerms = { ...SEEDS, netMargin: 0.3, stopCost: 50, averageDrop: 500, handlingShare: 0.04 };
    const all: LiteralTerms = { ...costs, stockCostShare: 'n/a', specialShare: 'n/a', netSales: 100000 };
    expect(scored(alone('S19', all)).x).toBeCloseTo(0.3 - 0.01 - (0.15 * 28) / 365 - 0.1 - 0.04, 9);
    expect(alone('S19', { ...all, specialShare: null })).toMatchObject({ kind: 'unknown', missing: ['specialShare'] });
    const collects = alone('S19', {
      ...all,
      averageDrop: 'n/a',
      stopCost: 'n/a',
      promoSupport: 'n/a',
      paymentTerms: 'n/a',
    });
    expect(scored(collects).x).toBeCloseTo(0.26, 9);
  });

  it('ask for the column that exists rather than for one that does not', () => {
    const terms = { ...WEEKLY, netSales: null, customers: 10, minOrder: { amount: 100, unit: 'money' } } as const;
    expect(alone('S18', terms)).toMatchObject({ missing: ['netSales'] });
  });

  it('let a negative month cost nothing', () => {
    const terms: LiteralTerms = { ...WEEKLY, paymentTerms: { instalments: [{ share: 1, days: 90 }] }, netSales: -100 };
    expect(amountOf(alone('S04', terms))).toBe(0);
  });

  it('read a promotion that does not apply as no promise at all', () => {
    const terms: LiteralTerms = { ...WEEKLY, promoWindowDays: 14, promoSupport: 'n/a' };
    expect(alone('S13', terms)).toMatchObject({ kind: 'notApplicable', because: 'promoSupport' });
  });
});

describe('rules that compare profiles', () => {
  const terms = (availability: number | null, pocketMargin: number | null, more: LiteralTerms = {}): LiteralTerms => ({
    ...{ availability, pocketMargin },
    ...more,
  });

  it('rank availability and margin over the profiles that have both', () => {
    const book = literalBook({
      A: terms(0.98, 0.08),
      B: terms(0.96, 0.12),
      C: terms(0.95, 0.1),
      D: terms(0.92, 0.14, { netSales: 600000, netMargin: 0.3 }),
      E: terms(0.99, null),
    });
    const outcomes = run(book).profiles['S10']!;
    expect(outcomes.map(({ kind }) => kind)).toEqual(['scored', 'scored', 'scored', 'scored', 'unknown']);
    expect(scored(outcomes[3]!).x).toBe(1);
    expect(amountOf(outcomes[3]!)).toBeCloseTo(6300, 6);
  });

  it('weigh profiles that one side does not know by sales, or by number where a sale is missing', () => {
    const book = literalBook({ A: { netSales: 9400000 }, B: { netSales: 1800000 }, C: { netSales: -50 } });
    const halved = { ...book, profiles: book.profiles.map((profile, at) => ({ ...profile, inLogistics: at !== 1 })) };
    const bySales = run(halved).profiles['S02']!;
    expect(bySales.map((outcome) => scored(outcome).x)).toEqual([94 / 112, 94 / 112, 94 / 112]);
    const [first, ...rest] = halved.profiles;
    const blank = { ...halved, profiles: [{ ...first!, readings: {} }, ...rest] };
    const byCount = scored(run(blank).profiles['S02']![0]!);
    expect([byCount.x, byCount.remarks]).toEqual([2 / 3, ['by-count']]);
  });

  const cost = (discount: number, packageValue: number | null, more: LiteralTerms = {}): LiteralTerms => ({
    ...{ discount, packageValue, promoSupport: { share: 0.02 }, ...WEEKLY, stockCostShare: 0.01, specialShare: 'n/a' },
    ...{ stopCost: 50, averageDrop: 1000 },
    ...more,
  });

  it('relate package cost and contribution of all profiles', () => {
    const book = literalBook({
      A: cost(0.1, 400),
      B: cost(0.2, 300),
      C: cost(0.15, 200),
      D: cost(0.3, 100),
      E: cost(0.05, null),
    });
    const outcome = scored(run(book).portfolio['P01']!);
    expect(outcome.x).toBeCloseTo(-0.8, 9);
    expect(outcome.shown['ca']).toEqual({
      as: 'percent',
      value: expect.closeTo(0.3 + 0.7 * (0.03 + 0.05 + 4.2 / 365), 9) as unknown,
    });
    expect(outcome.shown['a']).toEqual({ as: 'text', value: 'D' });
  });

  it('relate it to classes where more profiles have one, never to both', () => {
    const classes = { A: 4, B: 3, C: 2, D: 1 };
    const book = literalBook(
      Object.fromEntries(
        Object.entries(classes).map(([name, strategicClass], at) => [
          name,
          cost(0.1 + at / 20, at === 0 ? 1 : null, { strategicClass }),
        ]),
      ),
    );
    expect(scored(run(book).portfolio['P01']!).x).toBeCloseTo(-1, 9);
  });

  it('price delivery at the minimum order where the average drop stays below it', () => {
    const book = literalBook({
      A: cost(0, 1, { averageDrop: 100, minOrder: { amount: 1000, unit: 'money' } }),
      B: cost(0.01, 2, { minOrder: null }),
      C: cost(0.02, 3, { minOrder: null }),
      D: cost(0.03, 4, { minOrder: null }),
    });
    expect(scored(run(book).portfolio['P01']!).x).toBe(1);
  });

  it('name what keeps too many profiles out of the comparison', () => {
    const book = literalBook({ A: cost(0.1, 400), B: cost(0.2, 300), C: cost(0.15, 200), D: cost(0.3, null) });
    expect(run(book).portfolio['P01']).toMatchObject({
      kind: 'unknown',
      because: 'too-few-profiles',
      missing: ['packageValue'],
    });
    expect(run(literalBook({ A: cost(0.1, 1) })).portfolio['P01']).toMatchObject({ kind: 'notApplicable' });
  });

  it('relate commercial and logistics generosity by the declared logic', () => {
    const shares = (discount: number, stockCostShare: number): LiteralTerms => ({
      ...cost(discount, 1, { stockCostShare, speedCost: 10, averageOrder: 1000, speedShare: null }),
    });
    const book = literalBook({
      A: shares(0.1, 0.04),
      B: shares(0.2, 0.03),
      C: shares(0.3, 0.02),
      D: shares(0.4, 0.01),
    });
    expect(run(book).portfolio['P02']).toMatchObject({ kind: 'unknown', because: 'no-declared-logic' });
    const values = { ...DEFAULT_PARAMETERS, declaredLogic: 'tradeOff' } as const;
    const declared = run(book, { parameters: { values, confirmed: ['declaredLogic'] }, limits: {} });
    expect(declared.portfolio['P02']).toMatchObject({ kind: 'scored', x: 1, score: 100 });
  });
});

describe('what does not apply', () => {
  const priced: LiteralTerms = {
    ...WEEKLY,
    discount: 'n/a',
    listMargin: 0.3,
    promoSupport: 'n/a',
    stopCost: 100,
    averageDrop: 2000,
    handlingShare: 0.02,
    stockCostShare: 'n/a',
    specialShare: 0,
    stockDays: 20,
    supplierDays: 30,
  };

  it('takes nothing off the list price: a margin on list is then the margin after the discount (ERRATA 56)', () => {
    // 30 % − 15 % · 28 ÷ 365 − 100 ÷ 2000 − 2 %.
    expect(scored(alone('S19', priced)).x).toBeCloseTo(0.3 - (0.15 * 28) / 365 - 0.05 - 0.02, 12);
    // Cost of goods is 70 % of net sales.
    expect(scored(alone('S05', priced)).x).toBeCloseTo((0.15 * 28 + 0.25 * 0.7 * 20 - 0.15 * 0.7 * 30) / 365, 12);
  });

  it('is never a margin: without one there is nothing to judge', () => {
    expect(alone('S19', { ...priced, listMargin: 'n/a' })).toMatchObject({
      kind: 'notApplicable',
      because: 'listMargin',
    });
  });
});

describe('the stock at the customer', () => {
  it('is the cover just before a delivery: a mean cover is less half an interval (ERRATA 40)', () => {
    const mean = scored(alone('S04', { ...WEEKLY, averageCoverDays: 15 }));
    expect(mean.x).toBeCloseTo(28 / (7 + 15 - 3.5), 12);
    expect(mean.sources.map(({ field }) => field)).toContain('averageCoverDays');
    expect(scored(alone('S04', { ...WEEKLY, averageCoverDays: 2 })).x).toBe(28 / 7);
    expect(scored(alone('S04', { ...WEEKLY, averageCoverDays: 15, customerCoverDays: 10 })).x).toBe(28 / 17);
  });
});

describe('the numbers alone', () => {
  const parameters = { values: DEFAULT_PARAMETERS, confirmed: [] };

  const ofProfiles = RULES.filter(({ scope }) => scope === 'profile');
  it.each(ofProfiles.map((rule) => [rule.code, rule] as const))('%s: one row a worked example', (_code, rule) => {
    const names = [...new Set(rule.examples.flatMap(({ given }) => Object.keys(given)))];
    const columns = Object.fromEntries(
      names.map((name) => [name, rule.examples.map(({ given }) => (given as Record<string, unknown>)[name])]),
    );
    const { x, scores } = measureAll([rule], { count: rule.examples.length, columns }, { parameters, limits: {} });
    rule.examples.forEach((example, row) => {
      const said = scored(rule.check(example.given));
      expect([x[row], scores[row]]).toEqual([said.x, said.score]);
    });
  });

  it('are the same in every row where a rule speaks of the whole workbook', () => {
    const { x } = measureAll(
      [ruleOf('S02')!],
      { count: 3, columns: {}, shared: ruleOf('S02')!.examples[0]!.given },
      {
        parameters,
        limits: {},
      },
    );
    expect([...x].map((value) => value.toFixed(6))).toEqual(['0.839286', '0.839286', '0.839286']);
  });

  it('are NaN where a value is missing or of no use, and compare the rows with each other', () => {
    const columns = {
      availability: [0.98, 0.96, NaN, 0.92, 0.9],
      pocketMargin: [0.05, 0.1, 0.2, 0.3, 0.4],
      instalmentDays: [[28], undefined, [42], [0], [7]],
    };
    const rules = [ruleOf('S10')!, ruleOf('S04')!];
    const trials = { count: 5, columns, shared: { instalmentShares: [1], deliveriesPerWeek: 1 } };
    const { x } = measureAll(rules, trials, { parameters, limits: {} });
    // Four rows have both figures; best served earns least.
    expect([...x]).toEqual([1, 28 / 22, 1 / 3, NaN, NaN, 42 / 22, 1 / 3, NaN, 1, 7 / 22]);
  });
});
