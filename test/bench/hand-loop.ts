import type { PlainProfile } from './plain-profiles';

/** Codes of the rules that the loop scores, in the order of its columns. */
export const HAND_RULES: readonly string[] = [
  ...['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10'],
  ...['S11', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S18', 'S19'],
];

type NumberKey = { [K in keyof PlainProfile]: PlainProfile[K] extends number ? K : never }[keyof PlainProfile];
/** One array a term; instalments and hours side by side in one array each. */
export type Columns = { readonly [K in NumberKey]: Float64Array } & {
  readonly count: number;
  /** Three a profile; `parts` says how many of them count. */
  readonly days: Float64Array;
  readonly parts: Float64Array;
  /** Four a profile. */
  readonly hours: Float64Array;
};

export function columnsOf(profiles: readonly PlainProfile[]): Columns {
  const columns: Record<string, Float64Array | number> = { count: profiles.length };
  const fill = (name: string, width: number, of: (one: PlainProfile) => readonly number[]): void => {
    const column = new Float64Array(profiles.length * width);
    profiles.forEach((one, row) => column.set(of(one), row * width));
    columns[name] = column;
  };
  for (const [name, value] of Object.entries(profiles[0]!)) {
    if (typeof value === 'number') fill(name, 1, (one) => [one[name as NumberKey]]);
  }
  fill('days', 3, (one) => one.days);
  fill('parts', 1, (one) => [one.days.length]);
  fill('hours', 4, (one) => one.hours);
  return columns as unknown as Columns;
}

const ramp = (x: number, zero: number, full: number) => Math.min(100, Math.max(0, (100 * (x - zero)) / (full - zero)));
const load = (capacity: number, on: number) => (capacity > 0 ? on / capacity : on > 0 ? Infinity : 0);

/** Average rank among sorted values; nearer than 1e-9 is a tie. */
function rank(sorted: Float64Array, own: number): number {
  const below = placeOf(sorted, own - 1e-9);
  return below + (placeOf(sorted, own + 1e-9) - below + 1) / 2;
}

/** How many sorted values lie below one. */
function placeOf(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The rules as somebody in a hurry would write them over typed arrays: terms in, x and scores out, nothing about blanks,
 * cells, reasons, money or texts. The yardstick for what those cost.
 */
export function handLoop(c: Columns, x: Float64Array, scores: Float64Array): void {
  const margins = new Float64Array(c.count);
  for (let i = 0; i < c.count; i += 1) margins[i] = c.margin[i]! - c.discount[i]!;
  const served = Float64Array.from(c.availability).sort();
  const earned = Float64Array.from(margins).sort();
  let at = 0;
  for (let i = 0; i < c.count; i += 1) {
    const perWeek = c.perWeek[i]!;
    const discount = c.discount[i]!;
    const margin = c.margin[i]!;
    const customerSales = c.sales[i]! / c.customers[i]!;
    const drop = customerSales / ((perWeek * 52) / 12);
    const parts = c.parts[i]!;
    let term = 0;
    for (let p = 0; p < parts; p += 1) term += c.days[3 * i + p]! / parts;

    // Every term is defined, and both policies know every profile.
    x[at] = 1;
    scores[at++] = 100;
    x[at] = 1;
    scores[at++] = 100;

    const value = Math.max(drop, c.minimum[i]!);
    const often = (perWeek * drop) / value;
    let open = 0;
    for (let p = 0; p < parts; p += 1) {
      open += Math.max(0, Math.ceil((c.days[3 * i + p]! * often) / 7 - 1e-9)) / parts;
    }
    scores[at] = ramp((x[at] = (value * open) / c.limit[i]!), 1.25, 1);
    at += 1;

    const cycles = (x[at] = term / (7 / perWeek + 15));
    scores[at++] = Math.min(ramp(cycles, 0.25, 0.5), ramp(cycles, 3, 1.5));

    const cost = (1 - margin) / (1 - discount);
    x[at] = (0.15 * term + 0.25 * cost * c.stockDays[i]! - 0.15 * cost * c.supplierDays[i]!) / 365;
    scores[at] = ramp(x[at]!, 0.03, 0.015);
    scores[++at] = ramp((x[at] = c.transit[i]! / term), 0.3, 0.1);
    const hours = c.hours[4 * i]! + c.hours[4 * i + 1]! + c.hours[4 * i + 2]! + c.hours[4 * i + 3]!;
    scores[++at] = ramp((x[at] = hours / c.promiseHours[i]!), 1.5, 1);
    const dropMargin = drop * (1 - cost);
    x[++at] = dropMargin > 0 ? c.stopCost[i]! / dropMargin : Infinity;
    scores[at] = dropMargin > 0 ? ramp(x[at]!, 0.6, 0.3) : 0;
    scores[++at] = ramp((x[at] = c.minimum[i]! / c.step[i]!), 0.3, 1);
    x[++at] = Math.abs(rank(served, c.availability[i]!) - rank(earned, margins[i]!)) / (c.count - 1);
    scores[at] = ramp(x[at]!, 0.75, 0.25);
    scores[++at] = ramp((x[at] = (discount + c.speedCost[i]! / (drop / (1 - discount))) / 0.15), 1.3, 1);
    scores[++at] = ramp((x[at] = c.surcharge[i]! / c.specialCost[i]!), 0.25, 1);
    scores[++at] = ramp((x[at] = Math.floor((c.window[i]! * perWeek) / 7 + 1e-9)), 1, 3);
    scores[++at] = ramp((x[at] = c.availability[i]!), 0.9, 0.97);
    const needed = c.frozen[i]! + c.replenishment[i]! + c.leadDays[i]!;
    scores[++at] = ramp((x[at] = c.notice[i]! / needed), 0.5, 1);
    const promotions = (x[++at] = load(c.quota[i]!, c.promotions[i]! * c.extraDrops[i]!));
    scores[at] = promotions === Infinity ? 0 : ramp(promotions, 2, 1);
    const lead = (c.leadDays[i]! * 5) / 7;
    x[++at] = Math.min(1, (perWeek * (lead - Math.min(lead, 2) + 1)) / 5);
    scores[at] = ramp(x[at]!, 0.4, 0.9);
    scores[++at] = ramp((x[at] = drop / c.minimum[i]!), 0.7, 1.2);
    x[++at] = 1 - cost - 0.03 - (0.15 * term) / 365 - c.stopCost[i]! / drop - 0.02 - 0.015 - 0.005;
    scores[at++] = ramp(x[at - 1]!, 0, 0.08);
  }
}
