import type { PlanMeasure, PlanUnit } from '../../domain/plan';
import { unitsIn } from './plan-label';
import { isVolume } from './plan-measures';

/** In what the cells of a row or column are counted, and how much one of it is. */
export interface PlanScale {
  readonly unit: PlanUnit;
  readonly scale: number;
}

/** By the first text that says it: the row's own unit, its name, then headings and titles; what says none counts as written. */
export function scaleOf(measure: PlanMeasure | null, texts: readonly string[]): PlanScale {
  if (!isVolume(measure)) return { unit: null, scale: 1 };
  const said = texts.map(unitsIn);
  const unit = said.find((one) => one.unit !== null)?.unit ?? null;
  const scale = said.find((one) => one.scale !== null)?.scale ?? 1;
  return { unit, scale };
}
