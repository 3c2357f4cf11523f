import { executionByDuck, duck } from '../facts/second-computation';
import { COLUMNS, generateLines, generatedBlocks, POLICIES, READERS } from '../facts/generated-lines';
import { MEASURES, type Execution } from '../../src/facts/orders/execution';
import { foldOrders } from '../../src/facts/orders/fold-orders';
import type { OrderFacts } from '../../src/facts/orders/order-fold';
import { duckWithLoad } from './duck-with-load';
import { HAS_OFFICE, spreadsheetFormulas } from './spreadsheet-formulas';
import { typedLoop, typedColumns } from './typed-loop';

interface Timed {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

/**
 * The facts of order lines straight from row blocks, beside a loop over typed columns that gives the same figures, DuckDB on
 * one thread without and with its load, `JSON.parse` of the same blocks, and the formulas of a spreadsheet where there is
 * one: medians of one run, each round in turn.
 */
export async function benchFacts(lines: number, rounds: number): Promise<string> {
  const connection = await duck(1);
  await generateLines(connection, lines);
  const blocks = await generatedBlocks(connection);
  const replies = blocks.map(({ rows }) => JSON.stringify(rows));
  const columns = typedColumns(blocks);
  const ours = (): OrderFacts => {
    const fold = foldOrders({ columns: COLUMNS, readers: READERS, policies: POLICIES });
    for (const block of blocks) fold.add(block);
    return fold.result();
  };
  const facts = ours();
  mustAgree(facts, typedLoop(columns, POLICIES));
  mustBeSame(facts, await duckWithLoad(blocks));
  const timed: readonly Timed[] = [
    { name: 'facts, straight from blocks', run: () => void ours() },
    { name: 'loop over typed columns', run: () => void typedLoop(columns, POLICIES) },
    { name: 'DuckDB, one thread', run: async () => void (await executionByDuck(connection, POLICIES)) },
    { name: 'DuckDB, one thread, with load', run: async () => void (await duckWithLoad(blocks)) },
    { name: 'JSON.parse of the blocks', run: () => replies.forEach((reply) => void JSON.parse(reply)) },
  ];
  const times = timed.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { run }] of timed.entries()) {
      const start = performance.now();
      await run();
      if (round > 0) times[index]!.push(performance.now() - start);
    }
  }
  const medians = times.map((all) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? NaN);
  const said = timed.map(({ name }, index) => ({ name, ms: medians[index] ?? NaN }));
  // Keeps its own rounds, with the list open before the clock starts.
  if (HAS_OFFICE) said.push({ name: 'LibreOffice, 8 formulas each', ms: spreadsheetFormulas(blocks) });
  const [own = NaN] = medians;
  const rows = said.map(
    ({ name, ms }) => `${name.padEnd(30)}${ms.toFixed(0).padStart(8)} ms${(ms / own).toFixed(2).padStart(9)}× ours`,
  );
  return [`${lines} order lines of 17 columns, 29 figures of 20 profiles`, ...rows].join('\n');
}

/** A yardstick that computes something else measures nothing. */
function mustBeSame({ profiles }: OrderFacts, loaded: ReadonlyMap<string, Execution>): void {
  POLICIES.forEach(({ name }, index) => {
    for (const measure of MEASURES) {
      const [one = NaN, other = NaN] = [profiles[index]?.[measure], loaded.get(name)?.[measure]];
      if (!(Math.abs(one - other) <= Math.abs(one) * 1e-9)) throw new Error(`${name}, ${measure}: ${one} and ${other}`);
    }
  });
}

/** The same of the loop by hand, as far as it computes the same. */
function mustAgree({ profiles }: OrderFacts, byHand: Float64Array): void {
  profiles.forEach(({ lines, listValue, extraTermValue, deliveries, orders }, index) => {
    const [handLines, handList, , , handExtra] = byHand.subarray(index * 32);
    const [handOrders, handDeliveries] = [byHand[index * 32 + 8], byHand[index * 32 + 23]];
    const pairs = [
      [lines, handLines],
      [listValue, handList],
      [extraTermValue, handExtra],
      [orders, handOrders],
      [deliveries, handDeliveries],
    ] as const;
    for (const [one, other = NaN] of pairs) {
      if (Math.abs(one - other) <= Math.abs(one) * 1e-3) continue;
      throw new Error(`profile ${index}: ${one} and by hand ${other}`);
    }
  });
}
