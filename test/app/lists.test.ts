import type { Run } from '../../src/app/port';
import { explainProfile } from '../../src/app/text/explain-profile';
import { reviewToJson } from '../../src/app/text/json';
import type { Review } from '../../src/review/model';
import { worstOf } from '../../src/review/worst-of';
import { patchesOf, reviewWorkbook, type Reviewed } from '../../src/app/review-workbook';
import { foreignFormats } from '../../src/app/lists/foreign-formats';
import type { OrderList } from '../../src/domain/order-list';
import type { Cell, CellValue, Survey } from '../../src/domain/survey';
import type { FieldName } from '../../src/domain/terms';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { readBook } from '../../src/reading/read-book';
import { grid } from '../support/grid';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { memoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { SILENT, TODAY } from '../support/review-file';

type Rows = readonly (readonly CellValue[])[];

/** Monday, the second of March of 2026. */
const MONDAY = 46083;
const POLICIES: Readonly<Record<string, Rows>> = {
  'Política Comercial': [
    ['Perfil', 'Desconto', 'Prazo de pagamento', 'Pedido mínimo'],
    ['Redes', '10%', '28 dias', 'R$ 1.000,00'],
    ['Bares', '5%', '14 dias', 'R$ 300,00'],
  ],
  'Política Logística': [
    ['Perfil', 'Frequência', 'Disponibilidade', 'Prazo de entrega'],
    ['Redes', '2x por semana', '97%', 'D+2'],
    ['Bares', 'semanal', '95%', 'D+3'],
  ],
};

async function reviewOf(sheets: Readonly<Record<string, Rows>>, run = SILENT): Promise<Reviewed> {
  const contents = Object.entries({ ...POLICIES, ...sheets }).map(([name, rows]) => [name, { rows }] as const);
  return reviewWorkbook(memoryWorkbook(Object.fromEntries(contents)), { today: TODAY }, run);
}
const valueOf = ({ facts }: Reviewed, profile: string, field: FieldName): unknown => {
  const reading = facts.folded?.profiles[profile]?.[field];
  return reading?.kind === 'value' ? reading.value : undefined;
};
/** What *Alignment Data* says, a text a row. */
function dataOf(reviewed: Reviewed): readonly string[] {
  const patch = patchesOf(reviewed, '2026-11-22T09:00:00').find(
    (one) => one.kind === 'create' && one.sheet.includes('Dados'),
  );
  if (patch?.kind !== 'create') throw new Error('no sheet of data');
  const rows = new Map<number, string>();
  for (const { row, content } of patch.cells) rows.set(row, `${rows.get(row) ?? ''} | ${JSON.stringify(content)}`);
  return [...rows.values()];
}

const order = (number: number, day: number, more: readonly CellValue[]): readonly CellValue[] => [
  `PED-${number}`,
  MONDAY + day,
  ...more,
];

describe.each([
  [
    'pt-BR',
    [
      'Nº do pedido',
      'Data do pedido',
      'Cliente',
      'Perfil',
      'Data da entrega',
      'Qtde pedida',
      'Qtde entregue',
      'Valor de tabela (R$)',
      'Desconto',
      'Cond. pagto',
      'Pedido especial',
    ],
    ['Sim', 'Não'],
  ],
  [
    'en',
    [
      'Order No',
      'Order date',
      'Customer',
      'Customer profile',
      'Delivered date',
      'Qty ordered',
      'Qty delivered',
      'List value',
      'Discount %',
      'Payment terms',
      'Rush order',
    ],
    ['Yes', 'No'],
  ],
  [
    'es',
    [
      'N.º de pedido',
      'Fecha del pedido',
      'Cliente',
      'Perfil de cliente',
      'Fecha de entrega',
      'Cant. pedida',
      'Cant. entregada',
      'Valor de lista',
      '% Descuento',
      'Condición de pago',
      'Urgente',
    ],
    ['Sí', 'No'],
  ],
] as const)('an order list headed in %s', (_, headings, [yes, no]) => {
  it('is folded into the figures of each profile', async () => {
    const reviewed = await reviewOf({
      Lista: [
        headings,
        order(1, 0, ['Mercado Um', 'Redes', MONDAY + 2, 10, 10, 2000, '15%', '28/42/56', yes]),
        order(2, 1, ['Mercado Dois', 'REDES', MONDAY + 9, 10, 5, 2000, '10%', '28 dias', no]),
        order(3, 1, ['Bar do Zé', 'Bares', MONDAY + 2, 4, 4, 200, '0%', '14 dias', no]),
      ],
    });
    expect(reviewed.book.orderLists).toMatchObject([{ kind: 'orders', columns: { length: headings.length } }]);
    expect(valueOf(reviewed, 'redes', 'ordersInPeriod')).toBe(2);
    expect(valueOf(reviewed, 'redes', 'onTimeShare')).toBe(0.5);
    expect(valueOf(reviewed, 'redes', 'excessDiscount')).toBeCloseTo(100, 9);
    expect(valueOf(reviewed, 'redes', 'extraTermDays')).toBeCloseTo((14 * 1700) / 3500, 9);
    expect(valueOf(reviewed, 'redes', 'specialOrders')).toBe(1);
    expect(valueOf(reviewed, 'bares', 'smallOrders')).toBe(1);
    expect(valueOf(reviewed, 'bares', 'executedFillRate')).toBe(1);
  });
});

describe('a minimum order in cases', () => {
  const CASES = {
    'Política Comercial': [
      ['Perfil', 'Desconto', 'Prazo de pagamento', 'Pedido mínimo'],
      ['Redes', '10%', '28 dias', '60 caixas'],
      ['Bares', '5%', '14 dias', 'R$ 300,00'],
    ],
  };
  const listed = (heading: string, quantity: number): Rows => [
    ['Pedido', 'Data do pedido', 'Cliente', 'Perfil', 'Data da entrega', heading, 'Valor', 'Taxa cobrada'],
    ...Array.from({ length: 30 }, (_, index) =>
      order(index, index % 5, [`Loja ${index}`, 'Redes', MONDAY + 7, quantity + index, 5000, index === 0 ? 45 : null]),
    ),
    order(99, 1, ['Bar do Zé', 'Bares', MONDAY + 7, 90, 200, null]),
  ];

  it.each(['Qtde pedida (cx)', 'Caixas pedidas'])('is held against the quantities headed %s', async (heading) => {
    const reviewed = await reviewOf({ ...CASES, Pedidos: listed(heading, 45) });
    expect(valueOf(reviewed, 'redes', 'smallOrders')).toBe(15);
    expect(valueOf(reviewed, 'redes', 'dropsInPeriod')).toBe(30);
    expect(valueOf(reviewed, 'redes', 'smallOrderSize')).toBeCloseTo(52 / 60, 9);
    expect(valueOf(reviewed, 'redes', 'smallOrderFee')).toBe(3);
    expect(valueOf(reviewed, 'bares', 'smallOrders')).toBe(1);
    expect(reviewed.review.profiles[0]?.outcomes.O02).toMatchObject({ kind: 'scored', x: 0.5, score: 0 });
  });

  it('is unknown where the heading does not say what it counts, and the data say what to write', async () => {
    const reviewed = await reviewOf({ ...CASES, Pedidos: listed('Qtde pedida', 45) });
    expect(valueOf(reviewed, 'redes', 'smallOrders')).toBeUndefined();
    const row = dataOf(reviewed).find((text) => text.includes('smallOrders:redes'));
    expect(row).toContain('"Qtde pedida (caixas)');
  });

  it('is not guessed from sheets that count in different units', async () => {
    const sheets = { Janeiro: listed('Qtde pedida (cx)', 45), Fevereiro: listed('Qtde pedida (kg)', 45) };
    expect(valueOf(await reviewOf({ ...CASES, ...sheets }), 'redes', 'smallOrders')).toBeUndefined();
  });
});

describe('amounts that only their format tells to be of another currency', () => {
  const [REAIS, DOLLARS] = ['"R$" #,##0.00', '[$US$-409] #,##0.00'];
  const at = (column: number) => ({ sheet: 'Pedidos', row: 0, column });
  const list = (bottom: number, more: OrderList['columns'] = []): OrderList => ({
    kind: 'orders',
    table: { sheet: 'Pedidos', headerRow: 0, rect: { top: 0, left: 0, bottom, right: 1 } },
    columns: [
      { role: 'order', at: at(0), heading: 'Pedido' },
      { role: 'netValue', at: at(1), heading: 'Valor' },
      ...more,
    ],
  });
  const surveyOf = (formats: readonly string[]): Survey =>
    grid({ Pedidos: [['Pedido', 'Valor'], ...formats.map((format, index) => [index, { value: 900, format }])] });

  it('are told line by line, and nothing is told of a list in one currency', () => {
    const reader = foreignFormats(list(4), surveyOf([REAIS, DOLLARS, REAIS, 'General']));
    expect([1, 2, 3, 4].map((row) => reader?.read(null, row))).toEqual([1, 0, 1, 1]);
    expect(foreignFormats(list(3), surveyOf([REAIS, REAIS, '$#,##0']))).toBeNull();
    const named = list(3, [{ role: 'currency', at: at(2), heading: 'Moeda' }]);
    expect(foreignFormats(named, surveyOf([REAIS, DOLLARS, REAIS]))).toBeNull();
  });

  it('make no line of a longer list count, for its formats are not known', () => {
    const reader = foreignFormats(list(5000), surveyOf([REAIS, DOLLARS, REAIS]));
    expect([1, 2, 4000].map((row) => reader?.read(900, row))).toEqual([0, 0, 0]);
  });

  it('are counted and not added up', async () => {
    const formats = [REAIS, DOLLARS, REAIS];
    const headings = [
      'Pedido',
      'Data do pedido',
      'Cliente',
      'Perfil',
      'Data da entrega',
      'Valor',
      'Pedida',
      'Entregue',
    ];
    const lines = formats.map((_, index) => order(index, 0, [`Loja ${index}`, 'Redes', MONDAY + 2, 900, 10, 10]));
    const contents = Object.entries({ ...POLICIES, Pedidos: [headings, ...lines] });
    const workbook = memoryWorkbook(Object.fromEntries(contents.map(([name, rows]) => [name, { rows }])));
    // A workbook in memory holds no formats: they are put into what is surveyed.
    const survey = async (run: Run): Promise<Survey> => {
      const plain = await workbook.survey(run);
      const formatted = (cell: Cell | null, row: number): Cell | null =>
        cell?.value === 900 ? { ...cell, format: formats[row - 1] ?? '' } : cell;
      const sheets = plain.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells, row) => cells.map((cell) => formatted(cell, row))),
      }));
      return { ...plain, sheets };
    };
    const reviewed = await reviewWorkbook({ ...workbook, survey }, { today: TODAY }, SILENT);
    expect(valueOf(reviewed, 'redes', 'dropsInPeriod')).toBe(2);
    expect(reviewed.facts.tallies).toContainEqual(expect.objectContaining({ code: 'other-currency', count: 1 }));
  });
});

