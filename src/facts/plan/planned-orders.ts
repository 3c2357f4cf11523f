import type { CellRef } from '../../domain/address';
import type { Book } from '../../domain/book';
import type { PlanPromotion } from '../../domain/plan';
import { monthOf } from './plan-horizon';
import { planIndex } from './plan-index';
import { planShares } from './plan-shares';
import { demandOf } from './plan-volumes';

/** What the published plan expects a profile to order of a family in a month: O10 compares it with the orders. */
export interface PlannedOrder {
  /** Profile key and family in comparable form. */
  readonly profile: string;
  readonly family: string;
  /** `2026-10` */
  readonly month: string;
  /** In the unit of the plan, such as cases. */
  readonly volume: number;
  /** Cost of a unit; null where the plan does not say it. */
  readonly unitCost: number | null;
  readonly at: CellRef;
}

/** The plan as the fold of orders needs it; promotions are those of O09. */
export interface PlannedOrders {
  readonly orders: readonly PlannedOrder[];
  readonly promotions: readonly PlanPromotion[];
  /** Names of families by their comparable form. */
  readonly families: Readonly<Record<string, string>>;
}

/** Every month of the plan, the past ones too: orders are compared with the plan of their own month. */
export function plannedOrders(book: Book, today: string): PlannedOrders | null {
  const { plan } = book;
  if (!plan) return null;
  const index = planIndex(plan, today);
  const shareOf = planShares(book, plan);
  const months = [...new Set(plan.figures.flatMap(({ month }) => monthOf(month, today) ?? []))].sort();
  const orders = index.families.flatMap((family) =>
    months.flatMap((month) => {
      const demand = demandOf(index, family, month);
      if (!demand) return [];
      const unitCost = index.at('unitCost', family, null)?.value ?? null;
      return book.profiles.flatMap(({ key }): PlannedOrder[] => {
        const share = shareOf(key, family);
        if (!share) return [];
        return [{ profile: key, family, month, volume: demand.value * share.share, unitCost, at: demand.from.at }];
      });
    }),
  );
  return { orders, promotions: plan.promotions, families: plan.families };
}
