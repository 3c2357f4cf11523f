import type { FieldName } from '../domain/terms';
import type { CatalogueRule } from '../rules/define-rule';
import { placeOf, PLANS } from '../rules/plan';

const KNOWN = new Map<string, ReadonlySet<FieldName> | null>();

/** The fields that can move a rule; null where it looks at whole readings or at all profiles, and any field may. */
export function fieldsBehind(rule: CatalogueRule): ReadonlySet<FieldName> | null {
  const before = KNOWN.get(rule.code);
  if (before !== undefined) return before;
  const fields = new Set<FieldName>();
  const seen = new Set<number>();
  const follow = (place: number): boolean => {
    if (seen.has(place)) return true;
    seen.add(place);
    return PLANS[place]!.steps.every(({ way, places }) => {
      if (way.from === 'readings') return false;
      if (way.from === 'field') fields.add(way.field);
      return places.every(follow);
    });
  };
  const found = rule.asks.map(placeOf).every(follow) ? fields : null;
  KNOWN.set(rule.code, found);
  return found;
}
