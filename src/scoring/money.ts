import { BUCKETS, type Bucket, type Money, type Outcome } from '../domain/outcome';

/** Money at stake a month, by bucket, and the sum of buckets; null where nothing is known (ERRATA 9). */
export interface MoneyAtStake {
  readonly buckets: { readonly [B in Bucket]?: number };
  /**
   * "At least": the maximum per bucket drops money with other causes (ERRATA 34). Null too where all that is known is
   * zero and a rule with money could not be judged: at least nothing says nothing.
   */
  readonly total: number | null;
}

/** A rule's outcome with the bucket its money belongs to. */
export interface Priced {
  readonly bucket: Bucket | null;
  readonly outcome: Outcome;
}

type Buckets = { [B in Bucket]?: number };

/** Maximum per bucket over the scored rules, then the sum; exempt money and TOTAL are never added (ERRATA 107). */
export function moneyOf(rules: readonly Priced[]): MoneyAtStake {
  const buckets: Buckets = {};
  let isWhole = true;
  for (const { bucket, outcome } of rules) {
    if (bucket !== null && bucket !== 'TOTAL' && isUnknown(outcome)) isWhole = false;
    if (bucket === null || bucket === 'TOTAL' || outcome.kind !== 'scored' || outcome.money.kind !== 'value') continue;
    const { amount, bucket: felt = bucket } = outcome.money;
    buckets[felt] = Math.max(buckets[felt] ?? 0, amount);
  }
  return { buckets, total: totalOf(buckets, isWhole) };
}

/** Per bucket the larger of what the profiles add up to and what the portfolio rules see (ERRATA 82). */
export function moneyOfPortfolio(profiles: readonly MoneyAtStake[], portfolioRules: readonly Priced[]): MoneyAtStake {
  const seen = moneyOf(portfolioRules).buckets;
  const buckets: Buckets = {};
  for (const bucket of BUCKETS) {
    const amounts = profiles.map((profile) => profile.buckets[bucket]).filter((amount) => amount !== undefined);
    const ofRules = seen[bucket];
    if (amounts.length === 0 && ofRules === undefined) continue;
    buckets[bucket] = Math.max(
      amounts.reduce((sum, amount) => sum + amount, 0),
      ofRules ?? 0,
    );
  }
  const isWhole = profiles.every(({ total }) => total !== null);
  return { buckets, total: totalOf(buckets, isWhole) };
}

/** A rule that has money and cannot say how much. */
function isUnknown(outcome: Outcome): boolean {
  if (outcome.kind === 'scored') return outcome.money.kind === 'unknown';
  return outcome.kind === 'unknown' || outcome.kind === 'outOfReach';
}

/** The amount in money, 0 where it is not valued or unknown: for ordering only, never for a sum that is shown. */
export function amountOf(money: Money): number {
  return money.kind === 'value' ? money.amount : 0;
}

function totalOf(buckets: Buckets, isWhole: boolean): number | null {
  let total: number | null = null;
  for (const bucket of BUCKETS) {
    const amount = buckets[bucket];
    if (amount !== undefined) total = (total ?? 0) + amount;
  }
  return total === 0 && !isWhole ? null : total;
}
