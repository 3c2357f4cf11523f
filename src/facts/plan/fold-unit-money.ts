import type { PlanMeasure } from '../../domain/plan';
import type { PlanFold } from './plan-fold';
import { demandOf } from './plan-volumes';

/**
 * Margin and cost of a unit: of the families a profile takes, weighted by its part of their demand. Where they differ,
 * the mean is marked approximate.
 */
export function foldUnitMoney(fold: PlanFold): void {
  for (const { key } of fold.book.profiles) {
    for (const [measure, field] of FIELD_OF) {
      const parts = fold.index.families.flatMap((family) => {
        const volume = volumeOf(fold, key, family);
        const figure = fold.index.at(measure, family, null);
        return volume > 0 ? [{ volume, figure }] : [];
      });
      const known = parts.flatMap(({ volume, figure }) => (figure ? [{ volume, figure }] : []));
      const [first] = known;
      // A mean over some of the families would be that of others.
      if (!first || known.length < parts.length) continue;
      const total = known.reduce((sum, { volume }) => sum + volume, 0);
      const mean = known.reduce((sum, { volume, figure }) => sum + volume * figure.value, 0) / total;
      const differs = known.some(({ figure }) => figure.value !== first.figure.value);
      const largest = known.reduce((most, one) => (one.volume > most.volume ? one : most), first).figure;
      fold.readings.say(key, field, mean, { ...largest, marks: [...largest.marks, ...(differs ? APPROXIMATE : [])] });
    }
  }
}

const APPROXIMATE = ['approximate'] as const;
const FIELD_OF = [
  ['unitMargin', 'unitMargin'],
  ['unitCost', 'unitCost'],
] as const satisfies readonly (readonly [PlanMeasure, string])[];

/** The demand of a family that a profile takes over the horizon; of a plan without demand, its share. */
export function volumeOf({ index, horizon, shareOf }: PlanFold, profile: string, family: string): number {
  const share = shareOf(profile, family)?.share ?? 0;
  const demand = horizon.reduce((sum, month) => sum + (demandOf(index, family, month)?.value ?? 0), 0);
  return share * (index.all('demand').length > 0 || index.all('baseline').length > 0 ? demand : 1);
}