it('asks for the orders of a profile that none names in one line, and for nothing of them by name', async () => {
  const headings = ['Pedido', 'Data do pedido', 'Cliente', 'Perfil', 'Data da entrega', 'Valor', 'Desconto', 'Prazo'];
  const reviewed = await reviewOf({
    Pedidos: [headings, order(1, 0, ['Mercado Um', 'Redes', MONDAY + 2, 2000, '5%', '28 dias'])],
  });
  const missing = dataOf(reviewed).filter((row) => /missing:\w+:bares/.test(row));
  expect(missing.filter((row) => row.includes('ordersInPeriod:bares'))).toHaveLength(1);
  expect(missing.filter((row) => /excessDiscount|smallOrders|extraTermDays|executedFrequency/.test(row))).toEqual([]);
});

it('says which column would show fees and recovered orders, and takes them where they stand', async () => {
  const figures = ['Perfil', 'Custo por entrega', 'Ticket médio', 'Margem bruta %'];
  const orders = [
    ['Pedido', 'Data do pedido', 'Cliente', 'Perfil', 'Data da entrega', 'Valor', 'Situação', 'Motivo'],
    ...Array.from({ length: 30 }, (_, index) => {
      const isKilled = index < 4;
      const end = isKilled ? [null, 800, 'Cancelado', 'Limite de crédito'] : [MONDAY + 7, 800, 'Entregue', null];
      return order(index, index % 5, [`Loja ${index}`, 'Redes', ...end]);
    }),
  ];
  const plain = await reviewOf({
    Clientes: [figures, ['Redes', 95, 1000, '30%'], ['Bares', 95, 500, '30%']],
    Pedidos: orders,
  });
  const data = dataOf(plain);
  expect(data.find((row) => row.includes('missing:smallOrderFee:*'))).toContain('Taxa cobrada');
  expect(data.find((row) => row.includes('missing:recoveredShare:*'))).toContain(
    'Parte dos pedidos mortos recuperada depois',
  );
  const moneyOf = ({ review }: Reviewed): unknown => {
    const outcome = review.portfolio.outcomes.P03;
    return outcome?.kind === 'scored' && outcome.money.kind === 'value' ? outcome.money.amount : outcome;
  };
  const told = await reviewOf({
    Clientes: [
      [...figures, 'Parte dos pedidos mortos recuperada depois', 'Taxa por pedido abaixo do mínimo'],
      ['Redes', 95, 1000, '30%', '25%', 10],
      ['Bares', 95, 500, '30%', '0%', 10],
    ],
    Pedidos: orders,
  });
  expect(moneyOf(told)).toBeCloseTo(0.75 * Number(moneyOf(plain)), 6);
  expect(dataOf(told).some((row) => /missing:(smallOrderFee|recoveredShare):\*/.test(row))).toBe(false);
});

