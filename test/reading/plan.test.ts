import type { Grid } from '../support/grid';
import { date, percent } from '../support/grid';
import { planOf, plannedBook, said } from '../support/planned-book';

/** The same small plan in every layout: beer and water, two months. */
const WANTED = {
  demand: ['agua 2026-11: 40000', 'agua 2026-12: 50000', 'cerveja 2026-11: 100000', 'cerveja 2026-12: 120000'],
  supply: ['agua 2026-11: 42000', 'agua 2026-12: 48000', 'cerveja 2026-11: 95000', 'cerveja 2026-12: 110000'],
};
const codes = (book: ReturnType<typeof plannedBook>): string[] => [
  ...book.issues.map(({ code }) => code),
  ...book.questions.map(({ issue }) => issue.code),
];

const LAYOUTS: Readonly<Record<string, Readonly<Record<string, Grid>>>> = {
  'wide, one sheet a measure': {
    'Plano de Demanda': [
      ['Plano de demanda – consenso S&OP (caixas)'],
      [],
      ['Família', 'nov/26', 'dez/26', 'Total'],
      ['Cerveja', 100000, 120000, 220000],
      ['Água', 40000, 50000, 90000],
      ['Total', 140000, 170000, 310000],
    ],
    Suprimento: [
      ['Plano de suprimento, em mil cx'],
      ['Família', '2026-11', '2026-12'],
      ['Cerveja', 95, 110],
      ['Água', 42, 48],
    ],
  },
  'wide, a measure a row, date serials': {
    'S&OP': [
      ['Família', 'Medida', 'Unidade', date(46327, 'mmm/yy'), date(46357, 'mmm/yy')],
      ['Cerveja', 'Demanda', 'mil cx', 100, 120],
      ['', 'Suprimento', 'mil cx', 95, 110],
      ['', 'Cobertura (dias)', '', 12, 10],
      ['Água', 'Demanda', 'mil cx', 40, 50],
      ['', 'Suprimento', 'mil cx', 42, 48],
      ['', 'Cobertura (dias)', '', 12, 10],
    ],
  },
  'blocks under one row of months, in English': {
    'S&OP plan': [
      ['thousand cases', 'Nov-26', 'Dec-26'],
      ['Cerveja'],
      ['Demand', 100, 120],
      ['Supply', 95, 110],
      ['Days of cover', 12, 10],
      ['Água'],
      ['Demand', 40, 50],
      ['Supply', 42, 48],
      ['Days of cover', 12, 10],
      ['Total'],
      ['Demand', 140, 170],
      ['Supply', 137, 158],
    ],
  },
  'blocks with their own months, in Spanish': {
    'Plan S&OP': [
      ['Cerveja', 'noviembre 2026', 'diciembre 2026'],
      ['Demanda (miles de cajas)', 100, 120],
      ['Suministro (miles de cajas)', 95, 110],
      [],
      ['Água', 'noviembre 2026', 'diciembre 2026'],
      ['Demanda (miles de cajas)', 40, 50],
      ['Suministro (miles de cajas)', 42, 48],
    ],
  },
  'blocks of measures': {
    Plano: [
      ['Em caixas', '11/2026', '12/2026'],
      ['Demanda'],
      ['Cerveja', 100000, 120000],
      ['Água', 40000, 50000],
      ['Suprimento'],
      ['Cerveja', 95000, 110000],
      ['Água', 42000, 48000],
    ],
  },
  'long, measure and value': {
    'Base S&OP': [
      ['Família', 'Mês', 'Medida', 'Valor'],
      ['Cerveja', 'nov/26', 'Demanda', 100000],
      ['Cerveja', 'dez/26', 'Demanda', 120000],
      ['Cerveja', 'nov/26', 'Suprimento', 95000],
      ['Cerveja', 'dez/26', 'Suprimento', 110000],
      ['Água', 'nov/26', 'Demanda', 40000],
      ['Água', 'dez/26', 'Demanda', 50000],
      ['Água', 'nov/26', 'Suprimento', 42000],
      ['Água', 'dez/26', 'Suprimento', 48000],
    ],
  },
  'long, a column a measure, dates as text': {
    Plan: [
      ['Product family', 'Month', 'Demand plan', 'Supply plan'],
      ['Cerveja', '01/11/2026', 100000, 95000],
      ['Cerveja', '01/12/2026', 120000, 110000],
      ['Água', '01/11/2026', 40000, 42000],
      ['Água', '01/12/2026', 50000, 48000],
    ],
  },
  'turned, months down': {
    Demanda: [
      ['Mês', 'Cerveja', 'Água'],
      ['nov/26', 100000, 40000],
      ['dez/26', 120000, 50000],
    ],
    Suprimento: [
      ['Mês', 'Cerveja', 'Água'],
      ['nov/26', 95000, 42000],
      ['dez/26', 110000, 48000],
    ],
  },
  'measures below each month': {
    'Plano S&OP': [
      ['Família', 'nov/26', '', 'dez/26', ''],
      ['', 'Demanda', 'Suprimento', 'Demanda', 'Suprimento'],
      ['Cerveja', 100000, 95000, 120000, 110000],
      ['Água', 40000, 42000, 50000, 48000],
    ],
  },
  'depots that add up': {
    'Plano de Demanda': [
      ['Família', 'CD', 'nov/26', 'dez/26'],
      ['Cerveja', 'Sul', 60000, 70000],
      ['Cerveja', 'Norte', 40000, 50000],
      ['Água', 'Sul', 40000, 50000],
    ],
    'Plano de Produção': [
      ['Família', 'CD', 'nov/26', 'dez/26'],
      ['Cerveja', 'Sul', 95000, 110000],
      ['Água', 'Norte', 42000, 48000],
    ],
  },
};

