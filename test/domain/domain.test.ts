import fc from 'fast-check';
import {
  columnName,
  contains,
  quoteSheet,
  readA1,
  readAddress,
  readRect,
  rectToA1,
  toA1,
  toAddress,
} from '../../src/domain/address';
import {
  averageRanks,
  ceil,
  daily,
  floor,
  loadOn,
  median,
  positive,
  round,
  spearman,
} from '../../src/domain/arithmetic';
import { HostError } from '../../src/domain/issue';
import { languageOfLocale } from '../../src/domain/language';
import { PAIRINGS, type Limits } from '../../src/domain/outcome';
import { areUsable, scoreOf } from '../../src/domain/ramp';
import { cellAt, isCellError } from '../../src/domain/survey';
import { fold, tidy, wordsOf } from '../../src/domain/text';
import { grid } from '../support/grid';

describe('languages', () => {
  it.each([
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['es-MX', 'es'],
    ['es-ES', 'es'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('of locale %p: %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});

describe('addresses', () => {
  it.each([[{ sheet: 'Pedidos', row: 3, column: 1 }], [{ sheet: "D'Ávila ! 2026", row: 0, column: 27 }]])(
    'are read as they are written: %j',
    (at) => {
      expect(readAddress(toAddress(at))).toEqual(at);
    },
  );

  it.each(['A1', '!A1', 'Pedidos!', 'Pedidos!1A', "''!A1", ''])('takes %p for none', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('names column %i %s', (column, name) => expect(columnName(column)).toBe(name));

  it('reads back every address it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1048575 }), fc.integer({ min: 0, max: 16383 }), (row, column) => {
        expect(readA1(toA1({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '7', 'A0', 'A1048577', 'XFE1', 'AAAA1', '1A', 'A1:B2', 'D 7'])('refuses %p as one cell', (text) =>
    expect(readA1(text)).toBeNull(),
  );

  it('reads ranges whichever corner comes first, and single cells', () => {
    expect(readRect('$C$9:A4')).toEqual({ top: 3, left: 0, bottom: 8, right: 2 });
    expect(readRect('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(readRect('B2:nowhere')).toBeNull();
    expect(rectToA1({ top: 3, left: 0, bottom: 8, right: 2 })).toBe('A4:C9');
  });

  it('quotes sheet names for formulas', () => expect(quoteSheet("Bob's plan")).toBe("'Bob''s plan'"));
  it('writes addresses for people', () =>
    expect(toAddress({ sheet: 'Política', row: 6, column: 3 })).toBe('Política!D7'));
  it('knows what lies inside a rectangle', () => {
    const rect = { top: 1, left: 1, bottom: 2, right: 2 };
    expect([
      contains(rect, { row: 1, column: 2 }),
      contains(rect, { row: 0, column: 1 }),
      contains(rect, { row: 3, column: 1 }),
      contains(rect, { row: 1, column: 0 }),
      contains(rect, { row: 1, column: 3 }),
    ]).toEqual([true, false, false, false, false]);
  });
});

describe('arithmetic of the trade', () => {
  it('rounds halves away from zero, also where floating point falls just under the half', () => {
    expect([round(2.5, 0), round(-2.5, 0), round(1.005, 2), round(40.75, 1), round(84.95, 1)]).toEqual([
      3, -3, 1.01, 40.8, 85,
    ]);
    expect(round(84.94, 1)).toBe(84.9);
  });
  it('forgives floating point at integers (ERRATA 20)', () => {
    expect(floor(35 / (7 / 3))).toBe(15);
    expect(floor(14.9)).toBe(14);
    expect(ceil((21 * 5) / 7)).toBe(15);
    expect(ceil(2.0001)).toBe(3);
  });
  it('divides by nothing as ERRATA 11 says', () => {
    expect([loadOn(0, 5), loadOn(0, 0), loadOn(2, 5)]).toEqual([Infinity, 0, 2.5]);
  });
  it('takes positive parts and daily sales', () => {
    expect([positive(-1), positive(3)]).toEqual([0, 3]);
    expect(daily(365)).toBe(12);
  });
  it('ranks ties by their average', () => expect(averageRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]));
  it('correlates ranks, and knows when there is nothing to correlate', () => {
    expect(spearman([18, 24, 21, 30, 16], [5, 3, 4, 1, 2])).toBeCloseTo(-0.4, 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
  });
  it('takes the median of odd and even counts', () =>
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]));
});

describe('scores between limits', () => {
  const max: Limits = { kind: 'max', ok: 1, bad: 1.25 };
  const min: Limits = { kind: 'min', ok: 1, bad: 0.5 };
  const band: Limits = { kind: 'band', zeroBelow: 0.25, okFrom: 0.5, okTo: 1.5, zeroAbove: 3 };

  it.each<[Limits, number, number]>([
    [max, 0.5, 100],
    [max, 1, 100],
    [max, 1.186813, 25.2748],
    [max, 1.25, 0],
    [max, Infinity, 0],
    [max, -Infinity, 100],
    [min, 5 / 7, 42.857143],
    [min, Infinity, 100],
    [min, 0.5, 0],
    [band, 0.1, 0],
    [band, 0.375, 50],
    [band, 1, 100],
    [band, 2.27027, 48.6487],
    [band, Infinity, 0],
    [band, -Infinity, 0],
  ])('%j scores %d as %d', (limits, x, score) => expect(scoreOf(x, limits)).toBeCloseTo(score, 3));

  it('accepts only limits in their order (ERRATA 18)', () => {
    expect([max, min, band].map(areUsable)).toEqual([true, true, true]);
    expect(areUsable({ kind: 'max', ok: 2, bad: 1 })).toBe(false);
    expect(areUsable({ kind: 'min', ok: 1, bad: 1 })).toBe(false);
    expect(areUsable({ kind: 'band', zeroBelow: 0.5, okFrom: 0.5, okTo: 1.5, zeroAbove: 3 })).toBe(false);
    expect(areUsable({ kind: 'band', zeroBelow: 0.2, okFrom: 2, okTo: 1.5, zeroAbove: 3 })).toBe(false);
    expect(areUsable({ kind: 'band', zeroBelow: 0.2, okFrom: 0.5, okTo: 3, zeroAbove: 3 })).toBe(false);
  });
});

describe('words compared', () => {
  it('folds case, accents, padding and strange spaces', () => {
    expect(fold('\u00a0 PRAZO  de\u2009Pagamento\t')).toBe('prazo de pagamento');
    expect(fold('Côte d’Ivoire')).toBe('cote d’ivoire');
    expect(fold('Condic\u0327a\u0303o')).toBe(fold('Condição'));
    expect(fold('re\u00adgra\u200b')).toBe('regra');
  });
  it('keeps letters, digits and the signs that are units', () => {
    expect(wordsOf('Nível de serviço (%)')).toBe('nivel de servico %');
    expect(wordsOf('A - Key account')).toBe('a key account');
    expect(wordsOf('R$/mês')).toBe('r$ mes');
  });
  it('is the same however often it is applied', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(wordsOf(wordsOf(text))).toBe(wordsOf(text));
      }),
    );
  });
});

it('lists the twelve meetings of a commercial with a logistics term', () => {
  expect(PAIRINGS).toHaveLength(12);
  expect(new Set(PAIRINGS).size).toBe(12);
  expect(PAIRINGS[0]).toBe('PROMO×FREQ');
});

it('tells blank, outside and error cells apart', () => {
  const sheet = grid({ S: [['a', null], [{ error: '#N/A' }]] }).sheets[0]!;
  expect(cellAt(sheet, 0, 0)?.value).toBe('a');
  expect(cellAt(sheet, 0, 1)?.value ?? null).toBeNull();
  expect(cellAt(sheet, 9, 9)).toBeNull();
  expect(isCellError(cellAt(sheet, 1, 0)!.value)).toBe(true);
  expect(isCellError(null)).toBe(false);
});

it('carries what the host threw', () => {
  const cause = new Error('disk');
  expect(new HostError('file-unwritable', { file: 'a' }, cause).reason).toBe(cause);
  expect(new HostError('cancelled').reason).toBeUndefined();
});

it('scores a measure at its limit 100, and 0 at the other, whatever floating point makes of it', () => {
  expect(scoreOf(0.1 + 0.2, { kind: 'min', ok: 0.3, bad: 0.1 })).toBe(100);
  expect(scoreOf(1 - 0.9, { kind: 'min', ok: 0.3, bad: 0.1 })).toBe(0);
  for (let step = 1; step <= 50; step += 1) {
    const ok = step * 0.07;
    expect(scoreOf(ok - 3 + 3, { kind: 'max', ok, bad: ok * 1.3 })).toBe(100);
  }
  expect(scoreOf(0.2, { kind: 'min', ok: 0.3, bad: 0.1 })).toBeCloseTo(50, 9);
});
