import type { Book } from '../domain/book';
import type { Issue } from '../domain/issue';
import type { Memory } from '../domain/memory';
import type { Outcome } from '../domain/outcome';
import type { Evaluation, Rule } from '../rules/rule';
import { weigh, type Weighed } from '../scoring/level';
import type { Priced } from '../scoring/money';
import type { Judged } from '../scoring/pairings';
import { exempted, type Ruled } from './exemptions';
import { findingId } from './finding-id';
import type { Settings } from './settings';

/** One rule's outcome in force, with everything that scores, counts and findings ask of it. */
export interface RuleResult extends Judged, Priced {
  readonly rule: Rule;
  /** Place in the catalogue: the last word in any order (ERRATA 105). */
  readonly number: number;
  /** Id of the finding this result is, or would be. */
  readonly id: string;
  /** Null where the rule does not count. */
  readonly weighed: Weighed | null;
}

export interface RuleResults {
  /** One list a profile, in the order of `book.profiles`: the rules of the profile's levels. */
  readonly profiles: readonly (readonly RuleResult[])[];
  readonly portfolio: readonly RuleResult[];
  /** Exemptions that were asked for and could not be honoured. */
  readonly issues: readonly Issue[];
}

/** Switches and exemptions applied to what the rules say (ERRATA 6). */
export function resultsInForce(
  rules: readonly Rule[],
  evaluation: Evaluation,
  book: Pick<Book, 'profiles'>,
  memory: Pick<Memory, 'decisions'>,
  settings: Settings,
  today: string,
): RuleResults {
  const profiles: RuleResult[][] = book.profiles.map(() => []);
  const portfolio: RuleResult[] = [];
  const issues: Issue[] = [];

  const ruleOn = (rule: Rule, profileKey: string | null, said: Outcome | undefined): Ruled => {
    if (said === undefined) throw new Error(`${rule.code} was not evaluated`);
    if (!settings.isOn[rule.code]) return { outcome: { kind: 'off' }, issue: null };
    const id = findingId(rule.code, profileKey);
    const ruled = exempted(said, memory.decisions[id], id, today);
    if (ruled.issue) issues.push(ruled.issue);
    return ruled;
  };

  rules.forEach((rule, number) => {
    const userWeight = settings.weights[rule.code] ?? 1;
    if (rule.level === 'portfolio') {
      const { outcome } = ruleOn(rule, null, evaluation.portfolio[rule.code]);
      portfolio.push(toResult(rule, number, null, outcome, userWeight));
      return;
    }
    const said = evaluation.profiles[rule.code] ?? [];
    let ofWorkbook: Outcome | null = null;
    book.profiles.forEach((profile, index) => {
      const profileKey = rule.scope === 'workbook' ? null : profile.key;
      // The planner decides once for the whole workbook, and is told once.
      const outcome = ofWorkbook ?? ruleOn(rule, profileKey, said[index]).outcome;
      if (rule.scope === 'workbook') ofWorkbook = outcome;
      profiles[index]?.push(toResult(rule, number, profileKey, outcome, userWeight));
    });
  });
  return { profiles, portfolio, issues };
}

function toResult(
  rule: Rule,
  number: number,
  profileKey: string | null,
  outcome: Outcome,
  userWeight: number,
): RuleResult {
  const { row, column, severity, bucket } = rule;
  const id = findingId(rule.code, profileKey);
  return {
    rule,
    number,
    id,
    row,
    column,
    severity,
    bucket,
    userWeight,
    outcome,
    weighed: weigh(outcome, severity, userWeight),
  };
}
