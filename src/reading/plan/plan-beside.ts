import type { Rect } from '../../domain/address';
import type { TableRead } from '../../domain/book';
import type { Plan } from '../../domain/plan';
import type { Survey } from '../../domain/survey';
import { overlaps } from '../layout/face';
import type { ReadTable } from '../role';
import type { PlanRun } from './plan-draft';
import { readPlan } from './read-plan';

/**
 * The S&OP plan in what other tables leave free: policies, figures a profile and lists of orders. Parameter sheets are
 * looked through as well, since capacities and financial premises stand among the others.
 */
export function planBeside(
  survey: Survey,
  others: readonly ReadTable[],
  profiles: readonly string[],
  run: PlanRun,
): Plan | undefined {
  const taken = new Map<string, Rect[]>();
  for (const { raw } of others) taken.set(raw.sheet.name, [...(taken.get(raw.sheet.name) ?? []), raw.rect]);
  return readPlan(survey, taken, profiles, run);
}

/** Tables of the plan take the place of what their cells were taken for before. */
export function besidePlan(tables: readonly TableRead[], plan: Plan | undefined): readonly TableRead[] {
  const own = plan?.tables ?? [];
  return tables.filter(({ sheet, rect }) => !own.some((table) => table.sheet === sheet && overlaps(table.rect, rect)));
}

/** The tables of the plan; what their rows and columns were taken for stands in the plan itself. */
export function planTables(plan: Plan | undefined): readonly TableRead[] {
  return (plan?.tables ?? []).map(({ sheet, rect }) => ({
    sheet,
    role: 'plan',
    headerRow: rect.top,
    rect,
    columns: [],
    hiddenRows: 0,
  }));
}
