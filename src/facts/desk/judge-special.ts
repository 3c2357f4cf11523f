import type { Profile } from '../../domain/book';
import type { DeskCode, DeskOrder, DeskReason, DeskState } from '../../domain/order-desk';
import type { Owner, Shown } from '../../domain/outcome';
import { orderMissing, policyMissing, promised, sourcesOf, valueOf } from './promise';

/** Whether the package knows special orders at all. */
export function isSpecialOffered(profile: Profile): boolean {
  const rule = valueOf(profile, 'specialOrderRule');
  return rule !== null && rule.isAllowed && quotaOf(profile) !== 0;
}

function quotaOf(profile: Profile): number | 'unlimited' | null {
  return valueOf(profile, 'specialQuota') ?? valueOf(profile, 'specialOrderRule')?.quotaPerMonth ?? null;
}

/** A special order against the rule: whether there are any, by whose leave, how many, and at what price. */
export function judgeSpecial(order: DeskOrder, profile: Profile): readonly DeskReason[] {
  if (!order.isSpecial) return [];
  const rule = promised(profile, 'specialOrderRule');
  if (rule.kind === 'absent' || rule.kind === 'unclear') return [policyMissing('special', 'specialOrderRule', profile)];
  const reason = (state: DeskState, code: DeskCode, shown: Shown | null, ask: Owner | null = null): DeskReason => ({
    topic: 'special',
    state,
    code,
    ask,
    shown: shown === null ? {} : { figure: shown },
    sources: sourcesOf(profile, 'specialOrderRule', 'specialQuota'),
  });
  if (!isSpecialOffered(profile) || rule.kind !== 'value') {
    return [reason('outside', 'special-refused', null, 'logistics')];
  }
  const quota = quotaOf(profile);
  return [
    ...(rule.value.needsApproval ? [reason('outside', 'special-approval', null, 'logistics')] : []),
    // One order does not tell how many went before it this month.
    ...(typeof quota === 'number' ? [reason('if', 'special-quota', { as: 'number', value: quota })] : []),
    judgeSurcharge(order, profile),
  ];
}

function judgeSurcharge({ value, surcharge: charged }: DeskOrder, profile: Profile): DeskReason {
  const sources = sourcesOf(profile, 'specialSurcharge', 'specialOrderRule');
  const said = promised(profile, 'specialSurcharge');
  if (said.kind === 'unclear') return policyMissing('special', 'specialSurcharge', profile);
  const surcharge =
    said.kind === 'value' ? said.value : (valueOf(profile, 'specialOrderRule')?.surcharge ?? { money: 0 });
  if ('share' in surcharge && value === null) return orderMissing('special', 'value', sources);
  const due = 'money' in surcharge ? surcharge.money : surcharge.share * (value ?? 0);
  const base = { topic: 'special', ask: null, sources } as const;
  if (due <= 0) return { ...base, state: 'within', code: 'special-free', shown: {} };
  const shown = { figure: { as: 'money', value: due }, charged: { as: 'money', value: charged ?? 0 } } as const;
  if (charged === null) return { ...base, state: 'if', code: 'surcharge-due', shown };
  return charged >= due - 1e-9 * due
    ? { ...base, state: 'within', code: 'surcharge-charged', shown }
    : { ...base, state: 'if', code: 'surcharge-short', shown };
}
