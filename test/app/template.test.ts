import { templateSheets } from '../../src/app/template';
import { LANGUAGES } from '../../src/domain/language';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { FIELDS } from '../../src/domain/terms';
import { readBook } from '../../src/reading/read-book';
import { review } from '../../src/review/review';
import type { CreateSheet } from '../../src/sheets/patch';
import { grid } from '../support/grid';

/** The template with one profile whose offered cells hold their first offer. */
function filled(sheet: CreateSheet): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const { row, column, content } of sheet.cells) {
    (rows[row] ??= [])[column] = typeof content === 'string' ? content : null;
  }
  const first = rows[4]!;
  first[0] = 'Canal A';
  for (const { rect, list } of sheet.validations) first[rect.left] = list[list.length - 1] ?? null;
  return Array.from(rows, (row) => row ?? []);
}

describe.each(LANGUAGES)('the template in %s', (language) => {
  const sheets = templateSheets(language);
  const survey = grid(Object.fromEntries(sheets.map((sheet) => [sheet.sheet, filled(sheet)])));
  const book = readBook(survey, EMPTY_MEMORY);

  it('is read as the two policies it is', () => {
    expect(book.tables.map(({ role }) => role)).toEqual(['commercial', 'logistics']);
    expect(book.profiles.map(({ name }) => name)).toEqual(['Canal A']);
  });

  it('has only headings that are understood', () => {
    const unknown = book.tables.flatMap(({ columns }) => columns.filter(({ by }) => by !== 'heading'));
    expect(unknown).toEqual([]);
    expect(book.language).toBe(language);
  });

  it('has a place for every term of a policy that a strategic rule needs', () => {
    const { rules } = review(book, { strangers: [], today: '2026-11-22' }, EMPTY_MEMORY);
    const lacking = rules
      .filter(({ state }) => state === 'outOfReach')
      .flatMap(({ rule, unlock }) =>
        unlock.filter((any) => any.every((field) => FIELDS[field].side !== 'figure')).map((any) => [rule, any]),
      );
    expect(lacking).toEqual([]);
  });

  it('offers only values that can be read', () => {
    const readings = Object.values(book.profiles[0]!.readings);
    expect(readings.filter(({ kind }) => kind === 'unreadable' || kind === 'asked')).toEqual([]);
    expect(book.questions).toEqual([]);
  });

  it('offers every value in a form that its grammar reads', () => {
    for (const sheet of sheets) {
      for (const { rect, list } of sheet.validations) {
        for (const offer of list) {
          const rows = filled(sheet);
          rows[4]![rect.left] = offer;
          const other = sheets.find((one) => one !== sheet)!;
          const read = readBook(grid({ [sheet.sheet]: rows, [other.sheet]: filled(other) }), EMPTY_MEMORY);
          const kinds = Object.values(read.profiles[0]!.readings).map(({ kind }) => kind);
          expect([offer, kinds.includes('unreadable') || kinds.includes('asked')]).toEqual([offer, false]);
        }
      }
    }
  });
});
