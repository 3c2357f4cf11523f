import type { Plan, PlanFigure, PlanMeasure } from '../../domain/plan';
import { monthOf } from './plan-horizon';

/** Figures of a plan by what they say. */
export interface PlanIndex {
  /** Of a family and month, or of the company where the family is null; a figure without a month holds for every month. */
  readonly at: (measure: PlanMeasure, family: string | null, month: string | null) => PlanFigure | null;
  /** All figures of a measure, in the order of the plan. */
  readonly all: (measure: PlanMeasure) => readonly PlanFigure[];
  readonly families: readonly string[];
}

/** Volumes that the plan gives by profile add up to those of the family. */
export function planIndex(plan: Plan, today: string): PlanIndex {
  const byKey = new Map<string, PlanFigure>();
  const byMeasure = new Map<PlanMeasure, PlanFigure[]>();
  for (const figure of plan.figures) {
    const known = byMeasure.get(figure.measure);
    if (known) known.push(figure);
    else byMeasure.set(figure.measure, [figure]);
    const key = keyOf(figure.measure, figure.family, monthOf(figure.month, today));
    const before = byKey.get(key);
    byKey.set(key, before ? { ...before, value: before.value + figure.value } : figure);
  }
  return {
    at: (measure, family, month) =>
      byKey.get(keyOf(measure, family, month)) ?? byKey.get(keyOf(measure, family, null)) ?? null,
    all: (measure) => byMeasure.get(measure) ?? [],
    families: Object.keys(plan.families),
  };
}

const keyOf = (measure: PlanMeasure, family: string | null, month: string | null): string =>
  `${measure}\n${family ?? ''}\n${month ?? ''}`;
