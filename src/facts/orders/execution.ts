/** What is summed of a profile's orders, in the order in which it stands in the accumulators. */
export const MEASURES = [
  'lines',
  'orders',
  'judgedLines',
  'lateLines',
  'judgedOrders',
  'lateOrders',
  'shortOrders',
  'otifOrders',
  'lateValue',
  'orderedValue',
  'deliveredValue',
  'deliveries',
  'customers',
  'drops',
  'smallDrops',
  'smallDropValue',
  'listValue',
  'excessDiscount',
  'excessDiscountOrders',
  'termValue',
  'extraTermValue',
  'specialOrders',
  'surchargeDue',
  'surchargeCollected',
  'datedPromises',
  'earlyPromises',
  'expeditedPromises',
  'killedOrders',
  'savedOrders',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One line of the execution table: all figures of one profile over the whole period. Values in money, or in units. */
export type Execution = Readonly<Record<Measure, number>>;

/** Positions of the measures inside the accumulators of a profile. */
export const AT = Object.fromEntries(MEASURES.map((measure, index) => [measure, index])) as {
  readonly [M in Measure]: number;
};
/** Accumulators of a profile. */
export const WIDTH = MEASURES.length;

/** A row of the accumulators by name. */
export function executionOf(sums: Float64Array, profile: number): Execution {
  const row = {} as { [M in Measure]: number };
  for (const measure of MEASURES) row[measure] = sums[profile * WIDTH + AT[measure]] ?? 0;
  return row;
}
