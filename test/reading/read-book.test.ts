import fc from 'fast-check';
import { templateSheets } from '../../src/app/template';
import type { Book } from '../../src/domain/book';
import { HostError } from '../../src/domain/issue';
import { LANGUAGES } from '../../src/domain/language';
import { EMPTY_MEMORY, type Memory } from '../../src/domain/memory';
import { FIELDS, type FieldName, type Reading } from '../../src/domain/terms';
import { wordsOf } from '../../src/domain/text';
import { FIELD_NAMES } from '../../src/i18n/fields';
import { issueSentence } from '../../src/i18n/issues';
import { readBook, type ReadOptions } from '../../src/reading/read-book';
import { date, grid, percent, type Grid, type SheetExtras } from '../support/grid';

const COMMERCIAL: Grid = [
  ['Perfil', 'Verba promocional (R$/mês)', 'Desconto', 'Prazo de pagamento'],
  ['Redes', 1000, percent(0.1), '28/42'],
  ['Bares', 'sem verba', '5%', 'à vista'],
];
const LOGISTICS: Grid = [
  ['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Lead time', 'Pedido especial'],
  ['Redes', '2x/semana', percent(0.97), 'D+2', 'não aceita'],
  ['Bares', 'diária', '95%', '48h', 'livre'],
];

const read = (
  sheets: Record<string, Grid>,
  { extras, memory, ...options }: ReadOptions & { extras?: Record<string, SheetExtras>; memory?: Partial<Memory> } = {},
): Book => readBook(grid(sheets, extras), { ...EMPTY_MEMORY, ...memory }, options);

const reading = (book: Book, profile: string, field: FieldName): Reading | undefined =>
  book.profiles.find(({ key }) => key === wordsOf(profile))?.readings[field];
const valueOf = (book: Book, profile: string, field: FieldName): unknown => {
  const found = reading(book, profile, field);
  return found?.kind === 'value' ? found.value : found?.kind;
};
const codes = (book: Book): string[] => book.issues.map(({ code }) => code);
const refusal = (run: () => unknown): HostError => {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('plain layouts', () => {
  it('reads two policies on separate sheets, each term with its cell and text', () => {
    const book = read({ Comercial: COMMERCIAL, Logística: LOGISTICS });
    expect(book.profiles.map(({ name, inCommercial, inLogistics }) => [name, inCommercial, inLogistics])).toEqual([
      ['Redes', true, true],
      ['Bares', true, true],
    ]);
    expect(reading(book, 'Redes', 'discount')).toEqual({
      kind: 'value',
      value: 0.1,
      at: { sheet: 'Comercial', row: 1, column: 2 },
      found: '10.0%',
      marks: [],
    });
    expect(valueOf(book, 'Bares', 'promoSupport')).toEqual({ money: 0 });
    expect(valueOf(book, 'Bares', 'leadTime')).toEqual({ days: 2, working: false });
    expect(book).toMatchObject({ language: 'pt-BR', currency: 'R$', issues: [], questions: [] });
    expect(book.places.paymentTerms).toEqual([{ sheet: 'Comercial', row: 0, column: 3 }]);
    expect(book.places.creditLimit).toBeUndefined();
  });

  it('reads both policies from one table', () => {
    const joined = COMMERCIAL.map((row, index) => [...row, ...(LOGISTICS[index] ?? []).slice(1)]);
    const book = read({ Políticas: joined });
    expect(book.tables.map(({ role }) => role)).toEqual(['both']);
    expect(valueOf(book, 'Redes', 'deliveryFrequency')).toEqual({ perWeek: 2 });
    expect(book.profiles.every(({ inCommercial, inLogistics }) => inCommercial && inLogistics)).toBe(true);
  });

  it('reads two tables stacked on one sheet, with titles and notes around them', () => {
    const book = read({
      Políticas: [
        ['Política Comercial 2026'],
        ['vigência out–dez'],
        [],
        ...COMMERCIAL,
        ['Total', 1000],
        ['Obs.: valores por mês'],
        [],
        ['Exceções passam pela Diretoria.'],
        [],
        ['Política Logística'],
        ...LOGISTICS,
      ],
    });
    expect(book.tables.map(({ role, headerRow }) => [role, headerRow])).toEqual([
      ['commercial', 3],
      ['logistics', 12],
    ]);
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
    expect(book.issues).toEqual([]);
  });

  it('reads two tables side by side', () => {
    const beside = COMMERCIAL.map((row, index) => [...row, null, ...(LOGISTICS[index] ?? [])]);
    const book = read({ Políticas: beside });
    expect(book.tables.map(({ role, rect }) => [role, rect.left])).toEqual([
      ['commercial', 0],
      ['logistics', 5],
    ]);
    expect(valueOf(book, 'Bares', 'specialOrderRule')).toEqual({ isAllowed: true, quotaPerMonth: 'unlimited' });
  });

  it('reads table objects, leaves their totals out and what stands around them alone', () => {
    const table = { name: 'Pol', hasHeader: true, hasTotals: true, columns: [], filtered: false };
    const book = read(
      { Comercial: [['Rascunho'], ...COMMERCIAL, ['Soma', 9999]], Logística: LOGISTICS },
      { extras: { Comercial: { tables: [{ ...table, rect: { top: 1, left: 0, bottom: 4, right: 3 } }] } } },
    );
    expect(book.tables[0]).toMatchObject({ name: 'Pol', role: 'commercial', headerRow: 1 });
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
  });

  it('takes a column of distinct names without a heading for the profiles', () => {
    const book = read({
      Comercial: COMMERCIAL.map((row, index) => (index === 0 ? [null, ...row.slice(1)] : row)),
      Logística: LOGISTICS.map((row, index) => (index === 0 ? ['Grupo', ...row.slice(1)] : row)),
    });
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
  });

  it('skips a blank row and a section line between profiles', () => {
    const [header, first, second] = COMMERCIAL;
    const book = read(
      { Comercial: [header!, ['Varejo'], first!, [], second!], Logística: LOGISTICS },
      { extras: { Comercial: { merges: [{ top: 1, bottom: 1, left: 0, right: 3 }] } } },
    );
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
  });

  it('keeps a profile whose terms are all blank: unknown is an answer', () => {
    const book = read({ Comercial: [...COMMERCIAL, ['Farma']], Logística: [...LOGISTICS, ['Farma', 'semanal']] });
    expect(reading(book, 'Farma', 'discount')).toEqual({
      kind: 'blank',
      at: { sheet: 'Comercial', row: 3, column: 2 },
      found: '',
    });
  });

  it('finds the policies wherever they begin', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(4), (rows, columns) => {
        const moved = (sheet: Grid): Grid => [
          ...Array.from({ length: rows }, (_, index) => (index === 0 ? ['Título da planilha'] : [])),
          ...sheet.map((row) => [...new Array<null>(columns).fill(null), ...row]),
        ];
        const book = read({ Comercial: moved(COMMERCIAL), Logística: moved(LOGISTICS) });
        expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
        expect(reading(book, 'Bares', 'availability')).toMatchObject({
          value: 0.95,
          at: { row: rows + 2, column: columns + 2 },
        });
      }),
    );
  });

  it('reads the columns in any order, with the same result', () => {
    const shuffled = fc.shuffledSubarray([1, 2, 3], { minLength: 3 });
    fc.assert(
      fc.property(shuffled, (order) => {
        const book = read({
          Comercial: COMMERCIAL.map((row) => [row[0], ...order.map((column) => row[column])]),
          Logística: LOGISTICS,
        });
        expect(valueOf(book, 'Redes', 'discount')).toBe(0.1);
        expect(valueOf(book, 'Bares', 'paymentTerms')).toEqual({ instalments: [{ share: 1, days: 0 }] });
      }),
    );
  });

  it.each(LANGUAGES)('reads its own template in %s, every column', (language) => {
    const sheets: Record<string, Grid> = {};
    for (const { sheet, cells } of templateSheets(language)) {
      const rows: (string | null)[][] = [];
      for (const { row, column, content } of cells) {
        (rows[row] ??= [])[column] = typeof content === 'string' ? content : null;
      }
      rows[4] = ['Redes'];
      sheets[sheet] = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
    }
    const book = read(sheets);
    expect(book.language).toBe(language);
    expect(book.tables.flatMap(({ columns }) => columns.filter(({ field }) => field === null))).toEqual([]);
    expect(book.issues).toEqual([]);
  });
});

