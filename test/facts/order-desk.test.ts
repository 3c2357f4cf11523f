import fc from 'fast-check';
import type { Profile } from '../../src/domain/book';
import { LANGUAGES } from '../../src/domain/language';
import { DESK_CODES, DESK_STATES, type DeskAnswer, type DeskCode, type DeskOrder } from '../../src/domain/order-desk';
import type { FieldName, FieldValue, Reading } from '../../src/domain/terms';
import { judgeOrder } from '../../src/facts/desk/judge-order';
import { DESK_TEXTS, deskHeadline, deskSentence } from '../../src/i18n/order-desk';

/** Monday, the second of March of 2026. */
const MONDAY = 46083;

type Terms = { readonly [F in FieldName]?: FieldValue<F> };
const at = (column: number) => ({ sheet: 'Política', row: 3, column });
const profileOf = (terms: Terms, others: Readonly<Partial<Record<FieldName, Reading['kind']>>> = {}): Profile => {
  const readings: Record<string, unknown> = {};
  Object.entries(terms).forEach(([field, value], column) => {
    readings[field] = { kind: 'value', value, at: at(column), found: `cell ${field}`, marks: [] };
  });
  Object.entries(others).forEach(([field, kind], column) => {
    readings[field] = { kind, at: at(column), found: '' };
  });
  return { key: 'redes', name: 'Redes', inCommercial: true, inLogistics: true, readings };
};

const PACKAGE: Terms = {
  leadTime: { days: 2, working: true },
  deliveryFrequency: { perWeek: 3, days: [1, 3, 5] },
  discountMax: 0.1,
  paymentTerms: {
    instalments: [
      { share: 0.5, days: 28 },
      { share: 0.5, days: 42 },
    ],
  },
  minOrder: { amount: 1000, unit: 'money' },
  specialOrderRule: { isAllowed: true, quotaPerMonth: 2, surcharge: { money: 36 } },
};
const ORDER: DeskOrder = {
  order: 'PED-1',
  profile: 'Redes',
  orderDay: MONDAY,
  wishedDay: MONDAY + 2,
  value: 1500,
  listValue: 1600,
  quantity: 40,
  unit: null,
  discount: 0.08,
  termDays: 35,
  isSpecial: false,
  surcharge: null,
};
const judged = (order: Partial<DeskOrder>, terms: Terms = {}, others = {}): DeskAnswer =>
  judgeOrder({ ...ORDER, ...order }, profileOf({ ...PACKAGE, ...terms }, others));
const codes = ({ reasons }: DeskAnswer): readonly DeskCode[] => reasons.map(({ code }) => code);
const without = (...fields: readonly FieldName[]): Profile =>
  profileOf(Object.fromEntries(Object.entries(PACKAGE).filter(([name]) => !fields.includes(name as FieldName))));

