import { CellError } from '../../src/functions/cell-error';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import { isSameGrid, usedPart } from '../../src/functions/grid';
import { partNamed } from '../../src/functions/review/part-named';
import { paymentDays } from '../../src/functions/readers/payment-days';
import { score } from '../../src/functions/review/score';
import { check } from '../../src/functions/review/check';
import { explain } from '../../src/functions/review/explain';
import { findings } from '../../src/functions/review/findings';
import { reviewRanges } from '../../src/functions/review-ranges';
import type { Grid } from '../../src/functions/sheet-function';
import { shown } from './function-call';

const { Commercial, Logistics } = EXAMPLE_RANGES;
const changed = (grid: Grid, row: number, column: number, value: Grid[number][number]): Grid =>
  grid.map((cells, at) => (at === row ? cells.map((old, index) => (index === column ? value : old)) : cells));

describe('ranges', () => {
  it('may be whole columns and rows: what is blank behind the last cell does not count', () => {
    const blank: Grid = Array.from({ length: 5000 }, () => ['', null, '', '', '', '', '']);
    const whole: Grid = [...Commercial.map((cells) => [...cells, null]), ...blank];
    expect(usedPart(whole)).toEqual(Commercial);
    expect(score.run(whole, Logistics)).toBe(score.run(Commercial, Logistics));
  });

  it('are reviewed once for all formulas that hand over the same cells', () => {
    const first = reviewRanges(Commercial, Logistics, null);
    const copy = (grid: Grid): Grid => grid.map((cells) => [...cells]);
    expect(reviewRanges(copy(Commercial), copy(Logistics), undefined)).toBe(first);
    expect(reviewRanges(changed(Commercial, 1, 2, '12%'), Logistics, null)).not.toBe(first);
    expect(isSameGrid([[{ error: '#N/A' }]], [[{ error: '#REF!' }]])).toBe(false);
  });

  it('with an error in a cell lose that term alone, and say so', () => {
    const broken = changed(Commercial, 1, 3, { error: '#DIV/0!' });
    expect(shown(check.run('S04', broken, Logistics, 'Wholesale'))).toBe(100);
    expect(shown(check.run('S04', broken, Logistics, 'Key accounts'))).toBe('#N/A');
    expect(explain.run('S04', broken, Logistics, 'Key accounts')).toMatch(/Unknown: Payment terms.*"#DIV\/0!"/);
    expect(score.run(broken, Logistics, 'Wholesale')).toBe(score.run(Commercial, Logistics, 'Wholesale'));
  });

  it('swapped, or without headings, give an error that names the argument', () => {
    const withoutHeadings = Commercial.slice(1);
    const answer = score.run(withoutHeadings, Logistics);
    expect(answer).toBeInstanceOf(CellError);
    expect((answer as CellError).message).toContain('commercial');
    expect((score.run(Commercial, [['x']]) as CellError).message).toContain('logistics');
  });

  it('that hold both policies may be given twice', () => {
    const both = Commercial.map((cells, row) => [...cells, ...(Logistics[row] ?? []).slice(1)]);
    expect(score.run(both, both, 'Wholesale')).toBeCloseTo(score.run(Commercial, Logistics, 'Wholesale') as number, 9);
  });
});

describe('findings', () => {
  it('come whole or as many as are asked for, in order', () => {
    const all = findings.run(Commercial, Logistics) as readonly (readonly unknown[])[];
    expect(all.length).toBeGreaterThan(3);
    expect((findings.run(Commercial, Logistics, null, 2) as readonly unknown[]).length).toBe(3);
    expect(all.slice(1).map(([rank]) => rank)).toEqual(all.slice(1).map((_, index) => index + 1));
  });
});

describe('a part', () => {
  it.each([
    ['PAY×FREQ', 'PAY×FREQ'],
    ['pay*freq', 'PAY×FREQ'],
    ['FREQ / PAY', 'PAY×FREQ'],
    ['PAYxFREQ', 'PAY×FREQ'],
    ['Pagamento x Frequência', 'PAY×FREQ'],
    ['descuento × plazo de entrega', 'DISC×TIME'],
    ['Verba × Disponib.', 'PROMO×AVAIL'],
    ['promotional support × special orders', 'PROMO×SPEC'],
  ])('%s is %s', (text, pairing) => expect(partNamed(text)).toEqual({ kind: 'pairing', pairing }));

  it.each([
    ['Tático', 'tactical'],
    ['OPERATIONAL', 'operational'],
    ['estratégico', 'strategic'],
  ])('%s is %s', (text, level) => expect(partNamed(text)).toEqual({ kind: 'level', level }));

  it.each(['', 'PAY', 'PAY×DISC', 'portfolio', 'x', '1×2'])('%p is none', (text) => expect(partNamed(text)).toBeNull());
});

describe('a reader of terms', () => {
  it('says the row of what it cannot read, and what would do, in three languages', () => {
    const answer = paymentDays.run([['30'], ['soon'], ['45 dias']]) as readonly (readonly unknown[])[];
    expect(shown(answer)).toEqual([[30], ['#VALUE!'], [45]]);
    const { message } = answer[1]?.[0] as CellError;
    expect(message).toMatch(/Linha 2: "soon".*\| Row 2: .*28\/42\/56.*\| Fila 2: /);
  });

  it('asks about what has two meanings instead of guessing', () => {
    const { message } = (paymentDays.run([['4,30,3']]) as readonly (readonly unknown[])[])[0]?.[0] as CellError;
    expect(message).toContain('3/4/30');
  });

  it('keeps blanks blank and errors in their place', () =>
    expect(
      shown(
        paymentDays.run([
          ['', { error: '#N/A' }],
          [null, '30'],
        ]),
      ),
    ).toEqual([
      ['', '#VALUE!'],
      ['', 30],
    ]));
});
