import type { Book } from '../../src/domain/book';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import type { FieldName, Reading } from '../../src/domain/terms';
import { readBook } from '../../src/reading/read-book';
import { grid, percent, type Grid, type Literal } from '../support/grid';

type Answers = Readonly<Record<string, string>>;

/** Two least policies, the first with the columns under test: `{ 'Desconto %': [12, 0.5] }`, one profile a cell. */
function read(columns: Readonly<Record<string, readonly Literal[]>>, answers: Answers = {}): Book {
  const headings = Object.keys(columns);
  const rows = Math.max(...headings.map((heading) => columns[heading]?.length ?? 0));
  const names = Array.from({ length: rows }, (_, index) => `Perfil ${index + 1}`);
  // Terms that no test is about, so that both sheets are policies whatever stands beside them.
  const known: Grid = [
    ['Perfil', 'Alçada de desconto', ...headings],
    ...names.map((name, index) => [name, 'n/a', ...headings.map((heading) => columns[heading]?.[index])]),
  ];
  const isSpecial = headings.some((heading) => /especial|special/i.test(heading));
  const other: Grid = [
    ['Perfil', isSpecial ? 'Ruptura' : 'Pedido especial'],
    ...names.map((name) => [name, isSpecial ? '5%' : 'não aceita']),
  ];
  return readBook(grid({ Plan1: known, Plan2: other }), { ...EMPTY_MEMORY, answers });
}

const readings = (book: Book, field: FieldName): (Reading | undefined)[] =>
  book.profiles.map(({ readings: of }) => of[field]);
const shown = (reading: Reading | undefined): unknown =>
  reading?.kind === 'value' ? reading.value : (reading?.kind ?? 'no place');
/** What the cells of a column come to: values, or the kind of what is none. */
const values = (field: FieldName, heading: string, ...cells: readonly Literal[]): unknown[] =>
  readings(read({ [heading]: cells }), field).map(shown);
const options = (book: Book): (readonly string[])[] => book.questions.map((question) => question.options);

