import fc from 'fast-check';
import type { FieldName, PaymentPlan } from '../../src/domain/terms';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import type { Lever } from '../../src/levers/lever';
import { rungsOf, type Ladder, type Rungs } from '../../src/levers/ladder';
import { LADDERS, type LadderField } from '../../src/levers/ladders';
import { LEVER_TABLE } from '../../src/levers/lever-table';
import { nearestRung } from '../../src/levers/nearest-rung';
import { rankScore } from '../../src/levers/rank-score';
import { leversOf } from '../../src/review/levers-of';
import { proposalsFor } from '../../src/review/proposals-for';
import { review } from '../../src/review/review';
import { whatIf } from '../../src/review/what-if';
import { literalBook, type LiteralTerms } from '../support/literal-book';

const FACTS = { strangers: [], today: '2026-11-22' };
const parts = (...days: number[]) => ({ instalments: days.map((day) => ({ share: 1 / days.length, days: day })) });
const weekly = (perWeek: number) => ({ perWeek });

function leversIn(terms: Readonly<Record<string, LiteralTerms>>, id: string) {
  const book = literalBook(terms);
  return leversOf(review(book, FACTS, EMPTY_MEMORY), book, {}, EMPTY_MEMORY)[id]!;
}

function optionOf(options: readonly Lever[], field: FieldName): Lever {
  const found = options.find((lever) => lever.field === field);
  if (!found) throw new Error(`no lever ${field} among ${options.map((lever) => lever.field).join()}`);
  return found;
}

function valuesOf({ count, at }: Rungs): readonly number[] {
  return Array.from({ length: count }, (_, nth) => at(nth));
}

const S08: LiteralTerms = { averageDrop: 850, discount: 0.12, listMargin: 0.34, stopCost: 95, dropsPerMonth: 520 };

