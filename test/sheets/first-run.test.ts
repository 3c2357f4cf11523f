import { LANGUAGES } from '../../src/domain/language';
import { PAIRINGS } from '../../src/domain/outcome';
import type { CreateSheet } from '../../src/sheets/patch';
import { SHEET_KINDS, SHEET_NAMES } from '../../src/sheets/sheet-kinds';
import { STYLES } from '../../src/sheets/styles';
import { patchesOf } from '../../src/app/review-workbook';
import { reviewFile } from '../support/review-file';
import { grid } from '../support/grid';
import { idsOf, look, rowOf, sheetOf, tableOf, under } from './planner';
import { runOn, TEAM, TERMS } from './workbook';

const SCORES = 'Alinhamento';
const FINDINGS = 'Achados de Alinhamento';
const DATA = 'Dados do Alinhamento';
const SETTINGS = 'Ajustes do Alinhamento';

const first = runOn(TEAM);
const created = first.patches as readonly CreateSheet[];

describe('the first run', () => {
  it('makes four sheets, last in the workbook, and leaves the team sheet as it is', () => {
    expect(first.survey.sheets.map(({ name }) => name)).toEqual(['Policy', SCORES, FINDINGS, DATA, SETTINGS]);
    expect(first.survey.sheets[0]).toBe(TEAM.sheets[0]);
    expect(first.survey.tableNames).toEqual(['AccordScores', 'AccordFindings', 'AccordData', 'AccordSettings']);
  });

  it('is followed by a run that writes nothing, at whatever time', () => {
    expect(runOn(first.survey, { time: '2027-05-01T00:00' }).patches).toEqual([]);
  });

  it('reads nothing back that nobody typed', () => {
    const { memory } = runOn(first.survey);
    expect(memory).toEqual(runOn(TEAM).memory);
  });

  it('counts the columns of a plan, of which none stands for a field', async () => {
    const patches = patchesOf(await reviewFile('assets/samples/sop-bebidas.xlsx'), '2026-11-22 16:21');
    const texts = patches.flatMap(({ cells }) => cells.map(({ content }) => content));
    const counted = texts.filter((text) => typeof text === 'string' && /^\d+ linhas, \d+ colunas$/.test(text));
    expect(counted.length).toBeGreaterThan(10);
    for (const text of counted) expect(text).not.toMatch(/, 0 colunas/);
  });

  it('does not offer its own sheets to reading', () => {
    expect(runOn(first.survey).own.teamSheets.sheets.map(({ name }) => name)).toEqual(['Policy']);
  });

  it.each(LANGUAGES)('says every heading and text in %s, and is stable in it', (language) => {
    const run = runOn(TEAM, { language });
    expect(run.survey.sheets.slice(1).map(({ name }) => name)).toEqual(
      SHEET_KINDS.map((kind) => SHEET_NAMES[language][kind]),
    );
    expect(runOn(run.survey, { language: 'en' }).patches).toEqual([]);
    for (const patch of run.patches as readonly CreateSheet[]) {
      const texts = patch.cells.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
      // A slot that nobody filled would stay visible.
      expect(texts.filter((text) => /\{[a-zA-Z]+\}|undefined|NaN|\[object/.test(text))).toEqual([]);
    }
  });
});

describe('every sheet', () => {
  it.each(created.map((patch) => [patch.sheet, patch] as const))('%s is accessible', (_, patch) => {
    const [table] = patch.tables;
    const { rect, columns } = table!;
    const at = (row: number, column: number) => patch.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(0, 0)?.style).toBe('title');
    expect(typeof at(0, 0)?.content).toBe('string');
    expect(columns.every((heading) => heading.trim() !== '')).toBe(true);
    expect(patch.columnWidths).toHaveLength(columns.length);
    expect(patch.freeze.rows).toBe(rect.top + 1);
    expect(patch.repeatRows).toEqual([rect.top, rect.top]);
    // No blank spacer row between title and table, no cell outside the table's columns.
    for (let row = 0; row <= rect.bottom; row += 1) expect(patch.cells.some((cell) => cell.row === row)).toBe(true);
    expect(patch.cells.every(({ column }) => column <= rect.right)).toBe(true);
  });

  it('has names Excel accepts, in every language', () => {
    for (const language of LANGUAGES) {
      for (const name of SHEET_KINDS.map((kind) => SHEET_NAMES[language][kind])) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|^history$/i);
      }
    }
  });

  it('keeps its mark below the 255 characters of a text in a formula', () => {
    for (const { mark } of created) expect((mark ?? '').length).toBeLessThanOrEqual(255);
  });
});

