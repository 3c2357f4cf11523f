import type { CatalogueRule } from './define-rule';
import type { Given, InputName, InputValues } from './input-values';
import { nameAt, PLANS } from './plan';
import type { RuleSettings } from './rule';
import { scopeOf, type Scope } from './scope';
import { workbookOf } from './workbook-scope';

/** Inputs of many profiles, or of many trials of one: a list an input, one value a row; undefined is to be found. */
export interface Trials {
  readonly count: number;
  readonly columns: { readonly [N in InputName]?: ArrayLike<InputValues[N] | undefined> };
  /** Inputs that are the same in every row. */
  readonly shared?: Given;
}

/** One row a trial, one column a rule; NaN where a rule is not scored. */
export interface Measures {
  /** In the unit of the rule. */
  readonly x: Float64Array;
  /** 0–100. */
  readonly scores: Float64Array;
}

/**
 * The numbers of the rules without reasons, cells and money. A rule that compares profiles compares the rows; reach is
 * not asked, for nothing here has a column.
 */
export function measureAll(rules: readonly CatalogueRule[], trials: Trials, settings: RuleSettings): Measures {
  const limits = rules.map((rule) => settings.limits[rule.code] ?? rule.limits);
  const x = new Float64Array(trials.count * rules.length).fill(NaN);
  const scores = new Float64Array(x.length).fill(NaN);
  let at = 0;
  for (const scope of rowsOf(trials, settings)) {
    for (let nth = 0; nth < rules.length; nth += 1, at += 1) {
      const rule = rules[nth]!;
      // What a rule says of the whole workbook it says once.
      const isSaid = rule.scope !== 'profile' && at > nth;
      const measured = isSaid ? { x: x[nth]!, score: scores[nth]! } : rule.judge.measured(scope, limits[nth]!);
      if (!measured) continue;
      x[at] = measured.x;
      scores[at] = measured.score;
    }
  }
  return { x, scores };
}

/** One scope after the other: the same object each time, emptied. */
function* rowsOf(trials: Trials, settings: RuleSettings): Generator<Scope> {
  const { count, columns } = trials;
  const shared: Given = { profileCount: count, ...trials.shared };
  const lists = PLANS.map((_plan, place) => columns[nameAt(place)] as ArrayLike<unknown> | undefined);
  const constants = PLANS.map((_plan, place) => shared[nameAt(place)] as unknown);
  let row = 0;
  const given = (place: number): unknown => lists[place]?.[row] ?? constants[place];
  const whole = workbookOf([], () => rowsOf(trials, settings));
  const { parameters } = settings;
  const scope = scopeOf({
    profileName: '',
    readings: {},
    parameters,
    given,
    hasPlace: () => true,
    workbook: () => whole,
  });
  for (; row < count; row += 1) {
    scope.states.fill(0);
    yield scope;
  }
}
