import { existsSync } from 'node:fs';
import { PAIRINGS } from '../../src/domain/outcome';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { areUsable } from '../../src/domain/ramp';
import { FIELDS } from '../../src/domain/terms';
import { fill } from '../../src/i18n/format';
import { RULE_SET, RULES, ruleOf } from '../../src/rules';
import type { CatalogueRule } from '../../src/rules/define-rule';
import type { Given, InputName } from '../../src/rules/input-values';
import { INPUTS } from '../../src/rules/inputs';
import { INPUTS as POLICY_INPUTS } from '../../src/rules/policy-inputs';
import { RULES as POLICY_RULES } from '../../src/rules/policy-rules';
import type { RuleTexts } from '../../src/rules/rule';
import type { Way } from '../../src/rules/way';
import { calculate } from '../support/formula';
import { formulaSheet } from '../support/formula-sheet';
import { amountOf, scored } from '../support/scored';
import { GOLDEN } from './golden-numbers';

/** What a rule cannot do without in its first example, by name: written by hand from the prose of the rule. */
const NEEDED: Readonly<Record<string, readonly InputName[]>> = {
  S01: [],
  S02: ['profileNames', 'inCommercial', 'inLogistics', 'salesWeights', 'weightedBySales'],
  S03: ['instalmentShares', 'instalmentDays', 'salesPerCustomer', 'deliveriesPerWeek', 'creditLimit'],
  S04: ['instalmentShares', 'instalmentDays', 'deliveriesPerWeek'],
  S05: ['instalmentShares', 'instalmentDays', 'stockDays', 'supplierDays', 'costRatio'],
  S06: ['instalmentShares', 'instalmentDays', 'transitDays'],
  S07: ['creditReviewHours', 'orderEntryHours', 'pickingHours', 'specialTransitHours', 'specialLeadTimeHours'],
  S08: ['averageDrop', 'discount', 'listMargin', 'stopCost'],
  S09: ['volumeStep', 'orderMinimum', 'volumeConditional'],
  S10: ['availability', 'pocketMargin', 'availabilities', 'pocketMargins', 'profileCount'],
  S11: ['discount', 'speedCost', 'averageOrder'],
  S12: ['surcharge', 'specialCost'],
  S13: ['promoWindowDays', 'deliveriesPerWeek'],
  S14: ['promotedAvailability'],
  S15: ['promoNoticeDays', 'frozenHorizonDays', 'replenishmentDays', 'leadTimeDays'],
  S16: ['promosPerMonth', 'extraDropsPerPromo', 'specialQuota'],
  S17: ['deliveriesPerWeek', 'leadTimeWorkingDays'],
  S18: ['salesPerCustomer', 'deliveriesPerWeek', 'minimumOrder'],
  S19: [
    'grossMargin',
    'promoShare',
    'instalmentShares',
    'instalmentDays',
    'stopCost',
    'averageDrop',
    'handlingShare',
    'stockCostShare',
    'specialShare',
  ],
  T01: ['stopsByProfile', 'plannedStops'],
  T02: ['meanTermDays', 'plannedTermDays'],
  T03: ['discount', 'promoListShare', 'plannedDiscountShare'],
  T04: ['upliftVolume', 'plannedUplift'],
  T05: ['planDemand', 'planAvailable'],
  T06: ['availability', 'dailyDemandSd', 'planReviewDays', 'planLeadDays', 'plannedSafetyStock'],
  T07: ['specialsByProfile', 'plannedSpecials'],
  T08: ['madeToOrderShare'],
  O01: ['executedPerWeek', 'deliveriesPerWeek'],
  O02: ['smallOrders', 'ordersInPeriod'],
  O03: ['excessDiscount', 'orderedListValue'],
  O04: ['extraTermDays'],
  O05: ['onTimeTarget', 'onTimeShare'],
  O06: ['availability', 'executedFillRate'],
  O07: ['specialOrders', 'totalSpecialQuota'],
  O08: ['earlyPromises', 'ordersInPeriod'],
  O09: ['promoDeliveredShare'],
  O10: ['planDeviation'],
  P01: ['packageCosts', 'packageValues', 'valuedProfiles', 'profileCount'],
  P02: ['commercialShares', 'logisticsShares', 'sharedProfiles', 'profileCount', 'declaredLogic'],
  P03: ['killedByProfile', 'ordersByProfile'],
  P04: ['portfolioByProfile', 'confirmedByProfile'],
};

/** Without these the rule has no money to ask for. */
const PRICED: Readonly<Record<string, Given>> = { S06: { paymentClock: 'delivery' }, O05: { penaltyRate: 0.03 } };

const without = (given: Given, name: string): Given =>
  Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));