describe('figures, parameters and lists', () => {
  const POLICIES = { Comercial: COMMERCIAL, Logística: LOGISTICS };

  it('adds figures of a profile list, and names a profile no policy has', () => {
    const book = read({
      ...POLICIES,
      Base: [
        ['Segmento', 'Nº de clientes', 'Venda líquida (R$ mil/ano)'],
        ['REDES ', 8, 1200],
        ['Food trucks', 3, 10],
      ],
    });
    expect(valueOf(book, 'Redes', 'customers')).toBe(8);
    expect(valueOf(book, 'Redes', 'netSales')).toBeCloseTo(100000, 6);
    expect(book.issues).toEqual([
      { code: 'profile-without-policy', found: 'Food trucks', at: { sheet: 'Base', row: 2, column: 0 } },
    ]);
  });

  it('lets the first table keep a figure, fills its blanks from another, and tells what differs', () => {
    const book = read({
      ...POLICIES,
      Base: [
        ['Perfil', 'Clientes', 'Limite de crédito'],
        ['Redes', 8, null],
        ['Bares', 5, 100],
      ],
      Outra: [
        ['Perfil', 'Clientes', 'Limite de crédito'],
        ['Redes', 9, 700],
        ['Bares', 5, 100],
      ],
    });
    expect(valueOf(book, 'Redes', 'customers')).toBe(8);
    expect(valueOf(book, 'Redes', 'creditLimit')).toBe(700);
    expect(book.issues).toEqual([
      {
        code: 'heading-twice',
        found: '9',
        at: { sheet: 'Outra', row: 1, column: 1 },
        details: { field: 'customers', first: 'Base!B2' },
      },
    ]);
  });

  it('reads parameters by name, value and unit', () => {
    const book = read({
      ...POLICIES,
      Premissas: [
        ['Premissas financeiras'],
        [],
        ['Premissa', 'Valor', 'Unidade'],
        ['Custo de capital', percent(0.18), 'ao ano'],
        ['Custo de estocagem', 22, '% ao ano'],
        ['Cobertura do cliente', '10 dias', ''],
        ['Dias de pedido por semana', 6, ''],
        ['Contar pedidos em aberto', 'sim', ''],
        ['Lógica', 'compensação', ''],
        ['Atraso médio', '-', ''],
        ['Teto de concessão', 'alto', ''],
        ['Perda do incremental', { error: '#REF!' }, ''],
        ['Cor do caminhão', 'azul', ''],
      ],
    });
    const values = Object.fromEntries(
      Object.entries(book.parameters).map(([name, found]) => [name, found.kind === 'value' ? found.value : found.kind]),
    );
    expect(values).toEqual({
      costOfCapital: 0.18,
      carryingRate: 0.22,
      customerCoverDays: 10,
      orderDaysPerWeek: 6,
      countOpenOrders: true,
      declaredLogic: 'tradeOff',
      daysLate: 'blank',
      concessionCeiling: 'unreadable',
      upliftLoss: 'unreadable',
    });
    expect(book.issues.map(({ code, details }) => [code, details?.parameter])).toEqual([
      ['unreadable', 'concessionCeiling'],
      ['error-cell', 'upliftLoss'],
    ]);
  });

  it.each([
    ['Custo de capital', 1.2, 'ao mês', 'unit-mismatch'],
    ['Custo de capital', 150, '', 'out-of-range'],
    ['Lógica', 'nenhuma', '', 'unreadable'],
    ['Atraso médio', -3, '', 'out-of-range'],
  ])('refuses the parameter %s of %p %s', (name, cell, unit, code) => {
    const book = read({
      ...POLICIES,
      Premissas: [
        ['Parâmetro', 'Valor', 'Unidade'],
        [name, cell, unit],
      ],
    });
    expect(codes(book)).toEqual([code]);
  });

  it('takes a portfolio for one although all of its few rows name one profile, and figures for figures', () => {
    const kinds = (sheet: readonly (readonly (string | number)[])[]) => {
      const book = read({ ...POLICIES, Dados: sheet });
      return [book.tables.find(({ sheet: name }) => name === 'Dados')?.role, book.orderLists?.map(({ kind }) => kind)];
    };
    const portfolio = ['Vendedor', 'Cliente', 'Perfil', 'Venda mensal'];
    expect(kinds([portfolio, ['Ana', 'Mercado Um', 'Redes', 1000]])).toEqual(['list', ['portfolio']]);
    expect(kinds([portfolio, ['Ana', 'Um', 'Redes', 1000], ['Bia', 'Dois', 'Redes', 2000]])).toEqual([
      'list',
      ['portfolio'],
    ]);
    expect(
      kinds([
        ['Perfil', 'Clientes', 'Venda mensal'],
        ['Redes', 40, 1000],
        ['Bares', 90, 2000],
      ]),
    ).toEqual(['figures', []]);
    expect(
      kinds([
        ['Perfil', 'Vendedor', 'Venda mensal'],
        ['Redes', 'Ana', 1000],
        ['Bares', 'Bia', 2000],
      ]),
    ).toEqual(['figures', []]);
  });

  it('takes orders, portfolios and plans for lists, not for policies', () => {
    const orders = Array.from({ length: 12 }, (_, index) => [
      1000 + index,
      date(46000 + index),
      index % 2 ? 'Redes' : 'Bares',
      '10%',
    ]);
    const book = read(
      {
        ...POLICIES,
        Pedidos: [['Nº do pedido', 'Data do pedido', 'Perfil', 'Desconto'], ...orders],
        Carteira: [['Cliente', 'Perfil', 'Vendedor'], ...'abcdef'.split('').map((name) => [name, 'Redes', 'Ana'])],
        Plano: [
          ['Perfil', 'jan/26', 'fev/26', 'mar/26'],
          ['Redes', 1, 2, 3],
          ['Bares', 1, 2, 3],
          ['Total', 2, 4, 6],
        ],
      },
      { extras: { Pedidos: { rowCount: 5000 } } },
    );
    expect(book.lists.map(({ table, profileColumn }) => [table.sheet, profileColumn, table.rect.bottom])).toEqual([
      ['Plano', 0, 3],
    ]);
    expect(book.orderLists?.map(({ kind, table }) => [kind, table.sheet, table.rect.bottom])).toEqual([
      ['orders', 'Pedidos', 4999],
      ['portfolio', 'Carteira', 6],
    ]);
    expect(book.tables.find(({ sheet }) => sheet === 'Pedidos')?.columns.map(({ field }) => field)).toEqual([
      null,
      null,
      'profile',
      null,
    ]);
    expect(valueOf(book, 'Redes', 'discount')).toBe(0.1);
    expect(book.issues).toEqual([]);
  });

  it('makes no noise of a sheet of notes about the columns', () => {
    const book = read({
      ...POLICIES,
      'Leia-me': [
        ['Sobre esta pasta'],
        ['Planilha', 'Coluna', 'Origem', 'Como foi feita'],
        ['Comercial', 'Perfil', 'derivado', 'Curva de Pareto'],
        ['Comercial', 'Desconto', 'derivado', 'Mediana'],
        ['Pedidos', 'Perfil', 'Data', 'cópia'],
      ],
    });
    expect(book.tables.map(({ sheet }) => sheet)).toEqual(['Comercial', 'Logística']);
    expect(book.issues).toEqual([]);
  });
});

