import type { Book } from '../domain/book';
import type { Outcome } from '../domain/outcome';
import type { FieldName } from '../domain/terms';
import type { CatalogueRule } from './define-rule';
import { reachOf, type Unlock } from './reach';
import type { Evaluate, Rule } from './rule';
import type { KnownPolicies } from './rule-spec';
import { scopesOf } from './workbook-scope';

/** Runs the rules over a book: reach is decided once for the workbook, all else profile by profile. */
export const evaluate: Evaluate = (rules, book, settings) => {
  const hasPlace = (field: FieldName): boolean => (book.places[field]?.length ?? 0) > 0;
  const { scopes, together } = scopesOf(book, settings.parameters, hasPlace);
  const reach = reachOf(hasPlace);
  const policies = policiesOf(book);

  const profiles: Record<string, readonly Outcome[]> = {};
  const portfolio: Record<string, Outcome> = {};
  for (const rule of rules) {
    const entry = fromCatalogue(rule);
    const unlock: Unlock = entry.unlock ? entry.unlock(policies) : reach(entry.reads);
    const limits = settings.limits[rule.code] ?? rule.limits;
    const outside: Outcome | null = unlock.length > 0 ? { kind: 'outOfReach', unlock } : null;
    if (rule.scope === 'profile') {
      profiles[rule.code] = scopes.map((scope) => outside ?? entry.judge.outcome(scope, limits));
      continue;
    }
    const outcome = outside ?? entry.judge.outcome(together, limits);
    if (rule.scope === 'portfolio') portfolio[rule.code] = outcome;
    else profiles[rule.code] = scopes.map(() => outcome);
  }
  return { profiles, portfolio };
};

function fromCatalogue(rule: Rule): CatalogueRule {
  if ('judge' in rule) return rule as CatalogueRule;
  throw new TypeError(`${rule.code} was not made by defineRule: it cannot judge`);
}

/** A policy is known by its table, or by a profile that it names. */
function policiesOf(book: Book): KnownPolicies {
  const isRead = (role: 'commercial' | 'logistics'): boolean =>
    book.tables.some((table) => table.role === role || table.role === 'both');
  return {
    commercial: isRead('commercial') || book.profiles.some((profile) => profile.inCommercial),
    logistics: isRead('logistics') || book.profiles.some((profile) => profile.inLogistics),
  };
}