describe('a per cent sign in the heading', () => {
  it.each([
    ['stockCostShare', 'Custo de estoque %', [0.6], ['asked']],
    ['stockCostShare', 'Custo de estoque %', ['0,6'], ['asked']],
    ['stockCostShare', 'Custo de estoque %', [0.6, 1.5, 2], [0.006, 0.015, 0.02]],
    ['stockCostShare', 'Custo de estoque %', [0.02, 0.015], [0.02, 0.015]],
    ['stockCostShare', 'Custo de estoque %', [0.006, 0.02, 0.6], [0.006, 0.02, 'asked']],
    ['stockCostShare', 'Custo de estoque %', [percent(0.006), '0,6%'], [0.006, 0.006]],
    ['discount', 'Desconto %', [0.05, 0.12, 0.3], [0.05, 0.12, 0.3]],
    ['discount', 'Desconto (%)', [12, 10, 0.5], [0.12, 0.1, 0.005]],
    ['discount', 'Desconto (%)', [12, 10, 0.12], [0.12, 0.1, 'asked']],
    ['discount', 'Discount %', [0.5], ['asked']],
    ['availability', 'Disponibilidade %', [0.95, 0.985, 1], [0.95, 0.985, 1]],
    ['availability', 'Disponibilidade %', [95, 98.5, 0.97, 0.6], [0.95, 0.985, 0.97, 'asked']],
    ['availability', 'Ruptura %', [0.05, 0.02], [0.95, 0.98]],
    ['availability', 'Ruptura %', [0.5], ['asked']],
    ['netMargin', 'MB %', [0.34, 0.6], [0.34, 0.6]],
    ['netMargin', 'MB %', [0.6], ['asked']],
    ['promoSupport', 'Verba promocional %', [0.6], ['asked']],
    ['promoSupport', 'Verba promocional %', [0.02, 3], ['asked', { share: 0.03 }]],
  ] as const)('%s under %s: %j is %j', (field, heading, cells, expected) =>
    expect(values(field, heading, ...cells)).toEqual(expected),
  );

  it('asks which of the two it is', () => {
    const book = read({ 'Custo de estoque %': [0.6] });
    expect(options(book)).toEqual([['0,6%', '60%']]);
    const id = book.questions[0]!.id;
    expect(readings(read({ 'Custo de estoque %': [0.6] }, { [id]: '0,6%' }), 'stockCostShare').map(shown)).toEqual([
      0.006,
    ]);
  });

  it('is asked too where the share alone would be past belief', () => {
    expect(values('stockCostShare', 'Custo de estoque', 0.6)).toEqual(['asked']);
    expect(values('stockCostShare', 'Custo de estoque', 50)).toEqual(['asked']);
    expect(values('stockCostShare', 'Custo de estoque', 0.02, 2)).toEqual(['asked', 0.02]);
    expect(values('handlingShare', 'Movimentação', { value: 12, format: '"R$" #,##0' })).toEqual(['unreadable']);
  });

  it.each([
    ['netSales', '% Faturamento', 0.4],
    ['netSales', 'Faturamento (%)', percent(0.4)],
    ['customers', '% de clientes', 12],
    ['customers', 'Clientes %', 0.12],
    ['stockDays', 'Dias de estoque %', 4],
    ['creditLimit', 'Limite de crédito (% da venda)', 10],
  ] as const)('makes %s of no %s', (field, heading, cell) => {
    const book = read({ [heading]: [cell] });
    expect(readings(book, field).map(shown)).not.toEqual([expect.any(Number)]);
    expect(book.issues.map(({ found, code }) => [code, found])).toEqual([['heading-unknown', heading]]);
  });

  it('leaves "R$ ou %" to the cell', () => {
    expect(values('promoSupport', 'Verba (R$ ou %)', 500, 3, 'R$ 40', '4%', percent(0.02), 0)).toEqual([
      { money: 500 },
      'asked',
      { money: 40 },
      { share: 0.04 },
      { share: 0.02 },
      { money: 0 },
    ]);
  });

  it('leaves a cell of a money column mapped by hand, with a per cent sign in its heading, unread', () => {
    const survey = grid({
      Plan1: [
        ['Perfil', 'Desconto', '% Faturamento'],
        ['A', '5%', 0.4],
        ['B', '5%', 'R$ 500'],
      ],
      Plan2: [
        ['Perfil', 'Lead time'],
        ['A', 'D+1'],
      ],
    });
    const mappings = [{ sheet: 'Plan1', heading: '% faturamento', field: 'netSales' }] as const;
    const book = readBook(survey, { ...EMPTY_MEMORY, mappings });
    expect(readings(book, 'netSales').map(shown)).toEqual(['unreadable', 500]);
  });
});

