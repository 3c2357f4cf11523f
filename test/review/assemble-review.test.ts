import { assembleReview } from '../../src/review/assemble-review';
import type { Finding, Review } from '../../src/review/model';
import { settingsInForce } from '../../src/review/settings';
import {
  aRule,
  book,
  decided,
  FACTS,
  memory,
  NOT_APPLICABLE,
  OUT_OF_REACH,
  profile,
  reviewCase,
  scored,
  source,
  UNKNOWN,
} from './literal';

const S01 = aRule('S01');
const S02 = aRule('S02', { scope: 'workbook' });
const S03 = aRule('S03', {
  severity: 'critical',
  row: 'PAY',
  column: 'FREQ',
  bucket: 'RECV',
  cells: ['paymentTerms', 'deliveryFrequency', 'minOrder'],
});
const S04 = aRule('S04', { row: 'PAY', column: 'FREQ', bucket: 'RECV', cells: ['paymentTerms', 'deliveryFrequency'] });
const S08 = aRule('S08', { row: 'DISC', column: 'FREQ', bucket: 'DELIV', cells: ['discount', 'stopCost'] });
const S19 = aRule('S19', { severity: 'critical', bucket: 'TOTAL' });
const T03 = aRule('T03', { level: 'tactical', isExtended: true });
const P01 = aRule('P01', { level: 'portfolio', scope: 'portfolio' });
const RULES = [S01, S02, S03, S04, S08, S19, T03, P01];

const KEY_TERMS = [source('deliveryFrequency', 7, '2x/semana'), source('paymentTerms', 7, '28/42/56')];

/** Four profiles: one troubled, one clean, one too thin to score, one that nothing applies to. */
function reviewFour(typed = memory()): Review {
  const said = {
    S01: [scored(100), scored(100), scored(40), NOT_APPLICABLE],
    S02: [scored(50), scored(50), scored(50), scored(50)],
    S03: [scored(20, 3000, KEY_TERMS), scored(100, 0), UNKNOWN, NOT_APPLICABLE],
    S04: [scored(60, 1000, KEY_TERMS), scored(100, 250), UNKNOWN, NOT_APPLICABLE],
    S08: [
      scored(0, 700, [source('stopCost', 2, 'R$ 90'), source('discount', 7, '12%')]),
      UNKNOWN,
      UNKNOWN,
      NOT_APPLICABLE,
    ],
    S19: [OUT_OF_REACH, OUT_OF_REACH, OUT_OF_REACH, OUT_OF_REACH],
    T03: [scored(0), scored(0), scored(0), scored(0)],
    P01: scored(30),
  };
  const profiles = [profile('key', 700), profile('core', 200), profile('tail', 100), profile('staff', 0)];
  return reviewCase({ rules: RULES, said, profiles, memory: typed });
}

const idsOf = (review: Review) => review.findings.map(({ id }) => id);
const findingOf = (review: Review, id: string): Finding => {
  const finding = review.findings.find((one) => one.id === id);
  if (!finding) throw new Error(`no finding ${id} among ${idsOf(review).join(' ')}`);
  return finding;
};

