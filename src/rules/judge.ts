import type { Assumption, Limits, Money, Outcome, Shown, Source } from '../domain/outcome';
import { areUsable, scoreOf } from '../domain/ramp';
import type { FieldName } from '../domain/terms';
import type { InputName } from './input-values';
import type { Bounds, CannotTell, Found, RuleSpec } from './rule-spec';
import { joined } from './joined';
import type { Scope, State } from './way';

type AnySpec = RuleSpec<InputName, InputName, InputName, InputName, Found>;

const NOT_VALUED: Money = { kind: 'notValued' };

/** What was found of the inputs so far. Filled in place: thousands are made in every review. */
interface Gathered {
  readonly values: Record<string, unknown>;
  readonly sources: Source[];
  readonly assumed: Assumption[];
  waived: FieldName | null;
  missing: FieldName[] | null;
}

/** What every rule does alike: not applicable before unknown before scored, with cells and money (ERRATA 6–10). */
export function judgeBy<
  R extends InputName,
  S extends InputName,
  O extends InputName,
  M extends InputName,
  F extends Found,
>(typed: RuleSpec<R, S, O, M, F>): (scope: Scope, limits: Limits) => Outcome {
  // The types bind the author of a rule to the inputs named; from here on they have done their work.
  const spec = typed as unknown as AnySpec;
  const needed = spec.reads;
  const spared = [...(spec.sometimes ?? []), ...(spec.optional ?? [])];
  const zero = new Set<InputName>(spec.waivedIsZero ?? []);

  return (scope, limits) => {
    const all: Gathered = { values: {}, sources: [], assumed: [], waived: null, missing: null };
    for (const name of needed) gather(all, name, scope, zero.has(name), true);
    for (const name of spared) gather(all, name, scope, zero.has(name), false);
    const { values, sources } = all;
    const excluded = all.waived ?? spec.excludes?.(values as never) ?? null;
    if (excluded !== null) return { kind: 'notApplicable', because: excluded, sources };
    if (all.missing) return { kind: 'unknown', missing: all.missing, sources };
    const found = spec.measure(values as never);
    if (!('x' in found)) return unknown(found, scope, all);
    return scored(spec, found, all, scope, ownLimits(limits, spec.okOf?.(values as never) ?? null));
  };
}

function gather(into: Gathered, name: InputName, scope: Scope, isZero: boolean, isNeeded: boolean): void {
  const state: State<unknown> = scope.resolve(name);
  if (state.kind === 'known') {
    into.values[name] = state.value;
    for (const assumption of state.assumed) if (!into.assumed.includes(assumption)) into.assumed.push(assumption);
    cite(into.sources, state.sources);
    return;
  }
  into.values[name] = state.kind === 'notApplicable' && isZero ? 0 : null;
  if (state.kind === 'notApplicable' && !isZero) into.waived ??= state.because;
  if (state.kind === 'unknown' && !isNeeded) return;
  if (state.kind === 'unknown') into.missing = [...joined(into.missing ?? [], state.missing)];
  cite(into.sources, state.sources);
}

/** Adds cells, one a field: the reading that says most of how it was understood. */
function cite(into: Source[], sources: readonly Source[]): void {
  for (const source of sources) {
    let at = into.length - 1;
    while (at >= 0 && into[at]!.field !== source.field) at -= 1;
    if (at < 0) into.push(source);
    else if (source.marks.length > into[at]!.marks.length) into[at] = source;
  }
}

function unknown(cannot: CannotTell, scope: Scope, { sources }: Gathered): Outcome {
  let missing: readonly FieldName[] = cannot.missing ?? [];
  for (const name of cannot.needs) {
    const state: State<unknown> = scope.resolve(name);
    if (state.kind !== 'unknown') continue;
    missing = joined(missing, state.missing);
    cite(sources, state.sources);
  }
  return {
    kind: 'unknown',
    missing,
    ...(cannot.because === undefined ? {} : { because: cannot.because }),
    ...(cannot.shown === undefined ? {} : { shown: cannot.shown }),
    sources,
  };
}

function scored(spec: AnySpec, found: Found, all: Gathered, scope: Scope, limits: Limits): Outcome {
  const bounds = boundsOf(limits);
  const given = all.values as never;
  const shown: Record<string, Shown> = spec.shown(given, found, bounds);
  if (scope.profileName !== null) shown['profile'] = { as: 'text', value: scope.profileName };
  const remarks = spec.remarks?.(given, found, bounds) ?? [];
  if (spec.assumes) all.assumed.push(...spec.assumes(given));
  const money = moneyOf(spec, found, all, scope, bounds);
  const { assumed, sources } = all;
  return { kind: 'scored', x: found.x, score: scoreOf(found.x, limits), money, assumed, shown, remarks, sources };
}

function boundsOf(limits: Limits): Bounds {
  return limits.kind === 'band' ? { ok: limits.okTo, okFrom: limits.okFrom } : { ok: limits.ok, okFrom: -Infinity };
}

/** The cells and assumptions of money inputs took part too; they are added once the amount is known. */
function moneyOf(spec: AnySpec, found: Found, all: Gathered, scope: Scope, bounds: Bounds): Money {
  if (!spec.money) return NOT_VALUED;
  const settled = spec.money.settled?.(all.values as never, found, bounds) ?? null;
  if (settled === 'notValued') return NOT_VALUED;
  if (settled !== null) return { kind: 'value', amount: settled };
  let missing: readonly FieldName[] | null = null;
  for (const name of spec.money.reads) {
    const state: State<unknown> = scope.resolve(name);
    if (state.kind === 'known') continue;
    missing = joined(missing ?? [], state.kind === 'unknown' ? state.missing : [state.because]);
  }
  if (missing) return { kind: 'unknown', missing };
  for (const name of spec.money.reads) gather(all, name, scope, false, true);
  return { kind: 'value', amount: spec.money.amount(all.values as never, found, bounds) };
}

/** The limits with the 100-limit of the profile, where it has a usable one. */
function ownLimits(limits: Limits, ok: number | null): Limits {
  if (ok === null || limits.kind === 'band') return limits;
  const own: Limits = { ...limits, ok };
  return areUsable(own) ? own : limits;
}