describe('the plan in every layout', () => {
  it.each(Object.keys(LAYOUTS))('%s', (name) => {
    const book = plannedBook(LAYOUTS[name] ?? {});
    expect(said(book, 'demand')).toEqual(WANTED.demand);
    expect([...said(book, 'supply'), ...said(book, 'production')]).toEqual(WANTED.supply);
    expect(codes(book)).toEqual([]);
    expect(planOf(book).families).toEqual({ cerveja: 'Cerveja', agua: 'Água' });
    expect(book.tables.map(({ role }) => role)).toContain('plan');
  });
});

/** Rows of months of one family, for tests of a single thing. */
const wide = (...rows: Grid[number][]): Readonly<Record<string, Grid>> => ({
  'Plano de Demanda': [['Família', 'nov/26', 'dez/26'], ...rows],
});

describe('months', () => {
  const monthsOf = (heads: Grid[number], title = 'Plano de demanda'): readonly (string | null)[] => {
    const book = plannedBook({
      'Plano de Demanda': [[title], ['Família', ...heads], ['Cerveja', ...heads.map((_, at) => 100 + at)]],
    });
    return planOf(book).figures.map(({ month }) => month);
  };

  it.each([
    ['names and short years', ['jan/25', 'fev/25', 'mar/25'], ['2025-01', '2025-02', '2025-03']],
    ['names and long years', ['janeiro de 2025', 'fevereiro de 2025'], ['2025-01', '2025-02']],
    ['English', ['Jan-25', 'Feb-25', 'Mar-25'], ['2025-01', '2025-02', '2025-03']],
    ['Spanish', ['ene 25', 'feb 25', 'mar 25'], ['2025-01', '2025-02', '2025-03']],
    ['year first', ['2025-01', '2025-02'], ['2025-01', '2025-02']],
    ['digits only', [202512, 202601], ['2025-12', '2026-01']],
    ['month and year', ['12/2025', '01/2026'], ['2025-12', '2026-01']],
    ['serials of the first of the month', [date(45658, 'mmm-yy'), date(45689, 'mmm-yy')], ['2025-01', '2025-02']],
    ['days first', ['01/02/2026', '01/03/2026', '01/04/2026'], ['2026-02', '2026-03', '2026-04']],
    ['months first', ['02/01/2026', '03/01/2026', '04/01/2026'], ['2026-02', '2026-03', '2026-04']],
    ['counted ahead', ['M+1', 'M+2', 'M+3'], ['+1', '+2', '+3']],
  ])('%s', (_name, heads, months) => {
    expect(monthsOf(heads)).toEqual(months);
  });

  it('counts "M+1" from the month that the title names', () => {
    expect(monthsOf(['M+1', 'M+2'], 'Plano de demanda – S&OP novembro/2026')).toEqual(['2026-12', '2027-01']);
  });

  it('takes the year of names from the title, and goes on through the turn of the year', () => {
    expect(monthsOf(['nov', 'dez', 'jan'], 'Plano de demanda 2026')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsOf(['nov', 'dez', 'jan'], 'Plano de demanda – outubro/2026')).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
  });

  it('asks for the year where nothing says it, and reads the answer', () => {
    const sheet: Grid = [
      ['Família', 'jan', 'fev'],
      ['Cerveja', 100, 110],
    ];
    const book = plannedBook({ Demanda: sheet });
    expect(codes(book)).toEqual(['plan-year']);
    expect(planOf(book).figures).toEqual([]);
    const answers = { [book.questions[0]!.id]: '2027' };
    expect(said(plannedBook({ Demanda: sheet }, { answers }), 'demand')).toEqual([
      'cerveja 2027-01: 100',
      'cerveja 2027-02: 110',
    ]);
  });

  it('asks whether Jan-25 is January 2025 where Excel made it a day', () => {
    const sheet: Grid = [
      ['Family', date(46047, 'd-mmm'), date(46078, 'd-mmm')],
      ['Cerveja', 100, 110],
    ];
    const book = plannedBook({ Demand: sheet });
    expect(book.questions.map(({ options }) => options)).toEqual([['2025', '2026']]);
    const answers = { [book.questions[0]!.id]: '2025' };
    expect(said(plannedBook({ Demand: sheet }, { answers }), 'demand')).toEqual([
      'cerveja 2025-01: 100',
      'cerveja 2025-02: 110',
    ]);
  });

  it('leaves dates of an order list and tables of the past alone', () => {
    const orders: Grid = [
      ['Nº do pedido', 'Perfil de cliente', 'Data do pedido', 'Data da entrega', 'Valor'],
      [1, 'Redes', date(46300, 'dd/mm/yyyy'), date(46331, 'dd/mm/yyyy'), 100],
      [2, 'Bares', date(46301, 'dd/mm/yyyy'), date(46332, 'dd/mm/yyyy'), 100],
    ];
    expect(plannedBook({ Pedidos: orders }).plan).toBeUndefined();
    expect(
      plannedBook({ Histórico: [['Vendas realizadas'], ...wide(['Cerveja', 1, 2])['Plano de Demanda']!] }).plan,
    ).toBeUndefined();
  });
});

