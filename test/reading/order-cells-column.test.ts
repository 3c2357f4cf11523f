import fc from 'fast-check';
import type { Cell, CellValue } from '../../src/domain/survey';
import { FIELD_OF, evidenceOfSample } from '../../src/reading/order-cells/sample-evidence';
import { orderColumn, type OrderColumn } from '../../src/reading/order-cells/order-column';
import type { OrderColumnSpec } from '../../src/reading/order-cells/order-column-spec';
import { foundOfText } from '../../src/reading/grammar/found';
import { readFound } from '../../src/reading/read-found';

type Given = Partial<OrderColumnSpec> & Pick<OrderColumnSpec, 'kind'>;

const cellsOf = (values: readonly CellValue[], format = 'General'): Cell[] =>
  values.map((value) => ({ value, format }));

function column(given: Given, values: readonly CellValue[], format?: string): OrderColumn {
  return orderColumn({ heading: '', dateSystem: 1900, language: 'pt-BR', sample: cellsOf(values, format), ...given });
}

/** The sample read as the whole column. */
function readAll(given: Given, values: readonly CellValue[], format?: string): { column: OrderColumn; read: number[] } {
  const made = column(given, values, format);
  return { column: made, read: values.map((value, row) => made.read(value, row)) };
}

describe('a column of numbers', () => {
  it('passes numbers through and reads texts by the mark that the others prove', () => {
    const { column: made, read } = readAll({ kind: 'number', language: null }, [
      12,
      '1.500',
      '3,5',
      null,
      '',
      '-',
      'n/d',
    ]);
    expect(read).toEqual([12, 1500, 3.5, NaN, NaN, NaN, NaN]);
    expect([made.unread.count, made.asked.count, made.doubts.size]).toEqual([0, 0, 0]);
  });

  it('asks what nothing tells, until a person says it', () => {
    const { column: open, read } = readAll({ kind: 'number', language: null }, ['1.500', '2.000']);
    expect(read).toEqual([NaN, NaN]);
    expect([...open.doubts]).toEqual(['decimal-mark']);
    expect(open.asked).toEqual({ count: 2, firstRow: 0, found: '1.500' });
    expect(readAll({ kind: 'number', language: null, answers: { mark: '.' } }, ['1.500']).read).toEqual([1.5]);
    expect(readAll({ kind: 'number', language: null, answers: { mark: ',' } }, ['1.500']).read).toEqual([1500]);
  });

  it('counts what it does not read, with the first row and its text', () => {
    const values = [1, 'ver nota', { error: '#N/A' }, true, '12%', '08/04/2025', 'ver nota'];
    const { column: made, read } = readAll({ kind: 'number' }, values);
    expect(read).toEqual([1, NaN, NaN, NaN, NaN, NaN, NaN]);
    expect(made.unread).toEqual({ count: 6, firstRow: 1, found: 'ver nota' });
    const errors = column({ kind: 'number' }, []);
    errors.read({ error: '#REF!' }, 7);
    expect(errors.unread).toEqual({ count: 1, firstRow: 7, found: '#REF!' });
  });
});

