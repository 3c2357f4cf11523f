import type { Book } from '../../src/domain/book';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { wordsOf } from '../../src/domain/text';
import { readBook } from '../../src/reading/read-book';
import { grid, percent, type Grid } from '../support/grid';

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

const read = (commercial: Grid, logistics: Grid = LOGISTICS, answers: Record<string, string> = {}): Book =>
  readBook(grid({ Comercial: commercial, Logística: logistics }), { ...EMPTY_MEMORY, answers });
const names = (book: Book): string[] => book.profiles.map(({ name }) => name);
const issues = (book: Book): [string, string][] => book.issues.map(({ code, found }) => [code, found]);

describe('a row with only a name', () => {
  it.each([
    'Elaborado por Maria',
    'Revisado em 10/10',
    'Aprovado por João',
    'Prazo conta da emissão da NF',
    'DDL = dias da data',
    'Vigência: out a dez/2026',
    'Valores em reais por mês',
    'Sujeito a análise de crédito',
    'Approved by the board',
    'Last updated 2026-10-01',
    'Prices do not include freight',
    'Elaborado por Ventas',
    'Los plazos cuentan desde la emisión',
    'Responsável: Ana Lima',
  ])('leaves the remark "%s" out, and says so', (remark) => {
    const book = read([...COMMERCIAL, [remark]]);
    expect(names(book)).toEqual(['Redes', 'Bares']);
    expect(issues(book)).toEqual([['row-not-profile', remark]]);
    expect(book.issues[0]?.at).toEqual({ sheet: 'Comercial', row: 3, column: 0 });
    expect(book.questions).toEqual([]);
  });

  it('leaves the same remark out of both policies', () => {
    const book = read([...COMMERCIAL, ['Aprovado por João']], [...LOGISTICS, ['Aprovado por João']]);
    expect(names(book)).toEqual(['Redes', 'Bares']);
    expect(issues(book)).toHaveLength(2);
  });

  it('leaves a signature out whose date stands in a column of terms', () => {
    const book = read([...COMMERCIAL, ['Revisado em', '10/10/2026'], ['Aprovado por', null, 'João']]);
    expect(names(book)).toEqual(['Redes', 'Bares']);
    expect(issues(book)).toEqual([
      ['row-not-profile', 'Revisado em'],
      ['row-not-profile', 'Aprovado por'],
    ]);
  });

  it('keeps a profile whose terms were forgotten when the other policy has it', () => {
    const book = read([...COMMERCIAL, ['Farma']], [...LOGISTICS, ['farmá ', 'semanal', '90%', 'D+3', 'livre']]);
    expect(names(book)).toEqual(['Redes', 'Bares', 'Farma']);
    expect(book.profiles[2]).toMatchObject({ inCommercial: true, inLogistics: true });
    expect(book.profiles[2]?.readings.discount).toEqual({
      kind: 'blank',
      at: { sheet: 'Comercial', row: 3, column: 2 },
      found: '',
    });
    expect(book.issues).toEqual([]);
    expect(book.questions).toEqual([]);
  });

  it('keeps a name that a list of figures or orders knows', () => {
    const sheets = {
      Comercial: [...COMMERCIAL, ['Farma']],
      Logística: LOGISTICS,
      Clientes: [
        ['Perfil', 'Nº de clientes'],
        ['Farma', 12],
      ],
    };
    const book = readBook(grid(sheets), EMPTY_MEMORY);
    expect(names(book)).toEqual(['Redes', 'Bares', 'Farma']);
    expect(book.questions).toEqual([]);
  });

  it('asks about a near miss once, as the same profile and not as a remark', () => {
    const book = read([...COMMERCIAL, ['Farmas']], [...LOGISTICS, ['Farma', 'semanal', '90%', 'D+3', 'livre']]);
    expect(book.questions.map(({ issue }) => issue.code)).toEqual(['profile-near-miss']);
  });

  it('asks about a name that only one policy knows, and invents no profile until it is answered', () => {
    const commercial = [...COMMERCIAL, ['Farma']];
    const open = read(commercial);
    expect(names(open)).toEqual(['Redes', 'Bares']);
    expect(open.questions).toEqual([
      {
        id: 'row-maybe-profile/farma',
        issue: { code: 'row-maybe-profile', found: 'Farma', at: { sheet: 'Comercial', row: 3, column: 0 } },
        options: ['sim', 'não'],
      },
    ]);
    const yes = read(commercial, LOGISTICS, { 'row-maybe-profile/farma': 'Sim' });
    expect(names(yes)).toEqual(['Redes', 'Bares', 'Farma']);
    const no = read(commercial, LOGISTICS, { 'row-maybe-profile/farma': 'não' });
    expect(names(no)).toEqual(['Redes', 'Bares']);
    expect([...yes.questions, ...no.questions]).toEqual([]);
  });

  it('takes names above each group of profiles for subtitles', () => {
    const [header = [], first = [], second = []] = COMMERCIAL;
    const book = read([header, ['Moderno'], first, ['Tradicional'], second]);
    expect(names(book)).toEqual(['Redes', 'Bares']);
    expect(issues(book)).toEqual([
      ['row-not-profile', 'Moderno'],
      ['row-not-profile', 'Tradicional'],
    ]);
  });

  it('prefers the row with terms to a subtitle of the same name', () => {
    const [header = [], ...rows] = COMMERCIAL;
    const book = read([header, ['Bares'], ...rows]);
    expect(names(book)).toEqual(['Redes', 'Bares']);
    expect(book.questions).toEqual([]);
  });

  it('says which rows hold terms without a name', () => {
    const book = read([...COMMERCIAL, [null, 500, '3%', null]]);
    expect(names(book)).toEqual(['Redes', 'Bares']);
    expect(book.issues).toEqual([
      { code: 'row-without-name', found: '500 · 3%', at: { sheet: 'Comercial', row: 3, column: 0 } },
    ]);
  });
});

describe('names across sheets', () => {
  it('match whatever their case, accents, padding and non-breaking spaces', () => {
    const [header = []] = LOGISTICS;
    const book = read(
      [...COMMERCIAL, ['  Empórios\u00a0e  Adegas ', 1, '1%', '30']],
      [
        header,
        ['REDES\u00a0', 'diária', '90%', 'D+1', 'livre'],
        ['báres', 'diária', '90%', 'D+1', 'livre'],
        ['Emporios e adegas', 'diária', '90%', 'D+1', 'livre'],
      ],
    );
    expect(names(book)).toEqual(['Redes', 'Bares', 'Empórios e Adegas']);
    expect(book.profiles.every(({ inCommercial, inLogistics }) => inCommercial && inLogistics)).toBe(true);
    expect(book.profiles[2]?.key).toBe(wordsOf('emporios e adegas'));
    expect(book.questions).toEqual([]);
  });
});

describe('personal data', () => {
  it.each([
    ['CPF', '123.456.789-09'],
    ['E-mail', 'ana@example.com'],
    ['Telefone', '(11) 98888-7777'],
    ['WhatsApp do contato', '11 98888-7777'],
    ['Contato', 'ana@example.com'],
    ['Correo', 'ana@example.com'],
    ['Mobile phone', '555'],
  ])('in a column "%s" is named and not read', (heading, cell) => {
    const book = read(COMMERCIAL.map((row, index) => [...row, index === 0 ? heading : cell]));
    expect(book.issues).toEqual([
      { code: 'personal-data', found: heading, at: { sheet: 'Comercial', row: 0, column: 4 } },
    ]);
    expect(JSON.stringify(book)).not.toContain(cell);
  });
});
