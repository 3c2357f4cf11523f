import type { Book } from '../../src/domain/book';
import type { FieldName } from '../../src/domain/terms';
import { foldPlan } from '../../src/facts/plan/fold-plan';
import { plannedOrders } from '../../src/facts/plan/planned-orders';
import { percent, type Grid } from '../support/grid';
import { plannedBook } from '../support/planned-book';

const TODAY = '2026-11-22';
const MONTHS = ['nov/26', 'dez/26', 'jan/27'];

/** The value of a field, as folded for a profile; the kind of its reading where it has none. */
function value(book: Book, profile: string, field: FieldName): unknown {
  const reading = foldPlan(book, TODAY).folded.profiles[profile]?.[field];
  return reading?.kind === 'value' ? reading.value : reading?.kind;
}
const marks = (book: Book, profile: string, field: FieldName): unknown => {
  const reading = foldPlan(book, TODAY).folded.profiles[profile]?.[field];
  return reading?.kind === 'value' ? reading.marks : null;
};

/** RULES T05: demand 120 k, available 110 k = 12 + 108 − 10, profile share 35 %. */
const BALANCE: Readonly<Record<string, Grid>> = {
  'Plano S&OP': [
    ['mil cx'],
    ['Família', 'Medida', ...MONTHS],
    ['Cerveja', 'Demanda', 90, 120, 80],
    ['Cerveja', 'Suprimento', 90, 108, 90],
    ['Cerveja', 'Estoque inicial', 20, 12, 0],
    ['Cerveja', 'Estoque mínimo', 10, 10, 10],
    ['Água', 'Demanda', 40, 50, 60],
    ['Água', 'Suprimento', 60, 60, 60],
    ['Água', 'Estoque inicial', 10, 30, 40],
    ['Água', 'Estoque mínimo', 5, 5, 5],
  ],
  Mix: [
    ['Perfil', 'Cerveja', 'Água'],
    ['Redes', percent(0.35), percent(0)],
    ['Bares', percent(0.65), percent(1)],
  ],
};

describe('T05: demand covered by supply', () => {
  it('finds the tightest family and month, in cases', () => {
    const book = plannedBook(BALANCE);
    expect(value(book, 'redes', 'planDemand')).toBe(120000);
    expect(value(book, 'redes', 'planAvailable')).toBe(110000);
    expect(value(book, 'redes', 'planShare')).toBe(0.35);
    expect(value(book, 'redes', 'planTightest')).toBe('Cerveja · dez/26');
    expect(foldPlan(book, TODAY).folded.profiles.redes?.planAvailable?.at).toEqual({
      sheet: 'Plano S&OP',
      row: 3,
      column: 3,
    });
    expect(foldPlan(book, TODAY).folded.profiles.redes?.planShare?.at).toEqual({ sheet: 'Mix', row: 1, column: 1 });
  });

  it('looks only at families in which the profile has a share', () => {
    const mix: Grid = [
      ['Perfil', 'Cerveja', 'Água'],
      ['Redes', percent(1), percent(0)],
      ['Bares', percent(0), percent(1)],
    ];
    // Water: 60 + 10 − 5 = 65 of 40; 60 + 30 − 5 = 85 of 50; 60 + 40 − 5 = 95 of 60.
    expect(value(plannedBook({ ...BALANCE, Mix: mix }), 'bares', 'planTightest')).toBe('Água · jan/27');
  });

  it('carries the opening stock forward by the sums of the plan, and says so', () => {
    const book = plannedBook({
      Demanda: [
        ['Família', ...MONTHS],
        ['Cerveja', 100, 120, 90],
      ],
      Suprimento: [
        ['Família', ...MONTHS],
        ['Cerveja', 95, 110, 100],
      ],
      Estoque: [
        ['Família', 'Estoque inicial', 'Estoque mínimo'],
        ['Cerveja', 30, 20],
      ],
    });
    // 30 + 95 − 20 = 105 of 100; 25 + 110 − 20 = 115 of 120; 15 + 100 − 20 = 95 of 90.
    expect(value(book, 'redes', 'planTightest')).toBe('Cerveja · dez/26');
    expect(value(book, 'redes', 'planAvailable')).toBe(115);
    expect(marks(book, 'redes', 'planAvailable')).toEqual(['rolled-forward']);
  });

  it('says nothing of a profile where one of its families lacks supply (ERRATA 30)', () => {
    const rows = BALANCE['Plano S&OP']!.filter((row) => !(row[0] === 'Água' && row[1] === 'Suprimento'));
    const book = plannedBook({ ...BALANCE, 'Plano S&OP': rows });
    expect(value(book, 'bares', 'planAvailable')).toBe('blank');
    expect(value(book, 'redes', 'planAvailable')).toBe(110000);
  });

  it('starts with the month of the review, and says when the plan ended before it', () => {
    const book = plannedBook({
      Demanda: [
        ['Família', 'set/26', 'out/26'],
        ['Cerveja', 100, 120],
      ],
    });
    const { folded, issues } = foldPlan(book, TODAY);
    expect(folded.profiles).toEqual({});
    expect(issues).toMatchObject([{ code: 'plan-past', found: '2026-10' }]);
  });

  it('counts "M+1" from the month of the review', () => {
    const book = plannedBook({
      'Plano de Demanda': [
        ['Família', 'M+1', 'M+2'],
        ['Cerveja', 100, 120],
      ],
    });
    expect(value(book, 'redes', 'planTightest')).toBe('Cerveja · dez/26');
  });
});