describe('a column of money', () => {
  it('reads one currency and never converts another', () => {
    const { column: made, read } = readAll({ kind: 'money' }, [
      'R$ 1.500,00',
      '-R$ 20',
      30,
      '(40)',
      'R$ 1,5 mil',
      'US$ 5',
      '$ 6',
    ]);
    expect(read).toEqual([1500, -20, 30, -40, 1500, NaN, 6]);
    expect(made.currency()).toBe('R$');
    expect(made.unread).toEqual({ count: 1, firstRow: 5, found: 'US$ 5' });
  });

  it('takes the currency of the first cell that names one where the first rows name none', () => {
    const made = column({ kind: 'money' }, ['10', '20,50']);
    expect(made.currency()).toBeNull();
    expect([made.read('€ 5', 2), made.read('US$ 5', 3), made.read('5 EUR', 4)]).toEqual([5, NaN, 5]);
    expect(made.currency()).toBe('€');
  });

  it('asks about all amounts where as many cells say one currency as another', () => {
    const values = ['R$ 10', 'US$ 10', 5, '7', 'até 8'];
    const { column: open, read } = readAll({ kind: 'money' }, values);
    expect(read).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect([...open.doubts]).toContain('currency');
    expect(open.currencies).toEqual(['R$', 'US$']);
    expect(open.asked.count).toBe(5 - open.unread.count);
    expect(readAll({ kind: 'money', answers: { currency: 'BRL' } }, values).read).toEqual([10, NaN, 5, 7, 8]);
  });

  it('counts in the thousands of its heading, and asks about amounts that look written in full', () => {
    const { read, column: made } = readAll({ kind: 'money', heading: 'Valor (R$ mil)' }, [
      2,
      '3,5',
      'R$ 4.000,00',
      '5 mil',
    ]);
    expect(read).toEqual([2000, 3500, NaN, 5000]);
    expect(made.asked.found).toBe('R$ 4.000,00');
  });

  it('does not take a percentage for money', () => {
    expect(readAll({ kind: 'money' }, ['5%', 'R$ 5']).column.unread.count).toBe(1);
  });
});

describe('a column of shares', () => {
  it.each<[string, Given, CellValue[], string, number[]]>([
    ['signs say it', { kind: 'share' }, ['12%', '7,5 %', '100%'], 'General', [0.12, 0.075, 1]],
    ['a format says it', { kind: 'share' }, [0.12, 1, 0], '0%', [0.12, 1, 0]],
    ['others above one say it', { kind: 'share' }, [12, 7.5, 0, '3'], 'General', [0.12, 0.075, 0, 0.03]],
    ['all below one say it', { kind: 'share' }, [0.12, 0.05], 'General', [0.12, 0.05]],
    ['all below zero are off', { kind: 'share' }, ['-12%', '-5%'], 'General', [0.12, 0.05]],
    ['a person says it', { kind: 'share', answers: { scale: 'percent' } }, [1, 0.5], 'General', [0.01, 0.005]],
    ['stacked ones compound', { kind: 'share' }, ['10%+5%'], 'General', [0.145]],
  ])('%s', (_name, given, values, format, shares) => {
    const { read, column: made } = readAll(given, values, format);
    expect(read).toEqual(shares.map((share): unknown => expect.closeTo(share, 12)));
    expect(made.doubts.size).toBe(0);
  });

  it('asks about 1 beside small shares, and about a lone one below zero', () => {
    const { read, column: made } = readAll({ kind: 'share' }, [0.1, 1, '5%', '-5%', -0.1]);
    expect(read).toEqual([0.1, NaN, 0.05, NaN, NaN]);
    expect([...made.doubts]).toEqual(['share-scale']);
    expect(made.asked.count).toBe(3);
  });

  it('asks about numbers of another scale than the first rows', () => {
    const made = column({ kind: 'share' }, [0.1, 0.2]);
    expect([made.read(15, 300), made.read(0.3, 301)]).toEqual([NaN, 0.3]);
    expect(made.asked.firstRow).toBe(300);
  });
});

