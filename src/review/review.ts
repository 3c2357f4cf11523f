import type { Book, Facts } from '../domain/book';
import type { Memory } from '../domain/memory';
import { evaluate } from '../rules/evaluate';
import { RULES, RULE_SET } from '../rules/index';
import { assembleReview } from './assemble-review';
import type { Review } from './model';
import { withFolded } from './with-folded';
import { settingsInForce } from './settings';

/**
 * The one place where outcomes, scores and money meet: what Accord says about a workbook. Pure and synchronous; `asRead`
 * already holds the figures typed in the settings, `facts` the day by which exemptions expire.
 */
export function review(asRead: Book, facts: Facts, memory: Memory): Review {
  const book = facts.folded ? withFolded(asRead, facts.folded) : asRead;
  const settings = settingsInForce(RULES, book, memory);
  const evaluation = evaluate(RULES, book, settings);
  return assembleReview({ rules: RULES, ruleSet: RULE_SET, evaluation, settings }, book, facts, memory);
}
