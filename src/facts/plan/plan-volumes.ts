import { positive } from '../../domain/arithmetic';
import type { PlanFigure } from '../../domain/plan';
import type { ReadingMark } from '../../domain/terms';
import type { PlanIndex } from './plan-index';

/** A volume of a family and month with the cell it was read or computed from. */
export interface Volume {
  readonly value: number;
  readonly from: PlanFigure;
  readonly marks: readonly ReadingMark[];
}

/** Demand with promotions: as the plan gives it, else baseline and uplift together. */
export function demandOf(index: PlanIndex, family: string, month: string): Volume | null {
  const demand = index.at('demand', family, month);
  if (demand) return { value: demand.value, from: demand, marks: demand.marks };
  const baseline = index.at('baseline', family, month);
  const uplift = index.at('uplift', family, month);
  return baseline && uplift ? { value: baseline.value + uplift.value, from: baseline, marks: [] } : null;
}

/** The increment over the baseline; null where the plan does not part it (ERRATA 60). */
export function upliftOf(index: PlanIndex, family: string, month: string): Volume | null {
  const uplift = index.at('uplift', family, month);
  if (uplift) return { value: uplift.value, from: uplift, marks: uplift.marks };
  const demand = index.at('demand', family, month);
  const baseline = index.at('baseline', family, month);
  return demand && baseline ? { value: positive(demand.value - baseline.value), from: demand, marks: [] } : null;
}

/** Supply as the plan gives it, else what is made and bought. */
export function supplyOf(index: PlanIndex, family: string, month: string): Volume | null {
  const supply = index.at('supply', family, month);
  if (supply) return { value: supply.value, from: supply, marks: supply.marks };
  const parts = (['production', 'purchases'] as const).flatMap((measure) => index.at(measure, family, month) ?? []);
  const [first] = parts;
  return first ? { value: parts.reduce((sum, { value }) => sum + value, 0), from: first, marks: [] } : null;
}

/** (opening + supply − minimum stock)⁺ (ERRATA 61); null where one of them is not known. `months` up to the wanted one. */
export function availableOf(index: PlanIndex, family: string, months: readonly string[], month: string): Volume | null {
  const opening = openingOf(index, family, months, month);
  const supply = supplyOf(index, family, month);
  const minimum = index.at('minimumStock', family, month) ?? index.at('safetyStock', family, month);
  if (!opening || !supply || !minimum) return null;
  const value = positive(opening.value + supply.value - minimum.value);
  return { value, from: supply.from, marks: [...supply.marks, ...opening.marks] };
}

/**
 * The plan's own opening stock of the month: as written, else the closing stock of the month before, else carried forward
 * by the plan's own sums from the last month that has one.
 */
function openingOf(index: PlanIndex, family: string, months: readonly string[], month: string): Volume | null {
  const closingOf = (of: string): PlanFigure | null => monthly(index.at('closingStock', family, of));
  const own = index.at('openingStock', family, month);
  const place = months.indexOf(month);
  // Stock that stands once a family is that of the first month of the horizon.
  if (own && (own.month !== null || place <= 0)) return { value: own.value, from: own, marks: own.marks };
  const before = months[place - 1];
  const closing = before === undefined ? null : closingOf(before);
  if (closing) return { value: closing.value, from: closing, marks: [] };
  if (before === undefined) {
    const end = closingOf(month);
    const supply = supplyOf(index, family, month);
    const demand = demandOf(index, family, month);
    return end && supply && demand
      ? { value: positive(end.value - supply.value + demand.value), from: end, marks: ['rolled-forward'] }
      : null;
  }
  const earlier = openingOf(index, family, months, before);
  const supply = supplyOf(index, family, before);
  const demand = demandOf(index, family, before);
  return earlier && supply && demand
    ? { value: positive(earlier.value + supply.value - demand.value), from: earlier.from, marks: ['rolled-forward'] }
    : null;
}

const monthly = (figure: PlanFigure | null): PlanFigure | null => (figure?.month === null ? null : figure);
