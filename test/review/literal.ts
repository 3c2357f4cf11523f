import type { Book, Facts, Profile } from '../../src/domain/book';
import type { Decision, Memory } from '../../src/domain/memory';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import type { Money, Outcome, Scored, Source } from '../../src/domain/outcome';
import type { FieldName, ProfileReadings } from '../../src/domain/terms';
import { assembleReview } from '../../src/review/assemble-review';
import type { Review } from '../../src/review/model';
import { settingsInForce } from '../../src/review/settings';
import type { Evaluation, Rule, RuleTexts } from '../../src/rules/rule';

const TEXTS: RuleTexts = { title: 'a rule', why: 'because', explain: '{profile}' };

/** A rule that says nothing itself: its outcomes come from the literal evaluation. */
export function aRule(code: string, other: Partial<Rule> = {}): Rule {
  return {
    code,
    id: `rule-${code.toLowerCase()}`,
    level: 'strategic',
    row: 'ALL',
    column: 'ALL',
    severity: 'major',
    owner: 'commercial',
    support: ['logistics'],
    bucket: null,
    unit: 'ratio',
    limits: { kind: 'max', ok: 1, bad: 2 },
    isExtended: false,
    scope: 'profile',
    cells: [],
    formula: 'x',
    texts: { 'pt-BR': TEXTS, en: TEXTS, es: TEXTS },
    examples: [],
    ...other,
  };
}

export function scored(score: number, amount: number | null = null, sources: readonly Source[] = []): Scored {
  const money: Money = amount === null ? { kind: 'notValued' } : { kind: 'value', amount };
  return { kind: 'scored', x: 2 - score / 100, score, money, assumed: [], shown: {}, remarks: [], sources };
}

export const UNKNOWN: Outcome = { kind: 'unknown', missing: ['creditLimit'], sources: [] };
export const NOT_APPLICABLE: Outcome = { kind: 'notApplicable', because: 'promoSupport', sources: [] };
export const OUT_OF_REACH: Outcome = { kind: 'outOfReach', unlock: [['stockDays'], ['netSales', 'listSales']] };

export function source(field: FieldName, row: number, found: string): Source {
  return { field, at: { sheet: 'Política', row, column: 3 }, found, marks: [] };
}

export function profile(key: string, netSales: number | null = null, row = 5): Profile {
  const at = { sheet: 'Perfis', row, column: 1 };
  const readings: ProfileReadings =
    netSales === null ? {} : { netSales: { kind: 'value', value: netSales, at, found: String(netSales), marks: [] } };
  return { key, name: key.toUpperCase(), inCommercial: true, inLogistics: true, readings };
}

export function book(profiles: readonly Profile[], other: Partial<Book> = {}): Book {
  return {
    language: 'pt-BR',
    profiles,
    places: { netSales: [{ sheet: 'Perfis', row: 4, column: 1 }] },
    parameters: {},
    tables: [],
    lists: [],
    issues: [],
    questions: [],
    currency: 'R$',
    ...other,
  };
}

export const FACTS: Facts = { strangers: [], today: '2026-11-22' };

export function decided(decision: string, other: Partial<Decision> = {}): Decision {
  const at = { sheet: 'Achados', row: 9, column: 17 };
  return { decision, owner: '', due: '2026-12-31', note: 'contract runs until December', at, ...other };
}

export function memory(other: Partial<Memory> = {}): Memory {
  return { ...EMPTY_MEMORY, ...other };
}

/** A book of one rule list whose outcomes are written out: one list a rule, one outcome a profile. */
export interface Case {
  readonly rules: readonly Rule[];
  readonly said: Readonly<Record<string, readonly Outcome[] | Outcome>>;
  readonly profiles?: readonly Profile[];
  readonly memory?: Memory;
  readonly facts?: Facts;
}

export function reviewCase({
  rules,
  said,
  profiles = [profile('a')],
  memory: typed = EMPTY_MEMORY,
  facts = FACTS,
}: Case): Review {
  const inBook = book(profiles);
  const evaluation: { profiles: Record<string, readonly Outcome[]>; portfolio: Record<string, Outcome> } = {
    profiles: {},
    portfolio: {},
  };
  for (const [code, outcomes] of Object.entries(said)) {
    if ('kind' in outcomes) evaluation.portfolio[code] = outcomes;
    else evaluation.profiles[code] = outcomes;
  }
  const settings = settingsInForce(rules, inBook, typed);
  return assembleReview(
    { rules, ruleSet: 'test.1', evaluation: evaluation satisfies Evaluation, settings },
    inBook,
    facts,
    typed,
  );
}
