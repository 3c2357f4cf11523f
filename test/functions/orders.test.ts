import { LANGUAGES, type Language } from '../../src/domain/language';
import { CellError } from '../../src/functions/cell-error';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import { actual } from '../../src/functions/orders/actual';
import { execution } from '../../src/functions/orders/execution';
import { deskAnswers } from '../../src/functions/orders/desk-answers';
import { executionOf, MOST_ORDER_ROWS } from '../../src/functions/orders/execution-of';
import { METRICS } from '../../src/functions/orders/metrics';
import { order } from '../../src/functions/orders/order';
import { pastedRows } from '../../src/functions/orders/pasted-rows';
import type { Grid, Scalar } from '../../src/functions/sheet-function';
import { FIELD_NAMES } from '../../src/i18n/fields';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { readBook } from '../../src/reading/read-book';
import { grid } from '../support/grid';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { reviewFile, SILENT } from '../support/review-file';
import { gridOf } from './ranges-of';

const { Commercial, Logistics, Orders } = EXAMPLE_RANGES;
const messageOf = (answer: unknown): string => (answer instanceof CellError ? answer.message : '');
const rowsOf = (answer: unknown): readonly (readonly Scalar[])[] => answer as readonly (readonly Scalar[])[];

describe('the execution table', () => {
  it('is, figure by figure, what a check of the whole workbook folds', async () => {
    const path = 'assets/samples/sop-bebidas.xlsx';
    const { survey, book, facts } = await reviewFile(path);
    const policy = (role: string): Grid => {
      const table = book.tables.find((one) => one.role === role)!;
      return gridOf(
        survey.sheets.find(({ name }) => name === table.sheet)!,
        table.rect,
      );
    };
    const { table, columns } = book.orderLists!.find(({ kind }) => kind === 'orders')!;
    const lines: Scalar[][] = [columns.map(({ heading }) => heading)];
    const file = await openWorkbookFile(path);
    const wanted = columns.map(({ at }) => at.column);
    for await (const { rows } of file.rows(table, wanted, SILENT)) lines.push(...rows.map((cells) => [...cells]));
    expect(lines.length).toBeGreaterThan(4000);
    const folded = executionOf(lines, policy('commercial'), policy('logistics'));
    if (folded instanceof CellError) throw new Error(folded.message);
    expect(folded.profiles.map(({ key }) => key)).toEqual(book.profiles.map(({ key }) => key));
    let compared = 0;
    for (const { key } of book.profiles) {
      for (const metric of METRICS) {
        const [own, whole] = [folded.folded.profiles[key]?.[metric], facts.folded?.profiles[key]?.[metric]];
        expect([key, metric, own?.found]).toEqual([key, metric, whole?.found]);
        compared += own ? 1 : 0;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it.each(LANGUAGES)('has headings that a check reads again where its values are pasted, in %s', (language) => {
    const table = pasted(language);
    const book = readBook(grid({ Commercial: Commercial, Logistics: Logistics, Execution: table }), EMPTY_MEMORY);
    const read = Object.keys(book.places);
    expect(METRICS.filter((metric) => !read.includes(metric))).toEqual([]);
  });

  it('says where a list is longer than Excel hands to a formula, and where to take it', () => {
    const long: Grid = [Orders[0]!, ...Array.from({ length: MOST_ORDER_ROWS + 1 }, () => Orders[1]!)];
    for (const answer of [execution.run(long), actual.run(long, 'Wholesale', 'onTimeShare')]) {
      expect(messageOf(answer)).toMatch(/40\.000.*Conferir.*\| .*40,000.*Check.*\| .*40\.000.*Revisar/);
    }
    expect(rowsOf(execution.run(long.slice(0, MOST_ORDER_ROWS + 1)))[1]![1]).toBe(1);
  });

  it('reads one list once for all formulas that hand over the same cells', () => {
    const copy = (from: Grid): Grid => from.map((cells) => [...cells]);
    expect(executionOf(copy(Orders), copy(Logistics))).toBe(executionOf(Orders, Logistics));
    expect(executionOf(Orders)).not.toBe(executionOf(Orders, Logistics));
  });

  it('measures against one policy, against both, or against none', () => {
    const metric = (name: string, ...policies: readonly Grid[]) =>
      actual.run(Orders, 'Key accounts', name, ...policies);
    expect(metric('excessDiscount', Commercial)).toEqual([[expect.closeTo(6000 * 0.055, 9)]]);
    expect(metric('onTimeShare', Logistics, Commercial)).toEqual([[0.5]]);
    expect(messageOf(metric('onTimeShare', Commercial))).toContain('policy');
    expect(messageOf(metric('onTimeShare', [['x', 'y']]))).toMatch(/^policy:/);
    expect(
      messageOf(
        metric(
          'onTimeShare',
          Logistics,
          Logistics.map((row) => [...row, 'x']),
        ),
      ),
    ).toMatch(/^Duas tabelas/);
  });

  it.each([
    [[['Order no', 'List value']], /^orders: .*profile/],
    [[['a', 'b']], /^order: /],
    [[], /^order: /],
  ])('refuses %j with what is missing', (lines, message) => {
    expect(messageOf(execution.run(lines as Grid))).toMatch(message);
  });

  it('finds a figure by its heading in any language, and lists what it knows', () => {
    for (const language of LANGUAGES) {
      expect(actual.run(Orders, 'WHOLESALE', FIELD_NAMES[language].executedFillRate)).toEqual([[1]]);
    }
    expect(messageOf(actual.run(Orders, 'Wholesale', 'x'))).toContain('executedFillRate');
    expect(messageOf(actual.run(Orders, 'Nobody', 'executedFillRate'))).toContain('Key accounts, Wholesale');
  });
});

describe('an order in a formula', () => {
  const judged = (lines: Grid, profile: Scalar = '', headings: Grid | null = null) =>
    order.run(lines, Commercial, Logistics, profile, null, headings);

  it('may be one row of a list, its headings apart', () => {
    const headings = [['Pedido', 'Perfil de cliente', 'Data do pedido', 'Data desejada', 'Valor', 'Desconto', 'Prazo']];
    const row = [['PED-7', 'Key accounts', '02/03/2026', '04/03/2026', 'R$ 1.500,00', '10%', '28 dias']];
    expect(rowsOf(judged(row, '', headings))[0]![0]).toBe('Within the package');
    expect(rowsOf(judged([...headings, ...row]))[0]![0]).toBe('Within the package');
    expect(
      rowsOf(
        judged([...headings, ['PED-7', 'Key accounts', '02/03/2026', '03/03/2026', 'R$ 1.500,00', '10%', '28 dias']]),
      )[0]![0],
    ).toBe('Within the package if…');
  });

  it('of several lines adds them up and takes the worst of each term', () => {
    const headings = [
      'Order no',
      'Customer profile',
      'Order date',
      'Requested date',
      'List value',
      'Discount %',
      'Payment terms',
    ];
    const answers = rowsOf(
      judged([
        headings,
        [1, 'Key accounts', 46083, 46085, 700, '5%', 28],
        [1, 'Key accounts', 46083, 46085, 700, '20%', 28],
        ['', '', '', '', '', '', ''],
        [2, 'Key accounts', 46083, 46085, 700, '', 28],
      ]),
    );
    expect(answers).toHaveLength(2);
    expect(answers[0]!.slice(0, 2)).toEqual(['Outside the package', 'Commercial']);
    expect(answers[1]![0]).toBe('Cannot tell');
  });

  it('says what is missing: no order, no profile, a profile nobody knows', () => {
    expect(messageOf(judged([]))).toMatch(/^order:/);
    expect(messageOf(judged([[46083, 46085, 900, '5%', 28, 'no']]))).toMatch(/^profile: .*Key accounts/);
    expect(messageOf(judged([[46083, 46085]], 'Nobody'))).toContain('Nobody');
  });

  it('reads a price each, a surcharge a line, and the discount between list and net', () => {
    const headings = [
      'Order no',
      'Order date',
      'Promised date',
      'Qty ordered',
      'Unit price',
      'Net value',
      'Surcharge',
      'Rush order',
      'Payment terms',
    ];
    const [first] = rowsOf(
      judged(
        [headings, [1, 46083, 46086, 10, 100, 800, 5, 'yes', 28], [1, 46083, 46086, 10, 100, 850, 5, 'yes', 28]],
        'Key accounts',
      ),
    );
    // 20 % off the first line, against 14.5 %.
    expect(first![2]).toMatch(/discount of 20% is above the cap of 14.5%/);
  });
});

describe('pasted rows', () => {
  const { profiles, orderLists } = readBook(
    grid({
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento', 'Pedido mínimo'],
        ['Redes', '10%', '28 dias', 'R$ 1.000,00'],
      ],
      Logística: [
        ['Perfil', 'Frequência', 'Disponibilidade', 'Prazo de entrega'],
        ['Redes', '2x por semana', '97%', 'D+2'],
      ],
      Pedidos: [
        ['Nº do pedido', 'Perfil', 'Data do pedido', 'Data prometida', 'Valor líquido', 'Desconto', 'Cond. pagto'],
        [1, 'Redes', 46083, 46085, 1200, '5%', '28 dias'],
      ],
    }),
    EMPTY_MEMORY,
  );
  const answers = (text: string, profile = ''): unknown =>
    deskAnswers({ grid: pastedRows(text), profiles, profile, language: 'pt-BR', like: orderLists ?? [] });

  it('are cut where a spreadsheet cuts them', () => {
    expect(pastedRows('a\tb\r\n"c\nd"\t"e ""f"""\t\n\n')).toEqual([
      ['a', 'b'],
      ['c\nd', 'e "f"', ''],
    ]);
    expect(pastedRows('5" pipe\t1')).toEqual([['5" pipe', '1']]);
    expect(pastedRows('')).toEqual([]);
  });

  it('without headings have the columns of the order list of the same width', () => {
    expect(answers('PED-9\tRedes\t02/03/2026\t03/03/2026\tR$ 1.200,00\t5%\t28 dias')).toMatchObject([
      { order: 'PED-9', profile: 'Redes', state: 'if', reasons: [{ code: 'offer-date' }, {}, {}, {}] },
    ]);
  });

  it('without headings and of another width are read in the order that the help gives', () => {
    expect(answers('02/03/2026\t04/03/2026\tR$ 1.200,00\t12%\t28 dias\tNão', 'redes')).toMatchObject([
      { order: null, state: 'outside', ask: ['commercial'] },
    ]);
    expect(answers('02/03/2026\t04/03/2026')).toEqual({ kind: 'no-profile' });
    expect(answers('02/03/2026\t04/03/2026', 'Bares')).toEqual({ kind: 'no-such-profile', found: 'Bares' });
    expect(answers('Nº do pedido\tData do pedido')).toEqual({ kind: 'nothing' });
  });
});

/** A table with one profile and a number under every heading. */
function pasted(language: Language): Grid {
  const names = METRICS.map((metric) => FIELD_NAMES[language][metric]);
  const profile = { 'pt-BR': 'Perfil', en: 'Profile', es: 'Perfil' }[language];
  return [
    [profile, ...names],
    ['Key accounts', ...names.map((_, at) => at + 1)],
    ['Wholesale', ...names.map((_, at) => at + 2)],
  ];
}