it('knows the profile of a customer by the portfolio, and says whose lines have none', async () => {
  const reviewed = await reviewOf({
    Carteira: [
      ['Cód. cliente', 'Cliente', 'Perfil', 'Vendedor'],
      [10, 'Mercado Um', 'Redes', 'Ana'],
      [20, 'Bar do Zé', 'Bares', 'Beto'],
      [30, 'Trailer', 'Food Trucks', 'Beto'],
    ],
    Pedidos: [
      ['Pedido', 'Data do pedido', 'Cód. cliente', 'Data da entrega', 'Valor'],
      order(1, 0, [10, MONDAY + 1, 900]),
      order(2, 0, [20, MONDAY + 1, 900]),
      order(3, 0, [30, MONDAY + 1, 900]),
      order(4, 0, [77, MONDAY + 1, 900]),
    ],
  });
  expect(valueOf(reviewed, 'redes', 'ordersInPeriod')).toBe(1);
  expect(reviewed.facts.strangers.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['Food Trucks', 'Carteira'],
    ['Food Trucks', 'Pedidos'],
  ]);
  expect(reviewed.facts.tallies).toContainEqual(expect.objectContaining({ code: 'without-profile', count: 1 }));
});

it('joins the two columns of a name in the portfolio as in the policies', async () => {
  const reviewed = await reviewOf({
    'Política Comercial': [
      ['Segmento', 'Porte', 'Desconto', 'Prazo de pagamento'],
      ['Farma', 'Grande', '10%', '28 dias'],
      ['Farma', 'Pequeno', '5%', '14 dias'],
      ['Perfumaria', 'Grande', '8%', '30 dias'],
      ['Perfumaria', 'Pequeno', '3%', 'à vista'],
    ],
    'Política Logística': [
      ['Segmento', 'Porte', 'Frequência', 'Disponibilidade'],
      ['Farma', 'Grande', '2x por semana', '97%'],
      ['Farma', 'Pequeno', 'semanal', '95%'],
      ['Perfumaria', 'Grande', 'diária', '97%'],
      ['Perfumaria', 'Pequeno', 'quinzenal', '90%'],
    ],
    Carteira: [
      ['Cliente', 'Segmento', 'Porte', 'Vendedor'],
      ['Drogaria Sol', 'Farma', 'Grande', 'Ana'],
      ['Drogaria Lua', 'Farma', 'Pequeno', 'Ana'],
      ['Essências', 'Perfumaria', 'Médio', 'Beto'],
    ],
    Pedidos: [
      ['Pedido', 'Data do pedido', 'Cliente', 'Data da entrega', 'Valor'],
      order(1, 0, ['Drogaria Sol', MONDAY + 1, 900]),
      order(2, 0, ['Drogaria Sol', MONDAY + 2, 900]),
      order(3, 0, ['Drogaria Lua', MONDAY + 1, 900]),
      order(4, 0, ['Essências', MONDAY + 1, 900]),
    ],
  });
  expect(valueOf(reviewed, 'farma grande', 'ordersInPeriod')).toBe(2);
  expect(valueOf(reviewed, 'farma pequeno', 'ordersInPeriod')).toBe(1);
  expect(reviewed.facts.strangers.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['Perfumaria Médio', 'Carteira'],
    ['Perfumaria Médio', 'Pedidos'],
  ]);
  expect(dataOf(reviewed).some((row) => row.includes('perfil, segunda parte'))).toBe(true);
});

