import type { BridgeShare, PlanBridge } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import { ask, issueOf, questionId } from '../findings';
import type { PlanRun } from './plan-draft';

/** Shares that add up by family, or by profile; whole numbers that add up to neither are volumes; else a person says. */
export function basisOf(
  shares: readonly BridgeShare[],
  at: BridgeShare['at'],
  found: string,
  run: PlanRun,
): PlanBridge['by'] | null {
  const isOne = (by: 'family' | 'profile'): boolean => {
    const sums = [...sumsBy(shares, by).values()];
    return sums.every((sum) => Math.abs(sum - 1) <= 0.011) || sums.every((sum) => Math.abs(sum - 100) <= 1.1);
  };
  const [isByFamily, isByProfile] = [isOne('family'), isOne('profile')];
  if (isByFamily !== isByProfile) return isByFamily ? 'family' : 'profile';
  // Each family goes to one profile, and each profile takes one family: both ways say the same.
  if (isByFamily && shares.every(({ share }) => share === 0 || share === 1 || share === 100)) return 'family';
  const most = Math.max(...shares.map(({ share }) => share));
  if (!isByFamily && most > 100 && shares.every(({ share }) => Number.isInteger(share))) return 'volume';
  const id = questionId('plan-bridge', wordsOf(at.sheet));
  const answer = wordsOf(run.answers[id] ?? '');
  const options = OPTIONS[run.language ?? 'pt-BR'];
  const chosen = BASES.find((_, index) =>
    Object.values(OPTIONS).some((texts) => wordsOf(texts[index] ?? '') === answer),
  );
  if (chosen) return chosen;
  ask(run.findings, { id, issue: issueOf('plan-bridge', found, at, { readings: options.join(' | ') }), options });
  return null;
}

const BASES: readonly PlanBridge['by'][] = ['family', 'profile', 'volume'];
const OPTIONS = {
  'pt-BR': ['parte da família', 'parte do perfil', 'volume'],
  en: ['share of the family', 'share of the profile', 'volume'],
  es: ['parte de la familia', 'parte del perfil', 'volumen'],
} as const;

function sumsBy(shares: readonly BridgeShare[], by: 'family' | 'profile'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const one of shares) sums.set(one[by], (sums.get(one[by]) ?? 0) + one.share);
  return sums;
}

/** Shares in percent points as shares of one; volumes as they are. */
export function inShares(shares: readonly BridgeShare[], by: PlanBridge['by']): readonly BridgeShare[] {
  if (by === 'volume') return shares;
  const sums = [...sumsBy(shares, by).values()];
  const isPoints = sums.every((sum) => sum > 2);
  return isPoints ? shares.map((one) => ({ ...one, share: one.share / 100 })) : shares;
}
