import { CellError } from '../../src/functions/cell-error';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import { check } from '../../src/functions/review/check';
import { explain } from '../../src/functions/review/explain';
import { score } from '../../src/functions/review/score';
import type { Grid, Scalar } from '../../src/functions/sheet-function';
import { shown } from './function-call';

const { Commercial, Logistics } = EXAMPLE_RANGES;

/** `AccordSettings[#All]` with the columns that count, in English. */
const settings = (...rows: readonly (readonly [id: string, yours: Scalar, inForce: Scalar])[]): Grid => [
  ['Kind', 'Your value', 'Value in force', 'Id'],
  ...rows.map(([id, yours, inForce]) => ['', yours, inForce, id]),
];

describe('settings handed to a formula', () => {
  it('tune limits: what was typed last wins over what is in force', () => {
    const of = (typed: Grid): unknown => shown(check.run('S17', Commercial, Logistics, 'Key accounts', typed));
    // x = 3 ÷ 5 = 60 % of order days.
    expect(of(settings(['limit:S17:ok', '', 0.9], ['limit:S17:bad', '', 0.4]))).toBeCloseTo(40, 9);
    expect(of(settings(['limit:S17:ok', '', 0.6], ['limit:S17:bad', '', 0.4]))).toBeCloseTo(100, 9);
    expect(of(settings(['limit:S17:ok', 1, 0.6], ['limit:S17:bad', '', 0.4]))).toBeCloseTo(100 / 3, 9);
  });

  it('switch rules off and set the language of what is said', () => {
    expect(shown(check.run('S17', Commercial, Logistics, 'Wholesale', settings(['switch:S17', 'no', 'yes'])))).toBe(
      '#N/A',
    );
    const spoken = settings(['language', '', 'Português (Brasil)']);
    expect(explain.run('S17', Commercial, Logistics, 'Wholesale', spoken)).toContain('dias de pedido');
    expect((score.run(Commercial, Logistics, 'Wholesale', 'xyz', spoken) as CellError).message).toContain(
      'não é nível',
    );
  });

  it('give figures and parameters that the ranges do not hold', () => {
    const exposure = settings(
      ['figure:creditLimit:key accounts', '', 35000],
      ['figure:salesPerCustomer:key accounts', 30000, ''],
      ['parameter:costOfCapital', '', 0.15],
    );
    // Three deliveries a week: V = 2,307.69, open 12, 18 and 24 of them: E = 41,538.46 ÷ 35,000.
    const answer = check.run('S03', Commercial, Logistics, 'Key accounts', exposure);
    expect(shown(answer)).toBeCloseTo((100 * (1.25 - 41538.461538 / 35000)) / 0.25, 4);
  });

  it('correct what a column holds, on the side that the mapping names', () => {
    const isIgnored = settings(['mapping:Política comercial:payment terms', 'ignore', '']);
    expect(shown(check.run('S04', Commercial, Logistics, 'Wholesale', isIgnored))).toBe('#N/A');
    const elsewhere = settings(['mapping:Logística:payment terms', 'ignore', '']);
    expect(shown(check.run('S04', Commercial, Logistics, 'Wholesale', elsewhere))).toBe(100);
  });

  it('that are another table are refused, in words', () => {
    const answer = score.run(Commercial, Logistics, 'Wholesale', '', [
      ['a', 'b'],
      [1, 2],
    ]);
    expect((answer as CellError).message).toContain('AccordSettings[#All]');
  });
});

describe('a score that does not exist', () => {
  it('names what is wrong, or the interval', () => {
    const message = (...given: readonly (string | null)[]): string =>
      (score.run(Commercial, Logistics, ...given) as CellError).message;
    expect(message(null, 'strategic')).toContain('profile');
    expect(message('Wholesale', 'PAY×PAY')).toContain('PAY×PAY');
    expect(message('Wholesale', 'tactical')).toContain('Not scored: coverage 0%');
    expect(message('Wholesale', 'DISC×SPEC')).toContain('Not scored');
  });
});
