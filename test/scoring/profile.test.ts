import { judgeLevel, repairLevel, weigh } from '../../src/scoring/level';
import { gainIfFixed, scoreProfile } from '../../src/scoring/profile';
import { bandOf, labelOf } from '../../src/scoring/score';
import { levels, NOT_APPLICABLE, OFF, OUT_OF_REACH, exempt, profileOf, rule, scored, UNKNOWN } from './literal';

describe('the worked example of DOMAIN §5', () => {
  const S03 = rule(25.3, 'critical');
  const S04 = rule(48.6);
  const S08 = rule(51);
  const S14 = rule(28.6);
  const S18 = rule(100);
  const S05 = rule(null);
  const T02 = rule(37.5);
  const T04 = rule(100);
  const T05 = rule(null, 'critical');
  const O05 = rule(60, 'critical');
  const O06 = rule(33.3, 'critical');
  const O03 = rule(46.2);
  const O07 = rule(17.6);
  const rules = levels({
    strategic: [S03, S04, S08, S14, S18, S05],
    tactical: [T02, T04, T05],
    operational: [O05, O06, O03, O07],
  });
  const profile = scoreProfile(rules);

  it('scores the levels 48.39, 68.75 and 40.75', () => {
    expect(profile.levels.strategic.point).toBeCloseTo(48.39, 2);
    expect(profile.levels.tactical.point).toBeCloseTo(68.75, 2);
    expect(profile.levels.operational.point).toBeCloseTo(40.75, 2);
  });

  it('caps strategic at 55.18, which only its high end reaches', () => {
    expect(profile.levels.strategic.high).toBeCloseTo(55.18, 10);
  });

  it('caps operational at 59.98, which it would reach with its major rules repaired', () => {
    expect(judgeLevel([O05, O06, rule(100), rule(100)]).point).toBeCloseTo(59.98, 10);
    const rules = [O05, O06, O03, rule(100)];
    expect(repairLevel(rules, O03)).toEqual({ point: expect.closeTo(59.98, 10) as number, isCapped: true });
  });

  it('covers 85 %, 57 % and 100 % of the levels', () => {
    expect(profile.levels.strategic.coverage).toBeCloseTo(11 / 13, 10);
    expect(profile.levels.tactical.coverage).toBeCloseTo(4 / 7, 10);
    expect(profile.levels.operational.coverage).toBe(1);
    expect(profile.levels.strategic.label).toBe('firm');
    expect(profile.levels.tactical.label).toBe('indicative');
  });

  it('is 51.1 overall, between 40.4 and 56.8, with 81.0 % coverage: firm and misaligned', () => {
    // 48.3909^0.4 · 68.75^0.3 · 40.75^0.3, worked by hand.
    expect(profile.score.point).toBeCloseTo(51.0653, 4);
    expect(profile.score.low).toBeCloseTo(40.3826, 4);
    expect(profile.score.high).toBeCloseTo(56.7704, 4);
    expect((profile.score.coverage ?? 0) * 100).toBeCloseTo(81.0, 1);
    expect(profile.score).toMatchObject({ label: 'firm', band: 'misaligned' });
  });

  it.each([
    ['S03', 'strategic', S03, 7.7],
    ['O06', 'operational', O06, 6.5],
    ['T02', 'tactical', T02, 6.1],
    ['O07', 'operational', O07, 5.5],
    ['O05', 'operational', O05, 4.1],
    ['S18, already at 100,', 'strategic', S18, 0],
  ] as const)('would gain from %s', (_code, level, one, points) => {
    expect(gainIfFixed(rules, profile, level, one)?.points).toBeCloseTo(points, 1);
  });

  it('has no gain to tell for a rule that is unknown', () => {
    expect(gainIfFixed(rules, profile, 'strategic', S05)).toBeNull();
  });
});

describe('which rules count', () => {
  it('ERRATA 95: only scored and unknown rules with a weight above zero', () => {
    expect(weigh(scored(40), 'critical', 1)).toEqual({ score: 40, weight: 3, isCritical: true });
    expect(weigh(UNKNOWN, 'minor', 2)).toEqual({ score: null, weight: 2, isCritical: false });
    for (const outcome of [OFF, OUT_OF_REACH, NOT_APPLICABLE, exempt(scored(0))]) {
      expect(weigh(outcome, 'critical', 1)).toBeNull();
    }
    expect(weigh(scored(40), 'major', 0)).toBeNull();
  });

  it('ERRATA 108: a small sample marked indicative weighs and counts as any other', () => {
    expect(weigh({ ...scored(40), remarks: ['indicative'] }, 'major', 1)).toEqual(weigh(scored(40), 'major', 1));
  });

  it('ERRATA 95: the cap ignores the weight of the critical rule and looks at scored rules only', () => {
    expect(judgeLevel([rule(100), rule(0, 'critical', 0.001)]).point).toBe(40);
    expect(judgeLevel([rule(100), rule(null, 'critical')])).toMatchObject({ point: 100, low: 40 });
  });

  it('caps without a cliff: 40 at 0, 70 at 50, nothing at 100', () => {
    const level = (critical: number) => judgeLevel([rule(critical, 'critical'), rule(100, 'major', 1000)]).point;
    expect(level(0)).toBe(40);
    expect(level(50)).toBe(70);
    expect(level(100)).toBe(100);
  });

  it('lets the worst of several critical rules hold the level', () => {
    expect(judgeLevel([rule(20, 'critical'), rule(90, 'critical'), rule(100, 'major', 100)]).point).toBe(52);
  });

  it('policy: one broken critical rule keeps an otherwise perfect profile out of aligned and watch', () => {
    const others = [100, 100, 100, 100, 100, 100].map((score) => rule(score));
    const { score } = scoreProfile(levels({ strategic: [rule(0, 'critical'), ...others] }));
    expect(score.band).toBe('broken');
  });
});