it('weighs confirmations by the sales of each pair, after the last change and for 180 days', async () => {
  const day = 46348; // The 22nd of November of 2026, the day of the review.
  const reviewed = await reviewOf({
    Carteira: [
      ['Vendedor', 'Perfil', 'Vendas por mês'],
      ['Ana', 'Redes', 2310],
      ['Beto', 'Redes', 400],
      ['Caio', 'Redes', 290],
      ['Caio', 'Bares', 100],
    ],
    Confirmações: [
      ['Vendedor', 'Perfil', 'Confirmado em', 'Última alteração do pacote'],
      ['ANA', 'Redes', day - 180, day - 200],
      ['Beto', 'Redes', day - 181, day - 300],
      ['Caio', 'Redes', day - 10, day - 5],
      ['Caio', 'Bares', day - 5, day - 5],
    ],
  });
  expect(valueOf(reviewed, 'redes', 'portfolioSales')).toBe(3000);
  expect(valueOf(reviewed, 'redes', 'confirmedSales')).toBe(2310);
  expect(valueOf(reviewed, 'redes', 'unconfirmedReps')).toBe(2);
  expect(valueOf(reviewed, 'bares', 'confirmedSales')).toBe(100);
});

it('keeps an earlier confirmation where a later one is dated ahead, and counts that one', async () => {
  const day = 46348;
  const reviewed = await reviewOf({
    Carteira: [
      ['Vendedor', 'Perfil', 'Vendas por mês'],
      ['Ana', 'Redes', 2310],
      ['Beto', 'Redes', 400],
      ['Caio', 'Redes', 290],
      ['Caio', 'Bares', 100],
    ],
    Confirmações: [
      ['Vendedor', 'Perfil', 'Confirmado em'],
      ['Ana', 'Redes', day - 3],
      ['Ana', 'Redes', day + 1],
      ['Beto', 'Redes', day],
      ['Caio', 'Redes', day + 30],
    ],
  });
  expect(valueOf(reviewed, 'redes', 'confirmedSales')).toBe(2710);
  expect(valueOf(reviewed, 'redes', 'unconfirmedReps')).toBe(1);
  expect(reviewed.facts.tallies).toContainEqual({
    code: 'future-confirmations',
    count: 2,
    at: { sheet: 'Confirmações', row: 2, column: 2 },
    found: '',
  });
  expect(dataOf(reviewed).filter((row) => row.includes('Confirmações com data futura'))).toHaveLength(1);
});