describe('figures', () => {
  it('skips totals, subtotals, remarks and rows of what was', () => {
    const book = plannedBook(
      wide(
        ['Cerveja', 100, 110],
        ['Subtotal cervejas', 100, 110],
        ['Água', 10, 12],
        ['Realizado', 9, 9],
        ['Total geral', 110, 122],
        ['Obs.: revisado em outubro'],
      ),
    );
    expect(said(book, 'demand')).toEqual([
      'agua 2026-11: 10',
      'agua 2026-12: 12',
      'cerveja 2026-11: 100',
      'cerveja 2026-12: 110',
    ]);
  });

  it('reads numbers typed as text by the habit of their table', () => {
    expect(said(plannedBook(wide(['Cerveja', '12.500', '13.000,5'])), 'demand')).toEqual([
      'cerveja 2026-11: 12500',
      'cerveja 2026-12: 13000.5',
    ]);
  });

  it('tells a text that is no number, and an error, and keeps the rest', () => {
    const book = plannedBook(
      wide(['Cerveja', 'muito', 110], ['Água', { error: '#REF!' }, -5], ['Suco', '-', 'a definir']),
    );
    expect(said(book, 'demand')).toEqual(['cerveja 2026-12: 110']);
    expect(codes(book)).toEqual(['plan-unreadable', 'plan-unreadable', 'plan-unreadable']);
  });

  it('uses neither of two numbers for one family and month', () => {
    const book = plannedBook(wide(['Cerveja', 100, 110], ['cerveja', 100, 115]));
    expect(said(book, 'demand')).toEqual(['cerveja 2026-11: 100']);
    expect(codes(book)).toEqual(['plan-twice']);
  });

  it('does not compare cases with tonnes', () => {
    const book = plannedBook({
      'Plano de Demanda': [
        ['Família', 'Unidade', 'nov/26', 'dez/26'],
        ['Cerveja', 'cx', 100, 110],
      ],
      'Plano de Suprimento': [
        ['Família', 'Unidade', 'nov/26', 'dez/26'],
        ['Cerveja', 't', 3, 4],
      ],
    });
    expect(said(book, 'supply')).toEqual([]);
    expect(codes(book)).toEqual(['plan-units']);
  });

  it('takes millions and thousands from the nearest text, and a size in a name for no unit', () => {
    const sheet: Grid = [['Plano de demanda, mil cx'], ['Família', 'nov/26', 'dez/26'], ['Lata 350 ml', 12, 13]];
    const book = plannedBook({ Plano: sheet });
    expect(said(book, 'demand')).toEqual(['lata 350 ml 2026-11: 12000', 'lata 350 ml 2026-12: 13000']);
    expect(planOf(book).read).toMatchObject([
      { as: 'demand', unit: 'case', scale: 1000, families: 1, months: ['2026-11', '2026-12'] },
    ]);
  });

  it('asks what a table of the plan counts that does not say it', () => {
    const sheets = {
      'S&OP': [
        ['Família', 'nov/26', 'dez/26'],
        ['Cerveja', 100, 110],
      ],
    };
    const book = plannedBook(sheets);
    expect(codes(book)).toEqual(['plan-measure']);
    expect(book.plan).toBeUndefined();
    const answers = { [book.questions[0]!.id]: 'suprimento' };
    expect(said(plannedBook(sheets, { answers }), 'supply')).toEqual(['cerveja 2026-11: 100', 'cerveja 2026-12: 110']);
  });
});

