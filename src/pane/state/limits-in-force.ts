import type { Reviewed } from '../../app/review-workbook';
import type { Limits } from '../../domain/outcome';
import type { Rule } from '../../rules/rule';
import { settingsInForce } from '../../review/settings';

/** The limits a review used: the planner's where they could be used, else the rule's own. */
export function limitsInForce({ book, own }: Reviewed, rule: Rule): Limits {
  return settingsInForce([rule], book, own.memory).limits[rule.code] ?? rule.limits;
}

/** The weight a review used, 1 where nobody changed it. */
export function weightInForce({ book, own }: Reviewed, rule: Rule): number {
  return settingsInForce([rule], book, own.memory).weights[rule.code] ?? 1;
}
