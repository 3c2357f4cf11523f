import type { Book, FoldedReadings } from '../../domain/book';
import type { Issue } from '../../domain/issue';
import { foldCompany } from './fold-company';
import { foldSafetyStock } from './fold-safety-stock';
import { foldSupply } from './fold-supply';
import { foldSupplyMode } from './fold-supply-mode';
import { foldUnitMoney } from './fold-unit-money';
import { foldUplift } from './fold-uplift';
import { horizonOf } from './plan-horizon';
import type { PlanFold } from './plan-fold';
import { planIndex } from './plan-index';
import { planReadings } from './plan-readings';
import { planShares } from './plan-shares';

/** What the S&OP plan says of each profile, and what people should know of it. */
export interface PlanFacts {
  readonly folded: FoldedReadings;
  readonly issues: readonly Issue[];
}

/**
 * The plan as readings of fields, one a profile (RULES T01–T08). `today` is `2026-11-22`; months before its own do not
 * count. Figures of the company stand in every profile alike, at the same cell.
 */
export function foldPlan(
  book: Book,
  today: string,
  profileOfCustomer: ReadonlyMap<string, string> = new Map(),
): PlanFacts {
  const { plan } = book;
  if (!plan) return { folded: { profiles: {}, places: {} }, issues: [] };
  const horizon = horizonOf(plan.figures, today);
  const fold: PlanFold = {
    book,
    plan,
    index: planIndex(plan, today),
    horizon,
    shareOf: planShares(book, plan),
    today,
    profileOfCustomer,
    readings: planReadings(),
  };
  for (const part of [foldCompany, foldSupply, foldSafetyStock, foldUnitMoney, foldUplift, foldSupplyMode]) part(fold);
  return { folded: fold.readings.done(), issues: pastIssues(fold) };
}

/** A plan that ended says nothing of the months to come. */
function pastIssues({ plan, horizon, today }: PlanFold): readonly Issue[] {
  const dated = plan.figures.filter(({ month }) => month !== null);
  if (horizon.length > 0 || dated.length === 0) return [];
  const last = dated.reduce((latest, figure) => ((figure.month ?? '') > (latest.month ?? '') ? figure : latest));
  return [{ code: 'plan-past', found: last.month ?? today, at: last.at }];
}