describe('without a table profile × family', () => {
  const demand: Readonly<Record<string, Grid>> = {
    Demanda: [
      ['Família', ...MONTHS],
      ['Cerveja', 100, 120, 90],
    ],
  };
  it('splits evenly, marked', () => {
    const book = plannedBook(demand);
    expect([value(book, 'redes', 'planShare'), marks(book, 'redes', 'planShare')]).toEqual([0.5, ['even-split']]);
  });

  it('splits by net sales where every profile has them, marked', () => {
    const book = plannedBook({
      ...demand,
      Perfis: [
        ['Perfil de cliente', 'Venda líquida'],
        ['Redes', 'R$ 300.000'],
        ['Bares', 'R$ 100.000'],
      ],
    });
    expect([value(book, 'redes', 'planShare'), marks(book, 'redes', 'planShare')]).toEqual([0.75, ['split-by-sales']]);
    const half = plannedBook({
      ...demand,
      Perfis: [
        ['Perfil de cliente', 'Venda líquida'],
        ['Redes', 'R$ 300.000'],
        ['Bares', null],
      ],
    });
    expect(value(half, 'redes', 'planShare')).toBe(0.5);
  });

  it('takes shares of a profile by its sales: 0.5 · 300 ÷ (0.5 · 300 + 1 · 100) = 0.6', () => {
    const book = plannedBook({
      Demanda: [
        ['Família', ...MONTHS],
        ['Cerveja', 100, 120, 90],
        ['Água', 10, 10, 10],
      ],
      Mix: [
        ['Perfil', 'Cerveja', 'Água'],
        ['Redes', percent(0.5), percent(0.5)],
        ['Bares', percent(1), percent(0)],
      ],
      Perfis: [
        ['Perfil de cliente', 'Venda líquida'],
        ['Redes', 'R$ 300.000'],
        ['Bares', 'R$ 100.000'],
      ],
    });
    expect(value(book, 'redes', 'planShare')).toBeCloseTo(0.6, 12);
  });

  it('takes volumes and plans by profile as they are', () => {
    const volumes = plannedBook({
      ...demand,
      Mix: [
        ['Perfil', 'Cerveja'],
        ['Redes', 300],
        ['Bares', 900],
      ],
    });
    expect(value(volumes, 'redes', 'planShare')).toBe(0.25);
    const planned = plannedBook({
      'Plano de Demanda': [
        ['Família', 'Perfil de cliente', ...MONTHS],
        ['Cerveja', 'Redes', 30, 30, 30],
        ['Cerveja', 'Bares', 70, 70, 70],
      ],
    });
    expect(value(planned, 'bares', 'planShare')).toBeCloseTo(0.7, 12);
    expect(value(planned, 'bares', 'planDemand')).toBe(100);
  });
});