describe('versions', () => {
  const long = (...rows: Grid[number][]): Readonly<Record<string, Grid>> => ({
    Base: [['Família', 'Mês', 'Versão', 'Demanda'], ...rows],
  });
  it('takes the consensus, whatever stands beside it', () => {
    const book = plannedBook(
      long(
        ['Cerveja', 'nov/26', 'Orçado', 90],
        ['Cerveja', 'nov/26', 'Consenso', 100],
        ['Cerveja', 'nov/26', 'Estatístico', 95],
      ),
    );
    expect(said(book, 'demand')).toEqual(['cerveja 2026-11: 100']);
    expect(planOf(book).read).toMatchObject([{ version: 'Consenso' }]);
  });

  it('takes the sheet without a version before the budget', () => {
    const sheets = {
      ...wide(['Cerveja', 100, 110]),
      'Demanda Orçada': [
        ['Família', 'nov/26', 'dez/26'],
        ['Cerveja', 90, 95],
      ],
    };
    expect(said(plannedBook(sheets), 'demand')).toEqual(['cerveja 2026-11: 100', 'cerveja 2026-12: 110']);
  });

  it('asks between versions of which none is the agreed one', () => {
    const sheets = long(['Cerveja', 'nov/26', 'RF1', 90], ['Cerveja', 'nov/26', 'RF2', 100]);
    const book = plannedBook(sheets);
    expect(said(book, 'demand')).toEqual([]);
    expect(book.questions.map(({ options }) => options)).toEqual([['RF1', 'RF2']]);
    const answers = { [book.questions[0]!.id]: 'RF2' };
    expect(said(plannedBook(sheets, { answers }), 'demand')).toEqual(['cerveja 2026-11: 100']);
  });
});

