import type { Rule } from './rule';

/**
 * Makes an entry of the catalogue where rules are only shown: what the contract says, without the means to judge. In the
 * bundle of the pane it stands in for `define-rule`; the rules themselves are judged elsewhere.
 */
export function defineRule(spec: Omit<Rule, 'isExtended' | 'scope'> & Partial<Rule>): Rule {
  return { ...spec, isExtended: spec.isExtended ?? false, scope: spec.scope ?? 'profile' };
}