describe('Alignment', () => {
  const cell = (id: string, heading: string) => look(first.survey, SCORES, id, heading);

  it('shows the numbers of the review, rounded as they are classified', () => {
    const key = first.review.profiles.find(({ name }) => name === 'Key Account')!;
    expect(cell('Key Account', 'Nota')).toBeCloseTo(key.score.point!, 1);
    expect(cell('Key Account', 'Mínimo')).toBeCloseTo(key.score.low!, 1);
    expect(cell('Key Account', 'Máximo')).toBeCloseTo(key.score.high!, 1);
    expect(cell('Key Account', 'Em jogo por mês')).toBeCloseTo(3269.23, 2);
    expect(cell('Key Account', 'Alcance')).toMatch(/^7 de 34 regras$/);
    expect(cell('Key Account', 'Faixa')).toBe('▼ Desalinhado');
    expect(cell('Key Account', 'Melhor reparo')).toMatch(/^S03 /);
  });

  it('tells scored, unknown and out of reach pairings apart, and marks a broken critical rule', () => {
    expect(cell('Key Account', 'Pagamento × Frequência')).toMatch(/^! \d/);
    expect(cell('Atacado', 'Pagamento × Frequência')).toBeCloseTo(99.6, 0);
    expect(cell('Bar & Café', 'Pagamento × Frequência')).toBe('?');
    // Support does not apply, and the plan has no place: where one rule is out of reach the pairing is (ERRATA 106).
    expect(cell('Bar & Café', 'Verba × Disponib.')).toBe('–');
    expect(cell('Key Account', 'Desconto × Prazo de entrega')).toBe('–');
  });

  it('names critical rules nobody could judge, and says when a score is only indicative', () => {
    expect(cell('Bar & Café', 'Alcance')).toMatch(/críticas sem dados: S03/);
    expect(cell('Bar & Café', 'Faixa')).toMatch(/indicativa/);
  });

  it('has one column a pairing', () => {
    expect(tableOf(first.survey, SCORES).columns).toHaveLength(13 + PAIRINGS.length);
  });

  it('totals the money by a native formula over the column of the table', () => {
    const rows = sheetOf(first.survey, SCORES).rows;
    const line = rows.find((row) => row[0]?.value === 'Em jogo por mês')!;
    const { rect } = tableOf(first.survey, SCORES);
    expect(line[1]?.formula).toBe(`SUM(K${rect.top + 2}:K${rect.bottom + 1})`);
    expect(line[1]?.value).toBeCloseTo(3269.23, 2);
  });

  it('says the portfolio in one line: band, interval, coverage, reach and that only one level speaks', () => {
    const line = sheetOf(first.survey, SCORES).rows[2]!;
    expect(line[1]?.value).toBeCloseTo(first.review.portfolio.score.point!, 1);
    expect(line[2]?.value).toMatch(
      /^▼ Desalinhado · entre .* e .* · \d+\s% de cobertura .* · 7 de 38 regras · só estratégico/,
    );
  });

  it('writes money with the currency of the workbook', () => {
    const patch = created[0]!;
    const column = under(first.survey, SCORES, 'Em jogo por mês');
    const styles = patch.cells
      .filter((one) => one.column === column && typeof one.content === 'number')
      .map((one) => one.style);
    expect(styles.map((style) => STYLES[style!].numberFormat)).toContain('"R$" #,##0_)');
  });
});

describe('Alignment Findings', () => {
  it('has one row a finding, most urgent first, with planner columns left blank', () => {
    expect(idsOf(first.survey, FINDINGS)).toEqual(first.review.findings.map(({ id }) => id));
    for (const heading of ['Decisão', 'Responsável', 'Prazo', 'Anotação']) {
      expect(look(first.survey, FINDINGS, 'S03:key account', heading)).toBeNull();
    }
  });

  it('keeps the order of columns that planners and custom functions rely on', () => {
    expect(tableOf(first.survey, FINDINGS).columns).toEqual([
      'Código',
      'Ordem',
      'Perfil',
      'Nível',
      'Encontro',
      'Regra',
      'Gravidade',
      'Medida',
      'Limites',
      'Célula comercial',
      'Célula logística',
      'Nota',
      'Em jogo por mês',
      'Área que decide',
      'Comercial poderia',
      'Logística poderia',
      'Explicação',
      'Situação',
      'Decisão',
      'Responsável',
      'Prazo',
      'Anotação',
    ]);
  });

  it('links a finding to its two cells and says what was found there', () => {
    const row = sheetOf(first.survey, FINDINGS).rows[rowOf(first.survey, FINDINGS, 'S03:key account')]!;
    const commercial = row[under(first.survey, FINDINGS, 'Célula comercial')]!;
    expect(commercial).toMatchObject({
      value: 'Commercial!D5',
      formula: `HYPERLINK("#'Commercial'!D5","Commercial!D5")`,
    });
    expect(row[under(first.survey, FINDINGS, 'Medida')]?.value).toBe('1,19');
    expect(row[under(first.survey, FINDINGS, 'Limites')]?.value).toBe('100 até 1; 0 a partir de 1,25');
    expect(row[under(first.survey, FINDINGS, 'Explicação')]?.value).toMatch(
      /R\$.41\.538.*Assumido: Custo de capital \(ao ano\) 15.%/,
    );
  });

  it('keeps not valued, unknown and zero money apart (ERRATA 9)', () => {
    const money = (id: string) => look(first.survey, FINDINGS, id, 'Em jogo por mês');
    expect(money('S03:key account')).toBeCloseTo(3269.23, 2);
    expect(money('S04:key account')).toBe('desconhecido');
    expect(money('S17:key account')).toBe('não valorado');
  });
});

