import type { CellRef } from '../../domain/address';
import type { Book, Profile } from '../../domain/book';
import type { Plan } from '../../domain/plan';
import type { ReadingMark } from '../../domain/terms';

/** The part of a family's demand that goes to a profile, with the cell that says so; without a table, with none. */
export interface PlanShare {
  readonly share: number;
  readonly at: CellRef | null;
  readonly found: string;
  readonly marks: readonly ReadingMark[];
}

/** The share of a profile in a family; null where the table does not name the profile. */
export type ShareOf = (profile: string, family: string) => PlanShare | null;

/**
 * Shares by the plan's own figures where it is by profile, else by the table profile × family, else by net sales, else
 * even: the last two are marked, and every finding shows it.
 */
export function planShares(book: Book, plan: Plan): ShareOf {
  const ofPlan = sharesOfPlan(plan);
  const ofBridge = plan.bridge ? sharesOfBridge(plan, book.profiles) : null;
  const ofSales = sharesOfSales(book.profiles);
  return (profile, family) => {
    const planned = ofPlan.get(family);
    if (planned) return planned.get(profile) ?? null;
    if (ofBridge) return ofBridge.get(family)?.get(profile) ?? null;
    return ofSales.get(profile) ?? null;
  };
}

type Shares = Map<string, PlanShare>;

function sharesOfPlan({ figures }: Plan): Map<string, Shares> {
  const own = figures.filter(({ measure, profile }) => measure === 'demand' && profile !== null);
  return normalised(
    own.map(({ family, profile, value, at, found }) => ({
      family: family ?? '',
      profile: profile ?? '',
      amount: value,
      at,
      found,
    })),
  );
}

/** Shares of a profile become amounts by its sales; without them the mix of every profile weighs the same, and is marked. */
function sharesOfBridge({ bridge }: Plan, profiles: readonly Profile[]): Map<string, Shares> {
  if (!bridge) return new Map();
  const isWeighed = bridge.by === 'profile';
  const sales = new Map(profiles.map((profile) => [profile.key, salesOf(profile)]));
  const isEven = isWeighed && bridge.shares.some(({ profile, share }) => share > 0 && sales.get(profile) === null);
  const marks: readonly ReadingMark[] = isEven ? ['even-split'] : isWeighed ? ['split-by-sales'] : [];
  const amounts = bridge.shares.map(({ profile, family, share, at, found }) => {
    const weight = isWeighed && !isEven ? (sales.get(profile) ?? 0) : 1;
    return { family, profile, amount: share * weight, at, found };
  });
  // Shares of a family that a planner wrote are taken as written: profiles without a policy have the rest.
  return bridge.by === 'family' ? asWritten(amounts) : normalised(amounts, marks);
}

interface Amount {
  readonly family: string;
  readonly profile: string;
  readonly amount: number;
  readonly at: CellRef;
  readonly found: string;
}

function asWritten(amounts: readonly Amount[]): Map<string, Shares> {
  const families = new Map<string, Shares>();
  for (const { family, profile, amount, at, found } of amounts) {
    const shares = families.get(family) ?? new Map<string, PlanShare>();
    shares.set(profile, { share: amount, at, found, marks: [] });
    families.set(family, shares);
  }
  return families;
}

function normalised(amounts: readonly Amount[], marks: readonly ReadingMark[] = []): Map<string, Shares> {
  const totals = new Map<string, number>();
  const sums = new Map<string, Amount>();
  for (const one of amounts) {
    totals.set(one.family, (totals.get(one.family) ?? 0) + one.amount);
    const key = JSON.stringify([one.family, one.profile]);
    const before = sums.get(key);
    sums.set(key, before ? { ...before, amount: before.amount + one.amount } : one);
  }
  const families = new Map<string, Shares>();
  for (const { family, profile, amount, at, found } of sums.values()) {
    const total = totals.get(family) ?? 0;
    if (total <= 0) continue;
    const shares = families.get(family) ?? new Map<string, PlanShare>();
    shares.set(profile, { share: amount / total, at, found, marks });
    families.set(family, shares);
  }
  return families;
}

function sharesOfSales(profiles: readonly Profile[]): Shares {
  const sales = profiles.map(salesOf);
  const total = sales.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const isKnown = total > 0 && sales.every((one) => one !== null);
  return new Map(
    profiles.map(({ key }, index) => {
      const share = isKnown ? (sales[index] ?? 0) / total : 1 / profiles.length;
      return [key, { share, at: null, found: '', marks: [isKnown ? 'split-by-sales' : 'even-split'] }];
    }),
  );
}

/** Monthly net sales of a profile, negative as 0 (ERRATA 102); null where they are not known. */
export function salesOf({ readings }: Profile): number | null {
  const { netSales } = readings;
  return netSales?.kind === 'value' ? Math.max(0, netSales.value) : null;
}