describe('a column of dates', () => {
  const APRIL_3 = 45750;
  const MARCH_4 = 45720;

  it('passes serials through, with their clock, and days written as one number', () => {
    expect(readAll({ kind: 'date' }, [APRIL_3, APRIL_3 + 0.5, 20250403, '20250403', null]).read).toEqual([
      APRIL_3,
      APRIL_3 + 0.5,
      APRIL_3,
      APRIL_3,
      NaN,
    ]);
  });

  it.each<[string, Given['language'], CellValue[], number | undefined]>([
    ['a 25th in front', null, ['25/04/2025', '03/04/2025'], APRIL_3],
    ['a 25th behind', 'pt-BR', ['04/25/2025', '03/04/2025'], MARCH_4],
    ['the habit of Portuguese', 'pt-BR', ['03/04/2025'], APRIL_3],
    ['the habit of Spanish', 'es', ['03/04/2025'], APRIL_3],
    ['English, which does either', 'en', ['03/04/2025'], undefined],
    ['no language', null, ['03/04/2025'], undefined],
    ['cells of both orders', 'pt-BR', ['25/04/2025', '04/25/2025', '03/04/2025'], undefined],
  ])('orders day and month by %s', (_name, language, values, serial) => {
    const { read, column: made } = readAll({ kind: 'date', language: language ?? null }, values);
    expect(read[values.length - 1]).toBe(serial ?? NaN);
    expect([...made.doubts]).toEqual(serial === undefined ? ['day-month'] : []);
    expect(made.asked.count).toBe(serial === undefined ? 1 : 0);
  });

  it('reads what a person answered', () => {
    const answered = (isDayFirst: boolean): number[] =>
      readAll({ kind: 'date', language: null, answers: { isDayFirst } }, ['03/04/2025']).read;
    expect([answered(true), answered(false)]).toEqual([[APRIL_3], [MARCH_4]]);
  });

  it('doubts a habit that a later cell contradicts', () => {
    const made = column({ kind: 'date' }, ['03/04/2025']);
    expect(made.doubts.size).toBe(0);
    expect(made.read('04/25/2025', 900)).toBeNaN();
    expect([...made.doubts]).toEqual(['day-month']);
    expect(made.asked).toEqual({ count: 1, firstRow: 900, found: '04/25/2025' });
  });

  it.each(['pt-BR', 'es'] as const)('asks where the second part varies as days do, in %s', (language) => {
    const { read, column: made } = readAll({ kind: 'date', language }, ['04/01/2025', '04/02/2025', '04/03/2025']);
    expect(read).toEqual([NaN, NaN, NaN]);
    expect([...made.doubts]).toEqual(['day-month']);
    expect(readAll({ kind: 'date', language }, ['01/04/2025', '02/04/2025', '03/04/2025']).column.doubts.size).toBe(0);
  });

  describe('half opened under the other order', () => {
    /** 03/04/2025 became the 4th of March; 25/04/2025 stayed a text. */
    const HALF: CellValue[] = [MARCH_4, '25/04/2025', MARCH_4 + 0.5, '28/04/2025'];
    const [APRIL_25, APRIL_28] = [45772, 45775];

    it('asks its serials, shown as dates, and reads its texts', () => {
      const { read, column: made } = readAll({ kind: 'date' }, HALF);
      expect(read).toEqual([NaN, APRIL_25, NaN, APRIL_28]);
      expect([...made.doubts]).toEqual(['day-turned']);
      expect(made.asked).toEqual({ count: 2, firstRow: 0, found: '2025-03-04' });
    });

    it.each([
      [true, [APRIL_3, APRIL_25, APRIL_3 + 0.5, APRIL_28]],
      [false, [MARCH_4, APRIL_25, MARCH_4 + 0.5, APRIL_28]],
    ])('reads it as a person answers: turned %s', (isTurned, serials) => {
      const { read, column: made } = readAll({ kind: 'date', answers: { isTurned } }, HALF);
      expect(read).toEqual(serials);
      expect([made.doubts.size, made.asked.count]).toEqual([0, 0]);
    });

    it.each<[string, CellValue[]]>([
      ['a serial of a 25th', [APRIL_25, MARCH_4, '28/04/2025']],
      ['a text that was not converted though it could be', [MARCH_4, '03/04/2025', '28/04/2025']],
      ['texts that name the year first', [MARCH_4, '2025-04-25']],
      ['serials alone', [MARCH_4, MARCH_4]],
      ['days equal to their months', [45782, '25/04/2025']],
    ])('does not ask beside %s', (_name, values) => {
      expect(readAll({ kind: 'date' }, values).column.doubts.size).toBe(0);
    });
  });

  it('leaves words, numbers that are no days and other kinds unread', () => {
    const { read, column: made } = readAll({ kind: 'date' }, [
      'Date Not Captured',
      '12%',
      'R$ 5',
      -3,
      20251345,
      '31/02/2025',
    ]);
    expect(read.every(Number.isNaN)).toBe(true);
    expect(made.unread.count).toBe(6);
  });
});