describe('the company', () => {
  it('T01, T02, T03, T07: stands in every profile alike, at one cell', () => {
    const book = plannedBook({
      Premissas: [
        ['Premissa', 'Valor', 'Unidade'],
        ['Capacidade de entregas por semana', 350, 'paradas'],
        ['Custo da parada extra', 140, 'R$'],
        ['DSO do plano', 35, 'dias'],
        ['Gross to net do plano', percent(0.125), ''],
        ['Capacidade de pedidos especiais por mês', 120, ''],
        ['Venda bruta planejada', 1400000, 'R$'],
      ],
    });
    for (const profile of ['redes', 'bares']) {
      expect(value(book, profile, 'plannedStops')).toBe(350);
      expect(value(book, profile, 'spotStopCost')).toBe(140);
      expect(value(book, profile, 'companyTermDays')).toBe(35);
      expect(value(book, profile, 'plannedDiscountShare')).toBe(0.125);
      expect(value(book, profile, 'plannedSpecials')).toBe(120);
      expect(value(book, profile, 'plannedListSales')).toBe(700000);
      expect(foldPlan(book, TODAY).folded.profiles[profile]?.plannedStops?.at).toEqual({
        sheet: 'Premissas',
        row: 1,
        column: 1,
      });
    }
    expect(marks(book, 'redes', 'plannedListSales')).toEqual(['even-split']);
  });

  it('takes the month with the least capacity', () => {
    const book = plannedBook({
      Capacidade: [
        ['', ...MONTHS],
        ['Capacidade de entregas por semana', 400, 350, 380],
      ],
    });
    expect(value(book, 'redes', 'plannedStops')).toBe(350);
  });
});

describe('T04: promotions in the plan', () => {
  const calendar: Grid = [
    ['Perfil de cliente', 'Família', 'Início', 'Volume incremental (cx)'],
    ['Redes', 'Cerveja', '10/11/2026', 18000],
    ['Bares', 'Cerveja', '10/11/2026', 6000],
    ['Redes', 'Cerveja', '10/08/2027', 99000],
  ];
  const demand: Grid = [
    ['Família', 'Medida', ...MONTHS],
    ['Cerveja', 'Demanda', 100000, 90000, 90000],
    ['Cerveja', 'Incremental', 14400, 0, 0],
  ];
  it('gives the increment of the plan to those whose promotions ask for it, a month', () => {
    const book = plannedBook({ 'Plano S&OP': demand, 'Calendário Promocional': calendar });
    expect(value(book, 'redes', 'upliftVolume')).toBe(18000 / 3);
    expect(value(book, 'redes', 'plannedUplift')).toBeCloseTo((14400 * 0.75) / 3, 9);
    expect(value(book, 'bares', 'plannedUplift')).toBeCloseTo((14400 * 0.25) / 3, 9);
  });

  it('has no place for the increment where the plan does not part it (ERRATA 60)', () => {
    const book = plannedBook({ 'Plano S&OP': demand.slice(0, 2), 'Calendário Promocional': calendar });
    const { folded } = foldPlan(book, TODAY);
    expect(folded.places.plannedUplift).toBeUndefined();
    expect(folded.places.upliftVolume).toBeDefined();
  });

  it('gives customers to their profile, and none to a customer nobody knows', () => {
    const customers: Grid = [
      ['Cliente', 'Família', 'Mês', 'Volume incremental'],
      ['Super Sol', 'Cerveja', 'nov/26', 900],
      ['Quem?', 'Cerveja', 'nov/26', 500],
    ];
    const book = plannedBook({ 'Plano S&OP': demand, 'Calendário Promocional': customers });
    const { folded } = foldPlan(book, TODAY, new Map([['super sol', 'bares']]));
    expect(folded.profiles.bares?.upliftVolume).toMatchObject({ kind: 'value', value: 300 });
    expect(folded.profiles.redes?.upliftVolume).toMatchObject({ kind: 'value', value: 0 });
  });
});