describe('payment terms that a keyboard or an ERP changed', () => {
  const plan = (...days: readonly number[]): object => ({
    instalments: days.map((day) => ({ share: expect.closeTo(1 / days.length, 9) as number, days: day })),
  });

  it.each([
    ['Prazo de pagamento', 30.6, ['30/60', '30,6 dias']],
    ['Prazo de pagamento', 60.9, ['60/90', '60,9 dias']],
    ['Prazo de pagamento', 28.42, ['28/42', '28 dias']],
    ['Prazo de pagamento', 7.14, ['7/14', '7 dias']],
    ['Plazo de pago', 15.3, ['15/30', '15,3 dias']],
    ['Prazo de pagamento', '1+2', ['0/30/60', '0/28/56']],
    ['Prazo de pagamento', '0+3', ['30/60/90', '28/56/84']],
    ['Prazo de pagamento', '1 + 1', ['0/30', '0/28']],
    ['Prazo de pagamento', '3x', ['30/60/90', '0/30/60']],
    ['Prazo de pagamento', '2x sem juros', ['30/60', '0/30']],
    ['Cond. pagto', '001', ['1 dias', '30 dias', '0/30']],
    ['Cond. pagto', 2, ['2 dias', '30/60', '0/30']],
    ['Prazo de pagamento', '1/2', ['1/2 dias', '30/60']],
  ])('asks under %s what %j is', (heading, cell, expected) => {
    const book = read({ [heading]: [cell], 'Nível de serviço': ['95%'] });
    expect(options(book)).toEqual([expected]);
    for (const answer of expected) {
      const again = read({ [heading]: [cell], 'Nível de serviço': ['95%'] }, { [book.questions[0]!.id]: answer });
      expect([answer, again.questions]).toEqual([answer, []]);
      expect(readings(again, 'paymentTerms')[0]?.kind).toBe('value');
    }
  });

  it.each([
    ['Prazo de pagamento', 31.5, plan(31.5)],
    ['Prazo de pagamento', 46.67, plan(46.67)],
    ['Prazo médio', 30.6, plan(30.6)],
    ['PMR', 42.6, plan(42.6)],
    ['DSO', '30.6', plan(30.6)],
    ['Prazo de pagamento', '42,5 dias', plan(42.5)],
    ['Payment terms', '42.5 days', plan(42.5)],
    ['Prazo de pagamento (dias)', 2, plan(2)],
    ['Credit days', 3, plan(3)],
    ['Prazo de pagamento', '2 dias', plan(2)],
    ['Prazo de pagamento', '1+30', plan(1, 30)],
    ['Prazo de pagamento', '0+30+60', plan(0, 30, 60)],
    ['Prazo de pagamento', '3x 30/60/90', plan(30, 60, 90)],
    ['Prazo de pagamento', '3x (30/60/90)', plan(30, 60, 90)],
  ])('reads under %s %j', (heading, cell, expected) =>
    expect(values('paymentTerms', heading, cell)).toEqual([expected]),
  );
});

describe('what is not attended', () => {
  it.each([
    'Não atendido %',
    '% não atendido',
    '% de não atendimento',
    'Percentual não atendido',
    'No atendido %',
    '% no atendido',
    'Unfilled %',
    '% unfilled',
    'Not filled (%)',
    'Unfulfilled orders %',
    'Índice de falta',
    'Taxa de não atendimento',
    'Shortage rate',
    'Ruptura máx. (%)',
    'Faltantes %',
    'Rupturas',
    'Quiebres de stock (%)',
    '% ruptura',
    'Stockouts',
    'OOS rate',
  ])('under %s is taken from one', (heading) =>
    expect(values('availability', heading, percent(0.04), '5%', 3)).toEqual([0.96, 0.95, 0.97]),
  );

  it('is asked where nearly all is missing: perhaps the heading means the contrary', () =>
    expect(values('availability', '% não atendido', 95, '97%')).toEqual(['asked', 'asked']));
});

describe('hours, days and cut-off hours of a lead time', () => {
  const days = (count: number, working = false): object => ({ days: count, working });

  it.each([
    [
      [24, 48, 30],
      ['asked', 'asked', 'asked'],
    ],
    [
      [24, 48, 2],
      ['asked', 'asked', 'asked'],
    ],
    [
      ['24h', 48],
      [days(1), 'asked'],
    ],
    [
      ['48 horas', '24 hs', 36],
      [days(2), days(1), 'asked'],
    ],
    [
      [1, 2, 24],
      [days(1), days(2), 'asked'],
    ],
    [
      [2, 3, 5],
      [days(2), days(3), days(5)],
    ],
    [
      [3, 7, 12],
      [days(3), days(7), days(12)],
    ],
    [
      [10, 15, 24, 30],
      [days(10), days(15), days(24), days(30)],
    ],
    [
      ['2 dias', '24'],
      [days(2), 'asked'],
    ],
  ])('reads %j as %j', (cells, expected) => expect(values('leadTime', 'Lead time', ...cells)).toEqual(expected));

  it.each([
    ['D+0 até 17h', days(0, true)],
    ['mesmo dia até 12h', days(0, true)],
    ['D+1 até 12h', days(1, true)],
    ['D+1 (pedidos até 14h)', days(1, true)],
    ['D+1 p/ pedidos até as 14:00', days(1, true)],
    ['24h (pedido até 17h)', days(1)],
    ['2 dias úteis, pedidos até 16h', days(2, true)],
    ['same day by 5 pm', days(0, true)],
    ['next day if ordered before 2pm', days(1, true)],
    ['mismo día hasta las 11h', days(0, true)],
    ['D+1 - corte 14h', days(1, true)],
    ['D+1 cut-off 14h30', days(1, true)],
    ['24h até 48h', days(2)],
    ['de 12 até 24h', days(1)],
  ])('%s', (cell, expected) => expect(values('leadTime', 'Prazo de entrega', cell)).toEqual([expected]));
});