it('takes a sheet a month for one list, and shows each cell on its own sheet', async () => {
  const headings = ['Pedido', 'Linha', 'Data do pedido', 'Perfil', 'Data da entrega', 'Valor'];
  const reviewed = await reviewOf({
    Março: [headings, [1, 1, MONDAY, 'Redes', MONDAY + 1, 500], [2, 1, MONDAY + 1, 'Redes', MONDAY + 2, 500]],
    Abril: [headings, [3, 1, MONDAY + 30, 'Redes', MONDAY + 31, 500], [4, 1, MONDAY + 31, 'Redes', MONDAY + 20, 500]],
  });
  expect(valueOf(reviewed, 'redes', 'ordersInPeriod')).toBe(4);
  expect(reviewed.facts.tallies).toContainEqual({
    code: 'delivery-before-order',
    count: 1,
    at: { sheet: 'Abril', row: 2, column: 4 },
    found: '',
  });
});

describe('what is wrong in a list', () => {
  const lines = Array.from({ length: 6 }, (_, index) =>
    order(index, index, ['Redes', `0${index + 1}/03/2026`, 1, 'a combinar']),
  );
  const sheets = {
    Pedidos: [['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega', 'Qtde pedida', 'Valor'], ...lines],
  };

  it('stands in Alignment Data, a line each with its count and first cell', async () => {
    const data = dataOf(await reviewOf(sheets));
    const line = (text: string): string | undefined => data.find((row) => row.includes(text));
    expect(line('"lista de pedidos"')).toContain('Tabela lida');
    expect(line('Texto em \\"Valor\\"')).toContain('6 células não entendidas, a primeira \\"a combinar\\"');
    expect(line('Linhas de perfis com política')).toContain('6 linhas');
    expect(line('Perfis sem pedidos')).toContain('Bares');
    expect(line('data da entrega (')).toContain('Coluna lida');
  });

  it('asks once whether the day or the month comes first, and counts nothing until then', async () => {
    const asked = await reviewOf({
      Pedidos: [
        ['Order No', 'Order date', 'Customer profile', 'Delivered date', 'Qty ordered'],
        ...lines.map(([number, day], index) => [number ?? null, day ?? null, 'Redes', `0${index + 1}/04/2026`, 1]),
      ],
    });
    const questions = asked.book.questions.filter(({ issue }) => issue.code === 'list-ambiguous');
    expect(questions.length).toBeLessThanOrEqual(1);
  });

  it('says nothing of orders where the list is empty', async () => {
    const reviewed = await reviewOf({ Pedidos: [['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega', 'Valor']] });
    expect(valueOf(reviewed, 'redes', 'ordersInPeriod')).toBeUndefined();
  });
});

