import { EMPTY_MEMORY } from '../../src/domain/memory';
import { HostError } from '../../src/domain/issue';
import type { Book } from '../../src/domain/book';
import type { FieldName } from '../../src/domain/terms';
import { readBook } from '../../src/reading/read-book';
import { scaleIn } from '../../src/reading/scale-words';
import { PHRASES } from '../../src/reading/grammar/phrases';
import { grid, type Grid } from '../support/grid';

const LOGISTICS: Grid = [
  ['Perfil', 'Frequência de entrega'],
  ['Redes', 'semanal'],
  ['Bares', 'semanal'],
];
const read = (comercial: Grid, answers: Readonly<Record<string, string>> = {}): Book =>
  readBook(grid({ Comercial: comercial, Logística: LOGISTICS }), { ...EMPTY_MEMORY, answers });
const kindOf = (book: Book, name: string, field: FieldName): string | undefined =>
  book.profiles.find((profile) => profile.name === name)?.readings[field]?.kind;
const refusal = (comercial: Grid): string => {
  try {
    read(comercial);
    return 'read';
  } catch (error) {
    return error instanceof HostError ? error.code : 'thrown';
  }
};

describe('lines by profile and family', () => {
  it.each<[string, Grid]>([
    [
      'a family twice',
      [
        ['Perfil', 'Família', 'Desconto'],
        ['Redes', 'Águas', '1%'],
        ['Redes', 'Águas', '2%'],
        ['Bares', 'Águas', '1%'],
        ['Bares', 'Sucos', '1%'],
      ],
    ],
    [
      'a date a line',
      [
        ['Perfil', 'Família', 'Data', 'Desconto'],
        ['Redes', 'Águas', 'jan', '1%'],
        ['Redes', 'Sucos', 'jan', '2%'],
        ['Bares', 'Águas', 'jan', '1%'],
        ['Bares', 'Sucos', 'jan', '1%'],
      ],
    ],
    [
      'more families than a policy has',
      [
        ['Perfil', 'Produto', 'Desconto'],
        ...['Redes', 'Bares'].flatMap((name) => Array.from({ length: 13 }, (_, item) => [name, `SKU ${item}`, '1%'])),
      ],
    ],
    [
      'one profile alone',
      [
        ['Perfil', 'Família', 'Desconto'],
        ['Redes', 'Águas', '1%'],
        ['Redes', 'Sucos', '1%'],
        ['Redes', 'Vinhos', '1%'],
        ['Redes', 'Chás', '1%'],
      ],
    ],
  ])('%s is a list, and no policy', (_, comercial) => expect(refusal(comercial)).toBe('only-logistics'));

  it('regions join as families do; a line without a family and a total are left to themselves', () => {
    const book = read([
      ['Perfil', 'UF', 'Desconto', 'Prazo de pagamento'],
      ['Redes', 'SP', '10%', '28'],
      [null, 'RJ', '10%', null],
      ['Bares', 'SP', '5%', '7'],
      [null, 'RJ', '4%', '7'],
      ['Total', null, null, null],
      ['Hotéis', null, '3%', '15'],
    ]);
    expect(book.profiles.map(({ name }) => name)).toEqual(['Redes', 'Bares', 'Hotéis']);
    expect(kindOf(book, 'Redes', 'discount')).toBe('value');
    // Written once, on the first line of the profile, it holds for all of them.
    expect(kindOf(book, 'Redes', 'paymentTerms')).toBe('value');
    expect(kindOf(book, 'Bares', 'discount')).toBe('asked');
    expect(kindOf(book, 'Hotéis', 'discount')).toBe('value');
  });
});

describe('rows named like a total', () => {
  const rows = (...row: Grid[number]): Grid => [
    ['Perfil', 'Desconto', 'Prazo de pagamento'],
    ['Redes', '10%', '28/42'],
    ['Bares', '5%', 'à vista'],
    row,
  ];
  it('with words among its terms is asked, and is a profile on a person’s word', () => {
    const [question, ...others] = read(rows('Total Atacado', '12%', '30/60')).questions;
    expect(others).toEqual([]);
    expect(question).toMatchObject({ id: 'row-maybe-total/total atacado', options: ['sim', 'não'] });
    const answered = (answer: string): Book =>
      read(rows('Total Atacado', '12%', '30/60'), { 'row-maybe-total/total atacado': answer });
    expect(kindOf(answered('sim'), 'Total Atacado', 'paymentTerms')).toBe('value');
    expect(answered('não').profiles).toHaveLength(2);
    expect(answered('não').questions).toEqual([]);
  });

  it('with numbers only it is a total of some of them, and told', () => {
    const { questions, issues, profiles } = read(rows('Subtotal Moderno', 0.12, 35));
    expect(questions).toEqual([]);
    expect(profiles).toHaveLength(2);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'row-not-profile', found: 'Subtotal Moderno' }));
  });

  it.each<[string, Grid[number]]>([
    ['a plain total', ['Total geral', 0.1, '28 dias']],
    ['a total of formulas', ['Média do Moderno', { value: 0.1, format: '0%', formula: 'AVERAGE(B2:B3)' }, 'n/a']],
    ['a total without terms', ['Total Varejo', null, null]],
  ])('%s is left out without a word', (_, row) => {
    const { questions, issues, profiles } = read(rows(...row));
    expect([questions, issues, profiles.length]).toEqual([[], [], 2]);
  });
});

describe('what money is counted in', () => {
  it.each([
    ['(valores em R$ mil)', 1000],
    ['Em R$ 1.000', 1000],
    ['All amounts in USD thousands', 1000],
    ["(US$ '000)", 1000],
    ['Cifras en miles de pesos', 1000],
    ['em milhões de reais', 1e6],
    ['k€', 1000],
    ['R$ mil quando indicado', null],
    ['pedidos acima de R$ 3 mil', null],
    ['10 mil reais por pedido', null],
    ['Volume em mil caixas', null],
    ['in thousands of cases', null],
  ])('%s: %s', (text, scale) => expect(scaleIn(text)).toBe(scale));

  it('is offered in words that are read back, in each language', () => {
    expect(PHRASES.en.inScale('$', 1000)).toBe('$ thousand');
    expect(PHRASES.en.inScale('$', 1e6)).toBe('$ million');
    expect(PHRASES.es.inScale('$', 1000)).toBe('miles de $');
    expect(PHRASES.es.inScale('$', 1e6)).toBe('millones de $');
    expect(PHRASES['pt-BR'].inScale('R$', 1e6)).toBe('R$ milhões');
  });
});

describe('the maximum in place of the discount', () => {
  const discounts = (heading: string): Book =>
    read([
      ['Perfil', heading, 'Desconto máximo'],
      ['Redes', '10%', '12%'],
      ['Bares', '5%', '6%'],
    ]);
  it('stands in, as the worst case, where no other discount is written', () => {
    expect(discounts('UF').profiles[0]?.readings.discount).toMatchObject({ value: 0.12, marks: ['worst-case'] });
  });
  it('does not beside a discount that was not understood: that is named, and the term unknown', () => {
    const { profiles, issues, places } = discounts('Desc. genéricos');
    expect(profiles[0]?.readings.discount).toBeUndefined();
    expect(places.discount).toBeUndefined();
    expect(issues).toContainEqual(expect.objectContaining({ code: 'heading-unknown', found: 'Desc. genéricos' }));
  });
});
