import type { PlanFigure } from '../../domain/plan';
import { spreadOf } from '../../domain/spread';
import type { PlanFold } from './plan-fold';
import { shareSource } from './fold-supply';
import { demandOf } from './plan-volumes';

/** What the plan says of the safety stock of one family. */
interface FamilyStock {
  readonly family: string;
  readonly stock: PlanFigure;
  readonly sd: PlanFigure;
  readonly review: PlanFigure;
  readonly lead: PlanFigure;
  readonly leadSd: PlanFigure | null;
  /** Cases a day, as written or as the demand of the plan gives it. */
  readonly mean: { readonly value: number; readonly from: PlanFigure } | null;
}

/** T06: of the families in which a profile has a share, the one whose safety stock is the smallest part of σ_P. */
export function foldSafetyStock(fold: PlanFold): void {
  const { book, plan, index, readings, shareOf } = fold;
  const stocks = index.families.flatMap((family) => stockOf(fold, family) ?? []);
  for (const { key } of book.profiles) {
    const own = stocks.flatMap((stock) => {
      const share = shareOf(key, stock.family);
      return share !== null && share.share > 0 ? [{ stock, share }] : [];
    });
    const [first] = own;
    if (!first) continue;
    const { stock, share } = own.reduce(
      (least, one) => (factorOf(one.stock) < factorOf(least.stock) ? one : least),
      first,
    );
    readings.say(key, 'plannedSafetyStock', stock.stock.value, stock.stock);
    readings.say(key, 'dailyDemandSd', stock.sd.value, stock.sd);
    readings.say(key, 'planReviewDays', stock.review.value, stock.review);
    readings.say(key, 'planLeadDays', stock.lead.value, stock.lead);
    if (stock.leadSd) readings.say(key, 'planLeadSd', stock.leadSd.value, stock.leadSd);
    if (stock.mean) readings.say(key, 'meanDailyDemand', stock.mean.value, stock.mean.from);
    readings.say(key, 'safetyStockFamily', plan.families[stock.family] ?? stock.family, { ...stock.stock, marks: [] });
    readings.say(key, 'safetyStockShare', share.share, shareSource(share, stock.stock));
  }
}

function stockOf({ index, horizon }: PlanFold, family: string): FamilyStock | null {
  const month = horizon[0] ?? null;
  const stock = index.at('safetyStock', family, month) ?? index.at('minimumStock', family, month);
  const sd = index.at('dailyDemandSd', family, null);
  const review = index.at('reviewDays', family, null);
  const lead = index.at('leadDays', family, null);
  if (!stock || !sd || !review || !lead) return null;
  const written = index.at('meanDailyDemand', family, null);
  const demands = horizon.flatMap((one) => demandOf(index, family, one) ?? []);
  const [first] = demands;
  // Daily demand = monthly demand × 12 ÷ 365 (ERRATA 16).
  const mean = written
    ? { value: written.value, from: written }
    : first
      ? { value: (demands.reduce((sum, { value }) => sum + value, 0) / demands.length) * (12 / 365), from: first.from }
      : null;
  return { family, stock, sd, review, lead, leadSd: index.at('leadSd', family, null), mean };
}

/** SSp ÷ σ_P: the z that the planned stock stands for. */
function factorOf({ stock, sd, review, lead, leadSd, mean }: FamilyStock): number {
  const spread = spreadOf(sd.value, review.value + lead.value, mean?.value ?? 0, leadSd?.value ?? 0);
  return spread > 0 ? stock.value / spread : Infinity;
}