it('stops when it is cancelled, and tells how far it is', async () => {
  const seen: number[] = [];
  const run = { ...SILENT, progress: (step: string, done: number) => void (step === 'rows' && seen.push(done)) };
  await reviewOf(
    { Pedidos: [['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega'], order(1, 0, ['Redes', MONDAY + 1])] },
    run,
  );
  expect(seen.every((done, index) => done >= (seen[index - 1] ?? 0) && done <= 1)).toBe(true);
  expect(seen.length).toBeGreaterThan(0);
});

it('is cancelled in the middle of a long list, and says so', async () => {
  const file = await openWorkbookFile('assets/samples/sop-bebidas.xlsx');
  let blocks = 0;
  const run: Run = {
    progress: (step) => void (blocks += step === 'rows' ? 1 : 0),
    cancelled: () => blocks > 0,
  };
  await expect(reviewWorkbook(file, { today: TODAY }, run)).rejects.toMatchObject({ code: 'cancelled' });
  expect(blocks).toBe(1);
});

describe('the orders behind a finding', () => {
  const HEADINGS = ['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega', 'Valor de tabela', 'Desconto'];
  const LATE = Array.from({ length: 24 }, (_, index) =>
    order(index + 1, 0, ['Redes', MONDAY + (index % 2 === 0 ? 9 : 2), 100 + index, index === 4 ? '25%' : '10%']),
  );

  it('lead to the cell of their number, on whichever sheet of the list they stand', async () => {
    const { review: said } = await reviewOf({
      'Política Logística': [
        ['Perfil', 'Frequência', 'Disponibilidade', 'Prazo de entrega', 'Meta de pontualidade'],
        ['Redes', '2x por semana', '97%', 'D+2', '95%'],
        ['Bares', 'semanal', '95%', 'D+3', '90%'],
      ],
      Março: [HEADINGS, ...LATE.slice(0, 12)],
      Abril: [HEADINGS, ...LATE.slice(12)],
    });
    const late = worstOf(said, 'O05', 'redes');
    expect(late).toHaveLength(10);
    expect(late[0]).toMatchObject({ order: 'PED-23', at: { sheet: 'Abril', row: 11, column: 0 } });
    // Two more are late: PED-1, and PED-5 with its deeper discount.
    expect(late[9]).toMatchObject({ order: 'PED-3', at: { sheet: 'Março', row: 3, column: 0 } });
    expect(worstOf(said, 'O05', 'bares')).toEqual([]);
    expect(worstOf(said, 'O03', 'redes')).toMatchObject([
      { order: 'PED-5', amount: expect.closeTo(15.6, 4) as number },
    ]);
    expect(worstOf(said, 'O05', null)).toEqual(late);
  });

  it('stand in the JSON, and in words behind their rule', async () => {
    const { review: said, survey } = await reviewOf({ Pedidos: [HEADINGS, ...LATE] });
    expect((JSON.parse(reviewToJson(said)) as Review).worstOrders).toEqual(said.worstOrders);
    const text = explainProfile('livro.xlsx', said, 'Redes', 'O03', 'pt-BR', {}, survey).replace(/\u00a0/g, ' ');
    expect(text).toMatch(/Pedidos que mais pesam:\n      PED-5: R\$ 15,60 de desconto além do teto \(Pedidos!A6\)$/);
    expect(explainProfile('livro.xlsx', said, 'Redes', 'S01', 'pt-BR', {}, survey)).not.toContain('mais pesam');
  });

  it("are nobody's business where the rule costs nothing, and absent without a list", async () => {
    const good = LATE.map((row) => row.map((cell, column) => (column === 3 ? MONDAY + 2 : cell)));
    const { review: said } = await reviewOf({ Pedidos: [HEADINGS, ...good] });
    expect(said.worstOrders?.map(({ rule }) => rule)).not.toContain('O05');
    expect((await reviewOf({})).review.worstOrders).toBeUndefined();
  });
});