describe('currencies', () => {
  const reais = { value: 1000, format: '"R$" #,##0' };
  const dollars = { value: 250, format: '[$US$-409]#,##0' };
  const columns = { 'Limite de crédito (R$)': [1000], 'Pedido mínimo (R$)': [500], 'Custo por entrega (US$)': [12] };

  it('asks once about the column that is in another currency, and leaves it unknown until then', () => {
    const book = read({ ...columns, 'Custo por entrega (US$)': [12, 15, null, 'n/a', 0] });
    expect(readings(book, 'stopCost').map(shown)).toEqual(['asked', 'asked', 'blank', 'notApplicable', 0]);
    expect(readings(book, 'creditLimit').map(shown)[0]).toBe(1000);
    expect(book.questions).toEqual([
      {
        id: 'currency-mixed/plan1/custo por entrega us$/currency',
        options: ['R$', 'US$'],
        issue: expect.objectContaining({ code: 'currency-mixed', at: { sheet: 'Plan1', row: 1, column: 4 } }) as object,
      },
    ]);
  });

  it.each([
    ['R$', 12, 0],
    ['brl', 12, 0],
    ['US$', 'unreadable', 0],
    ['5,4', 64.8, 0],
    ['sei lá', 'asked', 1],
  ])('takes %s for an answer', (answer, expected, left) => {
    const book = read(columns, { 'currency-mixed/plan1/custo por entrega us$/currency': answer });
    const [cost] = readings(book, 'stopCost').map(shown);
    expect(cost).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 9) : expected);
    expect(book.questions).toHaveLength(left);
  });

  it('converts every kind of money', () => {
    const mixed = {
      'Limite de crédito (R$)': [1000],
      'Custo por entrega (R$)': [10],
      'Pedido mínimo': ['US$ 100'],
      'Verba promocional': ['US$ 10'],
    };
    const ids = read(mixed).questions.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const book = read(mixed, Object.fromEntries(ids.map((id) => [id, '5'])));
    expect(readings(book, 'minOrder').map(shown)).toEqual([{ amount: 500, unit: 'money' }]);
    expect(readings(book, 'promoSupport').map(shown)).toEqual([{ money: 50 }]);
    const rule = read({
      'Limite de crédito (R$)': [1000],
      'Custo por entrega (R$)': [10],
      'Pedido especial': ['taxa US$ 10', 'não aceita', '1/mês'],
    });
    expect(readings(rule, 'specialOrderRule').map(shown)).toEqual(['asked', { isAllowed: false }, expect.anything()]);
    const answered = read(
      {
        'Limite de crédito (R$)': [1000],
        'Custo por entrega (R$)': [10],
        'Pedido especial': ['taxa US$ 10'],
      },
      { [rule.questions[0]!.id]: '5' },
    );
    expect(readings(answered, 'specialOrderRule').map(shown)).toEqual([{ isAllowed: true, surcharge: { money: 50 } }]);
  });

  it('does not count shares and goods as money', () => {
    const book = read({
      'Limite de crédito': [reais],
      'Custo por entrega': [reais],
      'Pedido médio': [reais],
      'Pedido mínimo': ['500 kg', 'US$ 100'],
      'Verba promocional': ['3%', 'US$ 10'],
    });
    expect(readings(book, 'minOrder').map(shown)).toEqual([{ amount: 500, unit: 'kg' }, 'asked']);
    expect(readings(book, 'promoSupport').map(shown)).toEqual([{ share: 0.03 }, 'asked']);
  });

  it('takes reais for the currency of a Brazilian book on a tie, and nothing without such a hint', () => {
    const tie = read({ 'Limite de crédito': [reais], 'Custo por entrega': [dollars] });
    expect([readings(tie, 'creditLimit').map(shown), readings(tie, 'stopCost').map(shown)]).toEqual([
      [1000],
      ['asked'],
    ]);
    const euros = { value: 100, format: '[$€-407]#,##0' };
    const open = read({ 'Limite de crédito': [euros], 'Custo por entrega': [dollars] });
    expect(readings(open, 'creditLimit').map(shown)).toEqual(['asked']);
    expect(readings(open, 'stopCost').map(shown)).toEqual(['asked']);
    expect(options(open)).toEqual([
      ['US$', '€'],
      ['€', 'US$'],
    ]);
  });

  it('asks which of two holds in one column that states both as often', () => {
    const cells = ['R$ 100', 'US$ 200', 300];
    const book = read({ 'Limite de crédito': cells });
    expect(readings(book, 'creditLimit').map(shown)).toEqual(['asked', 'asked', 'asked']);
    expect(options(book)).toEqual([['R$', 'US$']]);
    const answered = read({ 'Limite de crédito': cells }, { [book.questions[0]!.id]: 'R$' });
    expect(readings(answered, 'creditLimit').map(shown)).toEqual([100, 'unreadable', 300]);
    expect(values('creditLimit', 'Limite de crédito', 'R$ 100', 'R$ 150', 'US$ 200')).toEqual([100, 150, 'unreadable']);
  });

  it('asks where heading and cell count differently', () => {
    expect(options(read({ 'Pedido mínimo (R$ mil)': ['R$ 1,5', 1.5, 'R$ 1,5 mil', '2'] }))).toEqual([
      ['R$ 1500', 'R$ 1,5'],
    ]);
    expect(values('minOrder', 'Pedido mínimo (R$ mil)', 1.5, 'R$ 1,5 mil', '2')).toEqual(
      [1500, 1500, 2000].map((amount) => ({ amount, unit: 'money' })),
    );
    expect(options(read({ 'Pedido mínimo (kg)': [{ value: 500, format: '"R$" #,##0' }] }))).toEqual([
      ['500 kg', 'R$ 500'],
    ]);
    expect(options(read({ 'Pedido mínimo (R$ ou caixas)': [500, '10 cx', 'R$ 300', '40'] }))).toEqual([
      ['500 cx', 'R$ 500'],
      ['40 cx', 'R$ 40'],
    ]);
    expect(values('minOrder', 'Pedido mínimo (kg)', 500, 'R$ 300')).toEqual([
      { amount: 500, unit: 'kg' },
      { amount: 300, unit: 'money' },
    ]);
  });
});

