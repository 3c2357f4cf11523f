import { EMPTY_MEMORY } from '../../src/domain/memory';
import { readBook } from '../../src/reading/read-book';
import { grid } from '../support/grid';

/** Deliveries a week of a profile delivered daily and visited as said. */
function delivered(visits: string): unknown {
  const survey = grid({
    C: [
      ['Perfil', 'Desconto'],
      ['Atacado', '5%'],
    ],
    L: [
      ['Perfil', 'Frequência de entrega', 'Frequência de visita'],
      ['Atacado', 'diária', visits],
    ],
  });
  const reading = readBook(survey, EMPTY_MEMORY).profiles[0]!.readings.deliveryFrequency;
  return reading?.kind === 'value' ? reading.value.perWeek : reading?.kind;
}

it.each([
  ['semanal', 5],
  ['quinzenal', 5],
  ['6x/semana', 6],
])('a daily delivery with visits %s is %d a week: a visit is no delivery', (visits, perWeek) =>
  expect(delivered(visits)).toBe(perWeek),
);