it('tells a plan that goes on below what was read of its sheet', () => {
  const rows: Rows = [
    ['Família', 'Medida', 'jan/26', 'fev/26', 'mar/26', 'abr/26'],
    ...Array.from({ length: 20 }, (_, at) => [`Família ${at + 1}`, 'Demanda', 100, 110, 120, 130]),
  ];
  const survey = grid({ ...POLICIES, Plano: rows });
  const cutAt = (rowCount: number) => {
    const sheets = survey.sheets.map((sheet) => (sheet.name === 'Plano' ? { ...sheet, rowCount } : sheet));
    return readBook({ ...survey, sheets }, EMPTY_MEMORY).issues.filter(({ code }) => code === 'plan-cut');
  };
  expect(cutAt(21)).toEqual([]);
  expect(cutAt(6002)).toMatchObject([{ found: 'Plano', at: { sheet: 'Plano' }, details: { rows: 6002, read: 21 } }]);
});

it('tells a profile whose orders stand in lists of different columns', async () => {
  const first: Rows = [['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega'], order(1, 0, ['Redes', MONDAY + 1])];
  const second: Rows = [
    ['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega', 'Desconto', 'Valor de tabela'],
    order(2, 0, ['Redes', MONDAY + 1, '20%', 100]),
    order(3, 0, ['Bares', MONDAY + 1, '5%', 100]),
  ];
  const { facts } = await reviewOf({ Março: first, Abril: second });
  expect(facts.issues).toMatchObject([
    { code: 'lists-differ', found: 'Redes', at: { sheet: 'Abril', row: 0 }, details: { first: 'Março!A1' } },
  ]);
  expect((await reviewOf({ Março: first, Abril: first })).facts.issues).toEqual([]);
});

it('offers the one column that tells which rule stopped an order, in words that are read back', async () => {
  const headings = ['Pedido', 'Data do pedido', 'Perfil', 'Data da entrega'];
  const orders = Array.from({ length: 30 }, (_, at) => order(at, 0, ['Redes', MONDAY + 2]));
  const before = await reviewOf({ Pedidos: [headings, ...orders] });
  expect(before.review.portfolio.outcomes['P03']?.kind).toBe('outOfReach');
  const offered = dataOf(before).find((row) => row.includes('"reach:P03"')) ?? '';
  const [, column = '', words = ''] = /basta a coluna (\w+): .*\(([^)]*)\)/.exec(offered) ?? [];
  const reasons = words.split(', ');
  expect(reasons).toHaveLength(7);
  const after = await reviewOf({
    Pedidos: [
      [...headings, 'Status', column],
      ...orders.map((row, at) => [...row, at < 7 ? 'Cancelado' : 'Entregue', reasons[at] ?? '']),
    ],
  });
  expect(valueOf(after, 'redes', 'killedOrders')).toBe(7);
  expect(after.review.portfolio.outcomes['P03']).toMatchObject({ kind: 'scored', x: 7 / 30 });
});
