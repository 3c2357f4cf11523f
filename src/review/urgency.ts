import { round } from '../domain/arithmetic';
import { SEVERITIES, type Severity } from '../domain/outcome';
import { amountOf } from '../scoring/money';
import type { RuleResult } from './rule-results';

/** What decides which of two findings is looked at first. */
export interface Urgency {
  readonly isExempt: boolean;
  /** Points, rounded to 1e-9 (ERRATA 20). */
  readonly gain: number;
  /** Money a month, rounded to 1e-9; 0 where it is not valued or unknown. */
  readonly amount: number;
  readonly severity: Severity;
  /** Place of the rule in the catalogue. */
  readonly number: number;
  /** Id of the finding, so that sorting the policy rows changes no rank. */
  readonly id: string;
}

/** How urgent a result is among others; where no gain is known it is 0, and money decides. */
export function urgencyOf({ rule, number, id, outcome }: RuleResult, gain: number): Urgency {
  const isExempt = outcome.kind === 'exempt';
  const judged = isExempt ? outcome.would : outcome;
  const amount = judged.kind === 'scored' ? amountOf(judged.money) : 0;
  return { isExempt, gain: round(gain, 9), amount: round(amount, 9), severity: rule.severity, number, id };
}

/** Open before exempt, then gain, money, severity, rule number (ERRATA 105). */
export function byUrgency(a: Urgency, b: Urgency): number {
  return (
    Number(a.isExempt) - Number(b.isExempt) ||
    b.gain - a.gain ||
    b.amount - a.amount ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.number - b.number ||
    (a.id < b.id ? -1 : 1)
  );
}