describe('worked numbers', () => {
  it('S04 shortens the term to the multiple of a week within 1.5 (τ + K) = 27.75 days', () => {
    const terms: LiteralTerms = { paymentTerms: parts(42), deliveryFrequency: weekly(2), customerCoverDays: 15 };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S04:rede');
    const lever = optionOf(commercial.options, 'paymentTerms');
    expect(lever.value).toEqual(parts(21));
    expect(lever).toMatchObject({ from: parts(42), steps: 3, scoreReached: 100 });
    // τ = 13 days would do; the rarest before it in the words of people is every fortnight.
    expect(optionOf(logistics.options, 'deliveryFrequency').value).toEqual(weekly(0.5));
  });

  it('S08 holds the list value: 1.2 % would do exactly, 1 % is the half point below (ERRATA 88)', () => {
    const { commercial } = leversIn({ Rede: S08 }, 'S08:rede');
    const lever = optionOf(commercial.options, 'discount');
    expect(lever.value).toBe(0.01);
    expect(lever.scoreReached).toBe(100);
  });

  it('S17 takes orders on fewer days, or promises a longer lead time (ERRATA 93)', () => {
    const terms: LiteralTerms = {
      deliveryFrequency: weekly(1),
      orderDaysPerWeek: weekly(5),
      leadTime: { days: 2, working: true },
    };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S17:rede');
    expect(optionOf(commercial.options, 'orderDaysPerWeek').value).toEqual(weekly(1));
    // L = p − 1 + 0.9 · o ÷ f = 2 − 1 + 4.5, rounded up.
    expect(optionOf(logistics.options, 'leadTime').value).toEqual({ days: 6, working: true });
    expect(optionOf(logistics.options, 'deliveryFrequency').value).toEqual(weekly(5));
  });

  it('S06 starts the clock at delivery, adds D − 0.1 T days, or cuts the transit (ERRATA 86)', () => {
    const terms: LiteralTerms = {
      paymentTerms: parts(14),
      paymentClock: 'invoice',
      transitDays: { days: 6, working: false },
    };
    const { commercial, logistics } = leversIn({ Norte: terms }, 'S06:norte');
    expect(optionOf(commercial.options, 'paymentClock').value).toBe('delivery');
    expect(optionOf(commercial.options, 'termAddedDays').value).toBe(5);
    expect(optionOf(logistics.options, 'transitDays').value).toEqual({ days: 1, working: false });
  });

  it('gives one payment where all instalments end on one day', () => {
    const write = LADDERS.paymentTerms.write;
    const [profile] = literalBook({ Rede: { paymentTerms: parts(28, 42, 56) } }).profiles;
    expect(write(21, profile!.readings)).toEqual(parts(21));
    expect(write(35, profile!.readings)).toEqual(parts(28, 35, 35));
  });

  it('S03 raises the limit to the next R$ 50 above the exposure, and shortens the last instalments', () => {
    const terms: LiteralTerms = {
      paymentTerms: parts(28, 42, 56),
      deliveryFrequency: weekly(2),
      netSales: 1_200_000,
      customers: 40,
      creditLimit: 35_000,
    };
    const { commercial } = leversIn({ Rede: terms }, 'S03:rede');
    expect(optionOf(commercial.options, 'creditLimit').value).toBe(41_550);
    expect(optionOf(commercial.options, 'paymentTerms').value).toEqual(parts(28, 35, 35));
  });

  it('S11 has no logistics lever that closes when the discount alone is above the ceiling (ERRATA 89)', () => {
    const terms: LiteralTerms = { discount: 0.16, speedCost: 38, averageOrder: 748, concessionCeiling: 0.14 };
    const { logistics } = leversIn({ Rede: terms }, 'S11:rede');
    expect(logistics.options.every(({ scoreReached }) => scoreReached !== null && scoreReached < 100)).toBe(true);
  });

  it('S15 without replenishment reaches 100 only if the notice covers the rest (ERRATA 92)', () => {
    const terms = (promoNoticeDays: number): LiteralTerms => ({
      promoNoticeDays,
      frozenHorizonDays: 14,
      replenishmentDays: 7,
      leadTime: { days: 3, working: false },
    });
    const short = leversIn({ Rede: terms(16) }, 'S15:rede');
    expect(optionOf(short.commercial.options, 'promoNoticeDays').value).toBe(24);
    expect(short.logistics.options[0]!.scoreReached).toBeCloseTo(88.2353, 3);
    expect(leversIn({ Rede: terms(17) }, 'S15:rede').logistics.options[0]!.scoreReached).toBe(100);
  });

  it('S14 without support no longer applies; availability of promoted items goes to 97 %', () => {
    const terms: LiteralTerms = { availability: 0.92, promoSupport: { money: 25_000 } };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S14:rede');
    expect(commercial.options[0]).toMatchObject({ field: 'promoSupport', scoreReached: null });
    expect(optionOf(logistics.options, 'promoAvailability').value).toBe(0.97);
  });

  it('S18 and S13 close from both sides; a rarer delivery names the rule it breaks', () => {
    const terms: LiteralTerms = {
      salesPerCustomer: 2900,
      deliveryFrequency: weekly(1),
      minOrder: { amount: 800, unit: 'money' },
      customers: 180,
      promoWindowDays: 21,
    };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S18:rede');
    expect(optionOf(commercial.options, 'salesPerCustomer').value).toBe(4200);
    expect(optionOf(logistics.options, 'minOrder').value).toEqual({ amount: 550, unit: 'money' });
    const rarer = optionOf(logistics.options, 'deliveryFrequency');
    expect(rarer.value).toEqual(weekly(0.5));
    expect(rarer.breaks).toEqual([{ rule: 'S13', before: 100, after: 0 }]);
    // What breaks another rule comes after what does not.
    expect(logistics.options[0]!.field).toBe('minOrder');
  });

  it('S05 cuts 7.7 days of the mean term, or 7 days of stock', () => {
    const terms: LiteralTerms = {
      paymentTerms: parts(28, 42, 56),
      stockDays: 20,
      supplierDays: 30,
      costRatio: 0.66,
    };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S05:rede');
    // 0.15 T + 0.165 · 20 − 0.099 · 30 ≤ 5.475 leaves T ≤ 34.3, and DIO ≤ 13 with T = 42.
    expect(optionOf(commercial.options, 'paymentTerms')).toMatchObject({ value: parts(28, 35, 35), scoreReached: 100 });
    expect(optionOf(logistics.options, 'stockDays')).toMatchObject({
      from: 20,
      value: 13,
      steps: 7,
      scoreReached: 100,
    });
  });

  it('S07 approves the credit beforehand, which closes only if the other steps fit (ERRATA 87), or promises their sum', () => {
    const terms = (specialLeadTimeHours: number): LiteralTerms => ({
      creditReviewHours: 24,
      orderEntryHours: 4,
      pickingHours: 6,
      specialTransitHours: 12,
      specialLeadTimeHours,
    });
    const day = leversIn({ Rede: terms(24) }, 'S07:rede');
    expect(optionOf(day.commercial.options, 'creditReviewHours')).toMatchObject({ value: 0, scoreReached: 100 });
    expect(optionOf(day.logistics.options, 'specialLeadTimeHours')).toMatchObject({ value: 46, scoreReached: 100 });
    // 22 ÷ 20 = 1.1, a fifth of the way from 1 to 1.5.
    const short = leversIn({ Rede: terms(20) }, 'S07:rede');
    expect(optionOf(short.commercial.options, 'creditReviewHours').scoreReached).toBeCloseTo(80, 6);
  });

  it('S09 makes the discount conditional, or asks for the order that earns it', () => {
    const terms: LiteralTerms = {
      volumeStep: { amount: 3000, unit: 'money' },
      minOrder: { amount: 800, unit: 'money' },
      volumeConditional: false,
      volumeDiscount: 0.05,
    };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S09:rede');
    expect(optionOf(commercial.options, 'volumeConditional')).toMatchObject({ value: true, scoreReached: 100 });
    expect(optionOf(logistics.options, 'minOrder')).toMatchObject({
      value: { amount: 3000, unit: 'money' },
      steps: 44,
      scoreReached: 100,
    });
  });

  it('S12 charges what the special order costs, or makes it cost what is charged (ERRATA 90)', () => {
    const terms: LiteralTerms = { specialSurcharge: { money: 36 }, specialCost: 110, discount: 0.12 };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S12:rede');
    expect(optionOf(commercial.options, 'specialSurcharge')).toMatchObject({
      value: { money: 110 },
      scoreReached: 100,
    });
    // R$ 36 in steps of five.
    expect(optionOf(logistics.options, 'specialCost')).toMatchObject({ value: 35, scoreReached: 100 });
    expect(commercial.options.map(({ field }) => field)).not.toContain('discount');
  });

  it('S16 has one promotion a month fewer, or one special order more', () => {
    const terms: LiteralTerms = { promosPerMonth: 2, extraDropsPerPromo: 1, specialQuota: 1 };
    const { commercial, logistics } = leversIn({ Rede: terms }, 'S16:rede');
    expect(optionOf(commercial.options, 'promosPerMonth')).toMatchObject({ value: 1, steps: 2, scoreReached: 100 });
    expect(optionOf(logistics.options, 'specialQuota')).toMatchObject({ value: 2, steps: 1, scoreReached: 100 });
  });

  it('S10 swaps availability and has no commercial lever as a number', () => {
    const shop = (availability: number, pocketMargin: number): LiteralTerms => ({ availability, pocketMargin });
    const { commercial, logistics } = leversIn(
      { A: shop(0.98, 0.08), B: shop(0.96, 0.12), C: shop(0.95, 0.1), D: shop(0.92, 0.14) },
      'S10:d',
    );
    expect(commercial).toEqual({ options: [], none: 'no-term' });
    expect(logistics.options[0]!.value).toBeGreaterThan(0.96);
  });
});