describe('what a table is about', () => {
  const LOGISTICS_ONLY = { Logística: LOGISTICS };

  it('takes the likeliest of several columns of names', () => {
    const book = read({
      Comercial: [
        ['Canal', 'Perfil de cliente', 'Desconto', 'Prazo de pagamento'],
        ['Autosserviço', 'Redes', '5%', 30],
        ['Food service', 'Bares', '6%', 30],
      ],
      ...LOGISTICS_ONLY,
    });
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
    expect(book.issues).toEqual([]);
  });

  it('reads a policy by customer where there are no profiles', () => {
    const book = read({
      Comercial: [
        ['Cliente', 'Desconto', 'Prazo de pagamento'],
        ['Redes', '5%', 30],
        ['Bares', '6%', 30],
      ],
      ...LOGISTICS_ONLY,
    });
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
  });

  it('keeps a policy with a date or product column, as long as no profile repeats', () => {
    const policy = [
      ['Perfil', 'Data', 'Família', 'Desconto', 'Verba'],
      ['Redes', date(46000), 'PET', '5%', 10],
      ['Bares', date(46000), 'PET', '6%', 10],
    ];
    expect(read({ Comercial: policy, ...LOGISTICS_ONLY }).tables[0]?.role).toBe('commercial');
    const twice = {
      Comercial: COMMERCIAL,
      ...LOGISTICS_ONLY,
      Preços: [...policy, ['Redes', date(46000), 'Lata', '7%', 10]],
    };
    expect(read(twice).tables.map(({ role }) => role)).toEqual(['commercial', 'logistics', 'list']);
  });

  it('keeps the maximum discounts of another sheet beside the discounts of the policy', () => {
    const book = read({
      Comercial: COMMERCIAL,
      ...LOGISTICS_ONLY,
      Alçadas: [
        ['Perfil', 'Desconto máximo'],
        ['Redes', '15%'],
        ['Bares', '8%'],
      ],
    });
    expect([valueOf(book, 'Redes', 'discount'), valueOf(book, 'Redes', 'discountMax')]).toEqual([0.1, 0.15]);
  });

  it('finds clear headings right below a full row', () => {
    const book = read({
      Comercial: [['Versão', '3', 'Autor', 'Ana'], ...COMMERCIAL],
      Logística: [['Revisão', '7', 'Autor', 'Rui', 'CD Sul'], ...LOGISTICS],
    });
    expect(book.profiles).toHaveLength(2);
  });

  it('reads sheets with missing rows and cells', () => {
    const survey = grid({ Comercial: [[], [], ...COMMERCIAL], Logística: LOGISTICS });
    const [commercial, logistics] = survey.sheets;
    const rows = [...commercial!.rows];
    Reflect.deleteProperty(rows, 0);
    Reflect.deleteProperty(rows, 1);
    const book = readBook({ ...survey, sheets: [{ ...commercial!, rows }, logistics!] }, EMPTY_MEMORY);
    expect(book.profiles).toHaveLength(2);
  });

  it('reads parameters that stand as a label and a value, and none out of running text', () => {
    const book = read({
      Comercial: COMMERCIAL,
      ...LOGISTICS_ONLY,
      Premissas: [
        ['Premissas do ciclo'],
        [],
        ['Custo de capital (a.a.)', '15% a.a.'],
        ['Taxa de carregamento', null, 0.22],
        ['Teto de concessão', '1,2', '% a.m.'],
        ['Dias de pedido', 'ver política'],
        ['Atraso médio'],
      ],
    });
    const values = Object.entries(book.parameters).map(([name, found]) => [
      name,
      found.kind === 'value' && found.value,
    ]);
    expect(values).toEqual([
      ['costOfCapital', 0.15],
      ['carryingRate', 0.22],
    ]);
    expect(book.issues).toEqual([]);
  });
});

