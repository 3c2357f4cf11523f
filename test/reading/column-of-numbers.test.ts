import { EMPTY_MEMORY } from '../../src/domain/memory';
import type { FieldName } from '../../src/domain/terms';
import { readBook } from '../../src/reading/read-book';
import { grid } from '../support/grid';

/** What the bare numbers of one column are read as, `?` where they are asked, and how many questions that makes. */
function column(heading: string, field: FieldName, numbers: readonly (number | string)[]): string {
  const book = readBook(
    grid({
      Oferta: [
        ['Perfil', 'Prazo de pagamento', 'Lead time', heading],
        ...numbers.map((number, index) => [`Perfil ${'ABCDE'[index]}`, '28', '48h', number]),
      ],
    }),
    EMPTY_MEMORY,
  );
  const values = book.profiles.map(({ readings }) => {
    const reading = readings[field];
    if (reading === undefined) return 'no term';
    if (reading.kind !== 'value') return reading.kind === 'asked' ? '?' : reading.kind;
    const value: unknown = reading.value;
    return typeof value === 'number' ? String(value) : String((value as { perWeek: number }).perWeek);
  });
  return `${values.join(' ')}${book.questions.length > 0 ? ` asked ${book.questions.length}` : ''}`;
}

describe('days of a frequency are days of the week, or days between', () => {
  it.each([
    ['Frequência (dias)', [1, 2, 3], '? ? ? asked 1'],
    ['Frequência de entrega (dias)', [7, 3, 2], '? ? ? asked 1'],
    ['Frequência de entrega (dias)', [7, 14, 28], '1 0.5 0.25'],
    ['Intervalo entre entregas (dias)', [7, 3.5, 2], '1 2 3.5'],
    ['Frequência (dias/semana)', [1, 2, 5], '1 2 5'],
    ['Dias de entrega por semana', [1, 2, 5], '1 2 5'],
    ['Frequência de entrega', [1, 2, 5], '1 2 5'],
    // One number above seven is no number of times a week, and the others beside it are as doubtful.
    ['Frequência de entrega', [7, 15, 2], '? ? ? asked 1'],
  ] as const)('%s of %j is %s', (heading, numbers, meaning) => {
    expect(column(heading, 'deliveryFrequency', numbers)).toBe(meaning);
  });
});

describe('a unit that a figure or discount cannot have leaves it unread', () => {
  it.each([
    ['Desconto (R$)', 'discount'],
    ['Clientes (mil)', 'customers'],
    ['Verba por evento (R$)', 'promoSupport'],
    ['Custo de entrega (R$ mil/mês)', 'stopCost'],
  ] as const)('%s is no %s', (heading, field) => {
    expect(column(heading, field, [3, 5])).toBe('no term no term');
  });

  it('a cost of each delivery in a year is its mean', () => {
    expect(column('Custo por entrega (R$)', 'stopCost', [30, 50])).toBe('30 50');
  });
});
