import { monthName } from '../../domain/month-name';
import type { PlanFold } from './plan-fold';
import type { PlanSource } from './plan-readings';
import type { PlanShare } from './plan-shares';
import { availableOf, demandOf, type Volume } from './plan-volumes';

/** One family and month of the plan. */
interface PlanCell {
  readonly family: string;
  readonly month: string;
  readonly demand: Volume;
  /** null where supply, opening or minimum stock is not known. */
  readonly available: Volume | null;
}

/**
 * T05: of the families in which a profile has a share, the family and month whose demand is covered least. Where one of
 * them lacks supply, opening or minimum stock, nothing can be said of the profile (ERRATA 30).
 */
export function foldSupply(fold: PlanFold): void {
  const { book, plan, index, horizon, readings, shareOf } = fold;
  const cells = index.families.flatMap((family) =>
    horizon.flatMap((month): PlanCell[] => {
      const demand = demandOf(index, family, month);
      return demand ? [{ family, month, demand, available: availableOf(index, family, horizon, month) }] : [];
    }),
  );
  const hasSupply = cells.some(({ available }) => available !== null);
  for (const { key } of book.profiles) {
    const own = cells.flatMap((cell) => {
      const share = shareOf(key, cell.family);
      return share !== null && share.share > 0 ? [{ cell, share }] : [];
    });
    if (own.length === 0) continue;
    const [first] = own;
    const missing = own.find(({ cell }) => cell.available === null);
    const { cell, share } =
      missing ?? own.reduce((least, one) => (cover(one.cell) < cover(least.cell) ? one : least), first!);
    const from = sourceOf(cell.demand);
    readings.say(key, 'planDemand', cell.demand.value, from);
    readings.say(key, 'planShare', share.share, shareSource(share, from));
    const tightest = `${plan.families[cell.family] ?? cell.family} · ${monthName(cell.month, book.language)}`;
    readings.say(key, 'planTightest', tightest, { ...from, marks: [] });
    if (cell.available) readings.say(key, 'planAvailable', cell.available.value, sourceOf(cell.available));
    else if (hasSupply) readings.blank(key, 'planAvailable', from);
  }
}

/** available ÷ demand; what nobody asks for is covered. */
function cover({ demand, available }: PlanCell): number {
  return demand.value > 0 ? (available?.value ?? 0) / demand.value : Infinity;
}

export function sourceOf({ from, marks }: Volume): PlanSource {
  return { at: from.at, found: from.found, marks };
}

/** Without a table profile × family the share points to the demand it is a share of. */
export function shareSource(share: PlanShare, otherwise: PlanSource): PlanSource {
  return share.at ? { at: share.at, found: share.found, marks: share.marks } : { ...otherwise, marks: share.marks };
}
