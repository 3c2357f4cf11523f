import { toAddress } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { Language } from '../../domain/language';
import type { Limits, Outcome } from '../../domain/outcome';
import { wordsOf } from '../../domain/text';
import { WORST_TEXTS, worstText } from '../../i18n/worst-orders';
import { findingId } from '../../review/finding-id';
import type { LeversById } from '../../review/levers-of';
import type { ProfileReview, Review } from '../../review/model';
import { worstOf } from '../../review/worst-of';
import { ruleOf, RULES } from '../../rules';
import type { Rule } from '../../rules/rule';
import { explainOutcome, type ExplainContext } from './explanation';

/** The profile a person named: the whole name, or its beginning when only one begins so. */
export function profileOf(review: Review, name: string): ProfileReview {
  const wanted = wordsOf(name);
  const exact = review.profiles.find(({ key }) => key === wanted);
  const beginning = review.profiles.filter(({ key }) => wanted !== '' && key.startsWith(wanted));
  const found = exact ?? (beginning.length === 1 ? beginning[0] : undefined);
  if (found) return found;
  throw new HostError('no-such-profile', {
    profile: name,
    known: review.profiles.map((profile) => profile.name).join(', '),
  });
}

/** The orders behind a rule, with their cells. */
function worstLines(review: Review, rule: Rule, profileKey: string, language: Language): readonly string[] {
  const orders = worstOf(review, rule.code, profileKey);
  const { title, unnamed } = WORST_TEXTS[language];
  const lines = orders.map((order) => {
    const text = worstText(order, language, review.currency);
    return `      ${order.order === '' ? unnamed : order.order}: ${text} (${toAddress(order.at)})`;
  });
  return lines.length === 0 ? [] : [`    ${title}:`, ...lines];
}

/**
 * The rules of one profile with what they found, conflicts first; or one rule. `limits` are those a planner tuned, and
 * `levers` those of the findings of the review.
 */
export function explainProfile(
  file: string,
  review: Review,
  name: string,
  ruleName: string | undefined,
  language: Language,
  limits: Readonly<Record<string, Limits>>,
  survey: ExplainContext['survey'],
  levers: LeversById = {},
): string {
  const context: ExplainContext = { language, currency: review.currency, survey };
  const profile = profileOf(review, name);
  const asked = ruleName === undefined ? undefined : ruleOf(ruleName);
  if (ruleName !== undefined && !asked) throw new HostError('no-such-rule', { rule: ruleName });
  const outcomeOf = (rule: Rule): Outcome | undefined =>
    profile.outcomes[rule.code] ?? review.portfolio.outcomes[rule.code];
  const shown = (asked ? [asked] : RULES).flatMap((rule) => {
    const outcome = outcomeOf(rule);
    return outcome ? [{ rule, outcome }] : [];
  });
  const order = ({ outcome }: { readonly outcome: Outcome }): number =>
    outcome.kind === 'scored' ? outcome.score : outcome.kind === 'outOfReach' || outcome.kind === 'off' ? 300 : 200;
  const texts = [...shown]
    .sort((a, b) => order(a) - order(b))
    .map(({ rule, outcome }) =>
      [
        explainOutcome(rule, outcome, limits[rule.code] ?? rule.limits, {
          ...context,
          levers: levers[findingId(rule.code, profile.key)],
        }),
        ...worstLines(review, rule, profile.key, language),
      ].join('\n'),
    );
  return [`${file} · ${profile.name}`, ...texts].join('\n\n');
}
