import type { Limits, Money, Outcome, Shown } from '../domain/outcome';
import { scoreOf } from '../domain/ramp';
import type { FieldName } from '../domain/terms';
import { joined } from './joined';
import { PLANS, type Values } from './plan';
import type { AnySpec, Bounds, Found } from './rule-spec';
import type { Scope } from './scope';
import { KNOWN, MISSING, settle } from './settle';
import { lackOf, waiverOf, witness, type Witnesses } from './witnesses';

const NOT_VALUED: Money = { kind: 'notValued' };

/** A rule at work on a profile. */
export interface Case {
  readonly scope: Scope;
  readonly values: Values;
  readonly witnesses: Witnesses;
  /** Inputs of money, by place. */
  readonly priced: readonly number[];
}

/** A measure taken: its score, its money, its words, and everything that stands behind it. */
export function scoredOutcome(spec: AnySpec, found: Found, one: Case, limits: Limits): Outcome {
  const bounds = boundsOf(limits);
  const given = one.values as never;
  const shown: Record<string, Shown> = spec.shown(given, found, bounds);
  const { profileName } = one.scope.ground;
  if (profileName !== null) shown['profile'] = { as: 'text', value: profileName };
  const remarks = spec.remarks?.(given, found, bounds) ?? [];
  const { assumed, sources } = one.witnesses;
  if (spec.assumes) assumed.push(...spec.assumes(given));
  const money = moneyOf(spec, found, one, bounds);
  return { kind: 'scored', x: found.x, score: scoreOf(found.x, limits), money, assumed, shown, remarks, sources };
}

function boundsOf(limits: Limits): Bounds {
  return limits.kind === 'band' ? { ok: limits.okTo, okFrom: limits.okFrom } : { ok: limits.ok, okFrom: -Infinity };
}

/** The cells and assumptions of money inputs took part too; they are added once the amount is known. */
function moneyOf(spec: AnySpec, found: Found, { scope, values, witnesses, priced }: Case, bounds: Bounds): Money {
  if (!spec.money) return NOT_VALUED;
  const settled = spec.money.settled?.(values as never, found, bounds) ?? null;
  if (settled === 'notValued') return NOT_VALUED;
  if (settled !== null) return { kind: 'value', amount: settled };
  let missing: readonly FieldName[] | null = null;
  for (const place of priced) {
    const kind = settle(scope, place);
    if (kind === KNOWN) continue;
    missing = joined(missing ?? [], kind === MISSING ? lackOf(scope, place).missing : [waiverOf(scope, place)]);
  }
  if (missing) return { kind: 'unknown', missing };
  for (const place of priced) witness(scope, place, witnesses);
  // They are settled in the slots of the profile; a copy with zeros has to be told.
  if (values !== scope.values) for (const place of priced) copySlot(place, scope.values, values);
  return { kind: 'value', amount: spec.money.amount(values as never, found, bounds) };
}

function copySlot(place: number, from: Values, to: Values): void {
  const { name } = PLANS[place]!;
  (to as Record<string, unknown>)[name] = from[name];
}
