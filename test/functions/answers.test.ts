import { FUNCTIONS } from '../../src/functions';
import { CellError } from '../../src/functions/cell-error';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import { check } from '../../src/functions/review/check';
import { explain } from '../../src/functions/review/explain';
import { findings } from '../../src/functions/review/findings';
import { matrix } from '../../src/functions/review/matrix';
import { PAIRINGS_BEYOND, RULES_BEYOND } from '../../src/functions/review/rules-beyond';
import { score } from '../../src/functions/review/score';
import { paymentDays } from '../../src/functions/readers/payment-days';
import type { Answer, Argument, Grid, Scalar } from '../../src/functions/sheet-function';
import { RULES } from '../../src/rules';
import { RULES as POLICY_RULES } from '../../src/rules/policy-rules';
import { pairingOf } from '../../src/scoring/pairings';
import { shown } from './function-call';

const { Commercial, Logistics } = EXAMPLE_RANGES;

/** The policies with some cells of a row changed, by heading. */
const changed = (grid: Grid, row: number, cells: Readonly<Record<string, Scalar>>): Grid =>
  grid.map((line, at) => (at === row ? line.map((old, column) => cells[grid[0]![column] as string] ?? old) : line));
const rowsOf = (answer: Answer): readonly (readonly unknown[])[] => {
  if (answer instanceof CellError || !Array.isArray(answer)) throw new Error('No range');
  return shown(answer) as readonly (readonly unknown[])[];
};
const call = (name: string, ...given: readonly Argument[]): unknown =>
  shown(FUNCTIONS.find((one) => one.name === name)!.run(...given));
const settings = (...rows: readonly (readonly [id: string, inForce: Scalar])[]): Grid => [
  ['Kind', 'Your value', 'Value in force', 'Id'],
  ...rows.map(([id, inForce]) => ['', '', inForce, id]),
];

describe('a profile that no policy names', () => {
  it.each([
    ['CHECK', () => check.run('S17', Commercial, Logistics, 'Nobody')],
    ['FINDINGS', () => findings.run(Commercial, Logistics, 'Nobody')],
    ['EXPLAIN', () => explain.run('S17', Commercial, Logistics, 'Nobody')],
    ['EXPLAIN without one', () => explain.run('S17', Commercial, Logistics, '')],
  ])('is #N/A in %s, and the message says who there is', (_, run) => {
    const answer = run() as CellError;
    expect(answer.code).toBe('#N/A');
    expect(answer.message).toContain('Key accounts, Wholesale, Small stores');
  });
});

describe('a rule that is none', () => {
  it('is #VALUE! and the message says what would do', () => {
    const answer = explain.run('S99', Commercial, Logistics, 'Wholesale') as CellError;
    expect([answer.code, answer.message]).toEqual(['#VALUE!', expect.stringMatching(/"S99".*S03/)]);
  });
});

