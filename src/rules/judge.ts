import type { Assumption, Limits, Money, Outcome, Shown, Source } from '../domain/outcome';
import { areUsable, scoreOf } from '../domain/ramp';
import type { FieldName } from '../domain/terms';
import type { InputName } from './input-values';
import type { Bounds, CannotTell, Found, RuleSpec } from './rule-spec';
import { joined } from './joined';
import type { Scope, State } from './way';

type AnySpec = RuleSpec<InputName, InputName, InputName, InputName, Found>;
type Values = Record<string, unknown>;

/** What was found of the inputs so far. */
interface Gathered {
  readonly values: Values;
  sources: readonly Source[];
  assumed: readonly Assumption[];
  waived: FieldName | null;
  missing: readonly FieldName[];
  isMissing: boolean;
}

/** What every rule does alike: not applicable before unknown before scored, with cells, assumptions and money (ERRATA 6–10). */
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
    const all: Gathered = { values: {}, sources: [], assumed: [], waived: null, missing: [], isMissing: false };
    for (const name of needed) gather(all, name, scope, zero.has(name), true);
    for (const name of spared) gather(all, name, scope, zero.has(name), false);
    const excluded = all.waived ?? spec.excludes?.(all.values as never) ?? null;
    if (excluded !== null) return { kind: 'notApplicable', because: excluded, sources: distinct(all.sources) };
    if (all.isMissing) return { kind: 'unknown', missing: all.missing, sources: distinct(all.sources) };
    const found = spec.measure(all.values as never);
    if (!('x' in found)) return unknown(found, scope, all.sources);
    return scored(spec, found, all, scope, ownLimits(limits, spec.okOf?.(all.values as never) ?? null));
  };
}

function gather(into: Gathered, name: InputName, scope: Scope, isZero: boolean, isNeeded: boolean): void {
  const state: State<unknown> = scope.resolve(name);
  into.values[name] = null;
  if (state.kind === 'known') {
    into.values[name] = state.value;
    into.assumed = joined(into.assumed, state.assumed);
  } else if (state.kind === 'notApplicable') {
    if (isZero) into.values[name] = 0;
    else into.waived ??= state.because;
  } else if (isNeeded) {
    into.isMissing = true;
    into.missing = joined(into.missing, state.missing);
  } else {
    return;
  }
  into.sources = joined(into.sources, state.sources);
}

function unknown(cannot: CannotTell, scope: Scope, sources: readonly Source[]): Outcome {
  const states = cannot.needs.map((name): State<unknown> => scope.resolve(name));
  const absent = states.filter((state) => state.kind === 'unknown');
  return {
    kind: 'unknown',
    missing: absent.reduce<readonly FieldName[]>((all, state) => joined(all, state.missing), cannot.missing ?? []),
    ...(cannot.because === undefined ? {} : { because: cannot.because }),
    ...(cannot.shown === undefined ? {} : { shown: cannot.shown }),
    sources: distinct(absent.reduce((all, state) => joined(all, state.sources), sources)),
  };
}

function scored(spec: AnySpec, found: Found, all: Gathered, scope: Scope, limits: Limits): Outcome {
  const bounds = boundsOf(limits);
  const given = all.values as never;
  const money = moneyOf(spec, found, all, scope, bounds);
  const shown = spec.shown(given, found, bounds);
  const name: Record<string, Shown> = { profile: { as: 'text', value: scope.profileName ?? '' } };
  return {
    kind: 'scored',
    x: found.x,
    score: scoreOf(found.x, limits),
    money,
    assumed: joined(all.assumed, spec.assumes?.(given) ?? []),
    shown: spec.scope === undefined || spec.scope === 'profile' ? { ...name, ...shown } : shown,
    remarks: spec.remarks?.(given, found, bounds) ?? [],
    sources: distinct(all.sources),
  };
}

function boundsOf(limits: Limits): Bounds {
  return limits.kind === 'band' ? { ok: limits.okTo, okFrom: limits.okFrom } : { ok: limits.ok, okFrom: -Infinity };
}

/** Adds the money inputs to what was gathered: their cells and assumptions took part too. */
function moneyOf(spec: AnySpec, found: Found, all: Gathered, scope: Scope, bounds: Bounds): Money {
  if (!spec.money) return { kind: 'notValued' };
  const settled = spec.money.settled?.(all.values as never, found, bounds) ?? null;
  if (settled === 'notValued') return { kind: 'notValued' };
  if (settled !== null) return { kind: 'value', amount: settled };
  const extra: Gathered = { ...all, waived: null, missing: [], isMissing: false };
  for (const name of spec.money.reads) gather(extra, name, scope, false, true);
  if (extra.isMissing || extra.waived !== null) {
    return { kind: 'unknown', missing: extra.waived === null ? extra.missing : joined(extra.missing, [extra.waived]) };
  }
  all.sources = extra.sources;
  all.assumed = extra.assumed;
  return { kind: 'value', amount: spec.money.amount(all.values as never, found, bounds) };
}

/** The limits with the 100-limit of the profile, where it has a usable one. */
function ownLimits(limits: Limits, ok: number | null): Limits {
  if (ok === null || limits.kind === 'band') return limits;
  const own: Limits = { ...limits, ok };
  return areUsable(own) ? own : limits;
}

/** One source a field, the one that says most of how it was read. */
function distinct(sources: readonly Source[]): readonly Source[] {
  const kept: Source[] = [];
  for (const source of sources) {
    const at = kept.findIndex((other) => other.field === source.field);
    if (at < 0) kept.push(source);
    else if (source.marks.length > (kept[at]?.marks.length ?? 0)) kept[at] = source;
  }
  return kept;
}
