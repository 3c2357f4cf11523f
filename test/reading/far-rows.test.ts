import { EMPTY_MEMORY } from '../../src/domain/memory';
import type { Survey } from '../../src/domain/survey';
import { readBook } from '../../src/reading/read-book';
import { grid, percent } from '../support/grid';

const BOOK = grid({
  Comercial: [
    ['Perfil', 'Desconto'],
    ['Redes', percent(0.1)],
  ],
  Logística: [
    ['Perfil', 'Frequência de entrega'],
    ['Redes', '2x/semana'],
  ],
});

/** The first sheet with one more row so many rows below its last. */
function withRow(below: number, cells: (string | number | null)[], rect?: Survey['sheets'][number]['tables']): Survey {
  const [first, ...rest] = BOOK.sheets;
  const rows = [...(first?.rows ?? [])];
  while (rows.length < 1 + below) rows.push([]);
  rows.push(cells.map((value) => (value === null ? null : { value, format: 'General' })));
  return { ...BOOK, sheets: [{ ...first!, rows, rowCount: rows.length, tables: rect ?? [] }, ...rest] };
}

const read = (survey: Survey) => readBook(survey, EMPTY_MEMORY);
const names = (survey: Survey) => read(survey).profiles.map(({ name }) => name);
const far = (survey: Survey) => read(survey).issues.filter(({ code }) => code === 'far-rows');

describe('a cell at the far end of a sheet', () => {
  it('is told with its address and not read, and the rest of the book is as without it', () => {
    const survey = withRow(1_048_574, [null, 'x', 3]);
    expect(far(survey)).toEqual([
      { code: 'far-rows', found: 'x', at: { sheet: 'Comercial', row: 1_048_575, column: 1 } },
    ]);
    expect(read(survey).profiles).toEqual(read(BOOK).profiles);
  });

  it.each([9_999, 10_000])('is still of the sheet after %d rows', (below) => {
    expect(far(withRow(below, ['Bares', 0.05]))).toEqual([]);
  });

  it('is no part of it from 10,001 rows on', () => {
    expect(far(withRow(10_001, ['Bares', 0.05]))).toHaveLength(1);
    expect(names(withRow(10_001, ['Bares', 0.05]))).toEqual(['Redes']);
  });

  it('is read where a table object holds it', () => {
    const table = {
      name: 'Condicoes',
      rect: { top: 0, left: 0, bottom: 10_002, right: 1 },
      hasHeader: true,
      hasTotals: false,
      columns: ['Perfil', 'Desconto'],
      filtered: false,
    };
    expect(far(withRow(10_001, ['Bares', 0.05], [table]))).toEqual([]);
  });

  it('and blank rows above all others say nothing', () => {
    const rows = [...Array.from({ length: 20_000 }, () => []), ...BOOK.sheets[0]!.rows];
    const survey = { ...BOOK, sheets: [{ ...BOOK.sheets[0]!, rows }, BOOK.sheets[1]!] };
    expect(read(survey).issues).toEqual([]);
    expect(names(survey)).toEqual(['Redes']);
  });
});