describe('refusals', () => {
  it('says when there is no policy, or only one, and where it is', () => {
    expect(refusal(() => read({ Notas: [['nada aqui']] }))).toMatchObject({ code: 'no-policy' });
    expect(refusal(() => read({}))).toMatchObject({ code: 'no-policy' });
    expect(refusal(() => read({ Comercial: COMMERCIAL }))).toMatchObject({
      code: 'only-commercial',
      details: { found: 'Comercial!A1' },
    });
    expect(refusal(() => read({ Logística: [['título'], [], ...LOGISTICS] }))).toMatchObject({
      code: 'only-logistics',
      details: { found: 'Logística!A3' },
    });
  });

  it('says that a policy without a single profile is none', () =>
    expect(refusal(() => read({ Comercial: [COMMERCIAL[0]!], Logística: LOGISTICS })).code).toBe('only-logistics'));

  const TWO = { 'Comercial 2025': COMMERCIAL, 'Comercial 2026': COMMERCIAL, Logística: LOGISTICS };

  it('names both tables that could be one policy, and takes the one that is named', () => {
    expect(refusal(() => read(TWO))).toMatchObject({
      code: 'two-candidates',
      details: { policy: 'commercial', first: 'Comercial 2025!A1', second: 'Comercial 2026!A1' },
    });
    const book = read(TWO, { tables: [{ sheet: 'comercial 2026', row: 2, column: 1 }] });
    expect(reading(book, 'Redes', 'discount')?.at.sheet).toBe('Comercial 2026');
    expect(codes(book)).toEqual(['sheet-not-policy']);
    expect(book.tables.map(({ role }) => role)).toEqual(['other', 'commercial', 'logistics']);
  });

  it('says when the cell that was named lies in no policy', () => {
    for (const at of [
      { sheet: 'Comercial 2026', row: 50, column: 1 },
      { sheet: 'Nada', row: 0, column: 0 },
    ]) {
      expect(refusal(() => read(TWO, { tables: [at] })).code).toBe('no-table-there');
    }
  });

  it('joins a policy that is split over tables with different terms, or over blocks with different profiles', () => {
    const split = read({
      Descontos: COMMERCIAL.map((row) => row.slice(0, 3)),
      Prazos: COMMERCIAL.map((row) => [row[0], row[3]]),
      Logística: LOGISTICS,
    });
    expect(valueOf(split, 'Redes', 'paymentTerms')).toBeDefined();
    const blocks = read({
      Comercial: [COMMERCIAL[0]!, COMMERCIAL[1]!, [], ['Outros canais'], COMMERCIAL[0]!, COMMERCIAL[2]!],
      Logística: LOGISTICS,
    });
    expect(blocks.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares']);
  });
});

describe('headings', () => {
  const withColumn = (heading: string, ...cells: Grid[number]): Record<string, Grid> => ({
    Comercial: COMMERCIAL,
    Logística: LOGISTICS.map((row, index) => [...row, index === 0 ? heading : cells[index - 1]]),
  });
  const lastColumn = (book: Book): FieldName | 'profile' | null | undefined => {
    const { columns } = book.tables[1]!;
    return columns[columns.length - 1]?.field;
  };

  it.each([
    ['Frequência de visita', 'orderDaysPerWeek'],
    ['VISITAS POR SEMANA', 'orderDaysPerWeek'],
    ['Meta OTIF', 'otifTarget'],
    ['Nível de serviço realizado', 'measuredAvailability'],
    ['Lead time praticado', null],
    ['Lead time executado (dias)', null],
    ['Tempo de trânsito (dias úteis)', 'transitDays'],
    ['Limite de crédito R$', 'creditLimit'],
    ['MB%', 'netMargin'],
    ['Margem bruta de tabela (%)', 'listMargin'],
    ['Custo p/ entrega'.replace('p/', 'por'), 'stopCost'],
    ['Faturamento médio mensal 2026', 'netSales'],
    ['Qtde. clientes', 'customers'],
    ['Cobertura média do cliente (dias)', 'averageCoverDays'],
    ['Average stock at the customer', 'averageCoverDays'],
    ['Pedido mínimo por entrega da rota', 'minOrder'],
  ])('takes %s for %p', (heading, field) => {
    expect(lastColumn(read(withColumn(heading, 'x', 'x')))).toBe(field);
  });

  it('takes a column of sim and não for no discount, so that nothing is stacked, and of x for what its heading says', () => {
    const withRebate = (...cells: Grid[number]): FieldName | 'profile' | null | undefined => {
      const rows = COMMERCIAL.map((row, index) => [...row, index === 0 ? 'Rapel' : cells[index - 1]]);
      const { columns } = read({ Comercial: rows, Logística: LOGISTICS }).tables[0]!;
      return columns[columns.length - 1]?.field;
    };
    expect(withRebate('x', 'x')).toBe('discount');
    expect(withRebate('sim', 'não')).toBeNull();
    expect(withRebate('não', 'não')).toBe('discount');
  });

  it('takes the OTIF target for the availability where none is promised, and says so', () => {
    const promising = (heading: string): Grid =>
      LOGISTICS.map((row, at) => (at === 0 ? [...row.slice(0, 2), heading, ...row.slice(3)] : row));
    const book = read({ Comercial: COMMERCIAL, Logística: promising('OTIF meta') });
    expect(reading(book, 'Redes', 'availability')).toMatchObject({
      value: 0.97,
      marks: ['otif-target'],
      at: { column: 2 },
    });
    expect(book.places.availability).toEqual([{ sheet: 'Logística', row: 0, column: 2 }]);
    const both = read(withColumn('OTIF meta', percent(0.9), percent(0.9)));
    expect(reading(both, 'Redes', 'availability')).toMatchObject({ value: 0.97, marks: [] });
  });

  it('counts unknown columns once each, and is silent about regions, notes and owners', () => {
    const known = read(withColumn('Cor favorita', 'azul'));
    expect(known.issues).toEqual([
      { code: 'heading-unknown', found: 'Cor favorita', at: { sheet: 'Logística', row: 0, column: 5 } },
    ]);
    for (const heading of ['Região', 'Observações', 'Responsável', 'Vigência']) {
      expect(read(withColumn(heading, 'x')).issues).toEqual([]);
    }
  });

  it('takes Ruptura as the inverse of availability', () => {
    const book = read({
      Comercial: COMMERCIAL,
      Logística: [
        ['Perfil', 'Freq.', 'Ruptura'],
        ['Redes', 1, percent(0.05)],
      ],
    });
    expect(reading(book, 'Redes', 'availability')).toMatchObject({ value: 0.95, marks: ['inverse-of-stockout'] });
  });

  it('decides a bare Prazo by the sheet, the neighbours or what is missing, and otherwise not at all', () => {
    const commercial = COMMERCIAL.map((row, index) => (index === 0 ? [...row.slice(0, 3), 'Prazo'] : row));
    expect(valueOf(read({ Comercial: commercial, Logística: LOGISTICS }), 'Bares', 'paymentTerms')).toBeDefined();
    expect(valueOf(read({ Plan1: commercial, Plan2: LOGISTICS }), 'Bares', 'paymentTerms')).toBeDefined();
    const logistics = LOGISTICS.map((row) => row.map((cell) => (cell === 'Lead time' ? 'Prazo' : cell)));
    expect(valueOf(read({ Plan1: COMMERCIAL, Plan2: logistics }), 'Redes', 'leadTime')).toEqual({
      days: 2,
      working: true,
    });
    const joined = [
      ['Perfil', 'Verba', 'Prazo', 'Frequência'],
      ['Redes', 10, 30, 2],
    ];
    const open = read({ Plan1: joined });
    expect(open.issues).toEqual([
      {
        code: 'heading-ambiguous',
        found: 'Prazo',
        at: { sheet: 'Plan1', row: 0, column: 2 },
        details: { fields: 'paymentTerms,leadTime' },
      },
    ]);
    const full = [...joined[0]!, 'Prazo de entrega'];
    expect(read({ Plan1: [full, [...joined[1]!, 'D+1']] }).places.paymentTerms).toHaveLength(1);
  });

  it('compounds stacked discounts, at the first of their cells, unless a total is given', () => {
    const stacked = read({
      Comercial: [
        ['Perfil', 'Desconto canal (D1)', 'Desconto produto (D2)', 'Prazo de pagamento'],
        ['Redes', percent(0.1), percent(0.05), 30],
        ['Bares', percent(0.1), null, 30],
        ['Farma', percent(0.1), 'a combinar', 30],
        ['Eventos', 'n/a', null, 30],
      ],
      Logística: LOGISTICS,
    });
    expect(reading(stacked, 'Redes', 'discount')).toMatchObject({ found: '10.0% + 5.0%', at: { column: 1 } });
    expect(valueOf(stacked, 'Redes', 'discount')).toBeCloseTo(0.145, 12);
    expect(valueOf(stacked, 'Bares', 'discount')).toBe(0.1);
    expect(valueOf(stacked, 'Farma', 'discount')).toBe('unreadable');
    expect(valueOf(stacked, 'Eventos', 'discount')).toBe('notApplicable');
    const total = read({
      Comercial: [
        ['Perfil', 'Desconto canal', 'Desconto total'],
        ['Redes', percent(0.1), percent(0.2)],
      ],
      Logística: LOGISTICS,
    });
    expect(valueOf(total, 'Redes', 'discount')).toBe(0.2);
  });

  it('uses the better of two headings for one field and tells of the other', () => {
    const book = read({
      Comercial: [
        ['Perfil', 'Prazo de pagamento geral do cliente', 'Prazo de pagamento'],
        ['Redes', 30, 60],
      ],
      Logística: LOGISTICS,
    });
    expect(valueOf(book, 'Redes', 'paymentTerms')).toEqual({ instalments: [{ share: 1, days: 60 }] });
    expect(book.issues).toEqual([
      expect.objectContaining({ code: 'heading-twice', details: { field: 'paymentTerms', first: 'Comercial!C1' } }),
    ]);
  });

  it('uses the maximum discount as the worst case where no discount is known', () => {
    const book = read({
      Comercial: [
        ['Perfil', 'Desconto máximo'],
        ['Redes', percent(0.2)],
      ],
      Logística: LOGISTICS,
    });
    expect(reading(book, 'Redes', 'discount')).toMatchObject({ value: 0.2, marks: ['worst-case'] });
    expect(book.places.discount).toEqual(book.places.discountMax);
  });

  it('takes no column of values for names', () => {
    const values = {
      Termos: [
        ['Prazo de pagamento', 'x', 'Frequência de entrega'],
        ['28', '10%', 'diária'],
        ['14', '5%', 'semanal'],
      ],
    };
    expect(refusal(() => read(values)).code).toBe('no-policy');
    const slots = {
      Termos: [
        ['Prazo de pagamento', 'x', 'Frequência de entrega'],
        ['28', 'D+2', 'diária'],
        ['14', '28/42', 'semanal'],
      ],
    };
    expect(refusal(() => read(slots)).code).toBe('no-policy');
  });

  it('joins no second column to the names that a planner took out', () => {
    const sheets = {
      Termos: [
        ['Canal', 'Porte', 'Desconto', 'Frequência de entrega'],
        ['Farma', 'Grande', percent(0.1), 'diária'],
        ['Farma', 'Pequeno', percent(0.05), 'semanal'],
        ['Bares', 'Grande', percent(0.1), 'diária'],
        ['Bares', 'Pequeno', percent(0.05), 'semanal'],
      ],
    };
    expect(read(sheets).profiles.map(({ name }) => name)).toEqual([
      'Farma Grande',
      'Farma Pequeno',
      'Bares Grande',
      'Bares Pequeno',
    ]);
    const mappings = [{ sheet: 'Termos', heading: 'porte', field: 'ignore' as const }];
    expect(() => read(sheets, { memory: { mappings } })).toThrow(HostError);
  });

  it('lets a planner map a column, or take it out', () => {
    const sheets = withColumn('Cor favorita', 'azul', 'D+9');
    const map = (field: Memory['mappings'][number]['field']): Partial<Memory> => ({
      mappings: [{ sheet: 'Logística', heading: 'cor favorita', field }],
    });
    const mapped = read(sheets, { memory: map('cutoff') });
    expect(valueOf(mapped, 'Redes', 'cutoff')).toBe('azul');
    expect(mapped.tables[1]!.columns[5]).toMatchObject({ field: 'cutoff', by: 'mapping' });
    expect(read(sheets, { memory: map('ignore') }).issues).toEqual([]);
    const over = read(sheets, { memory: map('leadTime') });
    expect(valueOf(over, 'Bares', 'leadTime')).toEqual({ days: 9, working: true });
    const byName = read(
      { Comercial: COMMERCIAL, Logística: LOGISTICS.map((row, i) => [i === 0 ? 'Praça' : row[0], ...row.slice(1)]) },
      { memory: { mappings: [{ sheet: 'Logística', heading: 'praca', field: 'profile' }] } },
    );
    expect(byName.profiles.map(({ inLogistics }) => inLogistics)).toEqual([true, true]);
  });

  it.each([
    ['E-mail', 'x'],
    ['CPF', 'x'],
    ['Contato', 'ana@exemplo.com.br'],
    ['Contato', '123.456.789-09'],
    ['Contato', '(11) 98765-4321'],
  ])('does not read personal data: %s %s', (heading, cell) => {
    const book = read(withColumn(heading, cell, cell));
    expect(book.issues).toEqual([
      { code: 'personal-data', found: heading, at: { sheet: 'Logística', row: 0, column: 5 } },
    ]);
    expect(JSON.stringify(book)).not.toContain(cell === 'x' ? '"x"' : cell);
  });

  it('tells the language by the headings that only one language has', () => {
    const english = {
      Commercial: [
        ['Profile', 'Discount', 'Payment terms'],
        ['Key', percent(0.1), 'net 30'],
      ],
      Logistics: [
        ['Profile', 'Delivery frequency', 'Availability'],
        ['Key', 'weekly', '95%'],
      ],
    };
    expect(read(english).language).toBe('en');
    const spanish = {
      Comercial: [
        ['Perfil', 'Descuento', 'Plazo de pago'],
        ['Clave', percent(0.1), 'contado'],
      ],
      Logística: [
        ['Perfil', 'Frecuencia de entrega', 'Nivel de servicio'],
        ['Clave', 'semanal', '95%'],
      ],
    };
    expect(read(spanish).language).toBe('es');
    const neither = {
      A: [
        ['Cluster', 'Rebate'],
        ['x', '5%'],
      ],
      B: [
        ['Cluster', 'Lead time'],
        ['x', 'D+1'],
      ],
    };
    expect(read(neither).language).toBe('en');
    expect(
      read({
        A: [
          ['Cluster', 'Trade'],
          ['x', '5%'],
        ],
        B: [
          ['Cluster', 'Lead time'],
          ['x', 'D+1'],
        ],
      }).language,
    ).toBe('pt-BR');
  });
});

describe('evidence of a column', () => {
  const limit = (heading: string, cells: Grid[number], language: 'pt' | 'en' | 'es' = 'pt'): Book => {
    const headings = {
      pt: ['Perfil de cliente', 'Desconto', 'Prazo de pagamento'],
      en: ['Customer profile', 'Discount', 'Payment terms'],
      es: ['Perfil de cliente', 'Descuento', 'Plazo de pago'],
    }[language];
    return read({
      Comercial: [[...headings, heading], ...cells.map((cell, index) => [`P${index}`, '5%', '30', cell])],
      Logística: [
        ['Perfil', 'Lead time'],
        ['P0', 'D+1'],
      ],
    });
  };
  const credit = (book: Book, index = 0): unknown => valueOf(book, `P${index}`, 'creditLimit');

  it('is first the cells of the column itself', () => {
    expect(credit(limit('Credit limit', ['1.500', '2.345,50'], 'en'))).toBe(1500);
    // Three decimals of money are nobody's habit, whatever the column proves.
    expect(credit(limit('Limite de crédito', ['1.500', '2,345.50']))).toBe('asked');
    expect(credit(limit('Limite de crédito', ['1,500', '2,345.50']))).toBe(1500);
  });

  it('is then the formats of the column', () => {
    expect(credit(limit('Credit limit', ['1.500', { value: 3, format: '[$R$-416] #,##0.00' }], 'en'))).toBe(1500);
    expect(credit(limit('Limite de crédito', ['1,500', { value: 3, format: '[$$-409]#,##0.00' }]))).toBe(1500);
  });

  it('is last the language of the headings, and never a guess', () => {
    expect(credit(limit('Limite de crédito', ['1.500']))).toBe(1500);
    expect(credit(limit('Credit limit', ['1,500'], 'en'))).toBe(1500);
    expect(credit(limit('Credit limit', ['1.500'], 'en'))).toBe('asked');
    expect(credit(limit('Límite de crédito', ['1.500'], 'es'))).toBe('asked');
    expect(credit(limit('Limite de crédito', ['1.500', '0.5', '0,5']))).toBe(1500);
  });

  it('infers the scale of percentages and asks about outliers', () => {
    const availability = (cells: Grid[number]): Book =>
      read({
        Comercial: COMMERCIAL,
        Logística: [['Perfil', 'Disponibilidade'], ...cells.map((cell, index) => [`P${index}`, cell])],
      });
    const values = (cells: Grid[number]): unknown[] => {
      const book = availability(cells);
      return cells.map((_, index) => valueOf(book, `P${index}`, 'availability'));
    };
    expect(values([95, 97.5, '98%'])).toEqual([0.95, 0.975, 0.98]);
    expect(values([0.95, 0.975, 1])).toEqual([0.95, 0.975, 1]);
    expect(values(['0,95', percent(0.9), 97])).toEqual([0.95, 0.9, 0.97]);
    expect(availability([95, 0.6]).questions).toEqual([
      expect.objectContaining({ options: ['0,6%', '60%'], id: 'ambiguous-number/logistica/disponibilidade/p1' }),
    ]);
  });

  it('knows the currency of the workbook, or that it is mixed', () => {
    expect(limit('Limite de crédito (R$)', [10]).currency).toBe('R$');
    expect(limit('Credit limit', [{ value: 10, format: '[$€-407] 0' }], 'en').currency).toBe('€');
    expect(limit('Credit limit', ['US$ 10', 'US$ 20', 'R$ 5'], 'en').currency).toBe('US$');
    expect(limit('Credit limit', [10], 'en').currency).toBeNull();
    const mixed = read({
      Comercial: [
        ['Perfil', 'Verba (R$)', 'Limite de crédito (US$)'],
        ['P0', 10, 20],
      ],
      Logística: [
        ['Perfil', 'Lead time'],
        ['P0', 'D+1'],
      ],
    });
    expect(mixed.currency).toBeNull();
    expect(credit(limit('Credit limit', ['US$ 10', 'US$ 20', 'R$ 5'], 'en'), 2)).toBe('unreadable');
  });
});

describe('questions', () => {
  const dated: Record<string, Grid> = {
    Comercial: [
      ['Perfil', 'Desconto', 'Prazo de pagamento'],
      ['Redes', '5%', date(46217)],
      ['Bares', '5%', '4,30,3'],
    ],
    Logística: [
      ['Perfil', 'Frequência', 'Disponibilidade'],
      ['Redes', date(46058), 'A'],
      ['Bares', 'biweekly', 'A'],
    ],
  };

  it('asks what a date, an ERP string, an unclear word and a class were meant to be', () => {
    const book = read(dated);
    expect(book.questions.map(({ id, options }) => [id, options])).toEqual([
      ['ambiguous-date/comercial/prazo de pagamento/redes', ['7/14', '7/14/26']],
      ['erp-instalments/comercial/prazo de pagamento/bares', ['3/4/30']],
      ['ambiguous-date/logistica/frequencia/redes', ['2ª/5ª']],
      ['availability-class/logistica/disponibilidade/class a', []],
      ['ambiguous-frequency/logistica/frequencia/bares', ['2x/semana', 'a cada 14 dias']],
    ]);
    expect(reading(book, 'Redes', 'paymentTerms')).toMatchObject({ kind: 'asked', found: '2026-07-14' });
    for (const question of book.questions) {
      for (const language of LANGUAGES) expect(issueSentence(question.issue, language)).not.toMatch(/[{}]|undefined/);
    }
  });

  it('takes a typed answer for the cell, marks it, and asks no more', () => {
    const answers = {
      'ambiguous-date/comercial/prazo de pagamento/redes': '7/14',
      'erp-instalments/comercial/prazo de pagamento/bares': ' 30/60/90/120 ',
      'ambiguous-date/logistica/frequencia/redes': 'n/a',
      'availability-class/logistica/disponibilidade/class a': '97%',
      'ambiguous-frequency/logistica/frequencia/bares': 'sei lá',
    };
    const book = read(dated, { memory: { answers } });
    expect(reading(book, 'Redes', 'paymentTerms')).toMatchObject({
      kind: 'value',
      marks: ['equal-shares', 'answered'],
    });
    expect(valueOf(book, 'Redes', 'deliveryFrequency')).toBe('notApplicable');
    expect([valueOf(book, 'Redes', 'availability'), valueOf(book, 'Bares', 'availability')]).toEqual([0.97, 0.97]);
    expect(book.questions.map(({ id }) => id)).toEqual(['ambiguous-frequency/logistica/frequencia/bares']);
  });

  it.each([
    ['Prazo de pagamento', date(46217), ['7/14', '7/14/26']],
    ['Prazo de pagamento', date(46366), ['10/12', '10/12/26']],
    ['Prazo de pagamento', date(46420), ['2']],
    ['Prazo de pagamento', date(40191), ['1/13', '13/1']],
    ['Desconto', date(46150), ['5-8%']],
    ['Duração da promoção', date(46217), ['7-14']],
    ['Duração da promoção', date(46150 - 3), ['5']],
    ['Frequência', date(46217), []],
  ])('offers what may have been typed under %s', (heading, cell, options) => {
    const book = read({
      Políticas: [
        ['Perfil', heading, 'Verba promocional', 'Disponibilidade'],
        ['Redes', cell, 0, '95%'],
      ],
    });
    const [question] = book.questions;
    expect(question?.issue.code).toBe('ambiguous-date');
    expect(question?.options).toEqual(options);
    for (const answer of options) {
      const answered = read(
        {
          Políticas: [
            ['Perfil', heading, 'Verba promocional', 'Disponibilidade'],
            ['Redes', cell, 0, '95%'],
          ],
        },
        { memory: { answers: { [question!.id]: answer } } },
      );
      expect([answer, answered.questions]).toEqual([answer, []]);
    }
  });

  it('keeps its ids when rows move', () => {
    const moved = { ...dated, Comercial: [['Título'], [], ...dated.Comercial!] };
    expect(read(moved).questions.map(({ id }) => id)).toEqual(read(dated).questions.map(({ id }) => id));
  });

  it('leaves a profile that stands twice unknown until a row is chosen', () => {
    const sheets = { Comercial: [...COMMERCIAL, ['Rêdes', 1, '7%', 30]], Logística: LOGISTICS };
    const id = 'duplicate-profile/comercial/redes';
    const open = read(sheets);
    expect(open.questions).toEqual([expect.objectContaining({ id, options: ['A2', 'A4'] })]);
    expect(reading(open, 'Redes', 'discount')).toMatchObject({ kind: 'asked', question: id });
    expect(valueOf(open, 'Redes', 'leadTime')).toEqual({ days: 2, working: true });
    for (const answer of ['A4', 'linha 4', '4', '$A$4']) {
      const chosen = read(sheets, { memory: { answers: { [id]: answer } } });
      expect(valueOf(chosen, 'Redes', 'discount')).toBe(0.07);
      expect(chosen.questions).toEqual([]);
    }
    expect(read(sheets, { memory: { answers: { [id]: 'a de cima' } } }).questions).toHaveLength(1);
  });

  it.each([
    ['Bares e Restaurantes', 'Bares e Restaurante', true],
    ['Kioscos', 'Kiosko', true],
    ['Bares', 'Mares Sul', false],
    ['Redes Regionais', 'Redes', true],
    ['Atacado', 'Atacdo', true],
    ['Red. Reg.', 'Redes Regionais', true],
    ['AS 1-4', 'AS 5-9', false],
    ['Bares', 'Farma', false],
    ['AB', 'AC', false],
    ['A', 'AB', false],
  ])('asks whether %s and %s are one profile: %p', (here, there, isAsked) => {
    const sheets = {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        [here, '5%', 30],
      ],
      Logística: [
        ['Perfil', 'Lead time', 'Frequência'],
        [there, 'D+1', 1],
      ],
    };
    const book = read(sheets);
    expect(book.questions.map(({ issue }) => issue.code)).toEqual(isAsked ? ['profile-near-miss'] : []);
    expect(book.profiles).toHaveLength(2);
    if (!isAsked) return;
    const [question] = book.questions;
    expect(question?.options).toEqual(['sim', 'não']);
    const answered = (answer: string): Book => read(sheets, { memory: { answers: { [question!.id]: answer } } });
    expect(answered('Sim').profiles).toMatchObject([{ name: here, inCommercial: true, inLogistics: true }]);
    expect(answered('não').profiles).toHaveLength(2);
    expect(answered('não').questions).toEqual([]);
    expect(answered('talvez').questions).toHaveLength(1);
  });

  it('asks about the nearest of several names, and about each name once', () => {
    const book = read({
      Comercial: [
        ['Perfil', 'Desconto', 'Verba'],
        ['Rede Regionais', '5%', 0],
        ['Redes Regional', '5%', 0],
      ],
      Logística: [
        ['Perfil', 'Lead time', 'Frequência'],
        ['Rede Regional', 'D+1', 1],
      ],
    });
    expect(book.questions.map(({ id }) => id)).toEqual(['profile-near-miss/redes regional/rede regional']);
  });

  it('matches names whatever their case, accents and spaces', () => {
    const names = fc.constantFrom('Lojas de Conveniência', 'AÇOUGUES', 'Cash & Carry', 'Hortifrútis/Padarias');
    const dress = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => `  ${name}\u00a0`,
      (name: string) => name.normalize('NFD'),
      (name: string) => name.replace(/ /g, '\u00a0'),
    );
    fc.assert(
      fc.property(names, dress, (name, change) => {
        const book = read({
          Comercial: [
            ['Perfil', 'Desconto', 'Verba'],
            [name, '5%', 0],
          ],
          Logística: [
            ['Perfil', 'Lead time', 'Frequência'],
            [change(name), 'D+1', 1],
          ],
        });
        expect(book.profiles).toMatchObject([{ name, inCommercial: true, inLogistics: true }]);
      }),
    );
  });
});

