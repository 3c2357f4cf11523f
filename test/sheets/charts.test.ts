import { closePatch } from '../../src/app/close-cycle';
import { chartsPatch } from '../../src/app/draw-charts';
import type { ChartSpec } from '../../src/app/port';
import { patchesOf, type Reviewed } from '../../src/app/review-workbook';
import type { CellValue, Survey } from '../../src/domain/survey';
import { marginWalks } from '../../src/review/margin-walk';
import { review } from '../../src/review/review';
import { readMemory } from '../../src/sheets/own-sheets';
import { SHEET_NAMES } from '../../src/sheets/sheet-kinds';
import { applyPatches } from '../support/apply-patches';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import { reviewFile } from '../support/review-file';
import { reorder, sheetOf, tableOf, under } from './planner';
import { runOn, TEAM, TERMS, TODAY } from './workbook';

const TIME = '2026-11-22 16:21';
const NAME = SHEET_NAMES['pt-BR'].charts;

function reviewedOf(survey: Survey, terms: Readonly<Record<string, LiteralTerms>> = TERMS): Reviewed {
  const own = readMemory(survey);
  const book = literalBook(terms);
  return { survey, own, book, facts: TODAY, review: review(book, TODAY, own.memory), language: 'pt-BR' };
}

const written = (survey: Survey, reviewed: Reviewed): Survey => {
  const patch = chartsPatch(reviewed, TIME);
  return patch ? applyPatches(survey, [patch]) : survey;
};

/** What a column of the table holds, blanks left out. */
function column(survey: Survey, heading: string): readonly CellValue[] {
  const { rect } = tableOf(survey, NAME);
  return sheetOf(survey, NAME)
    .rows.slice(rect.top + 1, rect.bottom + 1)
    .map((row) => row[under(survey, NAME, heading)]?.value ?? null)
    .filter((value) => value !== null);
}

const chartNamed = (reviewed: Reviewed, name: string): ChartSpec | undefined =>
  chartsPatch(reviewed, TIME)?.charts?.find((chart) => chart.name === `Accord ${name}`);

describe('the sheet of charts', () => {
  const checked = runOn(TEAM).survey;
  const first = written(checked, reviewedOf(checked));
  const grown = { ...TERMS, Novo: TERMS['Atacado']! };

  it('is not made by a check, and is kept by every check once it is there', () => {
    expect(checked.sheets.map(({ name }) => name)).not.toContain(NAME);
    const sheetsOf = (reviewed: Reviewed): readonly string[] => patchesOf(reviewed, TIME).map(({ sheet }) => sheet);
    expect(sheetsOf(reviewedOf(first))).not.toContain(NAME);
    expect(sheetsOf(reviewedOf(first, grown))).toContain(NAME);
    expect(chartsPatch(reviewedOf(first), TIME)).toBeNull();
  });

  it('shows the lowest score first, inside its interval', () => {
    const { profiles } = reviewedOf(checked).review;
    const points = profiles.flatMap(({ score }) => (score.point === null ? [] : [score.point]));
    const [low, score, high] = ['Mínimo', 'Nota', 'Máximo'].map((one) => column(first, one) as readonly number[]);
    expect(score).toEqual([...points].sort((a, b) => a - b));
    score!.forEach((point, nth) => {
      expect(low![nth]).toBeLessThanOrEqual(point);
      expect(high![nth]).toBeGreaterThanOrEqual(point);
    });
  });

  it('adds the causes of money up to what the portfolio has at stake', () => {
    const { total } = reviewedOf(checked).review.portfolio.money;
    const amounts = column(first, 'Valor') as readonly number[];
    expect(amounts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total!, 6);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it('draws no cell that is blank, and draws more where there is more', () => {
    const made = chartNamed(reviewedOf(checked), 'scores')!;
    expect(made.data.bottom - made.data.top).toBe(column(first, 'Perfil').length);
    const after = chartNamed(reviewedOf(first, grown), 'scores')!;
    expect(after.data).toEqual({ ...made.data, bottom: made.data.bottom + 1 });
    expect(chartNamed(reviewedOf(first, grown), 'money')).toBeUndefined();
  });

  it('draws a trend from the second cycle on', () => {
    expect(chartNamed(reviewedOf(checked), 'trend')).toBeUndefined();
    const closed = (survey: Survey, cycle: string): Survey =>
      applyPatches(survey, [closePatch(reviewedOf(survey), cycle, TIME)!]);
    const second = closed(closed(first, '2026-09'), '2026-10');
    expect(chartNamed(reviewedOf(second), 'trend')).toMatchObject({ kind: 'line', axis: [0, 100] });
    const after = written(second, reviewedOf(second));
    expect(column(after, 'Ciclo')).toEqual(['2026-09', '2026-10', '2026-11']);
    const now = closed(after, '2026-11');
    expect(chartsPatch(reviewedOf(now), TIME)).toBeNull();
  });

  it('stays right when its rows are sorted', () => {
    const { rect } = tableOf(first, NAME);
    const turned = reorder(first, NAME, (count) => Array.from({ length: count }, (_, nth) => count - 1 - nth));
    expect(chartsPatch(reviewedOf(turned), TIME)).toBeNull();
    const chart = chartNamed(reviewedOf(turned, grown), 'scores')!;
    expect(chart.data.top).toBe(rect.top);
    expect(chart.data.bottom).toBeGreaterThanOrEqual(rect.bottom);
  });

  it('leaves profiles that are gone out, blank', () => {
    const fewer = { 'Key Account': TERMS['Key Account']!, Atacado: TERMS['Atacado']! };
    const after = written(first, reviewedOf(first, fewer));
    expect([...column(after, 'Perfil')].sort()).toEqual(['Atacado', 'Key Account']);
  });

  it('is not written by a version that does not know its format', () => {
    const reviewed = reviewedOf(first);
    expect(() => chartsPatch({ ...reviewed, own: { ...reviewed.own, format: 99 } }, TIME)).toThrow('newer-format');
  });
});

describe('the way from list price to margin', () => {
  it('adds up to the list price, and ends at the margin that S19 judges', async () => {
    const { book, facts, own, review: of } = await reviewFile('assets/samples/sop-bebidas.xlsx');
    const walks = marginWalks(of, book, facts, own.memory);
    expect(walks.length).toBeGreaterThan(5);
    for (const { profileKey, discount, goods, terms, service, margin } of walks) {
      expect(discount + goods + terms + service + margin).toBeCloseTo(1, 9);
      const outcome = of.profiles.find(({ key }) => key === profileKey)!.outcomes['S19'];
      expect(outcome).toMatchObject({ kind: 'scored', x: expect.closeTo(margin / (1 - discount), 9) as number });
      expect(Math.min(discount, goods, terms, service)).toBeGreaterThanOrEqual(-1e-12);
    }
  });

  it('is not told of profiles whose margin nobody knows', () => {
    const { book, facts, own, review: of } = reviewedOf(runOn(TEAM).survey);
    expect(marginWalks(of, book, facts, own.memory)).toEqual([]);
  });
});
