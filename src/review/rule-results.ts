import type { Book } from '../domain/book';
import type { Issue } from '../domain/issue';
import type { Memory } from '../domain/memory';
import type { Outcome } from '../domain/outcome';
import type { Evaluation, Rule } from '../rules/rule';
import { weigh, type Weighed } from '../scoring/level';
import type { Priced } from '../scoring/money';
import { pairingOf, type Judged } from '../scoring/pairings';
import { exempted, orphanedExemptions, type Ruled } from './exemptions';
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
  const issues: Issue[] = [...orphanedExemptions(memory.decisions, book.profiles, today)];
  // Looking up thousands of new texts costs more than all else here, and most books hold no decision yet.
  const decisions = Object.keys(memory.decisions).length > 0 ? memory.decisions : null;
  rules.forEach((rule, number) => {
    const isOn = settings.isOn[rule.code] ?? true;
    const userWeight = settings.weights[rule.code] ?? 1;
    const { severity, bucket } = rule;
    const pairing = pairingOf(rule);
    const result = (profileKey: string | null, said: Outcome | undefined): RuleResult => {
      if (said === undefined) throw new Error(`${rule.code} was not evaluated`);
      const id = findingId(rule.code, profileKey);
      const { outcome, issue } = isOn ? exempted(said, decisions?.[id], id, today) : SWITCHED_OFF;
      if (issue) issues.push(issue);
      const weighed = weigh(outcome, severity, userWeight);
      return { rule, number, id, pairing, severity, bucket, userWeight, outcome, weighed };
    };
    if (rule.level === 'portfolio') {
      portfolio.push(result(null, evaluation.portfolio[rule.code]));
      return;
    }
    const said = evaluation.profiles[rule.code] ?? [];
    if (rule.scope === 'workbook') {
      // The planner decides once for the whole workbook, and is told once.
      const once = profiles.length > 0 ? result(null, said[0]) : null;
      for (const results of profiles) if (once) results.push(once);
      return;
    }
    book.profiles.forEach(({ key }, index) => profiles[index]?.push(result(key, said[index])));
  });
  return { profiles, portfolio, issues };
}

const SWITCHED_OFF: Ruled = { outcome: { kind: 'off' }, issue: null };