describe('cells that cannot be used', () => {
  it('names the cell, the text and the field', () => {
    const book = read({
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento', 'Limite de crédito'],
        ['Redes', { error: '#N/D' }, 'conforme negociação', -5],
      ],
      Logística: LOGISTICS,
    });
    expect(book.issues).toEqual([
      {
        code: 'error-cell',
        found: '#N/D',
        at: { sheet: 'Comercial', row: 1, column: 1 },
        details: { field: 'discount' },
      },
      {
        code: 'unreadable',
        found: 'conforme negociação',
        at: { sheet: 'Comercial', row: 1, column: 2 },
        details: { field: 'paymentTerms' },
      },
      {
        code: 'negative',
        found: '-5',
        at: { sheet: 'Comercial', row: 1, column: 3 },
        details: { field: 'creditLimit' },
      },
    ]);
    expect(issueSentence(book.issues[1]!, 'pt-BR')).toBe(
      'Comercial!C2: "conforme negociação" não foi entendido como Prazo de pagamento e não é usado. Escreva dias, como 28/42/56, ou "não se aplica" onde o termo não existe.',
    );
  });

  it('reads hidden rows, columns and sheets, and counts them', () => {
    const extras = {
      Comercial: { hiddenRows: [2], hiddenColumns: [3] },
      Logística: { visibility: 'hidden' as const },
    };
    const book = read({ Comercial: COMMERCIAL, Logística: LOGISTICS }, { extras });
    expect(book.profiles).toHaveLength(2);
    expect(book.issues.map(({ code, details }) => [code, details?.count])).toEqual([
      ['hidden-rows', 2],
      ['hidden-rows', 2],
    ]);
    expect(book.tables.map(({ hiddenRows }) => hiddenRows)).toEqual([1, 2]);
  });

  it('takes text as typed, a boolean as yes or no, and a formula by its value', () => {
    const book = read({
      Comercial: [
        ['Perfil', 'Desconto', 'Condicionado ao pedido', 'Frete'],
        ['Redes', { value: 0.1, format: '0%', formula: '1/10' }, true, ' CIF  acima de R$ 3.000 '],
        ['Bares', '5%', false, 'n/a'],
      ],
      Logística: LOGISTICS,
    });
    expect(valueOf(book, 'Redes', 'freight')).toBe('CIF acima de R$ 3.000');
    expect(valueOf(book, 'Bares', 'freight')).toBe('notApplicable');
    expect([valueOf(book, 'Redes', 'volumeConditional'), valueOf(book, 'Bares', 'volumeConditional')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('memory', () => {
  const typedIn = { sheet: 'Alignment Settings', row: 40, column: 3 };
  const typed = (value: number): Reading<number> => ({
    kind: 'value',
    value,
    at: typedIn,
    found: String(value),
    marks: [],
  });

  it('uses figures typed in the settings, also where the team says another, and makes them a place', () => {
    const sheets = {
      Comercial: COMMERCIAL,
      Logística: LOGISTICS,
      Base: [
        ['Perfil', 'Clientes'],
        ['Redes', 8],
        ['Bares', null],
      ],
    };
    const figures = { redes: { customers: typed(99), stopCost: typed(50) }, bares: { customers: typed(7) } };
    const book = read(sheets, { memory: { figures } });
    expect(valueOf(read(sheets), 'Redes', 'customers')).toBe(8);
    expect(reading(book, 'Redes', 'customers')).toMatchObject({ value: 99, at: typedIn, marks: ['typed-in-settings'] });
    expect(reading(book, 'Bares', 'customers')).toMatchObject({ value: 7, at: typedIn, marks: ['typed-in-settings'] });
    expect(valueOf(book, 'Redes', 'stopCost')).toBe(50);
    expect(book.places.stopCost).toEqual([typedIn]);
    expect(book.places.customers).toEqual([{ sheet: 'Base', row: 0, column: 1 }]);
    expect(read(sheets).places.stopCost).toBeUndefined();
  });

  it('reads "diária" by the order days of the profile', () => {
    const book = read({
      Comercial: COMMERCIAL,
      Logística: [
        ['Perfil', 'Frequência de entrega', 'Dias de pedido'],
        ['Redes', 'diária', 6],
        ['Bares', 'diária', 'diária'],
        ['Farma', 'diária', null],
      ],
    });
    expect(reading(book, 'Redes', 'deliveryFrequency')).toMatchObject({ value: { perWeek: 6 }, marks: [] });
    expect(reading(book, 'Bares', 'deliveryFrequency')).toMatchObject({
      value: { perWeek: 5 },
      marks: ['order-days-assumed'],
    });
    expect(reading(book, 'Farma', 'deliveryFrequency')).toMatchObject({
      value: { perWeek: 5 },
      marks: ['order-days-assumed'],
    });
  });
});

describe('any workbook', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom(
      'Perfil',
      'Desconto',
      'Prazo',
      'Lead time',
      'Frequência',
      'Total',
      'Redes',
      '28/42',
      '2x/semana',
      'n/a',
      '-',
      'Premissa',
      'Valor',
    ),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constant({ error: '#REF!' }),
    fc.record({
      value: fc.integer({ min: -10, max: 60000 }),
      format: fc.constantFrom('d/m', '0%', '#,##0', 'R$ 0.00'),
    }),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

  it('is read or refused in words, never left with another error', () => {
    fc.assert(
      fc.property(sheet, sheet, (one, other) => {
        try {
          const book = read({
            Comercial: [...COMMERCIAL, ...one],
            Logística: [...LOGISTICS, [], [], ...other],
            Solta: one,
          });
          expect(book.profiles.length).toBeGreaterThan(0);
          expect(() => JSON.stringify(book)).not.toThrow();
        } catch (error) {
          expect(error).toBeInstanceOf(HostError);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same book twice', () => {
    fc.assert(
      fc.property(sheet, (more) => {
        const sheets = { Comercial: [...COMMERCIAL, [], [], ...more], Logística: LOGISTICS };
        const once = (): unknown => {
          try {
            return read(sheets);
          } catch (error) {
            return String(error);
          }
        };
        expect(once()).toEqual(once());
      }),
      { numRuns: 60 },
    );
  });
});

it('knows every name of a field as a heading of that field', () => {
  for (const language of LANGUAGES) {
    for (const field of Object.keys(FIELDS) as FieldName[]) {
      const book = read({
        Políticas: [
          ['Perfil', FIELD_NAMES[language][field], 'Verba promocional', 'Lead time'],
          ['Redes', null, 0, 'D+1'],
        ],
      });
      expect([language, field, book.tables[0]?.columns[1]?.field]).toEqual([language, field, field]);
    }
  }
});

describe('a heading of special orders over numbers', () => {
  const quota = (heading: string, ...cells: (string | number)[]): unknown[] => {
    const book = read({
      Comercial: COMMERCIAL,
      Logística: [
        ['Perfil', 'Frequência de entrega', heading],
        ['Redes', '2x/semana', cells[0] ?? null],
        ['Bares', 'diária', cells[1] ?? null],
      ],
    });
    return ['Redes', 'Bares'].map(
      (name) => valueOf(book, name, 'specialQuota') ?? valueOf(book, name, 'specialOrderRule'),
    );
  };

  it.each(['Urgências permitidas', 'Free rush orders', 'Pedidos urgentes gratis', 'Pedidos especiales permitidos'])(
    'is a quota under %s',
    (heading) => expect(quota(heading, 2, 0)).toEqual([2, 0]),
  );

  it('counts ones and zeros where they are free, and asks where they may be a yes and a no', () => {
    expect(quota('Free rush orders', 1, 0)).toEqual([1, 0]);
    expect(quota('Urgências permitidas', 1, 1)).toEqual(['asked', 'asked']);
  });

  it('stays the rule over words, and where a quota has a column of its own', () => {
    expect(quota('Urgências permitidas', 'sim', 'não')).toEqual([{ isAllowed: true }, { isAllowed: false }]);
    expect(quota('Aceita urgências?', 2, 3)).toEqual(['asked', 'asked']);
  });
});
