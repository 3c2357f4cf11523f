import type { Book } from '../domain/book';
import type { FieldName, ProfileReadings } from '../domain/terms';
import type { CatalogueRule } from '../rules/define-rule';
import type { RuleSettings } from '../rules/rule';
import { scopeOf, type Scope } from '../rules/scope';
import { valueIn } from '../rules/settle';
import type { Workbook } from '../rules/way';
import { scopesOf, workbookOf } from '../rules/workbook-scope';

/** A workbook in which terms of one profile can be tried, the others staying as they are. */
export interface TrialGround {
  /** The place of a profile as it stands. */
  readonly scopes: readonly Scope[];
  /** The profile with other readings, seen by the rules as if they stood in the workbook. */
  readonly trial: (nth: number, readings: ProfileReadings) => Scope;
  /** 0–100; null where the rule is not scored. */
  readonly scoreOf: (rule: CatalogueRule, scope: Scope) => number | null;
}

/** Prepares a book for trials; rules that compare profiles compare the changed one with the others. */
export function trialGround(book: Pick<Book, 'profiles' | 'places'>, settings: RuleSettings): TrialGround {
  const { profiles, places } = book;
  const { parameters, limits } = settings;
  const hasPlace = (field: FieldName): boolean => (places[field]?.length ?? 0) > 0;
  const { scopes } = scopesOf(book, parameters, hasPlace);
  const asItStands = workbookOf(profiles, () => scopes);

  function trial(nth: number, readings: ProfileReadings): Scope {
    const profile = profiles[nth]!;
    let whole: Workbook | undefined;
    const workbook = (): Workbook => {
      if (whole) return whole;
      const others = profiles.slice();
      others[nth] = { ...profile, readings };
      const all = workbookOf(others, () => scopes.map((one, place) => (place === nth ? scope : one)));
      whole = {
        ...all,
        // Of all the others nothing has changed: a column is theirs with one value put in its place.
        column(name) {
          const column = asItStands.column(name).slice();
          column[nth] = valueIn(scope, name);
          return column;
        },
      };
      return whole;
    };
    const scope = scopeOf({ profileName: profile.name, readings, parameters, hasPlace, workbook });
    return scope;
  }

  return {
    scopes,
    trial,
    scoreOf: (rule, scope) => rule.judge.measured(scope, limits[rule.code] ?? rule.limits)?.score ?? null,
  };
}
