import type { Book, Facts } from '../domain/book';
import type { Memory } from '../domain/memory';
import { evaluate } from '../rules/evaluate';
import type { CatalogueRule } from '../rules/define-rule';
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
  return reviewBy(RULES, asRead, facts, memory);
}

/** The same by a part of the catalogue: formulas judge policy against policy. */
export function reviewBy(rules: readonly CatalogueRule[], asRead: Book, facts: Facts, memory: Memory): Review {
  const book = withFolded(asRead, facts);
  const settings = settingsInForce(rules, book, memory);
  const evaluation = evaluate(rules, book, settings);
  return assembleReview({ rules, ruleSet: RULE_SET, evaluation, settings }, book, facts, memory);
}
