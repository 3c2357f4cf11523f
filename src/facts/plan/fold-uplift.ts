import type { PlanPromotion } from '../../domain/plan';
import { wordsOf } from '../../domain/text';
import type { PlanFold } from './plan-fold';
import type { PlanSource } from './plan-readings';
import { upliftOf, demandOf, type Volume } from './plan-volumes';

/**
 * T04: a month's uplift of the calendar beside that in the demand plan. The plan's uplift of a family and month goes to
 * the profiles whose promotions ask for it, in proportion: those of the month, else of the family, else all by their share.
 */
export function foldUplift(fold: PlanFold): void {
  const { book, plan, index, horizon, readings } = fold;
  const calendar = plan.promotions.filter(({ start }) => horizon.includes(start.slice(0, 7)));
  const [firstPromotion] = plan.promotions;
  if (!firstPromotion || horizon.length === 0) return;
  const asked = new Map<string, number>();
  const wanted = new Map<string, number>();
  const sources = new Map<string, PlanSource>();
  for (const promotion of calendar) {
    for (const [profile, family, volume] of partsOf(promotion, fold)) {
      const key = keyOf(profile, family, promotion.start.slice(0, 7));
      asked.set(key, (asked.get(key) ?? 0) + volume);
      wanted.set(profile, (wanted.get(profile) ?? 0) + volume);
      if (!sources.has(profile)) sources.set(profile, { at: promotion.at, found: promotion.found, marks: [] });
    }
  }
  const planned = index.families.flatMap((family) =>
    horizon.flatMap((month) => {
      const uplift = upliftOf(index, family, month);
      return uplift ? [{ family, month, uplift }] : [];
    }),
  );
  const names = book.profiles.map(({ key }) => key);
  const asksOf = (profile: string, family: string, months: readonly string[]): number =>
    months.reduce((sum, month) => sum + (asked.get(keyOf(profile, family, month)) ?? 0), 0);
  const partOf = (profile: string, family: string, month: string): number => {
    for (const months of [[month], horizon]) {
      const all = names.reduce((sum, name) => sum + asksOf(name, family, months), 0);
      if (all > 0) return asksOf(profile, family, months) / all;
    }
    return fold.shareOf(profile, family)?.share ?? 0;
  };
  for (const profile of names) {
    let carried = 0;
    let from: Volume | null = planned[0]?.uplift ?? null;
    for (const { family, month, uplift } of planned) {
      const own = asked.get(keyOf(profile, family, month)) ?? 0;
      if (own > 0) from = uplift;
      carried += uplift.value * partOf(profile, family, month);
    }
    const source = sources.get(profile) ?? { at: firstPromotion.at, found: firstPromotion.found, marks: [] };
    readings.say(profile, 'upliftVolume', (wanted.get(profile) ?? 0) / horizon.length, source);
    // A plan that does not part the increment is out of reach, not 0 (ERRATA 60).
    if (from) readings.say(profile, 'plannedUplift', carried / horizon.length, { ...from.from, marks: from.marks });
  }
}

const keyOf = (profile: string, family: string, month: string): string => `${profile}\n${family}\n${month}`;

type Part = readonly [profile: string, family: string, volume: number];

/** A promotion of all families or of all profiles goes to each by its part of the demand. */
function partsOf(promotion: PlanPromotion, fold: PlanFold): readonly Part[] {
  const { book, index, shareOf, profileOfCustomer } = fold;
  const month = promotion.start.slice(0, 7);
  const named =
    promotion.profile ?? (promotion.customer === null ? null : profileOfCustomer.get(wordsOf(promotion.customer)));
  // A customer whom no portfolio knows is of no profile.
  if (named === undefined) return [];
  const families = promotion.family === null ? index.families : [promotion.family];
  const profiles = named === null ? book.profiles.map(({ key }) => key) : [named];
  const weights = families.flatMap((family) =>
    profiles.map((profile) => {
      const demand = demandOf(index, family, month)?.value ?? (promotion.family === null ? 0 : 1);
      const share = named === null ? (shareOf(profile, family)?.share ?? 0) : 1;
      return [profile, family, demand * share] as const;
    }),
  );
  const total = weights.reduce((sum, [, , weight]) => sum + weight, 0);
  return total > 0
    ? weights.map(([profile, family, weight]) => [profile, family, (promotion.uplift * weight) / total])
    : [];
}
