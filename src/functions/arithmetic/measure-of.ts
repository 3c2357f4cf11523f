import type { CatalogueRule } from '../../rules/define-rule';
import type { Given } from '../../rules/input-values';

/** The measure of a rule for inputs given as numbers: formulas and rules share one arithmetic. NaN where it has none. */
export function measureOf(rule: CatalogueRule, given: Given): number {
  const outcome = rule.check(given);
  return outcome.kind === 'scored' ? outcome.x : NaN;
}