describe('T06 and T08: stock and supply of families', () => {
  const families: Grid = [
    [
      'Família',
      'Estoque de segurança',
      'Desvio padrão diário',
      'Intervalo de reposição (dias)',
      'Tempo de reposição (dias)',
      'Margem por caixa',
      'Custo por caixa',
      'Modo de suprimento',
      'Prazo de suprimento (dias)',
    ],
    // σ_P = 1200·√15 = 4647.58: 6000 ÷ 4647.58 = 1.291; water 300·√15 = 1161.9: 3000 ÷ 1161.9 = 2.58.
    ['Cerveja', 6000, 1200, 7, 8, 12, 28, 'Sob encomenda', 15],
    ['Água', 3000, 300, 7, 8, 4, 16, 'Estoque', 3],
  ];
  const book = plannedBook({
    Demanda: [
      ['Família', ...MONTHS],
      ['Cerveja', 90, 90, 90],
      ['Água', 820, 820, 820],
    ],
    Famílias: families,
    Mix: [
      ['Perfil', 'Cerveja', 'Água'],
      ['Redes', percent(0.5), percent(0.5)],
      ['Bares', percent(0.5), percent(0.5)],
    ],
  });
  it('names the family whose safety stock is the smallest part of its deviation', () => {
    expect(value(book, 'redes', 'safetyStockFamily')).toBe('Cerveja');
    expect(value(book, 'redes', 'plannedSafetyStock')).toBe(6000);
    expect(value(book, 'redes', 'dailyDemandSd')).toBe(1200);
    expect(value(book, 'redes', 'safetyStockShare')).toBe(0.5);
    expect(value(book, 'redes', 'meanDailyDemand')).toBeCloseTo((90 * 12) / 365, 12);
  });

  it('weighs margins and costs by volume, marked approximate', () => {
    // (45·12 + 410·4) ÷ 455
    expect(value(book, 'redes', 'unitMargin')).toBeCloseTo(2180 / 455, 12);
    expect(marks(book, 'redes', 'unitMargin')).toEqual(['approximate']);
  });

  it('finds the part of the plan made to order slower than promised, by value', () => {
    // Beer 90·40 = 3,600, water 820·20 = 16,400: 3,600 ÷ 20,000 = 18 %; D+2 working against 15 calendar days = 10.7.
    expect(value(book, 'redes', 'madeToOrderShare')).toBeCloseTo(0.18, 12);
    expect(value(book, 'redes', 'madeToOrderDays')).toBeCloseTo((15 * 5) / 7, 12);
  });

  it('says nothing where a family does not say how it is supplied', () => {
    const open = families.map((row, at) => (at === 2 ? row.map((cell) => (cell === 'Estoque' ? null : cell)) : row));
    const half = plannedBook({
      Demanda: [
        ['Família', ...MONTHS],
        ['Cerveja', 90, 90, 90],
        ['Água', 820, 820, 820],
      ],
      Famílias: open,
    });
    expect(value(half, 'redes', 'madeToOrderShare')).toBe('blank');
  });
});

describe('what the orders are compared with', () => {
  it('gives every month of the plan by profile and family', () => {
    const planned = plannedOrders(plannedBook(BALANCE), TODAY);
    expect(planned?.orders).toHaveLength(2 * 2 * 3);
    expect(planned?.orders[0]).toMatchObject({
      profile: 'redes',
      family: 'cerveja',
      month: '2026-11',
      volume: expect.closeTo(31500, 6) as number,
      unitCost: null,
    });
    const total = planned?.orders.reduce((sum, { volume }) => sum + volume, 0);
    expect(total).toBeCloseTo(440000, 6);
    expect(plannedOrders(plannedBook({}), TODAY)).toBeNull();
    expect(foldPlan(plannedBook({}), TODAY)).toEqual({ folded: { profiles: {}, places: {} }, issues: [] });
  });
});
