import type { Book, Facts } from '../domain/book';
import type { WorstOrder } from '../domain/worst-order';
import type { Memory } from '../domain/memory';
import type { Evaluation, Rule } from '../rules/rule';
import { findingsOf } from './findings';
import { fingerprintOf } from './fingerprint';
import type { Finding, Review, RuleReach } from './model';
import { judgePortfolio, portfolioReview } from './portfolio-results';
import { judgeProfile, profileReview } from './profile-results';
import { resultsInForce, type RuleResult } from './rule-results';
import type { Settings } from './settings';

/** A catalogue, its version, and what it said about the book. */
export interface Evaluated {
  readonly rules: readonly Rule[];
  readonly ruleSet: string;
  readonly evaluation: Evaluation;
  readonly settings: Settings;
}

/** The review of a book whose rules have been run. Pure; throws when the evaluation lacks a rule of the catalogue. */
export function assembleReview(evaluated: Evaluated, book: Book, facts: Facts, memory: Memory): Review {
  const { rules, ruleSet, evaluation, settings } = evaluated;
  const results = resultsInForce(rules, evaluation, book, memory, settings, facts.today);
  const profiles = book.profiles.map((profile, index) => judgeProfile(profile, results.profiles[index] ?? []));
  const portfolio = judgePortfolio(profiles, results.portfolio);
  const findings = findingsOf(profiles, portfolio);
  const exempt = findings.filter(({ state }) => state === 'exempt').map(({ id }) => id);
  return {
    model: 1,
    ruleSet,
    today: facts.today,
    fingerprint: fingerprintOf(book, facts, memory, ruleSet, exempt),
    currency: book.currency,
    portfolio: portfolioReview(profiles, portfolio),
    profiles: profiles.map(profileReview),
    findings,
    rules: reachByRule(rules, [...(results.profiles[0] ?? []), ...results.portfolio]),
    strangers: facts.strangers,
    ...(facts.worstOrders ? { worstOrders: facts.worstOrders.filter((order) => isFound(order, findings)) } : {}),
    issues: [...settings.issues, ...(facts.issues ?? []), ...results.issues],
  };
}

/** Only what costs something is shown: the orders of a rule that holds are nobody's business. */
function isFound({ rule, profile }: WorstOrder, findings: readonly Finding[]): boolean {
  return findings.some((one) => one.rule === rule && (one.profileKey === null || one.profileKey === profile));
}

/** Reach is decided for the workbook, so any profile can tell (ERRATA 116). Without a profile nothing has a place. */
function reachByRule(rules: readonly Rule[], results: readonly RuleResult[]): readonly RuleReach[] {
  return rules.map(({ code }) => {
    const outcome = results.find(({ rule }) => rule.code === code)?.outcome;
    if (outcome === undefined) return { rule: code, state: 'outOfReach', unlock: [] };
    if (outcome.kind === 'outOfReach') return { rule: code, state: 'outOfReach', unlock: outcome.unlock };
    return { rule: code, state: outcome.kind === 'off' ? 'off' : 'inReach', unlock: [] };
  });
}
