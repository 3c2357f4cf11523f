import type { PlanFigure, PlanRead } from '../../domain/plan';
import type { PlanDraft, PlanTable } from './plan-draft';

/** One line a measure and table: what it was taken for, and how far it reaches. */
export function readsOf(drafts: readonly PlanDraft[], figures: readonly PlanFigure[]): readonly PlanRead[] {
  const cells = new Set(figures.map(({ at }) => `${at.sheet} ${at.row} ${at.column}`));
  const groups = new Map<string, PlanDraft[]>();
  for (const draft of drafts) {
    const { at, measure, version } = draft;
    if (!cells.has(`${at.sheet} ${at.row} ${at.column}`)) continue;
    const key = JSON.stringify([at.sheet, measure, version]);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const months = group.flatMap(({ month }) => month ?? []).sort();
    const [from] = months;
    const to = months[months.length - 1];
    const own = figures.find(({ at }) => at === first.at);
    return [
      {
        at: first.named.at,
        found: first.named.found,
        as: own?.measure ?? first.measure,
        figures: group.length,
        families: new Set(group.flatMap(({ family }) => family ?? [])).size,
        months: from !== undefined && to !== undefined ? ([from, to] as const) : null,
        unit: first.unit,
        scale: first.scale,
        version: first.version,
      },
    ];
  });
}

/** One line a promotion calendar. */
export function promotionReads(tables: readonly PlanTable[]): readonly PlanRead[] {
  return tables.flatMap(({ promotions }) => {
    const [first] = promotions;
    if (!first) return [];
    const months = promotions.map(({ start }) => start.slice(0, 7)).sort();
    const { at, found, unit } = first;
    const families = new Set(promotions.flatMap(({ family }) => family ?? [])).size;
    const reach = [months[0] ?? '', months[months.length - 1] ?? ''] as const;
    return [
      {
        at,
        found,
        as: 'promotions' as const,
        figures: promotions.length,
        families,
        months: reach,
        unit,
        scale: 1,
        version: null,
      },
    ];
  });
}
