import type { Limits, Money, Outcome, Shown } from '../domain/outcome';
import { scoreOf } from '../domain/ramp';
import type { FieldName } from '../domain/terms';
import { joined } from './joined';
import { placeOf, PLANS, type Values } from './plan';
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
function moneyOf(spec: AnySpec, found: Found, { scope, values, witnesses }: Case, bounds: Bounds): Money {
  const other = spec.otherMoney?.when(values as never, found) ? spec.otherMoney : null;
  const money = other ?? spec.money;
  if (!money) return NOT_VALUED;
  const valued = (sum: number): Money => {
    // Nothing times a negative difference is no "minus zero".
    const amount = sum + 0;
    return other && other.bucket !== spec.bucket
      ? { kind: 'value', amount, bucket: other.bucket }
      : { kind: 'value', amount };
  };
  const settled = money.settled?.(values as never, found, bounds) ?? null;
  if (settled === 'notValued') return NOT_VALUED;
  if (settled !== null) return valued(settled);
  const priced = money.reads.map(placeOf);
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
  return valued(money.amount(values as never, found, bounds));
}

function copySlot(place: number, from: Values, to: Values): void {
  const { name } = PLANS[place]!;
  (to as Record<string, unknown>)[name] = from[name];
}
