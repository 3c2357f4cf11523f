import type { Profile } from '../../domain/book';
import type { PlanFigure } from '../../domain/plan';
import type { PlanFold } from './plan-fold';
import { volumeOf } from './fold-unit-money';

const WORKING_A_WEEK = 5;

/**
 * T08: the part of what a profile is planned to buy in families that are made to order and take longer than it was
 * promised, in the same kind of day (ERRATA 66). Families count by value where all of them have a margin and a cost.
 */
export function foldSupplyMode(fold: PlanFold): void {
  const { book, index, readings } = fold;
  const modes = index.all('madeToOrder');
  const [anyMode] = modes;
  if (!anyMode) return;
  for (const profile of book.profiles) {
    const promised = promiseOf(profile);
    const parts = index.families.flatMap((family) => {
      const volume = volumeOf(fold, profile.key, family);
      return volume > 0
        ? [{ family, worth: volume * priceOf(fold, family), mode: index.at('madeToOrder', family, null) }]
        : [];
    });
    const total = parts.reduce((sum, { worth }) => sum + worth, 0);
    if (promised === null || total <= 0 || parts.some(({ mode }) => mode === null)) {
      readings.blank(profile.key, 'madeToOrderShare', { ...anyMode, marks: [] });
      continue;
    }
    const slow = parts.flatMap(({ family, worth, mode }) => {
      const supply = mode?.value === 1 ? supplyTime(fold, family, promised.working) : null;
      return supply ? [{ worth, ...supply }] : [];
    });
    const isOpen = parts.some(({ family, mode }) => mode?.value === 1 && !supplyTime(fold, family, promised.working));
    if (isOpen) {
      readings.blank(profile.key, 'madeToOrderShare', { ...anyMode, marks: [] });
      continue;
    }
    const late = slow.filter(({ days }) => days > promised.days + 1e-9);
    const share = late.reduce((sum, { worth }) => sum + worth, 0) / total;
    const [first] = late;
    readings.say(profile.key, 'madeToOrderShare', share, first?.from ?? anyMode);
    const longest = late.reduce<(typeof late)[number] | undefined>(
      (most, one) => (most && most.days >= one.days ? most : one),
      first,
    );
    if (longest) readings.say(profile.key, 'madeToOrderDays', longest.days, longest.from);
  }
}

function promiseOf({ readings }: Profile): { readonly days: number; readonly working: boolean } | null {
  const { leadTime } = readings;
  return leadTime?.kind === 'value' ? leadTime.value : null;
}

/** The supply time of a family in working or calendar days, as the promise counts (ERRATA 23). */
function supplyTime(
  { index }: PlanFold,
  family: string,
  isWorking: boolean,
): { readonly days: number; readonly from: PlanFigure } | null {
  const working = index.at('supplyWorkingDays', family, null);
  const calendar = index.at('supplyDays', family, null);
  if (working) return { days: isWorking ? working.value : (working.value * 7) / WORKING_A_WEEK, from: working };
  if (!calendar) return null;
  return { days: isWorking ? (calendar.value * WORKING_A_WEEK) / 7 : calendar.value, from: calendar };
}

/** Margin and cost of a unit make its price; where a family lacks one, all count by volume. */
function priceOf({ index }: PlanFold, family: string): number {
  const price = (of: string): number | null => {
    const margin = index.at('unitMargin', of, null);
    const cost = index.at('unitCost', of, null);
    return margin && cost ? margin.value + cost.value : null;
  };
  return index.families.every((one) => price(one) !== null) ? (price(family) ?? 1) : 1;
}