describe('an order at the desk', () => {
  it('is within the package when it keeps every term, each with its figure and cell', () => {
    const answer = judged({});
    expect(answer).toMatchObject({ order: 'PED-1', profile: 'Redes', state: 'within', ask: [] });
    expect(codes(answer)).toEqual(['date-kept', 'minimum-met', 'discount-kept', 'term-kept']);
    for (const { sources } of answer.reasons) expect(sources.length).toBeGreaterThan(0);
    expect(answer.reasons[2]).toMatchObject({
      shown: { discount: { value: 0.08 }, cap: { value: 0.1 } },
      sources: [{ field: 'discountMax', at: { sheet: 'Política', row: 3 }, found: 'cell discountMax' }],
    });
  });

  it.each([
    // D+2 from Monday is Wednesday, a delivery day; Thursday is none, and the next is Friday.
    ['Wednesday', MONDAY + 2, 'within', 'date-kept', '2026-03-04'],
    ['Tuesday', MONDAY + 1, 'if', 'offer-date-or-special', '2026-03-04'],
    ['Thursday', MONDAY + 3, 'if', 'not-a-delivery-day', '2026-03-06'],
    ['the day before the order', MONDAY - 1, 'unknown', 'wished-before-order', '2026-03-04'],
    ['no day', null, 'unknown', 'no-wish', '2026-03-04'],
  ] as const)('wished for %s', (_, wishedDay, state, code, due) => {
    const answer = judged({ wishedDay });
    expect(answer.state).toBe(state);
    expect(answer.reasons[0]).toMatchObject({ code, shown: { due: { value: due } } });
  });

  it('offers the next date alone where the package takes no special orders', () => {
    const refused = { specialOrderRule: { isAllowed: false } };
    expect(codes(judged({ wishedDay: MONDAY + 1 }, refused))).toContain('offer-date');
    expect(codes(judged({ wishedDay: MONDAY + 1 }, { specialQuota: 0 }))).toContain('offer-date');
    const special = judged({ isSpecial: true }, refused);
    expect(special).toMatchObject({ state: 'outside', ask: ['logistics'] });
    expect(codes(special)[0]).toBe('special-refused');
  });

  it.each([
    [999.99, 'if', 'consolidate'],
    [1000, 'within', 'minimum-met'],
    [null, 'unknown', 'order-missing'],
  ] as const)('of %p in money against a minimum of 1,000', (value, state, code) => {
    const { reasons } = judged({ value });
    expect(reasons.find(({ topic }) => topic === 'minimum')).toMatchObject({ state, code });
  });

  it('is consolidated to what is left of the minimum', () => {
    const reason = judged({ value: 640 }).reasons[0]!;
    expect(reason.shown).toMatchObject({ left: { value: 360 }, size: { value: 640 } });
    expect(deskSentence(reason, 'pt-BR', 'R$').replace(/\u00a0/g, ' ')).toBe(
      'Faltam R$ 360 para o mínimo de R$ 1.000: juntar com outro pedido ou completar.',
    );
  });

  it('is counted in cases only where the order says that it counts in cases', () => {
    const minOrder = { amount: 50, unit: 'case' } as const;
    expect(codes(judged({}, { minOrder }))).toContain('unit-unknown');
    expect(judged({}, { minOrder })).toMatchObject({ state: 'unknown', ask: ['commercial'] });
    const inCases = judged({ unit: 'case' }, { minOrder });
    expect(inCases.state).toBe('if');
    expect(deskSentence(inCases.reasons[0]!, 'en', null)).toMatch(/^10 cases short of the minimum of 50 cases:/);
    expect(judged({ unit: 'case', quantity: 50 }, { minOrder }).state).toBe('within');
    expect(codes(judged({ unit: 'case', quantity: null }, { minOrder }))).toContain('order-missing');
  });

  it('goes to Commercial above the cap, with the money given away', () => {
    const answer = judged({ discount: 0.15 });
    expect(answer).toMatchObject({ state: 'outside', ask: ['commercial'] });
    expect(answer.reasons[0]).toMatchObject({
      code: 'discount-over',
      shown: { leak: { as: 'money', value: expect.closeTo(80, 9) as number } },
    });
    expect(codes(judged({ discount: 0.1 }))).toContain('discount-kept');
    expect(codes(judged({ discount: 0 }))).toContain('discount-kept');
  });

  it('may ask for the discount for volume from its step on', () => {
    const volume = { volumeStep: { amount: 2000, unit: 'money' }, volumeDiscount: 0.15 } as const;
    expect(codes(judged({ discount: 0.15, listValue: 2000 }, volume))).toContain('volume-discount');
    expect(judged({ discount: 0.15 }, volume)).toMatchObject({
      state: 'if',
      reasons: [{ code: 'reach-step' }, {}, {}, {}],
    });
    expect(codes(judged({ discount: 0.16, listValue: 9000 }, volume))).toContain('discount-over');
    expect(codes(judged({ discount: 0.15, listValue: null, value: null }, volume))).toContain('order-missing');
    // Three per cent on top of ten are 12.7 %, as stacked discounts are.
    const onTop = { volumeStep: { amount: 1600, unit: 'money' }, volumeDiscount: 0.03 } as const;
    expect(codes(judged({ discount: 0.127 }, onTop))).toContain('volume-discount');
    expect(codes(judged({ discount: 0.13 }, onTop))).toContain('discount-over');
    const inCases = { volumeStep: { amount: 60, unit: 'case' }, volumeDiscount: 0.15 } as const;
    expect(codes(judged({ discount: 0.15 }, inCases))).toContain('unit-unknown');
    expect(codes(judged({ discount: 0.15, unit: 'case', quantity: 60 }, inCases))).toContain('volume-discount');
  });

  it('goes to Finance with a longer term or above the credit limit', () => {
    expect(judged({ termDays: 36 })).toMatchObject({ state: 'outside', ask: ['finance'] });
    expect(codes(judged({ termDays: 35 }))).toContain('term-kept');
    expect(judged({ value: 5001 }, { creditLimit: 5000 })).toMatchObject({ state: 'outside', ask: ['finance'] });
    expect(codes(judged({ value: 5000 }, { creditLimit: 5000 }))).toContain('credit-alone');
    expect(judged({ value: null }, { creditLimit: 5000 }).state).toBe('unknown');
  });

  it('names everybody who has to be asked once', () => {
    const answer = judged({ termDays: 60, discount: 0.2, isSpecial: true }, { specialOrderRule: { isAllowed: false } });
    expect(answer.ask).toEqual(['commercial', 'finance', 'logistics']);
    expect(deskHeadline(answer, 'pt-BR')).toBe('Fora do pacote: consultar Comercial, Finanças e Logística');
  });

  it.each([
    [{}, null, 'if', 'surcharge-due', 36],
    [{}, 36, 'within', 'surcharge-charged', 36],
    [{}, 20, 'if', 'surcharge-short', 36],
    [{ specialSurcharge: { share: 0.02 } }, null, 'if', 'surcharge-due', 30],
    [{ specialSurcharge: { money: 0 } }, null, 'within', 'special-free', null],
    [{ specialOrderRule: { isAllowed: true } }, null, 'within', 'special-free', null],
  ] as const)('as a special order with %j, charged %p', (terms, surcharge, state, code, figure) => {
    const reason = judged({ isSpecial: true, surcharge }, terms).reasons.find((one) => one.code === code);
    expect(reason?.state).toBe(state);
    if (figure !== null) expect(reason?.shown['figure']).toEqual({ as: 'money', value: figure });
  });

  it('as a special order says how many there are a month, who approves, and how fast', () => {
    expect(codes(judged({ isSpecial: true }))).toEqual(
      expect.arrayContaining(['special-quota', 'surcharge-due', 'special-date-open']),
    );
    expect(codes(judged({ isSpecial: true }, { specialQuota: 'unlimited' }))).not.toContain('special-quota');
    const approval = { specialOrderRule: { isAllowed: true, needsApproval: true } };
    expect(judged({ isSpecial: true }, approval)).toMatchObject({ state: 'outside', ask: ['logistics'] });
    const fast = { specialLeadTimeHours: 30 };
    expect(codes(judged({ isSpecial: true }, fast))).toContain('special-in-time');
    expect(judged({ isSpecial: true, wishedDay: MONDAY + 1 }, fast).reasons[0]).toMatchObject({
      code: 'special-too-fast',
      shown: { due: { value: '2026-03-04' } },
    });
    expect(judged({ isSpecial: true }, {}, { specialLeadTimeHours: 'blank' }).state).toBe('unknown');
    expect(codes(judged({ isSpecial: true, value: null }, { specialSurcharge: { share: 0.02 } }))).toContain(
      'order-missing',
    );
    expect(judged({ isSpecial: true }, {}, { specialSurcharge: 'blank' }).state).toBe('unknown');
  });

  it.each(['leadTime', 'discountMax', 'paymentTerms'] as const)('is unknown without %s in the policy', (field) => {
    const answer = judgeOrder(ORDER, without(field));
    expect(answer.state).toBe('unknown');
    expect(answer.reasons[0]).toMatchObject({ code: 'policy-missing' });
    expect(answer.ask).toHaveLength(1);
  });

  it('is unknown where a special order meets no rule for special orders', () => {
    expect(judgeOrder({ ...ORDER, isSpecial: true }, without('specialOrderRule')).state).toBe('unknown');
    const notApplicable = judged({ isSpecial: true }, {}, { specialOrderRule: 'notApplicable' });
    expect(codes(notApplicable)).toContain('special-refused');
  });

  it('skips what the policy says does not apply, and asks about what it leaves blank', () => {
    const none = { leadTime: 'notApplicable', paymentTerms: 'notApplicable', minOrder: 'notApplicable' } as const;
    expect(codes(judged({}, {}, none))).toEqual(['discount-kept']);
    const blank = { minOrder: 'blank', creditLimit: 'blank', discountMax: 'blank' } as const;
    expect(judged({}, {}, blank).reasons.filter(({ code }) => code === 'policy-missing')).toHaveLength(3);
    expect(judged({ discount: 0.01 }, {}, { discountMax: 'notApplicable' }).reasons[0]).toMatchObject({
      code: 'discount-over',
      shown: { cap: { value: 0 } },
    });
    expect(judged({}, { minOrder: { amount: 0, unit: 'money' } }).state).toBe('within');
  });

  it('never passes what it does not say: with one thing less an order never gets a better answer', () => {
    const day = fc.integer({ min: MONDAY, max: MONDAY + 9 });
    const order: fc.Arbitrary<DeskOrder> = fc.record({
      order: fc.constant(null),
      profile: fc.constant(null),
      orderDay: day,
      wishedDay: day,
      value: fc.double({ min: 0, max: 3000, noNaN: true }),
      listValue: fc.double({ min: 0, max: 3000, noNaN: true }),
      quantity: fc.integer({ min: 0, max: 100 }),
      unit: fc.constantFrom('case', null),
      discount: fc.double({ min: 0, max: 0.3, noNaN: true }),
      termDays: fc.integer({ min: 0, max: 60 }),
      isSpecial: fc.boolean(),
      surcharge: fc.constant(null),
    });
    const said = ['orderDay', 'wishedDay', 'value', 'discount', 'termDays'] as const;
    fc.assert(
      fc.property(order, fc.constantFrom(...said), (given, lost) => {
        const profile = profileOf(PACKAGE);
        const less = judgeOrder({ ...given, [lost]: null }, profile);
        const more = judgeOrder(given, profile);
        // An order that was outside may only become unknown by what made it so; a good one is no longer good.
        if (more.state === 'within' || more.state === 'if') expect(less.state).toBe('unknown');
        expect(DESK_STATES.indexOf(more.state)).toBe(
          Math.min(...more.reasons.map(({ state }) => DESK_STATES.indexOf(state))),
        );
      }),
    );
  });
});

describe.each(LANGUAGES)('the sentences of the desk in %s', (language) => {
  it.each(DESK_CODES)('%s has one that fits on a line of the pane', (code) => {
    expect(DESK_TEXTS[language].reasons[code].length).toBeGreaterThan(10);
    expect(DESK_TEXTS[language].reasons[code].length).toBeLessThan(130);
  });

  it('leave no slot open, whatever the order', () => {
    for (const order of [
      {},
      { wishedDay: MONDAY + 1 },
      { wishedDay: null, value: null, discount: null, termDays: null },
      { isSpecial: true },
      { discount: 0.5, termDays: 99, value: 1, orderDay: null },
    ]) {
      for (const reason of judged(order, { creditLimit: 10 }).reasons) {
        expect(deskSentence(reason, language, 'R$')).not.toMatch(/[{}]|undefined|NaN| {2}| [.,;:]/);
      }
    }
  });
});