describe('levels without scores', () => {
  it('ERRATA 96: an all-unknown level has no score, stays in coverage and interval, and leaves the point', () => {
    const { score, levels: shown } = scoreProfile(
      levels({ strategic: [rule(60), rule(60), rule(60)], tactical: [rule(null), rule(null)] }),
    );
    expect(shown.tactical).toEqual({ point: null, low: 0, high: 100, coverage: 0, label: 'notScored', band: null });
    expect(score.point).toBeCloseTo(60, 10);
    expect(score.coverage).toBeCloseTo(0.4 / 0.7, 10);
    expect(score.low).toBeCloseTo(Math.exp((0.4 * Math.log(60)) / 0.7), 10);
    expect(score.high).toBeCloseTo(Math.exp((0.4 * Math.log(60) + 0.3 * Math.log(100)) / 0.7), 10);
  });

  it('ERRATA 96: a level with nothing in reach leaves everything', () => {
    const { score, levels: shown } = scoreProfile(levels({ strategic: [rule(60), rule(60), rule(60)] }));
    expect(shown.operational.label).toBe('notApplicable');
    expect(score).toMatchObject({ coverage: 1, label: 'firm' });
    expect(score.low).toBeCloseTo(60, 10);
  });

  it('ERRATA 97: nothing scored is between 1 and 100 with no coverage; nothing applicable says nothing', () => {
    expect(profileOf(null, null, null, null)).toEqual({
      point: null,
      low: 1,
      high: 100,
      coverage: 0,
      label: 'notScored',
      band: null,
    });
    expect(profileOf()).toEqual({
      point: null,
      low: null,
      high: null,
      coverage: null,
      label: 'notApplicable',
      band: null,
    });
  });

  it('ERRATA 98: the floor is inside the logarithm only, a level shows its true 0', () => {
    const profile = scoreProfile(levels({ strategic: [rule(0), rule(0), rule(0)] }));
    expect(profile.levels.strategic.point).toBe(0);
    expect(profile.score.point).toBe(1);
    expect(scoreProfile(levels({ strategic: [rule(0.5), rule(0.5), rule(0.5)] })).score.point).toBe(1);
  });
});

describe('what may be shown', () => {
  it('ERRATA 99: fewer than 3 scored rules are not scored, whatever the coverage', () => {
    expect(profileOf(80, 80)).toMatchObject({ point: null, band: null, coverage: 1, label: 'notScored' });
    expect(profileOf(80, 80).low).toBeCloseTo(80, 10);
    expect(profileOf(80, 80, 80).point).toBeCloseTo(80, 10);
  });

  it('ERRATA 99: less than half of the coverage is not scored, however many rules', () => {
    const { score, levels: shown } = scoreProfile(
      levels({ strategic: [rule(80), rule(80), rule(80), ...[1, 2, 3, 4].map(() => rule(null))] }),
    );
    expect(score).toMatchObject({ point: null, band: null, label: 'notScored' });
    expect(shown.strategic).toMatchObject({ point: null, label: 'notScored' });
    expect(score.low).toBeLessThan(80);
  });

  it('ERRATA 99: gains are null for a profile that is not scored', () => {
    const rules = levels({ strategic: [rule(10), rule(20)] });
    const [first = rule(0)] = rules.strategic;
    expect(gainIfFixed(rules, scoreProfile(rules), 'strategic', first)).toBeNull();
  });

  it('ERRATA 99: a level has a label by its own coverage, without the minimum of 3', () => {
    expect(scoreProfile(levels({ tactical: [rule(80)] })).levels.tactical).toMatchObject({ point: 80, label: 'firm' });
  });

  it('ERRATA 100: an unknown critical rule holds the low end of its level at 40 and does not change the label', () => {
    const { levels: shown } = scoreProfile(
      levels({ strategic: [...[1, 2, 3, 4, 5, 6, 7].map(() => rule(100)), rule(null, 'critical')] }),
    );
    expect(shown.strategic).toMatchObject({ low: 40, label: 'firm', point: 100 });
  });

  it.each([
    [100, 'aligned'],
    [85, 'aligned'],
    [84.95, 'aligned'],
    [84.94, 'watch'],
    [69.95, 'watch'],
    [69.94, 'misaligned'],
    [49.95, 'misaligned'],
    [49.94, 'broken'],
    [1, 'broken'],
  ])('ERRATA 101: %d is %s', (point, band) => {
    expect(bandOf(point)).toBe(band);
  });

  it.each([
    [1, 'firm'],
    [0.7995, 'firm'],
    [0.7994, 'indicative'],
    [0.4995, 'indicative'],
    [0.4994, 'notScored'],
    [0, 'notScored'],
    [null, 'notApplicable'],
  ])('ERRATA 101: coverage %d is %s', (coverage, label) => {
    expect(labelOf(coverage)).toBe(label);
  });

  it('ERRATA 105: of two critical rules at 0, repairing one gains nothing and says why', () => {
    const first = rule(0, 'critical');
    const rules = levels({ strategic: [first, rule(0, 'critical'), ...[1, 2, 3, 4, 5, 6].map(() => rule(100))] });
    expect(gainIfFixed(rules, scoreProfile(rules), 'strategic', first)).toEqual({ points: 0, isCapped: true });
  });
});
