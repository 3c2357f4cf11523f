import { withFolded } from '../../src/review/with-folded';
import type { Book } from '../../src/domain/book';
import type { Reading } from '../../src/domain/terms';

const at = (sheet: string, row: number) => ({ sheet, row, column: 1 });
const value = (sheet: string, share: number): Reading<number> => ({
  kind: 'value',
  value: share,
  at: at(sheet, 0),
  found: String(share),
  marks: [],
});
const BOOK: Book = {
  language: 'pt-BR',
  profiles: [
    { key: 'varejo', name: 'Varejo', inCommercial: true, inLogistics: true, readings: {} },
    { key: 'atacado', name: 'Atacado', inCommercial: true, inLogistics: true, readings: {} },
  ],
  places: {},
  parameters: {},
  tables: [],
  lists: [],
  issues: [],
  questions: [],
  currency: null,
};

describe('what lists say, beside what the team wrote once a profile', () => {
  const folded = {
    profiles: { varejo: { onTimeShare: value('Pedidos', 0.81) } },
    places: { onTimeShare: [at('Pedidos', 0)] },
  };

  it('stands where the team wrote nothing, in reach for every profile', () => {
    const book = withFolded(BOOK, { folded });
    expect(book.profiles.map(({ readings }) => readings.onTimeShare)).toEqual([value('Pedidos', 0.81), undefined]);
    expect(book.places.onTimeShare).toEqual([at('Pedidos', 0)]);
  });

  it('gives way to a figure of the team, but not to a blank cell', () => {
    const written = (reading: Reading<number>): Book => ({
      ...BOOK,
      profiles: BOOK.profiles.map((profile) => ({ ...profile, readings: { onTimeShare: reading } })),
      places: { onTimeShare: [at('Execução', 0)] },
    });
    const own = withFolded(written(value('Execução', 0.9)), { folded });
    expect(own.profiles[0]?.readings.onTimeShare).toEqual(value('Execução', 0.9));
    expect(own.places.onTimeShare).toEqual([at('Execução', 0), at('Pedidos', 0)]);

    const blank: Reading<number> = { kind: 'blank', at: at('Execução', 1), found: '' };
    const beside = withFolded(written(blank), { folded }).profiles.map(({ readings }) => readings.onTimeShare);
    expect(beside).toEqual([value('Pedidos', 0.81), blank]);
  });
});
