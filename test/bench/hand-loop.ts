import type { PlainProfile } from './fifty-profiles';

const ramp = (x: number, zero: number, full: number) => Math.min(100, Math.max(0, (100 * (x - zero)) / (full - zero)));
const ratio = (load: number, capacity: number) => (capacity > 0 ? load / capacity : load > 0 ? Infinity : 0);

/** Codes of the rules that the loop below scores, in its order. */
export const HAND_RULES = [
  ...['S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S11', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S18'],
] as const;

/**
 * The rules as somebody in a hurry would write them: numbers in, scores out, nothing about blanks, cells, reasons,
 * money or texts. The yardstick for what those cost.
 */
export function handLoop(profiles: readonly PlainProfile[], scores: Float64Array): void {
  let at = 0;
  for (const p of profiles) {
    const customerSales = p.sales / p.customers;
    const drop = customerSales / ((p.perWeek * 52) / 12);
    const term = p.days.reduce((sum, day) => sum + day, 0) / p.days.length;

    const value = Math.max(drop, p.minimum);
    const perWeek = Math.min(p.perWeek, customerSales / ((value * 52) / 12));
    let open = 0;
    for (const day of p.days) open += Math.max(0, Math.ceil((day * perWeek) / 7 - 1e-9)) / p.days.length;
    scores[at++] = ramp((value * open) / p.limit, 1.25, 1);

    const x = term / (7 / p.perWeek + 15);
    scores[at++] = Math.min(ramp(x, 0.25, 0.5), ramp(x, 3, 1.5));

    const cost = (1 - p.margin) / (1 - p.discount);
    scores[at++] = ramp((0.15 * term + 0.25 * cost * p.stockDays - 0.15 * cost * p.supplierDays) / 365, 0.03, 0.015);
    scores[at++] = ramp(p.transit / term, 0.3, 0.1);
    scores[at++] = ramp((p.hours[0] + p.hours[1] + p.hours[2] + p.hours[3]) / p.promiseHours, 1.5, 1);

    const margin = drop - (drop / (1 - p.discount)) * (1 - p.margin);
    scores[at++] = margin <= 0 ? 0 : ramp(p.stopCost / margin, 0.6, 0.3);
    scores[at++] = ramp(p.minimum / p.step, 0.3, 1);
    scores[at++] = ramp((p.discount + p.speedCost / (drop / (1 - p.discount))) / 0.15, 1.3, 1);
    scores[at++] = ramp(p.surcharge / p.specialCost, 0.25, 1);
    scores[at++] = ramp(Math.floor((p.window * p.perWeek) / 7 + 1e-9), 1, 3);
    scores[at++] = ramp(p.availability, 0.9, 0.97);
    scores[at++] = ramp(p.notice / (p.frozen + p.replenishment + p.leadDays), 0.5, 1);

    const promotions = ratio(p.promotions * p.extraDrops, p.quota);
    scores[at++] = promotions === Infinity ? 0 : ramp(promotions, 2, 1);

    const leadDays = (p.leadDays * 5) / 7;
    scores[at++] = ramp(Math.min(1, (p.perWeek * (leadDays - Math.min(leadDays, 2) + 1)) / 5), 0.4, 0.9);
    scores[at++] = ramp(drop / p.minimum, 0.7, 1.2);
  }
}