describe('a review', () => {
  const review = reviewFour();

  it('scores each profile by its own rules', () => {
    const [key, core, tail, staff] = review.profiles;
    // (2·100 + 2·50 + 3·20 + 2·60 + 2·0) ÷ 11, under the cap 40 + 0.6·20 = 52.
    expect(key?.score.point).toBeCloseTo(480 / 11, 10);
    expect(key?.score).toMatchObject({ coverage: 1, label: 'firm', band: 'broken' });
    // (2·100 + 2·50 + 3·100 + 2·100) ÷ 9, S08 unknown: 9 ÷ 11 covered.
    expect(core?.score.point).toBeCloseTo(800 / 9, 10);
    expect(core?.score.coverage).toBeCloseTo(9 / 11, 10);
    expect(tail?.score).toMatchObject({ point: null, label: 'notScored' });
    expect(tail?.unknownCritical).toEqual(['S03']);
    // S02 alone applies: known, but one rule is too few.
    expect(staff?.score).toMatchObject({ point: null, coverage: 1, label: 'notScored' });
  });

  it('says what is in reach, per profile and for the portfolio', () => {
    expect(review.profiles[0]?.reach).toEqual({ rules: 6, rulesInReach: 5, pairings: 2, pairingsInReach: 2 });
    expect(review.portfolio.reach).toEqual({ rules: 7, rulesInReach: 6, pairings: 2, pairingsInReach: 2 });
    expect(review.portfolio.levels).toEqual(['strategic', 'portfolio']);
    expect(review.rules).toContainEqual({
      rule: 'S19',
      state: 'outOfReach',
      unlock: [['stockDays'], ['netSales', 'listSales']],
    });
    expect(review.rules).toContainEqual({ rule: 'T03', state: 'off', unlock: [] });
    expect(review.rules).toContainEqual({ rule: 'P01', state: 'inReach', unlock: [] });
  });

  it('mixes the portfolio from scored profiles, by sales, with the portfolio rules', () => {
    const { portfolio } = review;
    const profiles = (700 * (480 / 11) + 200 * (800 / 9)) / 900;
    expect(portfolio.score.point).toBeCloseTo(0.8 * profiles + 0.2 * 30, 10);
    expect(portfolio).toMatchObject({ weighting: 'sales', scoredProfiles: 2, worst: 'key' });
    expect(portfolio.shareNotScored).toBeCloseTo(0.1, 10);
    expect(portfolio.money).toEqual({ buckets: { RECV: 3250, DELIV: 700 }, total: 3950 });
    expect(portfolio.outcomes).toEqual({ P01: scored(30) });
  });

  it('finds what costs score or money, once a rule and profile', () => {
    expect([...idsOf(review)].sort()).toEqual([
      'P01:*',
      'S01:tail',
      'S02:*',
      'S03:key',
      'S04:core',
      'S04:key',
      'S08:key',
    ]);
  });

  it('ERRATA 105: ranks by gain first', () => {
    const gains = review.findings.map(({ gain }) => gain ?? 0);
    expect([...gains].sort((a, b) => b - a)).toEqual(gains);
    expect(review.findings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('measures the gain of a profile rule on the profile', () => {
    // With S08 repaired the mean is 680 ÷ 11 = 61.8, but S03 at 20 caps the level at 52.
    expect(findingOf(review, 'S08:key')).toMatchObject({
      gain: expect.closeTo(52 - 480 / 11, 10) as number,
      stillCapped: true,
    });
    const repaired = findingOf(review, 'S03:key');
    expect(repaired.gain).toBeCloseTo(720 / 11 - 480 / 11, 10);
    expect(repaired).not.toHaveProperty('stillCapped');
    expect(review.profiles[0]?.bestRepair).toEqual({ rule: 'S03', gain: repaired.gain });
  });

  it('measures the gain of portfolio and workbook rules on the portfolio', () => {
    expect(findingOf(review, 'P01:*').gain).toBeCloseTo(0.2 * 70, 10);
    // S02 repaired: key rises to its cap 52 (580 ÷ 11 = 52.7), core to 100.
    const risen = (700 * (52 - 480 / 11) + 200 * (100 - 800 / 9)) / 900;
    expect(findingOf(review, 'S02:*').gain).toBeCloseTo(0.8 * risen, 10);
    expect(findingOf(review, 'S02:*')).toMatchObject({ profileKey: null, profile: null });
  });

  it('has no gain on a portfolio that is not scored', () => {
    const said = { S02: [scored(50), scored(50)], S03: [UNKNOWN, UNKNOWN], P01: scored(30) };
    const thin = reviewCase({ rules: [S02, S03, P01], said, profiles: [profile('a'), profile('b')] });
    expect(thin.portfolio.score).toMatchObject({ point: null, label: 'notScored' });
    expect(thin.findings).toMatchObject([
      { id: 'S02:*', gain: null },
      { id: 'P01:*', gain: null },
    ]);
  });

  it('has no gain for a profile that is not scored', () => {
    expect(findingOf(review, 'S01:tail')).toMatchObject({ gain: null, score: 40, profile: 'TAIL' });
  });

  it('points to the commercial and the logistics cell', () => {
    expect(findingOf(review, 'S03:key')).toMatchObject({
      commercialCell: { found: '28/42/56', at: { sheet: 'Política', row: 7, column: 3 } },
      logisticsCell: { found: '2x/semana' },
    });
    // The stop cost is a figure: it stands for the logistics side, which has no cell of its own here.
    expect(findingOf(review, 'S08:key')).toMatchObject({
      commercialCell: { found: '12%' },
      logisticsCell: { found: 'R$ 90' },
    });
    // Of two figures the first stands for the side without a cell, which may be the commercial one.
    const said = { S18: [scored(0, null, [source('stopCost', 2, '90'), source('minOrder', 7, '800')])] };
    const rules = [aRule('S18', { cells: ['stopCost', 'minOrder', 'customers'] })];
    expect(reviewCase({ rules, said }).findings[0]).toMatchObject({
      commercialCell: { found: '90' },
      logisticsCell: { found: '800' },
    });
    expect(findingOf(review, 'P01:*')).toMatchObject({ commercialCell: null, logisticsCell: null, pairing: null });
    expect(findingOf(review, 'S04:key').pairing).toBe('PAY×FREQ');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
  });
});

describe('exemptions', () => {
  const withDecision = (decision: ReturnType<typeof decided>, id = 'S03:key') =>
    reviewFour(memory({ decisions: { [id]: decision } }));

  it.each(['aceitar', 'Aceito', 'ACCEPT', ' accepted ', 'aceptar', 'Acepto.'])(
    'ERRATA 7: "%s" with note and date exempts',
    (word) => {
      const review = withDecision(decided(word));
      const finding = findingOf(review, 'S03:key');
      expect(finding).toMatchObject({ state: 'exempt', rank: 7, score: 20, gain: null, money: { amount: 3000 } });
      expect(finding.outcome).toMatchObject({
        kind: 'exempt',
        until: '2026-12-31',
        reason: 'contract runs until December',
      });
      expect(review.issues).toEqual([]);
    },
  );

  it('take the rule out of score, cap and money, and leave it in reach', () => {
    const review = withDecision(decided('aceitar'));
    const [key] = review.profiles;
    expect(key?.score.point).toBeCloseTo((200 + 100 + 120) / 8, 10);
    expect(key?.money.buckets.RECV).toBe(1000);
    expect(key?.reach.rulesInReach).toBe(5);
  });

  it('ERRATA 7: hold through the due day itself', () => {
    expect(findingOf(withDecision(decided('accept', { due: '2026-11-22' })), 'S03:key').state).toBe('exempt');
  });

  it.each([
    ['expired yesterday', { due: '2026-11-21' }, 'exemption-expired'],
    ['without a due date', { due: null }, 'exemption-incomplete'],
    ['without a note', { note: '  ' }, 'exemption-incomplete'],
  ])('ERRATA 7: %s are ignored, and said with their cell', (_case, other, code) => {
    const review = withDecision(decided('aceitar', other));
    expect(findingOf(review, 'S03:key').state).toBe('open');
    expect(review.issues).toMatchObject([
      { code, found: 'aceitar', at: { sheet: 'Achados', row: 9, column: 17 }, details: { finding: 'S03:key' } },
    ]);
  });

  it.each(['', 'rejeitar', 'revisar prazo', 'não aceitar'])('are not read into "%s"', (word) => {
    const review = withDecision(decided(word, { due: null }));
    expect(findingOf(review, 'S03:key').state).toBe('open');
    expect(review.issues).toEqual([]);
  });

  it('ERRATA 6: come after out of reach and not applicable, and before unknown', () => {
    const review = reviewFour(
      memory({
        decisions: { 'S19:key': decided('aceitar'), 'S03:staff': decided('aceitar'), 'S03:tail': decided('aceitar') },
      }),
    );
    expect(review.profiles[0]?.outcomes.S19?.kind).toBe('outOfReach');
    expect(review.profiles[3]?.outcomes.S03?.kind).toBe('notApplicable');
    expect(findingOf(review, 'S03:tail')).toMatchObject({
      state: 'exempt',
      score: null,
      money: { kind: 'unknown', missing: ['creditLimit'] },
      commercialCell: null,
    });
    expect(review.profiles[2]?.unknownCritical).toEqual([]);
  });

  it('of a workbook rule count for every profile, and complain once', () => {
    const exempt = withDecision(decided('aceitar'), 'S02:*');
    expect(exempt.profiles.map(({ outcomes }) => outcomes.S02?.kind)).toEqual(['exempt', 'exempt', 'exempt', 'exempt']);
    expect(exempt.profiles[3]?.score.label).toBe('notApplicable');
    expect(withDecision(decided('aceitar', { due: null }), 'S02:*').issues).toHaveLength(1);
  });

  it('of a portfolio rule take it out of the block', () => {
    const review = withDecision(decided('aceitar'), 'P01:*');
    expect(review.portfolio.levels).toEqual(['strategic']);
    expect(findingOf(review, 'P01:*').state).toBe('exempt');
  });
});

describe('settings', () => {
  it('ERRATA 32: leave extended rules off until they are switched on', () => {
    expect(reviewFour().profiles[0]?.outcomes.T03).toEqual({ kind: 'off' });
    const on = reviewFour(memory({ switches: { T03: true } }));
    expect(on.portfolio.levels).toEqual(['strategic', 'tactical', 'portfolio']);
    expect(findingOf(on, 'T03:core').score).toBe(0);
  });

  it('ERRATA 6: off comes before everything else', () => {
    const review = reviewFour(
      memory({ switches: { S03: false, S19: false }, decisions: { 'S03:key': decided('aceitar') } }),
    );
    expect(review.profiles[0]?.outcomes).toMatchObject({ S03: { kind: 'off' }, S19: { kind: 'off' } });
    expect(idsOf(review)).not.toContain('S03:key');
    expect(review.profiles[0]?.reach).toMatchObject({ rules: 4, rulesInReach: 4 });
  });

  it('ERRATA 95: weight 0 takes a rule out of the score and keeps its finding', () => {
    const review = reviewFour(memory({ weights: { S03: 0, P01: 0 } }));
    expect(review.profiles[0]?.score.point).toBeCloseTo((200 + 100 + 120) / 8, 10);
    expect(findingOf(review, 'S03:key')).toMatchObject({ gain: 0, state: 'open', money: { amount: 3000 } });
    expect(review.profiles[0]?.money.buckets.RECV).toBe(3000);
    expect(findingOf(review, 'P01:*').gain).toBe(0);
    expect(review.portfolio.levels).toEqual(['strategic']);
  });

  it('weigh a rule by its severity times the user weight', () => {
    const review = reviewFour(memory({ weights: { S08: 4 } }));
    expect(review.profiles[0]?.score.point).toBeCloseTo(480 / 17, 10);
  });

  it.each([-1, NaN, Infinity, 2e6])('ERRATA 95: refuse a weight of %d and keep 1', (weight) => {
    const review = reviewFour(memory({ weights: { S01: weight } }));
    expect(review.profiles[0]?.score).toEqual(reviewFour().profiles[0]?.score);
    expect(review.issues).toEqual([
      { code: 'setting-refused', found: String(weight), details: { at: 'S01', what: 'weight' } },
    ]);
  });

  it('hand tuned limits to the rules, and ERRATA 18: refuse those that are reversed or of another kind', () => {
    const tuned = { kind: 'max', ok: 1, bad: 3 } as const;
    const inForce = (limits: Parameters<typeof memory>[0]) => settingsInForce(RULES, book([]), memory(limits));
    expect(inForce({ limits: { S03: tuned } })).toMatchObject({ limits: { S03: tuned }, issues: [] });
    for (const bad of [
      { ...tuned, ok: 3 },
      { ...tuned, ok: 4 },
      { ...tuned, kind: 'min' as const, ok: 5 },
    ]) {
      const refused = inForce({ limits: { S03: bad } });
      expect(refused.limits).toEqual({});
      expect(refused.issues[0]?.found).toBe(`${bad.ok} / ${bad.bad}`);
      expect(refused.issues).toMatchObject([{ code: 'setting-refused', details: { at: 'S03', what: 'limits' } }]);
    }
  });

  it('ERRATA 33: take parameters from the planner, then the workbook, then the defaults, and only the last is assumed', () => {
    const at = { sheet: 'Premissas', row: 1, column: 1 };
    const found = book([], {
      parameters: {
        costOfCapital: { kind: 'value', value: 0.12, at, found: '12%', marks: [] },
        carryingRate: { kind: 'value', value: 0.3, at, found: '30%', marks: [] },
        upliftLoss: { kind: 'blank', at, found: '' },
      },
    });
    const { parameters } = settingsInForce(
      RULES,
      found,
      memory({ parameters: { costOfCapital: 0.1, declaredLogic: null } }),
    );
    expect(parameters.values).toMatchObject({
      costOfCapital: 0.1,
      carryingRate: 0.3,
      upliftLoss: 0.3,
      declaredLogic: null,
    });
    expect([...parameters.confirmed].sort()).toEqual(['carryingRate', 'costOfCapital']);
  });
});

describe('order of findings', () => {
  const rank = (said: Parameters<typeof reviewCase>[0]['said'], rules = [S03, S04, S08]) =>
    reviewCase({ rules, said, profiles: [profile('b'), profile('a')] }).findings.map(({ id }) => id);

  it('ERRATA 105: is money where no gain is known, then severity, then the rule, then the profile', () => {
    // Two scored rules of three are too few: nothing has a gain.
    expect(
      rank({ S03: [UNKNOWN, UNKNOWN], S04: [scored(10, 5), scored(10, 5)], S08: [scored(10, 9), scored(90, 5)] }),
    ).toEqual(['S08:b', 'S04:a', 'S04:b', 'S08:a']);
    expect(rank({ S03: [scored(50), UNKNOWN], S04: [scored(50), UNKNOWN], S08: [UNKNOWN, UNKNOWN] })).toEqual([
      'S03:b',
      'S04:b',
    ]);
  });

  it('does not depend on the order of the profiles in the workbook', () => {
    const said = { S01: [scored(0), scored(0), scored(0)] };
    const ids = (keys: readonly string[]) =>
      idsOf(reviewCase({ rules: [S01], said, profiles: keys.map((key) => profile(key)) }));
    expect(ids(['c', 'a', 'b'])).toEqual(['S01:a', 'S01:b', 'S01:c']);
    expect(ids(['b', 'c', 'a'])).toEqual(['S01:a', 'S01:b', 'S01:c']);
  });
});

describe('the edges', () => {
  it('reviews a book without profiles', () => {
    const review = reviewCase({ rules: [S01, S02, P01], said: { S01: [], S02: [], P01: UNKNOWN }, profiles: [] });
    expect(review).toMatchObject({
      profiles: [],
      findings: [],
      portfolio: { worst: null, score: { coverage: 0, low: 1 } },
    });
    expect(review.rules[0]).toEqual({ rule: 'S01', state: 'outOfReach', unlock: [] });
  });

  it('keeps an infinite measure in the outcome and a finite score', () => {
    const infinite = { ...scored(0, 10), x: Infinity };
    const review = reviewCase({ rules: [S03], said: { S03: [infinite] } });
    expect(review.findings[0]).toMatchObject({ score: 0, outcome: { x: Infinity } });
  });

  it('says nothing of best repair when nothing can be repaired', () => {
    const all100 = { S01: [scored(100)], S04: [scored(100)], S08: [scored(100)] };
    const review = reviewCase({ rules: [S01, S04, S08], said: all100 });
    expect(review.profiles[0]).toMatchObject({ bestRepair: null, score: { point: 100, band: 'aligned' } });
    expect(review.findings).toEqual([]);
  });

  it('carries strangers through', () => {
    const at = { sheet: 'Orders', row: 3, column: 0 };
    const strangers = [{ name: 'N - New customer', lines: 12, sheet: 'Orders', at }];
    expect(reviewCase({ rules: [], said: {}, facts: { ...FACTS, strangers } }).strangers).toEqual(strangers);
  });

  it.each([
    ['a rule of the profiles', S01],
    ['a rule of the portfolio', P01],
  ])('refuses an evaluation that lacks %s', (_case, rule) => {
    const rules = [rule];
    const inBook = book([profile('a')]);
    const evaluated = {
      rules,
      ruleSet: 'test.1',
      evaluation: { profiles: {}, portfolio: {} },
      settings: settingsInForce(rules, inBook, memory()),
    };
    expect(() => assembleReview(evaluated, inBook, FACTS, memory())).toThrow(`${rule.code} was not evaluated`);
  });
});
