import type { Profile } from '../../domain/book';
import type { DeskCode, DeskOrder, DeskReason, DeskSource, DeskState, DeskTopic } from '../../domain/order-desk';
import type { Owner, Shown } from '../../domain/outcome';
import type { Minimum } from '../../domain/terms';
import { orderPolicy } from '../orders/order-policy';
import { orderMissing, policyMissing, promised, sourcesOf } from './promise';

/** The noise of adding up and of decimal shares decides nothing. */
const NOISE = 1e-9;

/** The order against the minimum order, in the unit of the policy. */
export function judgeMinimum(order: DeskOrder, profile: Profile): readonly DeskReason[] {
  const said = promised(profile, 'minOrder');
  if (said.kind === 'absent' || said.kind === 'notApplicable') return [];
  if (said.kind === 'unclear') return [policyMissing('minimum', 'minOrder', profile)];
  const minimum = said.value;
  const sources = [said.source];
  if (minimum.amount <= 0) return [];
  const isMoney = minimum.unit === 'money';
  const size = isMoney ? order.value : order.quantity;
  if (size === null) return [orderMissing('minimum', isMoney ? 'value' : 'quantity', sources)];
  const shown = {
    size: amountOf(size, minimum),
    minimum: amountOf(minimum.amount, minimum),
    left: amountOf(Math.max(0, minimum.amount - size), minimum),
    unit: unitOf(minimum),
  };
  if (!isMoney && order.unit !== minimum.unit) {
    return [reason('minimum', 'unknown', 'unit-unknown', shown, sources, 'commercial')];
  }
  return size >= minimum.amount * (1 - NOISE)
    ? [reason('minimum', 'within', 'minimum-met', shown, sources)]
    : [reason('minimum', 'if', 'consolidate', shown, sources)];
}

/** The deepest discount against the cap that O03 measures by, and against the discount for volume. */
export function judgeDiscount(order: DeskOrder, profile: Profile): readonly DeskReason[] {
  const [max, plain] = [promised(profile, 'discountMax'), promised(profile, 'discount')];
  const { discountCap } = orderPolicy(profile);
  const isNone = discountCap === null && (max.kind === 'notApplicable' || plain.kind === 'notApplicable');
  const cap = isNone ? 0 : discountCap;
  if (cap === null) return [policyMissing('discount', 'discount', profile)];
  const sources = sourcesOf(profile, max.kind === 'value' ? 'discountMax' : 'discount');
  const { discount, listValue, value } = order;
  if (discount === null) return [orderMissing('discount', 'discount', sources)];
  const shown = { discount: percent(discount), cap: percent(cap) };
  if (discount <= cap + NOISE) return [reason('discount', 'within', 'discount-kept', shown, sources)];
  const volume = forVolume(order, cap, profile);
  if (volume) return [volume];
  const base = listValue ?? value;
  const left = { ...shown, leak: money(base === null ? 0 : (discount - cap) * base) };
  return [reason('discount', 'outside', 'discount-over', left, sources, 'commercial')];
}

/** A discount above the cap may be the one for volume, given from a step on: a smaller one comes on top of the cap. */
function forVolume(
  { discount, listValue, quantity, unit, value }: DeskOrder,
  cap: number,
  profile: Profile,
): DeskReason | null {
  const [step, given] = [promised(profile, 'volumeStep'), promised(profile, 'volumeDiscount')];
  if (step.kind !== 'value' || given.kind !== 'value' || discount === null) return null;
  const most = given.value > cap ? given.value : 1 - (1 - cap) * (1 - given.value);
  if (discount > most + NOISE) return null;
  const sources = [given.source, step.source];
  const isMoney = step.value.unit === 'money';
  const size = isMoney ? (listValue ?? value) : quantity;
  if (size === null) return orderMissing('discount', isMoney ? 'value' : 'quantity', sources);
  const shown = {
    discount: percent(discount),
    cap: percent(most),
    minimum: amountOf(step.value.amount, step.value),
    left: amountOf(Math.max(0, step.value.amount - size), step.value),
    unit: unitOf(step.value),
  };
  if (!isMoney && unit !== step.value.unit) {
    return reason('discount', 'unknown', 'unit-unknown', shown, sources, 'commercial');
  }
  return size >= step.value.amount * (1 - NOISE)
    ? reason('discount', 'within', 'volume-discount', shown, sources)
    : reason('discount', 'if', 'reach-step', shown, sources);
}

/** The longest mean term against the term of the policy. */
export function judgePayment({ termDays }: DeskOrder, profile: Profile): readonly DeskReason[] {
  const said = promised(profile, 'paymentTerms');
  if (said.kind === 'notApplicable') return [];
  const { termDays: term } = orderPolicy(profile);
  if (said.kind !== 'value' || term === null) return [policyMissing('payment', 'paymentTerms', profile)];
  const sources = [said.source];
  if (termDays === null) return [orderMissing('payment', 'payment', sources)];
  const shown = { asked: days(termDays), term: days(term), over: days(Math.max(0, termDays - term)) };
  return termDays <= term + NOISE
    ? [reason('payment', 'within', 'term-kept', shown, sources)]
    : [reason('payment', 'outside', 'term-over', shown, sources, 'finance')];
}

/** The order alone against the credit limit: what is open besides is not known here. */
export function judgeCredit({ value }: DeskOrder, profile: Profile): readonly DeskReason[] {
  const said = promised(profile, 'creditLimit');
  if (said.kind === 'absent' || said.kind === 'notApplicable') return [];
  if (said.kind === 'unclear') return [policyMissing('credit', 'creditLimit', profile)];
  if (value === null) return [orderMissing('credit', 'value', [said.source])];
  const shown = { size: money(value), limit: money(said.value) };
  return value <= said.value * (1 + NOISE)
    ? [reason('credit', 'within', 'credit-alone', shown, [said.source])]
    : [reason('credit', 'outside', 'credit-over', shown, [said.source], 'finance')];
}

function reason(
  topic: DeskTopic,
  state: DeskState,
  code: DeskCode,
  shown: Readonly<Record<string, Shown>>,
  sources: readonly DeskSource[],
  ask: Owner | null = null,
): DeskReason {
  return { topic, state, code, ask, shown, sources };
}

const money = (value: number): Shown => ({ as: 'money', value });
const percent = (value: number): Shown => ({ as: 'percent', value });
const days = (value: number): Shown => ({ as: 'days', value });
/** Money with its currency; of another unit the number, and `unitOf` beside it. */
const amountOf = (value: number, { unit }: Minimum): Shown => ({ as: unit === 'money' ? 'money' : 'number', value });
const unitOf = ({ unit }: Minimum): Shown =>
  unit === 'money' ? { as: 'text', value: '' } : { as: 'word', value: unit };