describe('where the days of a payment begin', () => {
  it.each([
    ['14 dias da entrega', 'delivery'],
    ['28/42 após o recebimento', 'delivery'],
    ['30 days from delivery', 'delivery'],
    ['30 días desde la entrega', 'delivery'],
    ['30 dias da emissão da NF', 'invoice'],
    ['30 days from invoice date', 'invoice'],
    ['30 días fecha factura', 'invoice'],
    ['28/42 (da entrega)', 'delivery'],
    ['30 dias a contar da data da entrega', 'delivery'],
    ['30/60 - emissão', 'invoice'],
    ['30 dias a partir do faturamento', 'invoice'],
    ['30 dias', 'no place'],
    ['contra entrega', 'no place'],
  ])('%s: %s', (cell, clock) => expect(values('paymentClock', 'Prazo de pagamento', cell)).toEqual([clock]));

  it('is said by the heading of the payment too', () => {
    expect(values('paymentClock', 'Prazo de pagamento (dias da entrega)', 14, 'à vista')).toEqual([
      'delivery',
      'no place',
    ]);
    expect(values('paymentTerms', 'Prazo de pagamento (dias da entrega)', 14)).toEqual([
      { instalments: [{ share: 1, days: 14 }] },
    ]);
  });

  it('keeps the cell of the payment term, fills a blank clock and asks about one that says otherwise', () => {
    const columns = {
      'Prazo de pagamento': ['14 dias da entrega', '14 dias da entrega', '14 dias da entrega', '14 dias'],
      'Início do prazo': [null, 'entrega', 'emissão', 'emissão'],
    };
    const book = read(columns);
    expect(readings(book, 'paymentClock').map(shown)).toEqual(['delivery', 'delivery', 'asked', 'invoice']);
    expect(readings(book, 'paymentClock')[0]).toMatchObject({ at: { row: 1, column: 2 }, found: '14 dias da entrega' });
    expect(book.questions).toEqual([
      expect.objectContaining({
        id: 'ambiguous-term/plan1/inicio do prazo/perfil 3',
        options: ['emissão da nota', 'entrega'],
      }),
    ]);
    const answered = read(columns, { [book.questions[0]!.id]: 'entrega' });
    expect(answered.questions).toEqual([]);
    expect(readings(answered, 'paymentClock')[2]).toMatchObject({ value: 'delivery', marks: ['answered'] });
  });
});

