import fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/language';
import type { FieldName } from '../../src/domain/terms';
import { NO_UNITS, type Evidence, type HeadingUnits } from '../../src/reading/evidence';
import { readDecimal, markOf } from '../../src/reading/grammar/decimal';
import { foundOf } from '../../src/reading/grammar/found';
import { cascade } from '../../src/reading/grammar/discount';
import type { Parsed } from '../../src/reading/parsed';
import { readFound, readTyped } from '../../src/reading/read-found';

/** A column of a Brazilian sheet that says nothing more, or what a case adds to it. */
const evidence = (
  field: FieldName,
  more: Partial<Omit<Evidence, 'units'>> = {},
  units: Partial<HeadingUnits> = {},
): Evidence => ({
  field,
  language: 'pt-BR',
  mark: { mark: ',', isFirm: true },
  scale: 'percent',
  currency: null,
  looksLikeHours: false,
  isInverse: false,
  isInterval: false,
  ...more,
  units: { ...NO_UNITS, ...units },
});

const typed = (
  field: FieldName,
  text: string,
  more: Partial<Omit<Evidence, 'units'>> = {},
  units: Partial<HeadingUnits> = {},
): Parsed<unknown> => readTyped(field, text, evidence(field, more, units));
const number = (
  field: FieldName,
  value: number,
  format = 'General',
  more: Partial<Omit<Evidence, 'units'>> = {},
  units: Partial<HeadingUnits> = {},
): Parsed<unknown> => readFound(field, foundOf({ value, format }), evidence(field, more, units));

const close = (expected: number, digits = 12): number => expect.closeTo(expected, digits) as number;
const UNREADABLE = { kind: 'unreadable', code: 'unreadable' };
const value = (expected: unknown, ...marks: string[]): object => ({ kind: 'value', value: expected, marks });
const plan = (...days: number[]): object => ({
  instalments: days.map((day) => ({ share: close(1 / days.length), days: day })),
});
const asks = (code: string): object => expect.objectContaining({ kind: 'asked', code }) as object;

describe('numbers', () => {
  it.each([
    ['1500', 1500],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1 500,00', 1500],
    ["1'500.00", 1500],
    ['0,95', 0.95],
    ['0.125', 0.125],
    ['-12,5', -12.5],
    ['12.5', 12.5],
  ])('reads %s as %d without evidence', (text, expected) =>
    expect(readDecimal(text, { mark: null, isFirm: false })).toEqual({ kind: 'number', value: expected }),
  );

  it.each([
    ['1.500', ',', true, 1500],
    ['1.500', '.', true, 1.5],
    ['1,500', '.', true, 1500],
    ['1,500', ',', true, 1.5],
    ['1.500', ',', false, 1500],
    ['1,500', '.', false, 1500],
  ] as const)('reads %s with the mark %s (firm: %p) as %d', (text, mark, isFirm, expected) =>
    expect(readDecimal(text, { mark, isFirm })).toEqual({ kind: 'number', value: expected }),
  );

  it.each([
    ['1.500', null, false],
    ['1.500', '.', false],
    ['1,500', ',', false],
  ] as const)('asks what %s is when all there is is %p', (text, mark, isFirm) =>
    expect(readDecimal(text, { mark, isFirm })).toEqual({ kind: 'ambiguous', readings: [1500, 1.5] }),
  );

  it.each(['', '-', 'abc', '1.5.5', '1,50,0', '1..5', '12 34', '1.23.456', '1,5 mil', '1e3', 'NaN', 'Infinity', '٣'])(
    'is no number: %p',
    (text) => expect(readDecimal(text, { mark: ',', isFirm: true })).toBeNull(),
  );

  it('reads back every number it could have grouped, in both habits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const english = `${whole.toLocaleString('en-US')}.${String(cents).padStart(2, '0')}`;
        const brazilian = english.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
        for (const text of [english, brazilian]) {
          expect(readDecimal(text, { mark: null, isFirm: false })).toEqual({
            kind: 'number',
            value: Number(`${whole}.${String(cents).padStart(2, '0')}`),
          });
        }
      }),
    );
  });

  it('proves a decimal mark only by a number that can be read one way', () => {
    expect(markOf('1.234,5')).toBe(',');
    expect(markOf('1,234.5')).toBe('.');
    expect(markOf('1.234.567')).toBe(',');
    expect(markOf('0,5')).toBe(',');
    expect(markOf('1.500')).toBeNull();
    expect(markOf('1500')).toBeNull();
  });
});

describe('silence', () => {
  it.each(['-', '—', '--', 'n/d', 'N/D', 's/d', 'a definir', 'TBD', '?', 'por definir', 'pendente'])(
    '%s is blank',
    (text) => expect(typed('paymentTerms', text)).toEqual({ kind: 'blank' }),
  );
  it.each(['n/a', 'N/A', 'Não se aplica', 'no aplica', 'isento', 'Not applicable', 'exento', 'não aplicável'])(
    '%s is not applicable',
    (text) => expect(typed('discount', text)).toEqual({ kind: 'notApplicable' }),
  );
  it.each([
    'a combinar',
    'conforme negociação',
    'sob consulta',
    'a negociar',
    'según negociación',
    'caso a caso',
    'on request',
  ])('%s is written but not readable', (text) => expect(typed('minOrder', text)).toEqual(UNREADABLE));
});

