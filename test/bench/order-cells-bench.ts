import { performance } from 'node:perf_hooks';
import type { OrderCellKind } from '../../src/reading/order-cells/order-column-spec';
import { orderColumn, type OrderColumn } from '../../src/reading/order-cells/order-column';
import { scanCell } from '../../src/reading/order-cells/scan-cell';
import { newScanned, scanOptions, type ScanOptions } from '../../src/reading/order-cells/scanned';
import { byCascade, type Matched } from './order-cells-cascade';
import { madeCells } from './order-cells-made';

const KINDS: readonly OrderCellKind[] = ['number', 'money', 'share', 'date', 'days', 'payment'];
const OPTIONS: Omit<ScanOptions, 'kind'> = {
  mark: ',',
  trust: 'firm',
  isDayFirst: true,
  dateSystem: 1900,
  isMillion: false,
  hasTimeUnit: false,
};

interface Made {
  readonly kind: OrderCellKind;
  readonly json: string;
  readonly options: ScanOptions;
}

/**
 * Text cells of order lists, six columns of a block of `count` rows: scanned, read as columns, by a cascade of regular
 * expressions, and the `JSON.parse` that delivers them. Rounds are interleaved and cells fresh in each; medians and ratios
 * of one run.
 */
export function benchOrderCells(count: number, rounds: number): string {
  const made = KINDS.map((kind): Made => ({
    kind,
    json: JSON.stringify(madeCells(kind, count)),
    options: scanOptions({ ...OPTIONS, kind }),
  }));
  made.forEach(mustAgree);
  const times = made.map(() => ({
    parse: [] as number[],
    scan: [] as number[],
    column: [] as number[],
    cascade: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    made.forEach(({ kind, json, options }, index) => {
      const spent = times[index]!;
      const cells = timed(spent.parse, () => JSON.parse(json) as readonly string[]);
      const column = columnOf(kind, cells);
      const works = [
        () => timed(spent.scan, () => scanAll(cells, options)),
        () => timed(spent.column, () => readAll(cells, column)),
        () => timed(spent.cascade, () => matchAll(cells, kind === 'payment')),
      ];
      // Whoever comes first finds the cells outside the cache of the processor.
      works.forEach((_, place) => works[(place + round) % works.length]!());
    });
  }
  const rows = times.map((spent, index) => lineOf(KINDS[index]!, count, spent));
  const all = {
    parse: sumOf(times.map(({ parse }) => parse)),
    scan: sumOf(times.map(({ scan }) => scan)),
    column: sumOf(times.map(({ column }) => column)),
    cascade: sumOf(times.map(({ cascade }) => cascade)),
  };
  const head = `${'ns a cell'.padEnd(12)}${['JSON.parse', 'scanner', 'column', 'cascade'].map((name) => name.padStart(12)).join('')}`;
  return [
    `order-list cells, ${KINDS.length} columns × ${count} texts`,
    `${head}   cascade÷scanner  scanner÷JSON.parse`,
    ...rows,
    lineOf('all', count * KINDS.length, all),
  ].join('\n');
}

type Spent = Readonly<Record<'parse' | 'scan' | 'column' | 'cascade', readonly number[]>>;

function lineOf(name: string, cells: number, { parse, scan, column, cascade }: Spent): string {
  const medians = [parse, scan, column, cascade].map(median);
  const figures = medians.map((ms) => ((ms * 1e6) / cells).toFixed(1).padStart(12)).join('');
  const [json = NaN, scanned = NaN, , matched = NaN] = medians;
  return `${name.padEnd(12)}${figures}${(matched / scanned).toFixed(2).padStart(17)}×${(scanned / json).toFixed(2).padStart(19)}×`;
}

/** Round by round over all columns. */
const sumOf = (columns: readonly (readonly number[])[]): number[] =>
  (columns[0] ?? []).map((_, round) => columns.reduce((sum, times) => sum + times[round]!, 0));

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const made = work();
  times.push(performance.now() - start);
  return made;
}

const columnOf = (kind: OrderCellKind, cells: readonly string[]): OrderColumn =>
  orderColumn({
    kind,
    heading: '',
    sample: cells.slice(0, 200).map((value) => ({ value, format: 'General' })),
    dateSystem: 1900,
    language: 'pt-BR',
  });

function scanAll(cells: readonly string[], options: ScanOptions): number {
  const into = newScanned();
  let sum = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const kind = scanCell(cells[row]!, options, into);
    if (kind !== 'blank' && kind !== 'text' && kind !== 'asked') sum += into.value;
  }
  return sum;
}

function readAll(cells: readonly string[], column: OrderColumn): number {
  let sum = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const value = column.read(cells[row]!, row);
    if (value === value) sum += value;
  }
  return sum;
}

function matchAll(cells: readonly string[], isPayment: boolean): number {
  const into: Matched = { kind: '', value: NaN };
  let sum = 0;
  for (let row = 0; row < cells.length; row += 1) {
    byCascade(cells[row]!, isPayment, into);
    if (into.value === into.value) sum += into.value;
  }
  return sum;
}

/** A yardstick that reads something else measures nothing. */
function mustAgree({ kind, json, options }: Made): void {
  const [into, matched] = [newScanned(), { kind: '', value: NaN }];
  for (const text of JSON.parse(json) as readonly string[]) {
    const scanned = scanCell(text, options, into);
    byCascade(text, kind === 'payment', matched);
    const isSilent = scanned === 'blank' || scanned === 'text' || scanned === 'asked';
    if (scanned === matched.kind && (isSilent || Math.abs(into.value - matched.value) < 1e-9)) continue;
    throw new Error(`"${text}": ${scanned} ${into.value}, by the cascade ${matched.kind} ${matched.value}`);
  }
}
