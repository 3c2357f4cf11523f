import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ordersWorkbook, type OrdersWorkbook } from './orders-workbook';
import { hucreStream, inflateAlone, ourRows, ourSurvey, sheetJs, type Reader } from './xlsx-readers';

interface Runner {
  readonly name: string;
  readonly reader: Reader;
}

/**
 * Reading a workbook of orders, in one process, each reader in turn: medians, and their ratios in this run. A reader that gives
 * values must give the right ones.
 */
export async function benchXlsx(lines: number, repetitions: number, withPeers: boolean): Promise<string> {
  const workbook = ordersWorkbook(lines);
  const runners: readonly Runner[] = [
    { name: 'zlib inflates the sheet, alone', reader: inflateAlone(workbook.sheetPart) },
    { name: 'our rows', reader: ourRows },
    { name: 'our survey', reader: ourSurvey },
    ...(withPeers
      ? [
          { name: 'hucre 1.0.0, stream', reader: hucreStream },
          { name: '@e965/xlsx 0.20.3, dense', reader: sheetJs },
        ]
      : []),
  ];
  const times = runners.map(() => [] as number[]);
  // The first round warms up.
  for (let round = 0; round <= repetitions; round++) {
    for (const [i, runner] of runners.entries()) {
      const ms = await timeOf(runner, workbook);
      if (round > 0) times[i]?.push(ms);
    }
  }
  const [inflate = NaN, ours = NaN, ...others] = times.map(median);
  const medians = [inflate, ours, ...others];
  const table = runners.map(
    ({ name }, i) =>
      `${name.padEnd(32)}${medians[i]!.toFixed(0).padStart(8)} ms${(medians[i]! / inflate).toFixed(2).padStart(9)}× inflate` +
      `${(medians[i]! / ours).toFixed(2).padStart(9)}× our rows`,
  );
  return [`${lines} × 10 order lines, warm medians of ${repetitions}`, ...table, peakMemory(workbook)].join('\n');
}

async function timeOf({ name, reader }: Runner, { bytes, totals }: OrdersWorkbook): Promise<number> {
  const start = performance.now();
  const found = await reader(bytes);
  const ms = performance.now() - start;
  if (found && JSON.stringify(found) !== JSON.stringify(totals)) {
    throw new Error(`${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(totals)}`);
  }
  return ms;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/** The most memory of a process of its own, with Node, the compiler of TypeScript and the file in it. */
function peakMemory({ bytes }: OrdersWorkbook): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const file = join(folder, 'orders.xlsx');
    writeFileSync(file, bytes);
    const child = spawnSync(process.execPath, ['-r', '@swc-node/register', join(__dirname, 'peak-memory.ts'), file]);
    if (child.status !== 0) throw new Error(child.stderr.toString());
    return `peak memory of one reading, survey and rows: ${child.stdout.toString().trim()} MB`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