describe('properties', () => {
  const RUNS = Number(process.env['ACCORD_LEVER_RUNS'] ?? 30);
  const days = fc.integer({ min: 1, max: 120 });
  const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const anyone: fc.Arbitrary<LiteralTerms> = fc.record({
    paymentTerms: fc.array(days, { minLength: 1, maxLength: 3 }).map((list) => parts(...list)),
    deliveryFrequency: fc.constantFrom(0.25, 0.5, 1, 2, 3, 5).map(weekly),
    discount: real(0.005, 0.3),
    listMargin: real(0.2, 0.6),
    stopCost: real(20, 300),
    netSales: real(1e4, 2e6),
    customers: fc.integer({ min: 1, max: 400 }),
    creditLimit: real(500, 90_000),
    minOrder: real(50, 5000).map((amount) => ({ amount, unit: 'money' as const })),
    availability: real(0.8, 0.99),
    promoSupport: fc.constant({ money: 1000 }),
    leadTime: fc.record({ days: fc.integer({ min: 0, max: 9 }), working: fc.boolean() }),
    orderDaysPerWeek: fc.integer({ min: 1, max: 6 }).map(weekly),
    transitDays: fc.record({ days: fc.integer({ min: 0, max: 15 }), working: fc.boolean() }),
    stockDays: real(1, 60),
    supplierDays: real(0, 60),
    promoNoticeDays: fc.integer({ min: 0, max: 40 }),
    promoWindowDays: fc.integer({ min: 1, max: 40 }),
    frozenHorizonDays: fc.integer({ min: 1, max: 30 }),
    replenishmentDays: fc.integer({ min: 0, max: 20 }),
    speedCost: real(0, 100),
    averageOrder: real(100, 5000),
    specialSurcharge: real(0, 100).map((money) => ({ money })),
    specialCost: real(10, 300),
    specialLeadTimeHours: real(4, 72),
    creditReviewHours: real(0, 48),
    orderEntryHours: real(0, 8),
    pickingHours: real(0, 12),
    specialTransitHours: real(1, 24),
    promosPerMonth: fc.integer({ min: 1, max: 6 }),
    extraDropsPerPromo: fc.integer({ min: 1, max: 3 }),
    specialQuota: fc.integer({ min: 0, max: 4 }),
    volumeStep: fc.constant({ amount: 3000, unit: 'money' as const }),
    volumeDiscount: real(0.01, 0.1),
    volumeConditional: fc.constant(false),
  });

  /** The rule after a change, by the whole way of a review. */
  function scoreBy(terms: LiteralTerms, rule: string, lever: Pick<Lever, 'field' | 'value'>): number | null {
    const tried = whatIf(literalBook({ Rede: terms }), FACTS, EMPTY_MEMORY, { rede: [lever] });
    const outcome = tried.profiles[0]!.outcomes[rule]!;
    return outcome.kind === 'scored' ? outcome.score : null;
  }

  it('brings the finding to the score stated, worsens what it says and no more, and is never larger than needed', () => {
    fc.assert(
      fc.property(anyone, (terms) => {
        const book = literalBook({ Rede: terms });
        const before = review(book, FACTS, EMPTY_MEMORY);
        const all = leversOf(before, book, {}, EMPTY_MEMORY);
        for (const [id, sides] of Object.entries(all)) {
          const rule = id.slice(0, 3);
          const found = before.findings.find((finding) => finding.id === id)!;
          for (const lever of [...sides.commercial.options, ...sides.logistics.options]) {
            const tried = whatIf(book, FACTS, EMPTY_MEMORY, { rede: [lever] }).profiles[0]!.outcomes;
            const after = tried[rule]!;
            if (lever.scoreReached === null) expect(after.kind).not.toBe('scored');
            else expect(after).toMatchObject({ kind: 'scored', score: lever.scoreReached });
            expect(lever.scoreReached ?? 100).toBeGreaterThan(found.score!);
            for (const broken of lever.breaks) expect(tried[broken.rule]).toMatchObject({ score: broken.after });
            const shorter = isSwitch(rule, lever) ? null : oneStepLess(lever, terms);
            const less = shorter === null ? null : scoreBy(terms, rule, shorter);
            if (less !== null && lever.scoreReached !== null) expect(less).toBeLessThan(lever.scoreReached);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  /** A term that is given one value or none has no smaller change. */
  function isSwitch(rule: string, { field }: Lever): boolean {
    const { commercial, logistics } = LEVER_TABLE[rule]!;
    return [...commercial, ...logistics].some((move) => move.field === field && move.direction === 'switch');
  }

  /** The same change one rung nearer to the value in force; null where the lever is the first rung. */
  function oneStepLess({ field, from, value }: Lever, terms: LiteralTerms): Pick<Lever, 'field' | 'value'> | null {
    if (!isLadderField(field)) return null;
    const ladder: Ladder = LADDERS[field];
    // A policy that adds no days has no cell that says so.
    const standing = from === null && field === 'termAddedDays' ? 0 : numberOf(from);
    const wanted = numberOf(value);
    if (standing === null || wanted === null) return null;
    const rungs = valuesOf(rungsOf(ladder, standing, wanted > standing ? 'up' : 'down'));
    const nth = rungs.findIndex((rung) => Math.abs(rung - wanted) < 1e-9);
    expect([field, nth]).not.toEqual([field, -1]);
    const { readings } = literalBook({ Rede: terms }).profiles[0]!;
    return nth === 0 ? null : { field, value: ladder.write(rungs[nth - 1]!, readings) };
  }

  const isLadderField = (field: FieldName): field is LadderField => field in LADDERS;

  /** The number that a value of a term stands for: the last day of a payment plan, a count, an amount. */
  function numberOf(value: unknown): number | null {
    if (typeof value === 'number') return value;
    if (typeof value !== 'object' || value === null) return null;
    if ('instalments' in value) return Math.max(...(value as PaymentPlan).instalments.map(({ days }) => days));
    const found = Object.values(value).find((one) => typeof one === 'number');
    return typeof found === 'number' ? found : null;
  }

  it('proposes at most three changes, of different terms, that reach the score they state', () => {
    fc.assert(
      fc.property(anyone, (terms) => {
        const book = literalBook({ Rede: terms });
        const before = review(book, FACTS, EMPTY_MEMORY);
        const proposals = proposalsFor('rede', before, book, {}, EMPTY_MEMORY)!;
        for (const proposal of [proposals.smallest, proposals.fewestCommercial, proposals.fewestLogistics]) {
          if (!proposal) continue;
          expect(proposal.changes.length).toBeLessThanOrEqual(3);
          expect(new Set(proposal.changes.map(({ field }) => field)).size).toBe(proposal.changes.length);
          const tried = whatIf(book, FACTS, EMPTY_MEMORY, { rede: proposal.changes }).profiles[0]!.score;
          expect(tried.point).toBeCloseTo(proposal.score, 6);
          expect(tried.band === 'aligned').toBe(proposal.isAligned);
          expect(proposal.score).toBeGreaterThan(before.profiles[0]!.score.point!);
        }
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  }, 600_000);
});

describe('the search', () => {
  it('finds the first rung that closes on any rising ladder, as a scan does', () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 60 })
      .map((list) => [...list].sort((a, b) => a - b));
    fc.assert(
      fc.property(rising, (scores) => {
        const at = (nth: number): number => scores[nth]!;
        expect(nearestRung(scores.length, at, false)).toEqual(nearestRung(scores.length, at, true));
      }),
    );
    expect(nearestRung(0, () => 100, false)).toBeNull();
  });

  it('measures a rank only where it can move, and finds what a scan of every rung finds', () => {
    const places = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9 }),
        (others, from, scores) => {
          const rungs: Rungs = { count: 30, at: (nth) => from + (nth + 1) * 0.75 };
          const at = (nth: number): number => {
            const own = rungs.at(nth);
            const below = others.filter((other) => other < own - 1e-9).length;
            const ties = others.filter((other) => Math.abs(other - own) <= 1e-9).length;
            return scores[below]! + (ties > 0 ? 0.5 : 0);
          };
          const found = nearestRung(rungs.count, rankScore(at, rungs, others), true);
          expect(found).toEqual(nearestRung(rungs.count, at, true));
        },
      ),
    );
  });

  it('offers no negative value and none beyond what a term can hold', () => {
    for (const [field, ladder] of Object.entries(LADDERS)) {
      for (const direction of ['up', 'down'] as const) {
        const rungs = valuesOf(rungsOf(ladder, 0.3, direction));
        expect([field, rungs.every((rung) => rung >= ladder.least && rung <= ladder.most)]).toEqual([field, true]);
      }
    }
  });
});

describe('what-if', () => {
  it('cites the trial and leaves the book alone', () => {
    const book = literalBook({ Rede: { ...S08, deliveryFrequency: weekly(2) } });
    const copy = JSON.stringify(book);
    const tried = whatIf(book, FACTS, EMPTY_MEMORY, { rede: [{ field: 'discount', value: 0.01 }], nobody: [] });
    const outcome = tried.profiles[0]!.outcomes['S08']!;
    expect(outcome).toMatchObject({ kind: 'scored', score: 100 });
    expect(outcome.kind === 'scored' && outcome.sources.find(({ field }) => field === 'discount')).toMatchObject({
      found: 'what if',
      marks: ['what-if'],
    });
    expect(JSON.stringify(book)).toBe(copy);
  });

  it('unlocks a rule whose term has no column', () => {
    const book = literalBook({
      Rede: { paymentTerms: parts(28), deliveryFrequency: weekly(1), netSales: 40_000, customers: 10 },
    });
    const now = review(book, FACTS, EMPTY_MEMORY).profiles[0]!.outcomes['S03'];
    expect(now?.kind).toBe('outOfReach');
    const tried = whatIf(book, FACTS, EMPTY_MEMORY, { rede: [{ field: 'creditLimit', value: 5000 }] });
    expect(tried.profiles[0]!.outcomes['S03']).toMatchObject({ kind: 'scored', score: 100 });
  });
});
