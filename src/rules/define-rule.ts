import type { Limits, Outcome } from '../domain/outcome';
import { DEFAULT_PARAMETERS } from '../domain/parameters';
import type { Given, InputName } from './input-values';
import { judgeBy, type Judge } from './judge';
import type { Unlock } from './reach';
import type { ParametersInForce, Rule } from './rule';
import type { Found, KnownPolicies, RuleSpec, WorkedExample } from './rule-spec';
import { nameAt } from './plan';
import { scopeOf } from './scope';

/** A rule of the catalogue: what the contract says, and the means to judge. */
export interface CatalogueRule extends Rule {
  readonly examples: readonly WorkedExample[];
  /** Inputs that decide reach. */
  readonly reads: readonly InputName[];
  /** Every input that can move the measure: those, and the ones it can do without. */
  readonly asks: readonly InputName[];
  readonly unlock: ((known: KnownPolicies) => Unlock) | null;
  /** What the rule says of a profile whose inputs are in reach. */
  readonly judge: Judge;
  /** The same from inputs alone: worked examples, levers, cell formulas. Throws nothing. */
  readonly check: (given: Given, settings?: { parameters?: ParametersInForce; limits?: Limits }) => Outcome;
}

const DEFAULTS: ParametersInForce = { values: DEFAULT_PARAMETERS, confirmed: [] };

/** Makes an entry of the catalogue. */
export function defineRule<
  const R extends InputName,
  const F extends Found,
  const S extends InputName = never,
  const O extends InputName = never,
  const M extends InputName = never,
>(spec: RuleSpec<R, S, O, M, F>): CatalogueRule {
  const { reads, sometimes = [], optional = [], unlock = null } = spec;
  const judge = judgeBy(spec);
  return {
    code: spec.code,
    id: spec.id,
    level: spec.level,
    row: spec.row,
    column: spec.column,
    severity: spec.severity,
    owner: spec.owner,
    support: spec.support,
    bucket: spec.bucket,
    unit: spec.unit,
    limits: spec.limits,
    isExtended: spec.isExtended ?? false,
    scope: spec.scope ?? 'profile',
    cells: spec.cells,
    formula: spec.formula,
    ...(spec.helpers ? { helpers: spec.helpers } : {}),
    texts: spec.texts,
    examples: spec.examples,
    reads: [...reads, ...sometimes],
    asks: [...reads, ...sometimes, ...optional],
    unlock,
    judge,
    check: (given, { parameters = DEFAULTS, limits = spec.limits } = {}) =>
      judge.outcome(
        scopeOf({
          profileName: (spec.scope ?? 'profile') === 'profile' ? '' : null,
          readings: {},
          parameters,
          given: (place) => given[nameAt(place)],
          hasPlace: () => true,
        }),
        limits,
      ),
  };
}