describe('payment', () => {
  it.each([
    ['28/42/56', plan(28, 42, 56), ['equal-shares']],
    ['28-42-56', plan(28, 42, 56), ['equal-shares']],
    ['28,42,56', plan(28, 42, 56), ['equal-shares']],
    ['28 42 56 ddl', plan(28, 42, 56), ['equal-shares']],
    ['28/42/56 DDL', plan(28, 42, 56), ['equal-shares']],
    ['30/60/90 dias', plan(30, 60, 90), ['equal-shares']],
    ['30, 60 e 90 dias', plan(30, 60, 90), ['equal-shares']],
    ['30 e 60', plan(30, 60), ['equal-shares']],
    ['00,30,60', plan(0, 30, 60), ['equal-shares']],
    ['0/30/60', plan(0, 30, 60), ['equal-shares']],
    ['entrada + 30/60', plan(0, 30, 60), ['equal-shares']],
    ['0 / 30', plan(0, 30), ['equal-shares']],
    ['30 DDL', plan(30), []],
    ['30ddl', plan(30), []],
    ['30dd', plan(30), []],
    ['30 dias', plan(30), []],
    ['30 d', plan(30), []],
    ['net 30', plan(30), []],
    ['n/30', plan(30), []],
    ['Boleto 28 dias', plan(28), []],
    ['30 dias da emissão', plan(30), []],
    ['28 dias após a entrega', plan(28), []],
    ['30 days from invoice date', plan(30), []],
    ['30 días fecha factura', plan(30), []],
    ['4 semanas', plan(28), []],
    ['2 meses', plan(60), ['approximate']],
    ['à vista', plan(0), []],
    ['avista', plan(0), []],
    ['contado', plan(0), []],
    ['CIA', plan(0), []],
    ['antecipado 7', plan(-7), []],
    ['-7', plan(-7), []],
    ['entre 28 e 42', plan(42), ['upper-end-used']],
    ['0,30,60,90', plan(0, 30, 60, 90), ['equal-shares']],
    ['cash', plan(0), []],
    ['0', plan(0), []],
    ['7 dias antecipado', plan(-7), []],
    ['até 42', plan(42), ['upper-end-used']],
    ['máx 60', plan(60), ['upper-end-used']],
    ['28 a 42', plan(42), ['upper-end-used']],
    ['de 28 até 42 dias', plan(42), ['upper-end-used']],
    ['30 fora o mês', plan(45), ['end-of-period', 'approximate']],
    ['30 FM', plan(45), ['end-of-period', 'approximate']],
    ['45 DFM', plan(60), ['end-of-period', 'approximate']],
    ['30/60 fora o mês', plan(45, 75), ['equal-shares', 'end-of-period', 'approximate']],
    ['fora quinzena', plan(7.5), ['end-of-period', 'approximate']],
    ['15 fora a dezena', plan(20), ['end-of-period', 'approximate']],
    ['fora semana', plan(3.5), ['end-of-period', 'approximate']],
    ['EOM', plan(15), ['end-of-period', 'approximate']],
    ['fin de mes', plan(15), ['end-of-period', 'approximate']],
    ['net 30 EOM', plan(45), ['end-of-period', 'approximate']],
  ])('reads %s', (text, expected, marks) => expect(typed('paymentTerms', text)).toEqual(value(expected, ...marks)));

  it('keeps the early-payment discount beside the term', () => {
    const expected = { ...plan(30), early: { discountShare: 0.02, days: 10 } };
    for (const text of ['2/10 net 30', '2%/10 net 30', '2/10, n/30', '2/10 dias líquido 30']) {
      expect(typed('paymentTerms', text)).toEqual(value(expected));
    }
  });

  it.each([
    '28/42/56 (50/25/25)',
    '28/42/56 (50%/25%/25%)',
    '50% 28 + 25% 42 + 25% 56',
    '28 (50%) / 42 (25%) / 56 (25%)',
    '50% em 28 dias, 25% em 42 dias e 25% em 56 dias'.replace(/,/g, ' +'),
  ])('reads written shares: %s', (text) =>
    expect(typed('paymentTerms', text)).toEqual(
      value({
        instalments: [
          { share: 0.5, days: 28 },
          { share: 0.25, days: 42 },
          { share: 0.25, days: 56 },
        ],
      }),
    ),
  );

  it('takes a down payment as day zero', () =>
    expect(typed('paymentTerms', '50% à vista + 50% 30 dias')).toEqual(
      value({
        instalments: [
          { share: 0.5, days: 0 },
          { share: 0.5, days: 30 },
        ],
      }),
    ));

  it('divides shares within one point of 100 % by their sum, and no others', () => {
    expect(typed('paymentTerms', '28/42/56 (33/33/33)')).toEqual(value(plan(28, 42, 56), 'shares-normalised'));
    expect(typed('paymentTerms', '28/42 (50/40)')).toEqual({
      kind: 'unreadable',
      code: 'shares-do-not-add-up',
      details: { sum: 90 },
    });
  });

  it.each([
    ['4,30,3', 'erp-instalments', ['3/4/30']],
    ['10,12,30', 'erp-instalments', ['10/12/30']],
    ['28-42', 'ambiguous-term', ['28/42', '28 a 42']],
    ['antecipado', 'ambiguous-term', ['à vista', '7 dias antecipado']],
  ])('asks what %s is', (text, code, options) =>
    expect(typed('paymentTerms', text)).toEqual({ kind: 'asked', code, options }),
  );

  it('reads every option it offers', () => {
    for (const text of [
      '28/42',
      '28 a 42',
      'à vista',
      '7 dias antecipado',
      'cash',
      '7 days prepaid',
      'contado',
      '7 días anticipado',
    ]) {
      expect(typed('paymentTerms', text).kind).toBe('value');
    }
  });

  it('takes a whole number as days, and asks about what a decimal comma may have made', () => {
    expect(number('paymentTerms', 30)).toEqual(value(plan(30)));
    expect(number('paymentTerms', 31.5)).toEqual(value(plan(31.5)));
    expect(number('paymentTerms', 28.42)).toEqual({
      kind: 'asked',
      code: 'ambiguous-number',
      options: ['28/42', '28 dias'],
    });
    expect(number('paymentTerms', 44026, 'd-mmm')).toEqual(asks('ambiguous-date'));
    expect(number('paymentTerms', 0.3, '0%')).toEqual(UNREADABLE);
    expect(number('paymentTerms', 45000)).toEqual({ kind: 'unreadable', code: 'out-of-range' });
  });

  it.each(['30/soon', 'muito', '30//60', '2/10 net 5', '30/60 (50)', '30 (x%)', '28,x', '50% 30', 'n'])(
    'refuses %s',
    (text) => expect(typed('paymentTerms', text)).toEqual(UNREADABLE),
  );

  it('gives any list of days back in order, whatever the separator', () => {
    const days = fc.uniqueArray(fc.integer({ min: 5, max: 180 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.constantFrom('/', ' / ', ' ', '+', ';'), (list, separator) => {
        // Parts of a hundred are asked: they may be shares.
        fc.pre(Math.abs(list.reduce((sum, day) => sum + day, 0) - 100) > 1);
        const sorted = [...list].sort((a, b) => a - b);
        expect(typed('paymentTerms', list.join(separator))).toEqual(value(plan(...sorted), 'equal-shares'));
      }),
    );
  });
});

describe('frequency', () => {
  it.each([
    ['2x/semana', 2, []],
    ['2x sem', 2, []],
    ['2/sem', 2, []],
    ['2 vezes por semana', 2, []],
    ['duas vezes por semana', 2, []],
    ['2 per week', 2, []],
    ['twice a week', 2, []],
    ['2 x a week', 2, []],
    ['3 entregas por semana', 3, []],
    ['2 veces por semana', 2, []],
    ['2', 2, []],
    ['2,5', 2.5, []],
    ['diária', 5, ['order-days-assumed']],
    ['D', 5, ['order-days-assumed']],
    ['daily', 5, ['order-days-assumed']],
    ['2x ao dia', 10, ['order-days-assumed']],
    ['semanal', 1, []],
    ['weekly', 1, []],
    ['bissemanal', 2, []],
    ['quinzenal', 0.5, []],
    ['quinz.', 0.5, []],
    ['1x quinz.', 0.5, []],
    ['quincenal', 0.5, []],
    ['mensal', 12 / 52, []],
    ['1x por mês', 12 / 52, []],
    ['2x/mês', 24 / 52, []],
    ['bimensal', 24 / 52, []],
    ['bimestral', 6 / 52, []],
    ['1x a cada 15 dias', 7 / 15, []],
    ['a cada 15 dias', 7 / 15, []],
    ['every 10 days', 0.7, []],
    ['cada 10 días', 0.7, []],
    ['de 15 em 15 dias', 7 / 15, []],
    ['a cada 4 semanas', 0.25, []],
    ['a cada 2 meses', 6 / 52, []],
    ['15 dias', 7 / 15, []],
    ['1-2x/semana', 1, ['lower-end-used']],
    ['no mínimo 2x/semana', 2, ['lower-end-used']],
    ['até 3x/semana', 3, ['upper-end-used']],
  ])('reads %s', (text, perWeek, marks) => {
    expect(typed('deliveryFrequency', text)).toEqual(value({ perWeek: close(perWeek, 12) }, ...marks));
  });

  it.each([
    ['Seg/Qua/Sex', [1, 3, 5]],
    ['seg-qua-sex', [1, 3, 5]],
    ['2ª/4ª/6ª', [1, 3, 5]],
    ['2a, 4a e 6a', [1, 3, 5]],
    ['seg-sex', [1, 2, 3, 4, 5]],
    ['segunda a sexta-feira', [1, 2, 3, 4, 5]],
    ['seg a sáb', [1, 2, 3, 4, 5, 6]],
    ['ter e qui', [2, 4]],
    ['ter a qui', [2, 3, 4]],
    ['quintas', [4]],
    ['Mon/Wed/Fri', [1, 3, 5]],
    ['monday to friday', [1, 2, 3, 4, 5]],
    ['lun/mié/vie', [1, 3, 5]],
    ['martes y jueves', [2, 4]],
  ])('names the days of %s', (text, days) =>
    expect(typed('deliveryFrequency', text)).toEqual(value({ perWeek: days.length, days })),
  );

  it.each([
    ['quinzenal (ter)', 0.5, [2], []],
    ['semanal - quinta', 1, [4], []],
    ['2x/semana (ter/qui)', 2, [2, 4], []],
    ['diária (seg a sáb)', 6, [1, 2, 3, 4, 5, 6], []],
  ])('reads a frequency with its days: %s', (text, perWeek, days, marks) =>
    expect(typed('deliveryFrequency', text)).toEqual(value({ perWeek, days }, ...marks)),
  );

  it.each([
    ['biweekly', 'ambiguous-frequency', ['2x/semana', 'a cada 14 dias']],
    ['bi-monthly', 'ambiguous-frequency', ['bimensal', 'bimestral']],
    ['ter-qui', 'ambiguous-frequency', ['ter e qui', 'ter a qui']],
    ['2 dias', 'ambiguous-frequency', ['a cada 2 dias', '2x/semana']],
    ['3x/semana (ter/qui)', 'ambiguous-frequency', ['3x/semana', '2x/semana']],
    ['15', 'ambiguous-unit', ['a cada 15 dias', '15x/semana']],
  ])('asks what %s is, and reads its own options', (text, code, options) => {
    expect(typed('deliveryFrequency', text)).toMatchObject({ kind: 'asked', code, options });
    for (const option of options) expect(typed('deliveryFrequency', option).kind).toBe('value');
  });

  it.each(['retira', 'cliente retira', 'sob demanda', 'bajo demanda', 'on demand', 'pick-up'])(
    'does not apply: %s',
    (text) => expect(typed('deliveryFrequency', text)).toEqual({ kind: 'notApplicable' }),
  );

  it('is never zero or less, which would be a delivery infinitely rare', () => {
    for (const zero of ['0', '0x/semana', '1x a cada 0 dias', '0x a cada 7 dias']) {
      const parsed = typed('deliveryFrequency', zero);
      expect(parsed.kind === 'unreadable').toBe(!zero.startsWith('0x a cada'));
    }
    expect(number('deliveryFrequency', 0)).toEqual({ kind: 'unreadable', code: 'out-of-range' });
    expect(number('deliveryFrequency', -1)).toEqual({ kind: 'unreadable', code: 'out-of-range' });
  });

  it('takes the unit of a bare number from the heading', () => {
    expect(number('deliveryFrequency', 2, 'General', {}, { per: 'month' })).toEqual(value({ perWeek: 24 / 52 }));
    expect(number('deliveryFrequency', 10, 'General', {}, { per: 'week' })).toEqual(value({ perWeek: 10 }));
    expect(number('deliveryFrequency', 14, 'General', {}, { time: 'days' })).toEqual(value({ perWeek: 0.5 }));
    expect(number('deliveryFrequency', 2, 'General', {}, { time: 'weeks' })).toEqual(value({ perWeek: 0.5 }));
    expect(number('deliveryFrequency', 1, 'General', {}, { time: 'months' })).toEqual(value({ perWeek: 12 / 52 }));
    expect(number('deliveryFrequency', 7, 'General', { isInterval: true })).toEqual(value({ perWeek: 1 }));
    expect(number('deliveryFrequency', 0.5, '0%')).toEqual(UNREADABLE);
    expect(number('deliveryFrequency', 44000, 'd/m')).toEqual(asks('ambiguous-date'));
  });

  it.each(['sempre', 'seg/abc', 'x/semana', 'semanal (abc)', '1.500.5'])('refuses %s', (text) =>
    expect(typed('deliveryFrequency', text)).toEqual(UNREADABLE),
  );
});

describe('lead time', () => {
  it.each([
    ['D+1', 1, true, []],
    ['D1', 1, true, []],
    ['D + 2', 2, true, []],
    ['mesmo dia', 0, true, []],
    ['same day', 0, true, []],
    ['next day', 1, true, []],
    ['no dia seguinte', 1, true, []],
    ['3 a 1 dias', 3, false, ['upper-end-used']],
    ['24h', 1, false, []],
    ['48 horas', 2, false, []],
    ['2 dias', 2, false, []],
    ['3 d.u.', 3, true, []],
    ['3 dias úteis', 3, true, []],
    ['3 días hábiles', 3, true, []],
    ['3 business days', 3, true, []],
    ['2 semanas', 14, false, []],
    ['até 72h', 3, false, ['upper-end-used']],
    ['1-2 dias', 2, false, ['upper-end-used']],
    ['1 a 2 dias úteis', 2, true, ['upper-end-used']],
    ['D+1 a D+3', 3, true, ['upper-end-used']],
    ['24/48h', 2, false, ['upper-end-used']],
    ['2', 2, false, []],
    ['1 mês', 365 / 12, false, ['approximate']],
  ])('reads %s', (text, days, working, marks) =>
    expect(typed('leadTime', text)).toEqual(value({ days: close(days, 12), working }, ...marks)),
  );

  it('takes the unit of a bare number from the heading, else days', () => {
    expect(number('leadTime', 28, 'General', {}, { time: 'days' })).toEqual(value({ days: 28, working: false }));
    expect(number('leadTime', 3, 'General', {}, { time: 'workingDays' })).toEqual(value({ days: 3, working: true }));
    expect(number('leadTime', 48, 'General', {}, { time: 'hours' })).toEqual(value({ days: 2, working: false }));
    expect(number('leadTime', 2)).toEqual(value({ days: 2, working: false }));
  });

  it('asks whether a column of 24, 48, 72 counts hours', () =>
    expect(number('leadTime', 48, 'General', { looksLikeHours: true })).toEqual({
      kind: 'asked',
      code: 'ambiguous-unit',
      options: ['48 h', '48 dias'],
    }));

  it('is never negative', () => expect(number('leadTime', -1)).toEqual({ kind: 'unreadable', code: 'negative' }));
  it.each(['rápido', 'D+x', '2 luas', '1-2-3 dias'])('refuses %s', (text) =>
    expect(typed('leadTime', text)).toEqual(UNREADABLE),
  );
});

describe('shares', () => {
  it.each([
    ['95%', 0.95, []],
    ['98,5%', 0.985, []],
    ['0,95', 0.95, ['percent-inferred']],
    ['95', 0.95, ['percent-inferred']],
    ['98,5', 0.985, ['percent-inferred']],
    ['≥ 95%', 0.95, ['lower-end-used']],
    ['mín. 95%', 0.95, ['lower-end-used']],
    ['95-97%', 0.95, ['lower-end-used']],
    ['95% a 97%', 0.95, ['lower-end-used']],
    ['~95%', 0.95, ['approximate']],
    ['no mínimo 95%', 0.95, ['lower-end-used']],
    ['no menos de 95%', 0.95, ['lower-end-used']],
    ['entre 95 y 97%', 0.95, ['lower-end-used']],
    ['OTIF 95%', 0.95, []],
    ['> 95%', 0.95, ['lower-end-used']],
  ])('reads an availability of %s', (text, share, marks) =>
    expect(typed('availability', text, { scale: /^0/.test(text) ? 'share' : 'percent' })).toEqual(
      value(close(share, 12), ...marks),
    ),
  );

  it.each([
    ['9,5', ['95%', '9,5%']],
    ['9,5%', ['95%', '9,5%']],
    ['0,95%', ['95%', '0,95%']],
    ['20', ['20%', '80%']],
    ['até 95%', ['95%']],
    ['<95%', ['95%']],
    ['menos del 95%', ['95%']],
    ['abaixo de 90', ['90%']],
  ])('asks about an availability of %s, which nobody promises', (text, options) =>
    expect(typed('availability', text)).toEqual({
      kind: 'asked',
      code: text.length > 5 || text.startsWith('<') ? 'ambiguous-term' : 'ambiguous-number',
      options,
    }),
  );

  it('asks about cells of numbers alike, and believes the answer', () => {
    expect(number('availability', 9.5)).toMatchObject({ kind: 'asked', options: ['95%', '9,5%'] });
    expect(number('availability', 0.0095, '0.00%')).toMatchObject({ kind: 'asked', options: ['95%', '0,95%'] });
    expect(number('otifTarget', 0.095, '0.0%')).toMatchObject({ kind: 'asked', options: ['95%', '9,5%'] });
    expect(typed('availability', '9,5%', { isAnswer: true })).toEqual(value(0.095));
    expect(number('availability', 9.5, 'General', { isInverse: true })).toEqual(
      value(0.905, 'percent-inferred', 'inverse-of-stockout'),
    );
    expect(number('discount', 9.5)).toEqual(value(0.095, 'percent-inferred'));
  });

  it('takes the most of a stock-out for its promise, and asks what a least one guarantees', () => {
    expect(typed('availability', 'até 5%', { isInverse: true })).toEqual(
      value(0.95, 'upper-end-used', 'inverse-of-stockout'),
    );
    expect(typed('availability', 'mais de 5%', { isInverse: true })).toEqual(asks('ambiguous-term'));
  });

  it('takes a stock-out as what is missing, and of a range the worse end', () => {
    expect(typed('availability', '5%', { isInverse: true })).toEqual(value(0.95, 'inverse-of-stockout'));
    expect(typed('availability', '3-5%', { isInverse: true })).toEqual(
      value(0.95, 'upper-end-used', 'inverse-of-stockout'),
    );
  });

  it.each(['A', 'B', 'alta', 'média', 'baixa', 'ouro', 'high'])('asks what class %s promises', (text) =>
    expect(typed('availability', text)).toEqual(asks('availability-class')),
  );

  it('infers the scale from the column and asks about what does not fit it', () => {
    expect(number('availability', 95)).toEqual(value(0.95, 'percent-inferred'));
    expect(number('availability', 0.95, '0.0%')).toEqual(value(0.95));
    expect(number('availability', 1, 'General', { scale: 'share' })).toEqual(value(1, 'percent-inferred'));
    // Nobody promises less than one per cent; half of the orders somebody may.
    expect(number('availability', 0.98)).toEqual(value(0.98, 'percent-inferred'));
    expect(number('availability', 0.6)).toEqual({
      kind: 'asked',
      code: 'ambiguous-number',
      options: ['0,6%', '60%'],
    });
    expect(number('discount', 1)).toEqual(value(0.01, 'percent-inferred'));
    expect(number('discount', 1, 'General', { scale: 'share' })).toEqual({
      kind: 'asked',
      code: 'ambiguous-number',
      options: ['1%', '100%'],
    });
    expect(number('discount', 0.12, 'General', { scale: 'share' })).toEqual(value(0.12, 'percent-inferred'));
  });

  it('refuses what no share can be', () => {
    expect(typed('availability', '105%')).toEqual({ kind: 'unreadable', code: 'out-of-range' });
    expect(typed('availability', '-5%')).toEqual({ kind: 'unreadable', code: 'negative' });
    expect(typed('discount', '100%')).toEqual({ kind: 'unreadable', code: 'out-of-range' });
    expect(number('discount', -0.1, '0%')).toEqual(asks('ambiguous-term'));
    expect(number('pocketMargin', -0.1, '0%')).toEqual(value(-0.1));
    expect(typed('availability', 'muito boa')).toEqual(UNREADABLE);
    expect(typed('handlingShare', '3-5%')).toEqual(UNREADABLE);
    expect(number('availability', 44000, 'd/m/yy')).toEqual(asks('ambiguous-date'));
  });
});

describe('discount', () => {
  it.each([
    ['12%', 0.12, []],
    ['12', 0.12, ['percent-inferred']],
    ['10+5+2', 0.1621, []],
    ['10%+5%', 0.145, []],
    ['5% + 2% logístico', 0.069, []],
    ['12% comercial + 3% logístico', 0.1464, []],
    ['até 8%', 0.08, ['upper-end-used']],
    ['5–8%', 0.08, ['upper-end-used']],
    ['5% a 8%', 0.08, ['upper-end-used']],
    ['8% de desconto', 0.08, []],
    ['sem desconto', 0, []],
    ['até 10+5', 0.145, ['upper-end-used']],
  ])('reads %s', (text, share, marks) => expect(typed('discount', text)).toEqual(value(close(share, 12), ...marks)));

  it('asks whether a slash stacks or separates', () =>
    expect(typed('discount', '10/5')).toEqual({ kind: 'asked', code: 'ambiguous-term', options: ['10 + 5', '5'] }));

  it.each(['5% ou mais', 'bom', '10++5', '10 + x'])('refuses %s', (text) =>
    expect(typed('discount', text)).toEqual(UNREADABLE),
  );

  it('asks about an ambiguous end of a range, and refuses ends that are no numbers', () => {
    expect(typed('discount', '1.500-8', { mark: { mark: null, isFirm: false } })).toEqual(asks('ambiguous-number'));
    expect(typed('discount', 'de 8 a 1.500', { mark: { mark: null, isFirm: false } })).toEqual(
      asks('ambiguous-number'),
    );
    expect(typed('availability', '1..5-97%')).toEqual(UNREADABLE);
    expect(typed('discount', '0,1+0,05', { scale: 'share' })).toEqual(value(close(0.145)));
  });

  it('asks about an ambiguous part of a cascade', () =>
    expect(typed('discount', '10 + 1.500', { mark: { mark: null, isFirm: false } })).toEqual(asks('ambiguous-number')));

  it('compounds to no more than the sum, in any order, and never to everything', () => {
    const shares = fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { maxLength: 5 });
    fc.assert(
      fc.property(shares, (list) => {
        const total = cascade(list);
        expect(total).toBeLessThanOrEqual(list.reduce((sum, share) => sum + share, 0) + 1e-9);
        expect(total).toBeLessThanOrEqual(1);
        expect(cascade([...list].reverse())).toBeCloseTo(total, 10);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    ['R$ 1.500,00', 1500],
    ['R$1.5k', 1500],
    ['1,5 mil', 1500],
    ['1500', 1500],
    ['1.500', 1500],
    ['R$ 2 milhões', 2e6],
    ['1,2 mi', 1.2e6],
    ['1.500,00 R$', 1500],
    ['R$ 50/mês', 50],
    ['R$ 800 por cliente', 800],
  ])('reads %s', (text, amount) => expect(typed('creditLimit', text)).toEqual(value(close(amount, 9))));

  it('asks about 1.500 without evidence', () =>
    expect(typed('creditLimit', '1.500', { mark: { mark: null, isFirm: false } })).toEqual({
      kind: 'asked',
      code: 'ambiguous-number',
      options: ['1500', '1,5'],
    }));

  it('has no limit where the cell says so, and is not converted between currencies', () => {
    expect(typed('creditLimit', 'sem limite')).toEqual({ kind: 'notApplicable' });
    expect(typed('creditLimit', 'US$ 250', { currency: 'R$' })).toEqual({ kind: 'unreadable', code: 'unit-mismatch' });
    expect(typed('creditLimit', '$ 250', { currency: 'R$' })).toEqual(value(250));
    expect(number('creditLimit', 250, '[$US$-409]#,##0', { currency: 'R$' })).toEqual({
      kind: 'unreadable',
      code: 'unit-mismatch',
    });
    expect(number('creditLimit', 0.1, '0%')).toEqual({ kind: 'unreadable', code: 'unit-mismatch' });
    expect(number('creditLimit', 44000, 'd/m/yy')).toEqual(asks('ambiguous-date'));
  });

  it('knows thousands and years of the heading', () => {
    expect(number('netSales', 4.8, 'General', {}, { scale: 1000000 })).toEqual(value(4800000));
    expect(typed('netSales', '4.800', {}, { scale: 1000 })).toEqual(value(4800000));
    expect(typed('netSales', 'R$ 4.800', {}, { scale: 1000 })).toEqual({
      kind: 'asked',
      code: 'ambiguous-unit',
      options: ['R$ 4800000', 'R$ 4800'],
    });
    expect(typed('netSales', 'R$ 4,8 mi', {}, { scale: 1000 })).toEqual(value(4800000));
    expect(number('netSales', 1200, 'General', {}, { per: 'year' })).toEqual(value(100));
    expect(number('creditLimit', 1200, 'General', {}, { per: 'year' })).toEqual(value(1200));
  });

  it('refuses negatives, except of sales that returns may exceed', () => {
    expect(typed('creditLimit', '-R$ 5')).toEqual({ kind: 'unreadable', code: 'negative' });
    expect(typed('netSales', '(1.500,00)')).toEqual(value(-1500));
    expect(typed('netSales', '(1.500,00')).toEqual(UNREADABLE);
    expect(number('creditLimit', NaN)).toEqual(UNREADABLE);
  });
});

describe('minimum order', () => {
  it.each([
    ['R$ 1.500,00', 1500, 'money', []],
    ['500 kg', 500, 'kg', []],
    ['2 t', 2000, 'kg', []],
    ['10 cx', 10, 'case', []],
    ['1 palete', 1, 'pallet', []],
    ['carga fechada', 1, 'truck', []],
    ['1 caminhão', 1, 'truck', []],
    ['sem mínimo', 0, 'money', []],
    ['R$ 500 a R$ 800', 800, 'money', ['upper-end-used']],
    ['500 a 800 kg', 800, 'kg', ['upper-end-used']],
    ['mín. R$ 300', 300, 'money', []],
  ])('reads %s', (text, amount, unit, marks) =>
    expect(typed('minOrder', text)).toEqual(value({ amount, unit }, ...marks)),
  );

  it('takes the goods of the heading', () => {
    expect(number('minOrder', 500, 'General', {}, { amount: 'kg' })).toEqual(value({ amount: 500, unit: 'kg' }));
    expect(number('minOrder', 2, 'General', {}, { amount: 'tonne' })).toEqual(value({ amount: 2000, unit: 'kg' }));
    expect(typed('minOrder', '10', {}, { amount: 'case' })).toEqual(value({ amount: 10, unit: 'case' }));
    expect(number('minOrder', 500)).toEqual(value({ amount: 500, unit: 'money' }));
    expect(number('minOrder', 44000, 'd/m', {}, { amount: 'kg' })).toEqual(UNREADABLE);
  });

  it.each(['R$ 500 a 10 cx', '10 luas', 'depende'])('refuses %s', (text) =>
    expect(typed('minOrder', text)).toEqual(UNREADABLE),
  );
});

describe('amounts of money or share', () => {
  it.each([
    ['R$ 50', { money: 50 }, []],
    ['taxa R$ 50', { money: 50 }, []],
    ['+3%', { share: 0.03 }, []],
    ['3% do faturamento', { share: 0.03 }, []],
    ['3% s/ fat.', { share: 0.03 }, []],
    ['2,5% s/ vendas', { share: 0.025 }, []],
    ['até 5%', { share: 0.05 }, ['upper-end-used']],
    ['sem verba', { money: 0 }, []],
    ['grátis', { money: 0 }, []],
    ['0', { money: 0 }, []],
    ['5.000', { money: 5000 }, []],
  ])('reads %s', (text, amount, marks) => expect(typed('promoSupport', text)).toEqual(value(amount, ...marks)));

  it('lets cell, heading or column say which it is, and asks when none does', () => {
    expect(number('promoSupport', 0.03, '0.0%')).toEqual(value({ share: 0.03 }));
    expect(number('promoSupport', 3, 'General', {}, { percent: true })).toEqual(
      value({ share: 0.03 }, 'percent-inferred'),
    );
    expect(number('promoSupport', 0.03)).toEqual(value({ share: 0.03 }, 'percent-inferred'));
    expect(number('promoSupport', 3, 'General', { currency: 'R$' })).toEqual(value({ money: 3 }));
    expect(number('promoSupport', 3, '"R$" #,##0')).toEqual(value({ money: 3 }));
    expect(number('promoSupport', 3000)).toEqual(value({ money: 3000 }));
    expect(number('promoSupport', 3)).toEqual({ kind: 'asked', code: 'ambiguous-unit', options: ['3%', '$ 3'] });
    expect(typed('specialSurcharge', '3')).toEqual(asks('ambiguous-unit'));
    expect(number('promoSupport', 44000, 'd/m/yy')).toEqual(asks('ambiguous-date'));
    expect(typed('promoSupport', '120%')).toEqual({ kind: 'unreadable', code: 'out-of-range' });
    expect(typed('promoSupport', 'muita')).toEqual(UNREADABLE);
  });
});

describe('special-order rule', () => {
  it.each([
    ['não aceita', { isAllowed: false }],
    ['proibido', { isAllowed: false }],
    ['not allowed', { isAllowed: false }],
    ['Não', { isAllowed: false }],
    ['livre', { isAllowed: true, quotaPerMonth: 'unlimited' }],
    ['sim', { isAllowed: true }],
    ['1/mês', { isAllowed: true, quotaPerMonth: 1 }],
    ['até 2 por mês', { isAllowed: true, quotaPerMonth: 2 }],
    ['2x mês', { isAllowed: true, quotaPerMonth: 2 }],
    ['up to 2 a month', { isAllowed: true, quotaPerMonth: 2 }],
    ['hasta 2 por mes', { isAllowed: true, quotaPerMonth: 2 }],
    ['1 por semana', { isAllowed: true, quotaPerMonth: 52 / 12 }],
    ['taxa R$ 50', { isAllowed: true, surcharge: { money: 50 } }],
    ['+3%', { isAllowed: true, surcharge: { share: 0.03 } }],
    ['mediante aprovação', { isAllowed: true, needsApproval: true }],
    ['com aprovação do gerente', { isAllowed: true, needsApproval: true }],
    ['with approval', { isAllowed: true, needsApproval: true }],
    ['c/ frete do cliente', { isAllowed: true }],
    ['5% dos pedidos', { isAllowed: true, quotaShare: 0.05 }],
    ['até 2 por mês, taxa R$ 50', { isAllowed: true, quotaPerMonth: 2, surcharge: { money: 50 } }],
    ['1/mês + 3%', { isAllowed: true, quotaPerMonth: 1, surcharge: { share: 0.03 } }],
    ['livre c/ taxa R$ 80', { isAllowed: true, quotaPerMonth: 'unlimited', surcharge: { money: 80 } }],
    ['1/mês mediante aprovação', { isAllowed: true, quotaPerMonth: 1, needsApproval: true }],
  ])('reads %s', (text, rule) => expect(typed('specialOrderRule', text)).toEqual(value(rule)));

  it.each([
    ['sim, com taxa', {}],
    ['yes, with fee', {}],
    ['sí, con cargo', {}],
    ['com taxa', {}],
    ['até 2 por mês, c/ taxa', { quotaPerMonth: 2 }],
    ['yes + fee', {}],
  ])('tells that the fee of %s is not stated, and leaves it unknown', (text, more) =>
    expect(typed('specialOrderRule', text)).toEqual(value({ isAllowed: true, ...more }, 'fee-unstated')),
  );

  it('takes no fee for a fee of nothing, and asks what English means by free', () => {
    expect(typed('specialOrderRule', 'sim, sem taxa')).toEqual(value({ isAllowed: true, surcharge: { money: 0 } }));
    expect(typed('specialOrderRule', 'sí, sin cargo')).toEqual(value({ isAllowed: true, surcharge: { money: 0 } }));
    expect(typed('specialOrderRule', 'sim, sem taxa, com taxa')).toEqual(asks('ambiguous-term'));
    const free = typed('specialOrderRule', 'yes, free');
    expect(free).toMatchObject({ kind: 'asked', options: ['unlimited', 'yes, no fee'] });
    expect(typed('specialOrderRule', 'unlimited')).toEqual(value({ isAllowed: true, quotaPerMonth: 'unlimited' }));
    expect(typed('specialOrderRule', 'yes, no fee')).toEqual(value({ isAllowed: true, surcharge: { money: 0 } }));
  });

  it('takes a share of orders from the heading', () => {
    expect(number('specialOrderRule', 0.0854, '0.0%', {}, { ofOrders: true })).toEqual(
      value({ isAllowed: true, quotaShare: 0.0854 }),
    );
    expect(number('specialOrderRule', 0, '0.0%', {}, { ofOrders: true })).toEqual(
      value({ isAllowed: false, quotaShare: 0 }),
    );
    expect(number('specialOrderRule', 8, 'General', {}, { ofOrders: true })).toEqual(
      value({ isAllowed: true, quotaShare: 0.08 }),
    );
    expect(typed('specialOrderRule', '8%', {}, { ofOrders: true })).toEqual(
      value({ isAllowed: true, quotaShare: 0.08 }),
    );
    expect(number('specialOrderRule', 0.5, 'General', {}, { ofOrders: true })).toEqual(asks('ambiguous-number'));
  });

  it('asks what a bare number or percentage means', () => {
    expect(number('specialOrderRule', 0.03, '0%')).toEqual({
      kind: 'asked',
      code: 'ambiguous-term',
      options: ['taxa 3%', '3% dos pedidos'],
    });
    expect(number('specialOrderRule', 2)).toEqual({
      kind: 'asked',
      code: 'ambiguous-unit',
      options: ['2/mês', 'taxa $ 2'],
    });
    expect(number('specialOrderRule', 2, 'General', {}, { per: 'month' })).toEqual(
      value({ isAllowed: true, quotaPerMonth: 2 }),
    );
    expect(number('specialOrderRule', 50, '"R$" 0')).toEqual(value({ isAllowed: true, surcharge: { money: 50 } }));
    expect(typed('specialOrderRule', '0')).toEqual(value({ isAllowed: false }));
    expect(number('specialOrderRule', 44000, 'd/m')).toEqual(asks('ambiguous-date'));
    for (const option of [
      'taxa 3%',
      '3% dos pedidos',
      '2/mês',
      'taxa $ 2',
      'surcharge 3%',
      '3% of orders',
      'recargo 3%',
      '3% de los pedidos',
    ]) {
      expect(typed('specialOrderRule', option).kind).toBe('value');
    }
  });

  it('asks about an ambiguous number inside a rule', () => {
    const open = { mark: { mark: null, isFirm: false } } as const;
    for (const rule of ['taxa R$ 1.500', '1.500/mês', '1.500% dos pedidos', '1.500', '1.500%']) {
      expect([rule, typed('specialOrderRule', rule, open)]).toEqual([rule, asks('ambiguous-number')]);
    }
  });

  it.each(['depende do humor', '1/mês para clientes bons', 'taxa alta'])(
    'refuses what it does not read to the end: %s',
    (text) => expect(typed('specialOrderRule', text)).toEqual(UNREADABLE),
  );
});

describe('smaller kinds', () => {
  it.each([
    ['promoNoticeDays', 'D-15', 15, []],
    ['promoNoticeDays', '30 dias antes', 30, []],
    ['promoNoticeDays', '-5', -5, []],
    ['promoWindowDays', '2 semanas', 14, []],
    ['promoWindowDays', '7-14 dias', 14, ['upper-end-used']],
    ['frozenHorizonDays', '3 d.u.', 4.2, ['converted-days']],
    ['daysLate', 'sem atraso', 0, []],
    ['customers', '1.250', 1250, []],
    ['customers', '40 PDVs', 40, []],
    ['customers', '~40', 40, ['approximate']],
    ['promosPerMonth', '2 por mês', 2, []],
    ['promosPerMonth', 'nenhuma', 0, []],
    ['dropsPerMonth', '3 por semana', 13, []],
    ['specialQuota', 'até 2 por mês', 2, []],
    ['specialQuota', 'livre', 'unlimited', []],
    ['specialQuota', 'sem limite', 'unlimited', []],
    ['specialQuota', 'não aceita', 0, []],
    ['specialQuota', '1 por semana', 52 / 12, []],
    ['specialQuota', '12 por ano', 1, []],
    ['specialLeadTimeHours', '24h', 24, []],
    ['specialLeadTimeHours', '2 dias', 48, []],
    ['specialLeadTimeHours', '1-2 dias', 48, ['upper-end-used']],
    ['specialLeadTimeHours', 'D+1', 33.6, ['converted-days']],
    ['specialLeadTimeHours', '36:30', 36.5, []],
    ['volumeConditional', 'S', true, []],
    ['volumeConditional', 'Não', false, []],
    ['volumeConditional', '✔', true, []],
    ['volumeConditional', 'x', true, []],
    ['volumeConditional', 'sí', true, []],
    ['paymentClock', 'Emissão da NF', 'invoice', []],
    ['paymentClock', 'na entrega', 'delivery', []],
    ['paymentClock', 'fecha factura', 'invoice', []],
  ] as const)('reads %s %s', (field, text, expected, marks) =>
    expect(typed(field, text)).toEqual(value(typeof expected === 'number' ? close(expected, 9) : expected, ...marks)),
  );

  it.each([
    ['promoWindowDays', 'logo'],
    ['stockDays', '10-20 dias'],
    ['customers', 'muitos'],
    ['specialQuota', 'alguns'],
    ['specialLeadTimeHours', 'rápido'],
    ['volumeConditional', 'talvez'],
    ['paymentClock', 'emissão ou entrega'],
    ['paymentClock', 'sexta'],
    ['strategicClass', 'bom'],
  ] as const)('refuses %s %s', (field, text) => expect(typed(field, text)).toEqual(UNREADABLE));

  it('reads numbers of the cell by the unit of the heading', () => {
    expect(number('specialLeadTimeHours', 14, 'General', {}, { time: 'days' })).toEqual(value(336));
    expect(number('specialLeadTimeHours', 48, 'General', { looksLikeHours: true })).toEqual(value(48));
    expect(number('specialLeadTimeHours', 2)).toEqual({
      kind: 'asked',
      code: 'ambiguous-unit',
      options: ['2 h', '2 dias'],
    });
    expect(number('specialLeadTimeHours', 0)).toEqual(value(0));
    expect(number('specialLeadTimeHours', 1.5, '[h]:mm')).toEqual(value(36));
    expect(number('specialLeadTimeHours', 44000, 'd/m')).toEqual(asks('ambiguous-date'));
    expect(number('promoWindowDays', 2, 'General', {}, { time: 'weeks' })).toEqual(value(14));
    expect(number('frozenHorizonDays', 5, 'General', {}, { time: 'workingDays' })).toEqual(value(7, 'converted-days'));
    expect(number('promoWindowDays', 44000, 'd/m')).toEqual(asks('ambiguous-date'));
    expect(number('customers', 12.5)).toEqual(value(12.5));
    expect(number('customers', 0.1, '0%')).toEqual(UNREADABLE);
    expect(number('specialQuota', 12, 'General', {}, { per: 'year' })).toEqual(value(1));
    expect(number('specialQuota', 0.1, '0%')).toEqual(UNREADABLE);
    expect(number('customers', -1)).toEqual({ kind: 'unreadable', code: 'negative' });
    for (const [field, share] of [
      ['specialLeadTimeHours', 0.5],
      ['promoWindowDays', 0.5],
      ['leadTime', 0.5],
    ] as const) {
      expect(number(field, share, '0%')).toEqual(UNREADABLE);
    }
  });

  it('ranks classes, best highest, and asks whether 1 is the best', () => {
    const rank = (text: string): number => {
      const parsed = typed('strategicClass', text);
      return parsed.kind === 'value' ? (parsed.value as number) : NaN;
    };
    for (const ladder of [
      ['AA', 'A+', 'A', 'A-', 'B', 'C'],
      ['Diamante', 'Ouro', 'Prata', 'Bronze'],
      ['tier 1', 'tier 2'],
      ['alta', 'média', 'baixa'],
      ['Estratégico', 'Key account', 'Core', 'Tail'],
    ]) {
      const ranks = ladder.map(rank);
      expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
      expect(new Set(ranks).size).toBe(ranks.length);
    }
    expect(number('strategicClass', 1)).toEqual(asks('ambiguous-term'));
  });
});

describe('dates of the month', () => {
  it.each([
    ['paymentTerms', 'dia 15 e 30', ['15/30', 'fora quinzena']],
    ['paymentTerms', 'dias 10, 20 e 30', ['10/20/30']],
    ['deliveryFrequency', 'semana 1 e 3', ['2x/mês', 'a cada 14 dias']],
    ['deliveryFrequency', '1ª e 3ª semana', ['2x/mês', 'a cada 14 dias']],
    ['deliveryFrequency', 'semanas 1 e 4', ['2x/mês']],
    ['deliveryFrequency', 'dias 15 e 30', ['2x/mês']],
    ['deliveryFrequency', 'dias 2, 4 e 6', ['3x/mês', '2ª/4ª/6ª']],
  ] as const)('of %s are asked: %s', (field, text, options) => {
    expect(typed(field, text)).toMatchObject({ kind: 'asked', options });
    for (const option of options) expect(typed(field, option, { isAnswer: true }).kind).toBe('value');
  });
});

describe('f.f.', () => {
  it('is the date of the invoice in Spanish, and asked elsewhere', () => {
    expect(typed('paymentTerms', '30 días f.f.', { language: 'es' })).toEqual(typed('paymentTerms', '30'));
    expect(typed('paymentTerms', '30 FF')).toMatchObject({ kind: 'asked', options: ['30 dias', '30 fora o mês'] });
    expect(typed('paymentTerms', '28/42 f.f.')).toMatchObject({
      kind: 'asked',
      options: ['28/42 dias', '28/42 fora o mês'],
    });
    expect(typed('paymentTerms', 'muito f.f.')).toEqual(UNREADABLE);
  });
});

describe('questions', () => {
  const QUESTIONS: readonly (readonly [FieldName, string])[] = [
    ['paymentTerms', '28-42'],
    ['paymentTerms', '4,30,3'],
    ['paymentTerms', 'antecipado'],
    ['deliveryFrequency', 'biweekly'],
    ['deliveryFrequency', 'bimonthly'],
    ['deliveryFrequency', '2 dias'],
    ['deliveryFrequency', '15'],
    ['deliveryFrequency', 'ter-qui'],
    ['deliveryFrequency', '3x/semana (ter/qui)'],
    ['discount', '10/5'],
    ['specialSurcharge', '3'],
    ['specialOrderRule', '3%'],
    ['specialOrderRule', '2'],
    ['specialLeadTimeHours', '2'],
    ['leadTime', '24'],
    ['availability', '0,5'],
    ['strategicClass', '2'],
  ];
  it.each(LANGUAGES.flatMap((language) => QUESTIONS.map(([field, text]) => [language, field, text] as const)))(
    'in %s about %s %s offer only what they can read',
    (language, field, text) => {
      const asked = typed(field, text, { language, looksLikeHours: field === 'leadTime' });
      expect(asked.kind).toBe('asked');
      if (asked.kind !== 'asked') return;
      expect(asked.options.length).toBeGreaterThan(0);
      const mark = { mark: language === 'en' ? '.' : ',', isFirm: true } as const;
      for (const option of asked.options) {
        expect([
          option,
          typed(field, option, { language, mark, isAnswer: true, looksLikeHours: field === 'leadTime' }).kind,
        ]).toEqual([option, 'value']);
      }
    },
  );
});

describe('all grammars', () => {
  const FIELD_SAMPLES: FieldName[] = [
    'paymentTerms',
    'deliveryFrequency',
    'leadTime',
    'availability',
    'discount',
    'creditLimit',
    'minOrder',
    'promoSupport',
    'specialOrderRule',
    'volumeConditional',
    'paymentClock',
    'specialLeadTimeHours',
    'promoWindowDays',
    'customers',
    'specialQuota',
    'strategicClass',
    'freight',
  ];

  it('answer any text without failing, and never with a value that is not a number', () => {
    const piece = fc.constantFrom(
      '1',
      '30',
      '1.500',
      '0,5',
      '%',
      '/',
      '+',
      '-',
      ' ',
      'x',
      'semana',
      'dias',
      'R$',
      'a',
      'até',
      'D',
      '(',
      ')',
      'seg',
      'kg',
      'mês',
      ',',
      ':',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...FIELD_SAMPLES), (cell, field) => {
        const parsed = typed(field, cell);
        expect(['value', 'blank', 'notApplicable', 'unreadable', 'asked']).toContain(parsed.kind);
        expect(JSON.stringify(parsed)).not.toMatch(/null|NaN|undefined/);
      }),
      { numRuns: 3000 },
    );
  });

  it('answer long hostile texts at once', () => {
    for (const text of [
      '1'.repeat(5000),
      '1/'.repeat(3000),
      '1+'.repeat(3000),
      'seg '.repeat(2000),
      '1 a '.repeat(2000),
      ' '.repeat(9000) + 'x',
      '1%+'.repeat(2000),
      'a'.repeat(9000),
      'de '.repeat(3000),
    ]) {
      for (const field of FIELD_SAMPLES) expect(typed(field, text).kind).not.toBe('blank');
    }
  });
});