describe('a column of days', () => {
  it('gives calendar days', () => {
    const { read } = readAll({ kind: 'days' }, [3, '3', 'D+5', '48h', '10 dias úteis', '-2', 'mesmo dia']);
    expect(read).toEqual([3, 3, 7, 2, 14, -2, 0]);
  });

  it('counts in the unit of its heading', () => {
    expect(readAll({ kind: 'days', heading: 'Lead time (h)' }, [48, '24', '2 dias']).read).toEqual([2, 1, 2]);
  });
});

describe('a column of payment terms', () => {
  it('gives mean days, of any plan that the policies know', () => {
    const values = ['28/42/56', 30, 'à vista', 0, '30/60 (75/25)', 'entrada + 30/60', '2/10 net 30', '30/60/90 DDL'];
    const { read, column: made } = readAll({ kind: 'payment' }, values);
    expect(read).toEqual([42, 30, 0, 0, 37.5, 30, 30, 60]);
    expect(made.unread.count + made.asked.count).toBe(0);
  });

  it('asks what policies ask', () => {
    const { read, column: made } = readAll({ kind: 'payment' }, [3, '3', '50/50', '28-42', 30.6, 'boleto']);
    expect(read.every(Number.isNaN)).toBe(true);
    expect([made.asked.count, made.unread.count]).toEqual([5, 1]);
  });

  it('reads few days under a heading that counts days', () => {
    expect(readAll({ kind: 'payment', heading: 'Prazo (dias)' }, [3, '2']).read).toEqual([3, 2]);
  });
});

it('does not ask the grammar about endless remarks', () => {
  const made = column({ kind: 'days' }, []);
  for (let row = 0; row < 2100; row += 1) made.read(`ver pedido ${row}`, row);
  // The grammar knows it, but a column of so many wordings holds remarks.
  expect(made.read('mesmo dia', 2100)).toBeNaN();
  expect(made.unread.count).toBe(2101);
});

describe('agrees with the reading of policies', () => {
  const TEXTS: Readonly<Record<'number' | 'money' | 'share' | 'days' | 'payment', readonly string[]>> = {
    number: ['1.500', '1,500', '12', '3,5', '2.5', '1.234,5', '40 PDVs', 'nenhum', '-3', 'x'],
    money: [
      'R$ 1.500',
      '1,700',
      '1.700',
      'US$ 20',
      '1,5 mil',
      '2M',
      '(30)',
      'até R$ 500',
      'R$ 10,50',
      'grátis',
      '~100',
    ],
    share: ['12%', '12', '0,12', '1', '10+5+2', 'até 8%', '5-8%', '10-5', '0,5', '(3%)', 'sem desconto', '1.5%'],
    days: ['3 dias', 'D+2', '48h', '1.500 dias', '7', '2 semanas', '3 d.u.', '-4', 'sem atraso', '1-2 dias'],
    payment: ['28/42/56', '30', '2', '50/50', '28-42', '30,60', 'à vista', '30 fora o mês', '4,30,3', '30 ddl', 'x'],
  };
  const given = fc
    .constantFrom('number' as const, 'money' as const, 'share' as const, 'days' as const, 'payment' as const)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        texts: fc.array(fc.constantFrom(...TEXTS[kind]), { minLength: 1, maxLength: 6 }),
        language: fc.constantFrom('pt-BR' as const, 'en' as const, 'es' as const, null),
      }),
    );

  it('cell by cell, whatever stands beside it', () => {
    fc.assert(
      fc.property(given, ({ kind, texts, language }) => {
        const spec: OrderColumnSpec = { kind, heading: '', sample: cellsOf(texts), dateSystem: 1900, language };
        const evidence = evidenceOfSample(spec);
        const made = orderColumn(spec);
        texts.forEach((text, row) => {
          const read = made.read(text, row);
          const parsed = readFound(FIELD_OF[kind], foundOfText(text), evidence);
          if (Number.isNaN(read) || kind === 'payment') return;
          if (parsed.kind === 'asked') throw new Error(`"${text}" is asked about, and was read as ${read}`);
          if (parsed.kind === 'value') expect(read).toBeCloseTo(Number(parsed.value), 9);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