/** Every text of a rule by a name of its own, so that languages can be laid side by side. */
const textsOf = (texts: RuleTexts): Record<string, string> => ({
  title: texts.title,
  why: texts.why,
  explain: texts.explain,
  ...(texts.commercialLever ? { commercialLever: texts.commercialLever } : {}),
  ...(texts.logisticsLever ? { logisticsLever: texts.logisticsLever } : {}),
  ...Object.fromEntries(Object.entries(texts.explainWhen ?? {}).map(([code, text]) => [`when ${code}`, text])),
  ...Object.fromEntries(Object.entries(texts.remarks ?? {}).map(([code, text]) => [`remark ${code}`, text])),
});
const slotsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** The sentence as the product makes it: a wording chosen by the remarks, then the remarks' own sentences. */
function explanation(rule: CatalogueRule, given: Given, language: Language): { first: string; all: string } {
  const { shown, remarks } = scored(rule.check(given));
  const texts = rule.texts[language];
  const named = { ...shown, profile: { as: 'text', value: 'Redes Regionais do Nordeste' } } as const;
  const wording = remarks.map((code) => texts.explainWhen?.[code]).find((text) => text !== undefined);
  const sentences = [wording ?? texts.explain, ...remarks.flatMap((code) => texts.remarks?.[code] ?? [])];
  const filled = sentences.map((text) => fill(text, named, language, 'R$'));
  return { first: filled[0] ?? '', all: filled.join(' ') };
}

