import type { Book } from '../domain/book';
import type { FieldName, ProfileReadings } from '../domain/terms';
import type { CatalogueRule } from '../rules/define-rule';
import type { RuleSettings } from '../rules/rule';
import type { Scope } from '../rules/scope';
import { valueIn } from '../rules/settle';
import type { Workbook } from '../rules/way';
import { scopesOf, workbookOf } from '../rules/workbook-scope';
import { placesBehind } from './places-behind';

/** A workbook in which terms of one profile can be tried, the others staying as they are. */
export interface TrialGround {
  /** The place of a profile as it stands. */
  readonly scopes: readonly Scope[];
  /**
   * The profile with some readings replaced, seen by the rules as if they stood in the workbook. Good until the next trial
   * of this profile: thousands of them share one scope.
   */
  readonly trial: (nth: number, replaced: ProfileReadings) => Scope;
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
  const trials: ((replaced: ProfileReadings) => Scope)[] = [];

  /** The workbook around a trial: a column is that of the others with one value put in its place. */
  function workbookAround(nth: number, readings: ProfileReadings, scope: () => Scope): Workbook {
    const others = profiles.slice();
    others[nth] = { ...profiles[nth]!, readings };
    return {
      ...workbookOf(others, () => scopes.map((one, place) => (place === nth ? scope() : one))),
      column(name) {
        const column = asItStands.column(name).slice();
        column[nth] = valueIn(scope(), name);
        return column;
      },
    };
  }

  /** Only the inputs behind the fields are found anew at every trial; all others are those of the profile as it stands. */
  function trialsOf(nth: number): (replaced: ProfileReadings) => Scope {
    const { ground, values, states } = scopes[nth]!;
    const readings: ProfileReadings = { ...ground.readings };
    let whole: Workbook | null = null;
    const workbook = (): Workbook => (whole ??= workbookAround(nth, readings, () => scope));
    const scope: Scope = {
      ground: { ...ground, readings, workbook },
      values: { ...values },
      states: states.slice(),
      cells: [],
    };
    let moved: readonly FieldName[] = [];
    let behind: readonly number[] = [];
    // Values of inputs that are not found yet are never read.
    const forget = (): void => {
      for (let at = 0; at < behind.length; at += 1) scope.states[behind[at]!] = 0;
    };
    return (replaced) => {
      const fields = Object.keys(replaced) as FieldName[];
      if (!isSame(fields, moved)) {
        forget();
        for (const field of moved) Object.assign(readings, { [field]: ground.readings[field] });
        moved = fields;
        behind = placesBehind(fields);
      }
      Object.assign(readings, replaced);
      whole = null;
      forget();
      return scope;
    };
  }

  return {
    scopes,
    trial: (nth, replaced) => (trials[nth] ??= trialsOf(nth))(replaced),
    scoreOf: (rule, scope) => rule.judge.measured(scope, limits[rule.code] ?? rule.limits)?.score ?? null,
  };
}

const isSame = (one: readonly FieldName[], other: readonly FieldName[]): boolean =>
  one.length === other.length && one.every((field, nth) => field === other[nth]);
