import type { Outcome } from '../../domain/outcome';
import type { ProfileReview, Review } from '../../review/model';
import { ruleOf } from '../../rules';
import type { Rule } from '../../rules/rule';
import type { CellError } from '../cell-error';
import { cellError } from '../messages';
import type { RangesReview } from '../review-ranges';
import type { Argument, Param } from '../sheet-function';
import { textOf } from './profile-named';
import { codeBeyond } from './rules-beyond';

export const RULE_PARAM: Param = {
  name: 'rule',
  type: 'string',
  texts: {
    'pt-BR': 'Código ou nome da regra, como S03 ou credit-limit-exposure',
    en: 'Code or name of the rule, such as S03 or credit-limit-exposure',
    es: 'Código o nombre de la regla, como S03 o credit-limit-exposure',
  },
};

/** The rule of a code or id; an error that says where the others are judged. */
export function ruleNamed(argument: Argument, { language }: RangesReview): Rule | CellError {
  const name = textOf(argument);
  const beyond = codeBeyond(name);
  if (beyond) return cellError('#N/A', 'rule-beyond', { rule: beyond }, language);
  return ruleOf(name) ?? cellError('#VALUE!', 'no-such-rule', { found: name }, language);
}

/** What a rule says of a profile; of the portfolio where it judges that. */
export function outcomeOf(rule: Rule, profile: ProfileReview | null, review: Review): Outcome | undefined {
  return profile?.outcomes[rule.code] ?? review.portfolio.outcomes[rule.code];
}
