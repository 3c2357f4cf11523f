import { LANGUAGES } from '../../src/domain/language';
import { marginWalks } from '../../src/review/margin-walk';
import { marginRows, moneyRows, scoreRows } from '../../src/pane/state/chart-rows';
import { reviewFile } from '../support/review-file';

jest.setTimeout(60000);

describe('charts of the pane', () => {
  const result = reviewFile('assets/samples/sop-bebidas.xlsx');

  it('draw every scored profile, the lowest first, its mark inside its bar', async () => {
    const { review } = await result;
    const rows = scoreRows(review, 'pt-BR');
    expect(rows).toHaveLength(review.profiles.filter(({ score }) => score.point !== null).length);
    expect(rows[0]!.name).toBe('Grandes Redes Nacionais');
    const marks = rows.map(({ mark }) => mark!);
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    for (const { mark, spans } of rows) {
      expect(spans).toHaveLength(1);
      expect(spans[0]!.from).toBeLessThanOrEqual(mark!);
      expect(spans[0]!.to).toBeGreaterThanOrEqual(mark!);
    }
  });

  it('say an interval only where there is one', async () => {
    const values = scoreRows((await result).review, 'pt-BR').map(({ value }) => value);
    expect(values[0]).toBe('39,5');
    expect(values.some((value) => /^\d+,\d \(de \d+,\d a \d+,\d\)$/.test(value))).toBe(true);
  });

  it('draw the money of the whole portfolio, the largest cause first', async () => {
    const { review } = await result;
    const amounts = moneyRows(review, 'en').map(({ spans }) => spans[0]!.to);
    expect(amounts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(review.portfolio.money.total!, 6);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it.each(LANGUAGES)('part the list price without a gap, and say each part (%s)', async (language) => {
    const { review, book, facts, own } = await result;
    for (const { spans, value } of marginRows(marginWalks(review, book, facts, own.memory), review, language)) {
      spans.slice(1).forEach((span, nth) => expect(span.from).toBe(spans[nth]!.to));
      expect(spans[0]!.from).toBe(0);
      expect(spans[spans.length - 1]!.to).toBeCloseTo(1, 9);
      expect(value.match(/%/g)).toHaveLength(5);
      expect(value).not.toContain('{');
    }
  });

  it('draw a loss left of zero, and all else from zero on', async () => {
    const { review } = await result;
    const walk = { profileKey: 'x', discount: 0.1, goods: 0.7, terms: 0.1, service: 0.2, margin: -0.1 };
    const [row] = marginRows([walk], review, 'en');
    expect(row!.name).toBe('x');
    expect(row!.spans[0]).toMatchObject({ from: -0.1, to: 0 });
    expect(row!.spans[1]!.from).toBe(0);
    expect(row!.spans[4]!.to).toBeCloseTo(1.1, 9);
  });
});
