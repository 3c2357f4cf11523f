import { EMPTY_MEMORY } from '../../src/domain/memory';
import { readBook } from '../../src/reading/read-book';
import { matchHeading } from '../../src/reading/headings/match-heading';
import { grid } from '../support/grid';

/** What a bare 10 below a heading of the least order is; `unknown` where its unit is none we count in. */
function least(heading: string): string {
  const book = readBook(
    grid({
      Oferta: [
        ['Perfil', 'Desconto', 'Entregas/sem', heading],
        ['Bar', '3%', 1, 10],
        ['Rede', '10%', 3, 50],
      ],
    }),
    EMPTY_MEMORY,
  );
  const reading = book.profiles[0]?.readings.minOrder;
  if (reading?.kind === 'asked') return book.questions[0]?.options.join(' | ') ?? '';
  if (reading?.kind !== 'value') return reading === undefined ? 'no term' : 'unknown';
  const { amount, unit } = reading.value as { amount: number; unit: string };
  return `${amount} ${unit}`;
}

describe('a least order counts goods or money, and never one as the other', () => {
  it.each([
    ['Pedido mínimo', '10 money'],
    ['Pedido mínimo (R$)', '10 money'],
    ['Pedido mínimo (R$/entrega)', '10 money'],
    ['Pedido mínimo (mil R$)', '10000 money'],
    ['Pedido mínimo (cx)', '10 case'],
    ['Mínimo (bultos)', '10 case'],
    ['Mínimo (volumes)', '10 case'],
    ['Min. order (ctns)', '10 case'],
    ['Pedido mínimo (plt)', '10 pallet'],
    ['Pedido mínimo (kg/entrega)', '10 kg'],
    ['Pedido mínimo (t)', '10000 kg'],
    ['Min. cx', '10 case'],
    ['Mínimo em caixas', '10 case'],
    ['MOQ cases', '10 case'],
    ['Pedido mínimo (un)', 'unknown'],
    ['Pedido mínimo (fardos)', 'unknown'],
    ['Pedido mínimo (UN/pedido)', 'unknown'],
    ['Pedido mínimo (m³)', 'unknown'],
    ['Ped. mín. un.', 'unknown'],
    ['Mínimo unidades', 'unknown'],
    ['MOQ', '10 cx | $ 10'],
    ['Quantidade mínima', '10 cx | $ 10'],
    ['Mínimo (R$ ou cx)', '10 cx | R$ 10'],
  ])('%s: 10 is %s', (heading, meaning) => {
    expect(least(heading)).toBe(meaning);
  });

  it.each(['Vendas (un)', 'Venda mensal (cx)', 'Pedido médio (cx)', 'Verba (R$/cx)', 'Desconto (R$/cx)'])(
    '%s is no money of ours',
    (heading) => {
      expect(matchHeading(heading).field).toBeNull();
    },
  );

  it.each([
    ['Fill rate (cases)', 'availability'],
    ['Vendas (R$)', 'netSales'],
  ] as const)('%s is %s', (heading, field) => {
    expect(matchHeading(heading).field).toBe(field);
  });
});

describe('a least order in words', () => {
  it.each([
    ['full pallet', '1 pallet'],
    ['palete fechado', '1 pallet'],
    ['meio palete', '0.5 pallet'],
    ['2 PBR', '2 pallet'],
    ['carga cheia', '1 truck'],
  ])('%s is %s', (text, meaning) => {
    const book = readBook(
      grid({
        P: [
          ['Perfil', 'Desconto', 'Entregas/sem', 'Pedido mínimo'],
          ['Bar', '3%', 1, text],
          ['Rede', '9%', 2, 'R$ 9'],
        ],
      }),
      EMPTY_MEMORY,
    );
    const reading = book.profiles[0]?.readings.minOrder;
    const { amount, unit } = (reading?.kind === 'value' ? reading.value : {}) as { amount?: number; unit?: string };
    expect(`${String(amount)} ${String(unit)}`).toBe(meaning);
  });
});