describe('a rule that compares with plan, orders or portfolios', () => {
  const beyond = Object.entries(RULES_BEYOND);

  it('is every rule of the catalogue but those of the policies', () => {
    const ofPolicies = POLICY_RULES.map(({ code }) => code);
    const others = RULES.filter(({ code }) => !ofPolicies.includes(code));
    expect(beyond.sort()).toEqual(others.map(({ code, id }) => [code, id]).sort());
    const pairings = new Set(others.flatMap((rule) => pairingOf(rule) ?? []));
    expect([...pairings]).toEqual(PAIRINGS_BEYOND);
    expect(ofPolicies.concat(others.map(({ code }) => code)).sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  it.each(beyond)('%s is #N/A, by code or name, and the message says where it is judged', (code, id) => {
    for (const name of [code, ` ${code.toLowerCase()}`, id.toUpperCase()]) {
      for (const run of [
        () => check.run(name, Commercial, Logistics),
        () => check.run(name, Commercial, Logistics, 'Wholesale'),
        () => explain.run(name, Commercial, Logistics, 'Wholesale'),
      ]) {
        const answer = run() as CellError;
        expect([answer.code, answer.message]).toEqual([
          '#N/A',
          expect.stringMatching(`^${code} compares .*Accord pane`),
        ]);
      }
    }
  });
});

describe('executed figures in columns of a policy', () => {
  it('change no score: formulas judge policy against policy', () => {
    const columns = [
      ['Orders on time', 0.5, 0.5, 0.5],
      ['OTIF executed', 0.5, 0.5, 0.5],
      ['Orders in the period', 500, 500, 500],
      ['Planned stops per week', 1, 1, 1],
    ];
    const wider = Logistics.map((cells, row) => [...cells, ...columns.map((column) => column[row] as Scalar)]);
    expect(rowsOf(matrix.run(Commercial, wider))).toEqual(rowsOf(matrix.run(Commercial, Logistics)));
  });
});

describe('a rule of the portfolio', () => {
  it('has one row, and the same words whatever profile is asked for', () => {
    const [, ...rows] = rowsOf(check.run('P01', Commercial, Logistics));
    expect(rows).toEqual([['*', '', '', '', 'out of reach']]);
    expect(explain.run('P01', Commercial, Logistics, 'Wholesale')).toBe(explain.run('P01', Commercial, Logistics, ''));
  });

  it('of both policies together is found once, under a star', () => {
    const withoutLast = Logistics.slice(0, 3);
    const found = rowsOf(findings.run(Commercial, withoutLast)).filter(([, , rule]) => String(rule).startsWith('S02'));
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBe('*');
    // Two of three profiles are in both: 67 %, below the 70 % of score 0.
    expect(found[0]?.[4]).toBe(0);
  });
});

describe('many profiles', () => {
  const many = (grid: Grid): Grid => [
    grid[0]!,
    ...Array.from({ length: 1200 }, (_, nth) => [`Store ${nth}`, ...grid[2]!.slice(1)]),
  ];

  it('have more findings than a formula may spill, unless it is told how many', () => {
    const [commercial, logistics] = [many(Commercial), many(Logistics)];
    const answer = findings.run(commercial, logistics) as CellError;
    expect([answer.code, answer.message]).toEqual(['#VALUE!', expect.stringContaining('2,000')]);
    expect(rowsOf(findings.run(commercial, logistics, null, 3))).toHaveLength(4);
    const own = rowsOf(findings.run(commercial, logistics, 'Store 7')).slice(1);
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own.map(([, profile]) => profile))).toEqual(new Set(['Store 7']));
  });
});

describe('blanks', () => {
  const sparse = changed(Commercial, 2, { 'Payment terms': '', 'Promo notice (days)': '', 'Promo window (days)': '' });

  it('leave a score out below half of the weight, and the message gives the interval', () => {
    const less = changed(Logistics, 2, { Availability: '', 'Lead time': '' });
    const { code, message } = score.run(sparse, less, 'Wholesale') as CellError;
    expect(code).toBe('#N/A');
    const [, coverage, low, high] = /coverage ([\d.]+)%, interval ([\d.]+) to ([\d.]+)\.$/.exec(message) ?? [];
    expect(Number(coverage)).toBeLessThan(50);
    expect(Number(low)).toBeLessThan(Number(high));
    expect(rowsOf(matrix.run(sparse, less)).find(([name]) => name === 'Wholesale')?.[1]).toBe('?');
  });

  it('are a question mark in the matrix where the others are judged', () => {
    const [headings = [], ...rows] = rowsOf(matrix.run(sparse, Logistics));
    const column = headings.indexOf('Payment × Frequency');
    expect(rows.slice(0, 2).map((row) => row[column])).toEqual([expect.any(Number), '?']);
  });

  it('of every profile put a pairing out of reach', () => {
    const none = [1, 2, 3].reduce<Grid>((grid, row) => changed(grid, row, { 'Payment terms': '' }), Commercial);
    expect(explain.run('S04', none, Logistics, 'Wholesale')).toContain('Payment terms');
    expect(shown(check.run('S04', none, Logistics, 'Wholesale'))).toBe('#N/A');
  });
});

describe('what a rule says when it cannot tell', () => {
  it('is its own reason, as a sentence', () => {
    const two = settings(['figure:pocketMargin:key accounts', 0.1], ['figure:pocketMargin:wholesale', 0.2]);
    const text = explain.run('S10', Commercial, Logistics, 'Wholesale', two) as string;
    expect(text).toContain('Unknown: ');
    // One sentence: a reason in the middle of it has no full stop of its own.
    expect(text).toContain('The comparison needs at least 3 profiles with availability and pocket margin;');
    expect(text).toMatch(/[^.]\.$/);
  });

  it('is that it is switched off', () => {
    const off = settings(['switch:S17', 'no']);
    expect(rowsOf(check.run('S17', Commercial, Logistics, null, off))[1]).toEqual(['Key accounts', '', '', '', 'off']);
  });

  it('is infinity where nothing is allowed and something is used', () => {
    const noCredit = settings(['figure:creditLimit:key accounts', 0], ['figure:salesPerCustomer:key accounts', 30000]);
    expect(rowsOf(check.run('S03', Commercial, Logistics, null, noCredit))[1]?.slice(0, 3)).toEqual([
      'Key accounts',
      0,
      '∞',
    ]);
  });
});

describe('an exception among the settings', () => {
  const S17 = 'S17 Lead-time promise is achievable with the delivery calendar';
  const exempt = (inForce: string) => settings(['exemption:S17:key accounts', inForce]);
  const asked = (given: Grid | null) => shown(check.run('S17', Commercial, Logistics, 'Key accounts', given));

  it.each(['until 2026-12-31', 'até 31/12/2026', 'hasta 31/12/2026'])('exempts its rule: %s', (inForce) => {
    expect(asked(null)).toBeCloseTo(40, 9);
    expect(asked(exempt(inForce))).toBe('#N/A');
    const [, ...rows] = rowsOf(check.run('S17', Commercial, Logistics, null, exempt(inForce)));
    expect(rows.map((row) => row[4])).toEqual(['exempt', 'scored', 'scored']);
    // Without its 40 the others alone count, and they are better.
    const all = score.run(Commercial, Logistics, 'Key accounts') as number;
    expect(score.run(Commercial, Logistics, 'Key accounts', null, exempt(inForce))).toBeGreaterThan(all);
  });

  it('gives its reason as it was written, and what the rule would say', () => {
    const noted: Grid = [
      ['What it is', 'Your value', 'Value in force', 'Id'],
      [`${S17}: Agreed in March.`, '', 'until 2026-12-31', 'exemption:S17:key accounts'],
    ];
    expect(explain.run('S17', Commercial, Logistics, 'Key accounts', noted)).toMatch(
      /^S17 .*\. Exempt: Agreed in March\. Key/,
    );
  });

  it('holds however long ago its day was, for a formula knows no day', () =>
    expect(asked(exempt('until 2001-01-01'))).toBe('#N/A'));

  it.each(['', 'holds no longer', 'accepted'])('that lapsed exempts nothing: %j', (inForce) =>
    expect(asked(exempt(inForce))).toBeCloseTo(40, 9),
  );

  it('of another profile or of no rule exempts nothing here', () => {
    const others = settings(
      ['exemption:S17:nobody', 'until 2026-12-31'],
      ['exemption:S99:key accounts', 'until 2026-12-31'],
    );
    expect(asked(others)).toBeCloseTo(40, 9);
  });
});

describe('a table of settings that is not whole', () => {
  it('without the planner’s column says what is in force', () => {
    const narrow = settings(['limit:S17:ok', 0.6], ['limit:S17:bad', 0.4]).map(([kind, , ...rest]) => [kind!, ...rest]);
    expect(shown(check.run('S17', Commercial, Logistics, 'Key accounts', narrow))).toBeCloseTo(100, 9);
  });

  it('maps a heading of a sheet that names no side in both policies', () => {
    const mapped: Grid = [
      ['Kind', 'Your value', 'Value in force', 'Id'],
      ['', 'ignore', '', 'mapping:Sheet1:payment terms'],
    ];
    expect(shown(check.run('S04', Commercial, Logistics, 'Wholesale', mapped))).toBe('#N/A');
  });
});

describe('headings as much of one language as of another', () => {
  it('leave the words in Portuguese, unless the settings say otherwise', () => {
    const commercial: Grid = [['Perfil', 'Verba', 'Desconto'], ...Commercial.slice(1).map((row) => row.slice(0, 3))];
    const logistics: Grid = Logistics.map((row) => row.slice(0, 2));
    const message = (given: Grid | null) =>
      (score.run(commercial, logistics, 'Nobody', null, given) as CellError).message;
    expect(message(null)).toContain('não está nas políticas');
    expect(message(settings(['language', 'English']))).toContain('is not in the policies');
  });
});

describe('a reader of terms', () => {
  it('reads a repeated term once and says it wherever it stands', () =>
    expect(call('PAYMENTDAYS', [['30/60'], ['-'], ['30/60'], [' '], ['45'], ['30/60']])).toEqual([
      [45],
      [''],
      [45],
      [''],
      [45],
      [45],
    ]));

  it('gives the same answer again, and after thousands of other terms', () => {
    expect([shown(paymentDays.run([['28/42/56']])), shown(paymentDays.run([['28/42/56']]))]).toEqual([42, 42]);
    for (let days = 1; days <= 5001; days += 1) paymentDays.run([[`${days / 100} days`]]);
    expect(shown(paymentDays.run([['28/42/56']]))).toBe(42);
  });
});

describe('the trade’s arithmetic', () => {
  it('takes calendar days for five sevenths of as many working days', () => {
    // 7 days between deliveries and two calendar days to process.
    expect(call('WORSTWAIT', 1, '7 calendar days', '2 dias corridos')).toBeCloseTo(7 + (2 * 5) / 7, 9);
  });

  it('asks for a term that was left out, and says what it cannot read', () => {
    expect(call('EXPOSURE', '', 100, 1)).toBe('#VALUE!');
    expect(call('EXPOSURE', 'soon', 100, 1)).toBe('#VALUE!');
    expect(call('EXPOSURE', '28', '', 1)).toBe('#VALUE!');
  });

  it.each([
    ['EXPOSURE', ['28', 1e308, 0.001]],
    ['DROPSIZE', [1e308, 0.001]],
  ] as const)('shows #NUM! where %s of huge numbers is none', (name, given) =>
    expect(call(name, ...given)).toBe('#NUM!'),
  );
});