describe('amounts of a year, of a month and of neither', () => {
  const sales = (heading: string, ...cells: readonly Literal[]): unknown[] => values('netSales', heading, ...cells);

  it.each([
    ['Faturamento', 1200],
    ['Faturamento mês', 1200],
    ['Faturamento médio mensal 2025', 1200],
    ['Faturamento médio 2025', 1200],
    ['Faturamento (R$/mês)', 1200],
    ['Faturamento ano', 100],
    ['Faturamento anual', 100],
    ['Faturamento ano 2025', 100],
    ['Faturamento (ano)', 100],
    ['Faturamento (R$/ano)', 100],
    ['Faturamento últimos 12 meses', 100],
    ['Net sales FY25', 100],
    ['Net sales LTM', 100],
    ['Net sales year', 100],
    ['Annual net sales', 100],
    ['Ventas netas año', 100],
    ['Faturamento semestre', 200],
    ['Faturamento (1º semestre)', 200],
    ['Faturamento semestral', 200],
    ['Faturamento trimestre', 400],
    ['Faturamento Q1', 400],
    ['Faturamento 1T25', 400],
    ['Faturamento bimestral', 600],
    ['Faturamento semana', 5200],
    ['Faturamento semanal', 5200],
    ['Faturamento dia', 36500],
    ['Faturamento diário', 36500],
    ['Faturamento por dia', 36500],
  ])('%s', (heading, monthly) => expect(sales(heading, 1200)).toEqual([expect.closeTo(monthly, 6)]));

  it.each([
    'Faturamento 2025',
    'Net sales 2025',
    'Faturamento (2025)',
    'Faturamento acumulado',
    'Sales YTD',
    'Ventas 25',
  ])('asks once under %s whether it is a total or a mean', (heading) => {
    const book = read({ [heading]: [1200, 'R$ 2.400,00', 0, '600/mês'] });
    expect(readings(book, 'netSales').map(shown)).toEqual(['asked', 'asked', 0, 600]);
    expect(options(book)).toEqual([['total de 12 meses', 'média mensal']]);
    const answered = (answer: string): unknown[] =>
      readings(read({ [heading]: [1200, 'R$ 2.400,00'] }, { [book.questions[0]!.id]: answer }), 'netSales').map(shown);
    expect(answered('total de 12 meses')).toEqual([100, 200]);
    expect(answered('total do ano')).toEqual([100, 200]);
    expect(answered('média mensal')).toEqual([1200, 2400]);
    expect(answered('10 meses')).toEqual([120, 240]);
    expect(answered('depende')).toEqual(['asked', 'asked']);
  });

  it('lets the period of the cell win over that of the heading', () => {
    expect(sales('Faturamento (R$/ano)', 'R$ 100/mês', '1.200 por ano', 1200)).toEqual([100, 100, 100]);
    expect(values('creditLimit', 'Limite de crédito', 'R$ 100/semana')).toEqual(['unreadable']);
  });

  it('asks for the currency too, once the period is known', () => {
    const columns = {
      'Faturamento 2025 (US$)': [1200],
      'Limite de crédito (R$)': [10],
      'Pedido médio (R$)': [10],
    };
    const [period] = read(columns).questions;
    const next = read(columns, { [period!.id]: 'total do ano' });
    expect(next.questions.map(({ issue }) => issue.code)).toEqual(['currency-mixed']);
    const both = read(columns, { [period!.id]: 'total do ano', [next.questions[0]!.id]: '5' });
    expect(readings(both, 'netSales').map(shown)).toEqual([500]);
  });

  it('takes counts and support of a year alike, and leaves terms alone', () => {
    expect(values('dropsPerMonth', 'Entregas por mês', 12)).toEqual([12]);
    expect(values('specialsPerMonth', 'Pedidos especiais por mês', '24 por ano')).toEqual([2]);
    expect(values('promosPerMonth', 'Promoções 2025', 24)).toEqual(['asked']);
    expect(values('promoSupport', 'Verba promocional 2026', 6000, '3%', 'sem verba')).toEqual([
      'asked',
      { share: 0.03 },
      { money: 0 },
    ]);
    expect(values('discount', 'Desconto 2026', '5%')).toEqual([0.05]);
    expect(values('creditLimit', 'Limite de crédito 2026', 1000)).toEqual([1000]);
    expect(values('paymentTerms', 'Prazo de pagamento 2026', '30 dias')).toEqual([expect.anything()]);
  });

  it.each(['Meta de faturamento', 'Faturamento meta', 'Target sales', 'Objetivo de ventas', 'Meta de clientes'])(
    'does not take %s for what is sold',
    (heading) => {
      const book = read({ [heading]: [1200] });
      expect([readings(book, 'netSales'), readings(book, 'customers')]).toEqual([[undefined], [undefined]]);
      expect(book.issues.map(({ code, found }) => [code, found])).toEqual([['heading-unknown', heading]]);
    },
  );

  it('still takes a promised target for the promise', () => {
    expect(values('availability', 'Meta de disponibilidade', '95%')).toEqual([0.95]);
    expect(values('targetMargin', 'Margem alvo', '20%')).toEqual([0.2]);
  });
});

describe('the sign of a discount', () => {
  it('means "off" where the whole column is written below zero', () => {
    expect(values('discount', 'Desconto', -10, -5.5, 0, null)).toEqual([0.1, 0.055, 0, 'blank']);
    expect(values('discount', 'Desconto', percent(-0.1), '-8%', '(5%)', '3%-')).toEqual([0.1, 0.08, 0.05, 0.03]);
    expect(values('discount', 'Desconto', -0.1, -0.05)).toEqual([0.1, 0.05]);
  });

  it('is asked where one cell differs from the others, and stays refused where nothing can be below zero', () => {
    expect(values('discount', 'Desconto', 10, 8, -5)).toEqual([0.1, 0.08, 'asked']);
    expect(values('discount', 'Desconto', '10%', '-5%')).toEqual([0.1, 'asked']);
    expect(values('availability', 'Disponibilidade', -95, -97)).toEqual(['unreadable', 'unreadable']);
  });
});
