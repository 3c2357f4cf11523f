import { FAMILY_VOLUMES, type PlanMeasure } from '../../domain/plan';

const VOLUMES: readonly PlanMeasure[] = [...FAMILY_VOLUMES, 'dailyDemandSd', 'meanDailyDemand', 'listSales'];

/** Whether a measure is counted in the unit of the plan; days, stops and shares are not. */
export function isVolume(measure: PlanMeasure | null): boolean {
  return measure === null || VOLUMES.includes(measure);
}

/** Whether a measure is of the company, whatever stands beside it. */
export function isOfCompany(measure: PlanMeasure): boolean {
  return ['stops', 'spotStopCost', 'specials', 'termDays', 'discountShare', 'listSales'].includes(measure);
}