describe('stock', () => {
  const block = (stock: Grid[number]): Readonly<Record<string, Grid>> => ({
    'Plano S&OP': [
      ['Cerveja', 'nov/26', 'dez/26', 'jan/27'],
      ['Demanda', 100, 120, 90],
      ['Suprimento', 95, 110, 100],
      stock,
    ],
  });
  // 50 + 95 − 100 = 45; 45 + 110 − 120 = 35; 35 + 100 − 90 = 45.
  it('proves by the sums of the plan whether "Estoque" opens or closes the month', () => {
    expect(said(plannedBook(block(['Estoque', 50, 45, 35])), 'openingStock')).toEqual([
      'cerveja 2026-11: 50',
      'cerveja 2026-12: 45',
      'cerveja 2027-01: 35',
    ]);
    expect(said(plannedBook(block(['Estoque', 45, 35, 45])), 'closingStock')).toEqual([
      'cerveja 2026-11: 45',
      'cerveja 2026-12: 35',
      'cerveja 2027-01: 45',
    ]);
  });

  it('takes a stock in days for a cover', () => {
    const book = plannedBook(block(['Dias de estoque', 12, 10, 11]));
    expect(codes(book)).toEqual([]);
    expect(planOf(book).figures.map(({ measure }) => measure)).not.toContain('openingStock');
    expect(said(book, 'cover')).toHaveLength(3);
  });

  it('asks where the sums prove nothing', () => {
    const book = plannedBook(block(['Estoque', 10, 20, 30]));
    expect(codes(book)).toEqual(['plan-stock']);
    const answers = { [book.questions[0]!.id]: 'estoque final' };
    expect(said(plannedBook(block(['Estoque', 10, 20, 30]), { answers }), 'closingStock')).toHaveLength(3);
  });
});

describe('figures of the company and of families', () => {
  it.each([
    ['Capacidade de entregas por semana', 350, 'paradas', 'stops', 350],
    ['Capacidade de entregas por mês', 1300, '', 'stops', 300],
    ['Special-order capacity per month', 120, '', 'specials', 120],
    ['Custo da parada extra (R$)', 140, '', 'spotStopCost', 140],
    ['DSO no plano financeiro', 35, 'dias', 'termDays', 35],
    ['Gross to net do plano', percent(0.125), '', 'discountShare', 0.125],
    ['Venda bruta planejada (R$ mil)', 1400, '', 'listSales', 1400000],
  ] as const)('%s', (label, value, unit, measure, wanted) => {
    const book = plannedBook({
      Premissas: [
        ['Premissa', 'Valor', 'Unidade'],
        [label, value, unit],
      ],
    });
    expect(planOf(book).figures.map((one) => [one.measure, Number(one.value.toFixed(6))])).toEqual([[measure, wanted]]);
  });

  it('tells a capacity of a day, since nobody says how many days there are', () => {
    expect(
      codes(
        plannedBook({
          Premissas: [
            ['Premissa', 'Valor'],
            ['Capacidade de entregas por dia', 70],
          ],
        }),
      ),
    ).toContain('plan-unreadable');
  });

  it('marks a DSO that was measured', () => {
    const book = plannedBook({
      Premissas: [
        ['Premissa', 'Valor'],
        ['DSO realizado', 41],
      ],
    });
    expect(planOf(book).figures).toMatchObject([{ measure: 'termDays', value: 41, marks: ['measured-not-promised'] }]);
  });

  it('reads what stands once a family', () => {
    const book = plannedBook({
      ...wide(['Cerveja', 100, 110]),
      Estoque: [
        [
          'Família',
          'Estoque inicial',
          'Estoque mínimo',
          'Estoque de segurança',
          'Desvio padrão diário',
          'Intervalo de reposição (dias)',
          'Tempo de reposição (dias)',
          'Margem por caixa (R$)',
          'Modo de suprimento',
          'Prazo de suprimento (dias úteis)',
        ],
        ['Cerveja', 50, 20, 6, 1.2, 7, 8, 12, 'Sob encomenda', 15],
        ['Água', 10, 5, 3, 0.5, 7, 8, 4, 'Para estoque', null],
      ],
    });
    expect(said(book, 'safetyStock')).toEqual(['agua: 3', 'cerveja: 6']);
    expect(said(book, 'madeToOrder')).toEqual(['agua: 0', 'cerveja: 1']);
    expect(said(book, 'supplyWorkingDays')).toEqual(['cerveja: 15']);
    expect(said(book, 'unitMargin')).toEqual(['agua: 4', 'cerveja: 12']);
    expect(said(book, 'dailyDemandSd')).toEqual(['agua: 0.5', 'cerveja: 1.2']);
    expect(codes(book)).toEqual([]);
  });
});

