import type { Profile } from '../../domain/book';
import { DESK_STATES, type DeskAnswer, type DeskOrder, type DeskReason } from '../../domain/order-desk';
import { judgeCredit, judgeDiscount, judgeMinimum, judgePayment } from './judge-money';
import { judgeDate } from './judge-date';
import { judgeSpecial } from './judge-special';

/**
 * What Customer Service may do with an order: every promise of the package it touches, each within, within under a
 * condition, outside, or unknown. What is missing is never taken as kept.
 */
export function judgeOrder(order: DeskOrder, profile: Profile): DeskAnswer {
  const gravity = ({ state }: DeskReason): number => DESK_STATES.indexOf(state);
  const reasons = [
    ...judgeDate(order, profile),
    ...judgeMinimum(order, profile),
    ...judgeDiscount(order, profile),
    ...judgePayment(order, profile),
    ...judgeSpecial(order, profile),
    ...judgeCredit(order, profile),
  ]
    .map((reason, index) => ({ reason, index }))
    .sort((a, b) => gravity(a.reason) - gravity(b.reason) || a.index - b.index)
    .map(({ reason }) => reason);
  const asked = reasons.flatMap(({ ask }) => (ask === null ? [] : [ask]));
  return {
    order: order.order,
    profile: profile.name,
    // A package that says nothing at all promises nothing.
    state: reasons[0]?.state ?? 'unknown',
    ask: asked.filter((owner, index) => asked.indexOf(owner) === index),
    reasons,
  };
}
