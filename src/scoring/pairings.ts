import { round } from '../domain/arithmetic';
import { PAIRINGS, type Column, type Outcome, type Pairing, type Row, type Severity } from '../domain/outcome';
import { weigh } from './level';
import { CRITICAL_MARK_BELOW } from './weights';

/** A rule with its outcome, as views and counts need it. */
export interface Judged {
  /** Null unless the rule judges two seed terms. */
  readonly pairing: Pairing | null;
  readonly severity: Severity;
  readonly userWeight: number;
  readonly outcome: Outcome;
}

/** What a group of rules says together: a pairing, an owner's rules, a row of the matrix (ERRATA 106). */
export interface View {
  readonly state: 'scored' | 'unknown' | 'outOfReach' | 'notApplicable';
  /** Weighted mean of the scored rules, without the cap: inside one pairing a good rule may make up for a bad one. */
  readonly score: number | null;
  /** A critical rule stands below 50: the mean can hide it. */
  readonly isCritical: boolean;
}

/** One meeting of a commercial with a logistics term. */
export interface PairingScore extends View {
  readonly pairing: Pairing;
}

/** The twelve pairings of a profile, in reading order. */
export function pairingScores(rules: readonly Judged[]): readonly PairingScore[] {
  return PAIRINGS.map((pairing) => {
    const { state, score, isCritical } = viewOf(rules, pairing);
    return { pairing, state, score, isCritical };
  });
}

/** The pairing a rule judges; null unless both its terms are seed terms (DESIGN §1). */
export function pairingOf(rule: { readonly row: Row; readonly column: Column }): Pairing | null {
  return PAIRING_AT.get(`${rule.row}×${rule.column}`) ?? null;
}

const PAIRING_AT: ReadonlyMap<string, Pairing> = new Map(PAIRINGS.map((pairing) => [pairing, pairing]));

/** Scored, else unknown if a rule is applicable, else out of reach if any rule is, else n/a; of one pairing or of all rules. */
export function viewOf(rules: readonly Judged[], only?: Pairing): View {
  let sum = 0;
  let weights = 0;
  let isCritical = false;
  let state: View['state'] = 'notApplicable';
  for (const { outcome, severity, userWeight, pairing } of rules) {
    if (only !== undefined && pairing !== only) continue;
    if (outcome.kind === 'outOfReach' && userWeight > 0 && state === 'notApplicable') state = 'outOfReach';
    const rule = weigh(outcome, severity, userWeight);
    if (!rule) continue;
    state = 'unknown';
    if (rule.score === null) continue;
    sum += rule.weight * rule.score;
    weights += rule.weight;
    if (rule.isCritical && round(rule.score, 1) < CRITICAL_MARK_BELOW) isCritical = true;
  }
  if (weights === 0) return { state, score: null, isCritical };
  return { state: 'scored', score: Math.min(100, sum / weights), isCritical };
}