describe('the catalogue', () => {
  it('holds 19 strategic, 8 tactical, 10 operational and 4 portfolio rules in order, and names its version', () => {
    const codes = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_rule, index) => letter + String(index + 1).padStart(2, '0'));
    expect(RULES.map((rule) => rule.code)).toEqual([
      ...codes('S', 19),
      ...codes('T', 8),
      ...codes('O', 10),
      ...codes('P', 4),
    ]);
    expect(RULES.filter((rule) => rule.isExtended).map((rule) => rule.code)).toEqual(['T03', 'T08', 'O09']);
    expect(RULE_SET).toBe('2026.2');
  });

  it('asks nothing of plan, orders or portfolios in the rules of policies, so a part of it serves formulas', () => {
    const asked = new Set<string>();
    const waysTo = (name: InputName) => INPUTS[name].ways as readonly Way<unknown>[];
    const follow = (name: InputName): void => {
      if (asked.has(name)) return;
      asked.add(name);
      for (const way of waysTo(name)) {
        if (way.from === 'field') expect(FIELDS[way.field]).not.toHaveProperty('from');
        if (way.from === 'inputs' || way.from === 'workbook') way.inputs.forEach(follow);
      }
    };
    POLICY_RULES.forEach(({ asks }) => asks.forEach(follow));
    expect([...asked].filter((name) => !(name in POLICY_INPUTS))).toEqual([]);
    // Every other rule asks for what no policy holds: in two policies it is out of reach.
    const needList = (names: readonly InputName[]): boolean => names.some((name) => waysTo(name).every(needsList));
    const needsList = (way: Way<unknown>): boolean => {
      if (way.from === 'field') return 'from' in FIELDS[way.field];
      return (way.from === 'inputs' || way.from === 'workbook') && needList(way.inputs);
    };
    const others = RULES.filter((rule) => !POLICY_RULES.includes(rule));
    expect(others.filter(({ reads }) => !needList(reads)).map(({ code }) => code)).toEqual([]);
  });

  it('has a strategic rule in each of the twelve pairings', () => {
    const met = new Set(RULES.map((rule) => `${rule.row}×${rule.column}`));
    expect(PAIRINGS.filter((pairing) => !met.has(pairing))).toEqual([]);
  });

  it('finds a rule by code or id, as people type them', () => {
    expect(ruleOf('s03')?.id).toBe('credit-limit-exposure');
    expect(ruleOf(' Credit-Limit-Exposure ')?.code).toBe('S03');
    expect(ruleOf('S99')).toBeUndefined();
  });

  it('agrees with every golden number', () => {
    expect(GOLDEN.map(({ code }) => code)).toEqual(RULES.map(({ code }) => code));
    for (const golden of GOLDEN) {
      const outcome = scored(ruleOf(golden.code)!.check(golden.given));
      const money = amountOf(outcome);
      expect({ code: golden.code, x: Math.abs(outcome.x - golden.x) <= 1e-6 }).toEqual({ code: golden.code, x: true });
      expect(Math.abs(outcome.score - golden.score)).toBeLessThanOrEqual(0.005);
      if (golden.money === null) expect(money).toBeNull();
      else expect(Math.abs(money! - golden.money)).toBeLessThanOrEqual(0.005);
    }
  });

  it('prints formulas that an independent engine calculates to the same measure', async () => {
    const cases = RULES.flatMap((rule) => rule.examples.map(({ given }) => ({ rule, given })));
    const shown = await calculate(cases.map(({ rule, given }) => formulaSheet(rule, given)));
    const wrong = cases.filter(({ rule, given }, index) => {
      const { x } = scored(rule.check(given));
      return Number.isFinite(x) ? Math.abs(Number(shown[index]) - x) > 1e-9 : shown[index] !== '∞';
    });
    expect(wrong.map(({ rule, given }) => [rule.code, given])).toEqual([]);
    expect(shown).toHaveLength(cases.length);
  }, 60_000);

  it('prints no function that an older Excel, LibreOffice 7.4 or Univer lacks', () => {
    const printed = RULES.flatMap((rule) => [rule.formula, ...(rule.helpers ?? []).map((helper) => helper.formula)]);
    const functions = new Set(printed.flatMap((formula) => formula.match(/[A-Z][A-Z.]+(?=\()/g) ?? []));
    expect([...functions].sort()).toEqual(
      'ABS AND CORREL COUNT COUNTIF IF INT ISNUMBER MAX MIN NA NORMSINV OR RANK.AVG SQRT SUM SUMPRODUCT'.split(' '),
    );
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('lives in a file named by its id, under its level', () => {
    expect(existsSync(`src/rules/${rule.level}/${rule.id}.ts`)).toBe(true);
  });

  it.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'measures, scores and values example %d',
    (_index, { given, x, score, money }) => {
      const outcome = scored(rule.check(given));
      expect(outcome.x === x || Math.abs(outcome.x - x) <= 1e-6).toBe(true);
      expect(Math.abs(outcome.score - score)).toBeLessThanOrEqual(0.005);
      const amount = amountOf(outcome);
      if (money === null) expect(amount).toBeNull();
      else expect(Math.abs(amount! - money)).toBeLessThanOrEqual(0.005);
    },
  );

  it('shows a full score, a zero and something between, within usable limits', () => {
    const scores = rule.examples.map(({ score }) => score);
    expect(scores).toContain(100);
    expect(scores).toContain(0);
    expect(scores.some((score) => score > 0 && score < 100)).toBe(true);
    expect(areUsable(rule.limits)).toBe(true);
  });

  it('is unknown, not failed, without what it needs, and scored without the rest', () => {
    const given = rule.examples[0]!.given;
    const unknown = Object.keys(given).filter((name) => rule.check(without(given, name)).kind === 'unknown');
    expect(unknown.sort()).toEqual([...NEEDED[code]!].sort());
  });

  it('says how money stands where a money input is missing: unknown and named, never zero', () => {
    if (rule.bucket === null) return expect(rule.examples.every(({ money }) => money === null)).toBe(true);
    const { given } = rule.examples.find(({ money }) => money !== null && money > 0)!;
    const bare = Object.fromEntries(
      Object.entries(given).filter(([name]) => rule.check(without(given, name)).kind === 'unknown'),
    );
    const { money } = scored(rule.check({ ...bare, ...PRICED[code] }));
    // The leak of O03 is itself money.
    if (code === 'O03') return expect(money).toEqual({ kind: 'value', amount: given['excessDiscount'] });
    return expect(money).toEqual({ kind: 'unknown', missing: expect.arrayContaining([expect.any(String)]) as unknown });
  });

  it('points only to fields that exist', () => {
    expect(rule.cells.filter((field) => !(field in FIELDS))).toEqual([]);
  });

  it('says the same in three languages, with the same slots', () => {
    const [first, ...others] = LANGUAGES.map((language) => textsOf(rule.texts[language]));
    for (const other of others) {
      expect(Object.keys(other)).toEqual(Object.keys(first!));
      for (const name of Object.keys(first!))
        expect([name, slotsOf(other[name]!)]).toEqual([name, slotsOf(first![name]!)]);
    }
    expect(new Set(LANGUAGES.map((language) => rule.texts[language].title)).size).toBe(3);
  });

  it('fills every slot of every text', () => {
    const shown = Object.keys(scored(rule.check(rule.examples[0]!.given)).shown).map((name) => `{${name}}`);
    const slots = Object.values(textsOf(rule.texts['pt-BR'])).flatMap(slotsOf);
    expect(slots.filter((slot) => !shown.includes(slot))).toEqual([]);
  });

  it('words every remark that it makes', () => {
    const made = new Set(rule.examples.flatMap(({ given }) => [...scored(rule.check(given)).remarks]));
    const worded = [...Object.keys(rule.texts.en.explainWhen ?? {}), ...Object.keys(rule.texts.en.remarks ?? {})];
    expect([...made].filter((remark) => !worded.includes(remark))).toEqual([]);
  });

  it.each(LANGUAGES)('explains itself shortly and completely in %s', (language) => {
    const { title, why } = rule.texts[language];
    expect(title.length).toBeLessThanOrEqual(70);
    expect(why.length).toBeLessThanOrEqual(200);
    for (const { given } of rule.examples) {
      const { first, all } = explanation(rule, given, language);
      expect(first.length).toBeLessThanOrEqual(240);
      expect(all).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('offers a next step to the commercial and to the logistics side', () => {
    for (const language of LANGUAGES) {
      const { commercialLever, logisticsLever } = rule.texts[language];
      expect(commercialLever).toMatch(/\.$/);
      expect(logisticsLever).toMatch(/\.$/);
    }
  });
});
