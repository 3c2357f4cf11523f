import type { Limits, Outcome } from '../domain/outcome';
import { areUsable, scoreOf } from '../domain/ramp';
import type { FieldName } from '../domain/terms';
import type { InputName } from './input-values';
import { joined } from './joined';
import { placeOf, PLANS, type Values } from './plan';
import type { AnySpec, CannotTell, Found, RuleSpec } from './rule-spec';
import type { Scope } from './scope';
import { scoredOutcome } from './scored-outcome';
import { KNOWN, MISSING, settle, WAIVED } from './settle';
import { lackOf, waiverOf, witness, type Witnesses } from './witnesses';

/** What a rule says of a profile. */
export interface Judge {
  /** Everything: score, money, cells, words. */
  readonly outcome: (scope: Scope, limits: Limits) => Outcome;
  /** Measure and score alone, null where the rule is not scored: for many profiles, or many trials of one. */
  readonly measured: (scope: Scope, limits: Limits) => Measured | null;
}

export interface Measured {
  /** In the rule's unit; may be Infinity. */
  readonly x: number;
  /** 0–100. */
  readonly score: number;
}

/** What every rule does alike: not applicable before unknown before scored, with cells and money (ERRATA 6–10). */
export function judgeBy<
  R extends InputName,
  S extends InputName,
  O extends InputName,
  M extends InputName,
  F extends Found,
>(typed: RuleSpec<R, S, O, M, F>): Judge {
  // The types bind the author of a rule to the inputs named; from here on they have done their work.
  const spec = typed as unknown as AnySpec;
  const needed = spec.reads.map(placeOf);
  const asked = [...needed, ...[...(spec.sometimes ?? []), ...(spec.optional ?? [])].map(placeOf)];
  const zero = (spec.waivedIsZero ?? []).map(placeOf);

  function inputsOf(scope: Scope): Inputs {
    let waived = -1;
    let isMissing = false;
    let hasZero = false;
    for (let nth = 0; nth < asked.length; nth += 1) {
      const place = asked[nth]!;
      const kind = settle(scope, place);
      if (kind === KNOWN) continue;
      if (kind === MISSING) isMissing ||= nth < needed.length;
      else if (zero.includes(place)) hasZero = true;
      else if (waived < 0) waived = place;
    }
    return { values: hasZero ? withZeros(scope, zero) : scope.values, waived, isMissing };
  }

  /** The cells of everything that took part; of inputs that a rule can do without, those that are known. */
  function witnessesOf(scope: Scope): Witnesses {
    const found: Witnesses = { sources: [], assumed: [] };
    asked.forEach((place, nth) => {
      if (nth < needed.length || settle(scope, place) !== MISSING) witness(scope, place, found);
    });
    return found;
  }

  function outcome(scope: Scope, limits: Limits): Outcome {
    const { values, waived, isMissing } = inputsOf(scope);
    const given = values as never;
    const witnesses = witnessesOf(scope);
    const { sources } = witnesses;
    const because = waived < 0 ? (spec.excludes?.(given) ?? null) : waiverOf(scope, waived);
    if (because !== null) return { kind: 'notApplicable', because, sources };
    if (isMissing) return { kind: 'unknown', missing: missingAmong(needed, scope), sources };
    const found = spec.measure(given);
    if (!('x' in found)) return unknown(found, scope, witnesses);
    return scoredOutcome(spec, found, { scope, values, witnesses }, ownLimits(spec, values, limits));
  }

  function measured(scope: Scope, limits: Limits): Measured | null {
    const { values, waived, isMissing } = inputsOf(scope);
    if (waived >= 0 || isMissing || (spec.excludes?.(values) ?? null) !== null) return null;
    const found = spec.measure(values as never);
    return 'x' in found ? { x: found.x, score: scoreOf(found.x, ownLimits(spec, values, limits)) } : null;
  }

  return { outcome, measured };
}

interface Inputs {
  readonly values: Values;
  /** The first input that does not apply, by place; −1 where all do. */
  readonly waived: number;
  readonly isMissing: boolean;
}

/** Everything known of a profile, with 0 for what does not apply and costs nothing. */
function withZeros(scope: Scope, zero: readonly number[]): Values {
  const values: Record<string, unknown> = { ...scope.values };
  for (const place of zero) if (settle(scope, place) === WAIVED) values[PLANS[place]!.name] = 0;
  return values as unknown as Values;
}

function missingAmong(places: readonly number[], scope: Scope): readonly FieldName[] {
  return places.reduce<readonly FieldName[]>(
    (all, place) => (settle(scope, place) === MISSING ? joined(all, lackOf(scope, place).missing) : all),
    [],
  );
}

function unknown(cannot: CannotTell, scope: Scope, witnesses: Witnesses): Outcome {
  const needs = cannot.needs.map(placeOf).filter((place) => settle(scope, place) === MISSING);
  for (const place of needs) witness(scope, place, witnesses);
  return {
    kind: 'unknown',
    missing: joined(cannot.missing ?? [], missingAmong(needs, scope)),
    ...(cannot.because === undefined ? {} : { because: cannot.because }),
    ...(cannot.shown === undefined ? {} : { shown: cannot.shown }),
    sources: witnesses.sources,
  };
}

/** The limits with the 100-limit of the profile, where it has a usable one. */
function ownLimits(spec: AnySpec, values: Values, limits: Limits): Limits {
  const ok = spec.okOf?.(values) ?? null;
  if (ok === null || limits.kind === 'band') return limits;
  const own: Limits = { ...limits, ok };
  return areUsable(own) ? own : limits;
}