describe('Alignment Data', () => {
  it('says what is missing of a profile, which rules wait for it and who to ask', () => {
    expect(look(first.survey, DATA, 'missing:creditLimit:bar cafe', 'Lido como')).toBe(
      'falta Limite de crédito: S03 sem nota',
    );
    expect(look(first.survey, DATA, 'missing:creditLimit:bar cafe', 'O que fazer')).toMatch(/^Pergunte a Comercial/);
  });

  it('names the column that would unlock a rule out of reach, once', () => {
    const ids = idsOf(first.survey, DATA).filter((id) => (id ?? '').startsWith('reach:'));
    expect(ids).toEqual(
      first.review.rules.filter(({ state }) => state === 'outOfReach').map(({ rule }) => `reach:${rule}`),
    );
    expect(look(first.survey, DATA, 'reach:S06', 'O que fazer')).toMatch(/Tempo de trânsito/);
    // What only a list can tell is not asked for as a column of a policy, nor offered as a figure to type.
    expect(look(first.survey, DATA, 'reach:O02', 'O que fazer')).toMatch(/^Inclua uma lista de pedidos/);
    expect(look(first.survey, DATA, 'reach:T05', 'O que fazer')).toMatch(/^Inclua as tabelas do plano/);
    expect(look(first.survey, DATA, 'reach:P04', 'O que fazer')).toMatch(/vendedor × perfil/);
    expect(idsOf(first.survey, SETTINGS).some((id) => (id ?? '').includes('smallOrders'))).toBe(false);
  });

  it('shows tables, columns, questions, unread cells, strangers and notices with links', () => {
    const at = { sheet: 'Policy', row: 4, column: 2 };
    const issue = {
      code: 'ambiguous-number',
      found: '1.500',
      at,
      details: { field: 'creditLimit', readings: '1500, 1,5' },
    } as const;
    const run = runOn(
      { ...TEAM, notices: ['macros-kept', 'something-newer'] },
      {
        facts: {
          today: '2026-11-22',
          strangers: [{ name: 'Novo', sheet: 'Pedidos', lines: 12, at: { sheet: 'Pedidos', row: 1, column: 0 } }],
        },
        book: (book) => ({
          ...book,
          questions: [{ id: 'q1', issue, options: ['1500', '1,5'] }],
          issues: [
            { code: 'unreadable', found: 'às vezes', at, details: { field: 'deliveryFrequency' } },
            { code: 'unreadable', found: 'às vezes', at, details: { field: 'deliveryFrequency' } },
            { code: 'hidden-rows', found: '3', details: { count: 3 } },
          ],
          tables: [
            {
              sheet: 'Policy',
              role: 'both',
              headerRow: 3,
              rect: { top: 3, left: 0, bottom: 9, right: 2 },
              hiddenRows: 0,
              columns: [
                { at: { sheet: 'Policy', row: 3, column: 0 }, heading: 'Perfil', field: 'profile', by: 'heading' },
                { at: { sheet: 'Policy', row: 3, column: 1 }, heading: 'Limite', field: 'creditLimit', by: 'words' },
                { at: { sheet: 'Policy', row: 3, column: 2 }, heading: 'Obs', field: null, by: 'none' },
              ],
            },
          ],
        }),
      },
    );
    const said = (id: string, heading: string) => look(run.survey, DATA, id, heading);
    expect(said('question:q1', 'O que fazer')).toMatch(
      /1\.500.*Responda na coluna amarela, por exemplo: 1500 \| 1,5\./,
    );
    expect(said('question:q1', 'Onde')).toBe('Policy!C5');
    expect(said('issue:unreadable:Policy!C5', 'Encontrado')).toBe('às vezes');
    expect(said('issue:unreadable:Policy!C5 (2)', 'Lido como')).toBe('Frequência de entrega');
    expect(said('stranger:Pedidos:novo', 'Lido como')).toBe('12 linhas em Pedidos');
    expect(said('table:Policy!A4', 'Lido como')).toBe('política comercial e logística');
    expect(said('table:Policy!A4', 'Encontrado')).toBe('6 linhas, 3 colunas');
    expect(said('column:Policy:limite', 'Lido como')).toBe('Limite de crédito (pelas palavras do título)');
    expect(said('column:Policy:obs', 'Lido como')).toBe('não usada');
    expect(said('notice:macros-kept', 'O que fazer')).toMatch(/macros/);
    expect(idsOf(run.survey, DATA)).not.toContain('notice:something-newer');
    const offers = (run.patches as readonly CreateSheet[])[2]!.validations;
    expect(offers).toContainEqual(expect.objectContaining({ list: ['1500', '1,5'] }));
  });
});