describe('the table profile × family', () => {
  const plan = wide(['Cerveja', 100, 110], ['Água', 10, 12]);
  const bridge = (...rows: Grid): ReturnType<typeof plannedBook> =>
    plannedBook({ ...plan, Mix: [['Perfil', 'Cerveja', 'Água'], ...rows] });
  const shares = (book: ReturnType<typeof plannedBook>): unknown =>
    planOf(book).bridge?.shares.map(({ profile, family, share }) => [profile, family, Number(share.toFixed(6))]);

  it('tells shares of a family from shares of a profile and from volumes', () => {
    const byFamily = bridge(['Redes', percent(0.6), percent(0.2)], ['Bares', percent(0.4), percent(0.8)]);
    expect(planOf(byFamily).bridge?.by).toBe('family');
    expect(shares(byFamily)).toEqual([
      ['redes', 'cerveja', 0.6],
      ['redes', 'agua', 0.2],
      ['bares', 'cerveja', 0.4],
      ['bares', 'agua', 0.8],
    ]);
    expect(planOf(bridge(['Redes', 70, 30], ['Bares', 20, 80])).bridge).toMatchObject({
      by: 'profile',
      shares: [{ share: 0.7 }, { share: 0.3 }, { share: 0.2 }, { share: 0.8 }],
    });
    expect(planOf(bridge(['Redes', 700, 300], ['Bares', 200, 850])).bridge?.by).toBe('volume');
  });

  it('reads it turned, and leaves its total out', () => {
    const book = plannedBook({
      ...plan,
      Mix: [
        ['Família', 'Redes', 'Bares', 'Total'],
        ['Cerveja', 0.6, 0.4, 1],
        ['Água', 0.2, 0.8, 1],
      ],
    });
    expect(planOf(book).bridge?.by).toBe('family');
    expect(planOf(bridge(['Redes', 0.6, 0.2], ['Bares', 0.4, 0.8], ['Total', 1, 1])).bridge?.by).toBe('family');
  });

  it('asks where the shares add up to nothing', () => {
    const book = bridge(['Redes', 0.6, 0.3], ['Bares', 0.2, 0.5]);
    expect(codes(book)).toEqual(['plan-bridge']);
    expect(planOf(book).bridge).toBeNull();
    const answers = { [book.questions[0]!.id]: 'parte da família' };
    expect(
      planOf(
        plannedBook(
          {
            ...plan,
            Mix: [
              ['Perfil', 'Cerveja', 'Água'],
              ['Redes', 0.6, 0.3],
              ['Bares', 0.2, 0.5],
            ],
          },
          { answers },
        ),
      ).bridge?.by,
    ).toBe('family');
  });
});

describe('the promotion calendar', () => {
  it('reads profile, family, start and volume', () => {
    const book = plannedBook({
      'Calendário Promocional': [
        ['Promoção', 'Perfil de cliente', 'Família', 'Início', 'Fim', 'Volume incremental (mil cx)'],
        ['Verão', 'Redes', 'Cerveja', date(46341, 'dd/mm/yyyy'), date(46355, 'dd/mm/yyyy'), 18],
        ['Natal', 'Bares', 'Todas', date(46362, 'dd/mm/yyyy'), date(46375, 'dd/mm/yyyy'), 5],
      ],
    });
    expect(planOf(book).promotions).toMatchObject([
      { profile: 'redes', family: 'cerveja', start: '2026-11-15', isMonth: false, uplift: 18000, unit: 'case' },
      { profile: 'bares', family: null, start: '2026-12-06', uplift: 5000 },
    ]);
  });

  it('reads a calendar by month and customer', () => {
    const book = plannedBook({
      'Calendário Promocional': [
        ['Cliente', 'Família', 'Mês', 'Uplift (cx)'],
        ['Super Sol', 'Cerveja', 'nov/26', 900],
      ],
    });
    expect(planOf(book).promotions).toMatchObject([
      { profile: null, customer: 'Super Sol', family: 'cerveja', start: '2026-11-01', isMonth: true, uplift: 900 },
    ]);
  });
});
