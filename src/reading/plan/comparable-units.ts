import type { PlanFigure } from '../../domain/plan';
import { issueOf } from '../findings';
import type { PlanRun } from './plan-draft';
import { isVolume } from './plan-measures';

/** Figures in another unit than the demand of their family are not compared with it: they are told, and left out. */
export function inComparableUnits(figures: readonly PlanFigure[], run: PlanRun): readonly PlanFigure[] {
  const units = new Map<string | null, PlanFigure['unit']>();
  for (const { measure, family, unit } of figures) {
    if (measure === 'demand' && unit !== null && !units.has(family)) units.set(family, unit);
  }
  const told = new Set<string>();
  return figures.filter((figure) => {
    const { measure, family, unit } = figure;
    const ofDemand = units.get(family);
    if (!isVolume(measure) || family === null || !ofDemand || unit === null || unit === ofDemand) return true;
    const key = `${measure} ${figure.at.sheet}`;
    if (!told.has(key)) {
      told.add(key);
      const readings = `${unit} × ${ofDemand}`;
      run.findings.issues.push(issueOf('plan-units', figure.found, figure.at, { readings }));
    }
    return false;
  });
}
