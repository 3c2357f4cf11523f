import { EMPTY_MEMORY } from '../../src/domain/memory';
import type { HostError } from '../../src/domain/issue';
import { readBook } from '../../src/reading/read-book';
import { grid, percent, type Grid } from '../support/grid';

const policy = (...names: readonly string[]): Grid => [
  ['Perfil', 'Desconto', 'Prazo de pagamento'],
  ...names.map((name, index) => [name, percent(0.1 - index / 100), String(28 + index)]),
];
const logistics = (...names: readonly string[]): Grid => [
  ['Perfil', 'Frequência de entrega'],
  ...names.map((name) => [name, 'semanal']),
];
const NAMES = ['Redes', 'Bares', 'Farma', 'Hotéis'];

function refusal(sheets: Readonly<Record<string, Grid>>): string {
  try {
    readBook(grid(sheets), EMPTY_MEMORY);
    return 'read';
  } catch (error) {
    return (error as HostError).code;
  }
}

describe('policies over several sheets', () => {
  it('two sheets with the same profiles stay two candidates', () => {
    const sheets = { A: policy(...NAMES), B: policy(...NAMES), Logística: logistics(...NAMES) };
    expect(refusal(sheets)).toBe('two-candidates');
  });

  it.each([
    ['Política 2025', 'Política 2026'],
    ['Política', 'Política (antiga)'],
    ['Terms', 'Terms draft'],
  ])('%s and %s are versions, whatever profiles they name', (one, other) => {
    const sheets = { [one]: policy('Redes', 'Bares'), [other]: policy('Farma'), Logística: logistics(...NAMES) };
    expect(refusal(sheets)).toBe('two-candidates');
  });

  it('of a profile on two sheets the answer decides, by its text or its cell', () => {
    const survey = grid({
      Sul: policy('Redes', 'Bares', 'Farma'),
      Norte: policy('Hotéis', 'Empórios', 'Redes'),
      Logística: logistics(...NAMES),
    });
    const before = readBook(survey, EMPTY_MEMORY);
    const question = before.questions.find(({ issue }) => issue.details?.field === 'paymentTerms');
    expect(question?.options).toEqual(['28', '30']);
    for (const answer of ['30', 'Norte!C4']) {
      const { profiles } = readBook(survey, { ...EMPTY_MEMORY, answers: { [question?.id ?? '']: answer } });
      expect(profiles.find(({ name }) => name === 'Redes')?.readings.paymentTerms).toMatchObject({
        kind: 'value',
        at: { sheet: 'Norte', row: 3, column: 2 },
        marks: ['answered'],
      });
    }
  });

  it.each([
    ['2x/mês', 12 / 52],
    ['por semana', 1],
  ])('times without a period are those of the answer, %s, for all cells of the column', (answer, perTime) => {
    const survey = grid({
      Comercial: policy('Redes', 'Bares'),
      Logística: [
        ['Perfil', 'Freq. de entrega'],
        ['Redes', '2x'],
        ['Bares', '1x'],
      ],
    });
    const [question, ...others] = readBook(survey, EMPTY_MEMORY).questions;
    expect([question?.options, others]).toEqual([['2x/semana', '2x/mês'], []]);
    const { profiles } = readBook(survey, { ...EMPTY_MEMORY, answers: { [question?.id ?? '']: answer } });
    const read = profiles.map(({ readings }) => readings.deliveryFrequency);
    expect(read).toMatchObject([{ value: { perWeek: 2 * perTime } }, { value: { perWeek: perTime } }]);
  });

  it('of families that differ the answer decides', () => {
    const survey = grid({
      Comercial: [
        ['Perfil', 'Família', 'Desconto'],
        ['Redes', 'Cervejas', '10%'],
        ['Redes', 'Águas', '4%'],
        ['Bares', 'Cervejas', '5%'],
        ['Bares', 'Águas', '5%'],
      ],
      Logística: logistics('Redes', 'Bares'),
    });
    const [question] = readBook(survey, EMPTY_MEMORY).questions;
    expect(question?.options).toEqual(['10%', '4%']);
    const { profiles } = readBook(survey, { ...EMPTY_MEMORY, answers: { [question?.id ?? '']: '4%' } });
    expect(profiles[0]?.readings.discount).toMatchObject({
      value: 0.04,
      at: { sheet: 'Comercial', row: 2, column: 2 },
    });
  });

  it('a note of thousands beside a doubtful column is answered once for all its cells', () => {
    const survey = grid({
      Comercial: [
        ['Perfil', 'Desconto'],
        ['Redes', '10%'],
        ['Bares', '5%'],
      ],
      Logística: [
        ['Em R$ mil'],
        ['Perfil', 'Frequência de entrega', 'Custo por entrega'],
        ['Redes', 'semanal', 0.06],
        ['Bares', 'semanal', 0.04],
      ],
    });
    const [question, ...others] = readBook(survey, EMPTY_MEMORY).questions;
    expect(others).toEqual([]);
    expect(question?.options).toEqual(['$ mil', '$']);
    const costs = (answer: string): unknown[] =>
      readBook(survey, { ...EMPTY_MEMORY, answers: { [question?.id ?? '']: answer } }).profiles.map(
        ({ readings }) => readings.stopCost?.kind === 'value' && readings.stopCost.value,
      );
    expect(costs('$ mil')).toEqual([60, 40]);
    expect(costs('R$')).toEqual([0.06, 0.04]);
    expect(costs('milhões')).toEqual([60000, 40000]);
    expect(costs('talvez')).toEqual([false, false]);
  });
});