describe('Alignment Settings', () => {
  it('offers the figure that unlocks most first, and says which rules wait for it', () => {
    const figures = idsOf(first.survey, SETTINGS).filter((id) => (id ?? '').startsWith('figure:'));
    const fields = [...new Set(figures.map((id) => (id ?? '').split(':')[1]))];
    expect(fields.indexOf('stopCost')).toBeLessThan(fields.indexOf('transitDays'));
    expect(look(first.survey, SETTINGS, 'figure:transitDays:atacado', 'Destrava')).toBe('S06');
    expect(look(first.survey, SETTINGS, 'figure:transitDays:atacado', 'Origem')).toBe('a preencher');
  });

  it('shows figures the workbook holds with their cell, and offers no term that has its column in a policy', () => {
    expect(look(first.survey, SETTINGS, 'figure:customers:atacado', 'Valor em vigor')).toBe(40);
    expect(look(first.survey, SETTINGS, 'figure:customers:atacado', 'Célula')).toMatch(/^Logistics!/);
    expect(idsOf(first.survey, SETTINGS)).not.toContain('figure:creditLimit:bar cafe');
  });

  it('shows limits, weights, switches and parameters in force beside their defaults', () => {
    const said = (id: string, heading: string) => look(first.survey, SETTINGS, id, heading);
    expect([said('limit:S03:bad', 'Valor em vigor'), said('limit:S03:bad', 'Padrão')]).toEqual([1.25, 1.25]);
    expect([said('limit:S04:zeroAbove', 'Valor em vigor'), said('weight:S03', 'Padrão')]).toEqual([3, 1]);
    expect([said('switch:S03', 'Valor em vigor'), said('parameter:costOfCapital', 'Valor em vigor')]).toEqual([
      'sim',
      0.15,
    ]);
    expect(said('parameter:costOfCapital', 'Destrava')).toContain('S03');
    expect(said('parameter:declaredLogic', 'Valor em vigor')).toBeNull();
  });

  it('has no id twice', () => {
    const ids = idsOf(first.survey, SETTINGS);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('names that are taken', () => {
  it('takes the next free name for sheets and tables, and still finds its own afterwards', () => {
    const survey = grid(
      { alinhamento: [['mine']], 'Alinhamento (2)': [['mine too']] },
      {
        alinhamento: {
          tables: [
            {
              name: 'ACCORDSCORES',
              rect: { top: 0, left: 0, bottom: 1, right: 0 },
              hasHeader: true,
              hasTotals: false,
              columns: ['mine'],
              filtered: false,
            },
          ],
        },
      },
    );
    const run = runOn(survey);
    expect(run.survey.sheets[2]?.name).toBe('Alinhamento (3)');
    expect(run.survey.sheets[2]?.tables[0]?.name).toBe('AccordScores2');
    expect(runOn(run.survey).patches).toEqual([]);
  });
});

describe('hostile text', () => {
  const hostile = ['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', 'a\r\nb\u0000c\ud800', `'"; x`];

  it.each(hostile)('%j stays text, never a formula, and is written once', (name) => {
    const terms = { [name]: TERMS['Key Account']!, Atacado: TERMS.Atacado! };
    const run = runOn(TEAM, { terms });
    for (const { cells } of run.patches as readonly CreateSheet[]) {
      for (const { content } of cells) {
        if (typeof content === 'object' && content !== null && 'formula' in content) {
          expect(content.formula).toMatch(/^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/);
        }
      }
    }
    expect(runOn(run.survey, { terms }).patches).toEqual([]);
  });
});
