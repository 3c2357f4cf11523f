import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ordersWorkbook } from './orders-workbook';
import { inflateAlone } from './xlsx-readers';

/** The command line as people install it: compiling TypeScript would be measured otherwise. */
const BUILT = resolve(process.env['ACCORD_BUILT_CLI'] ?? 'dist', 'accord.js');

/**
 * Runs a script as Node would and tells, behind all that it says, its milliseconds of processor and its most memory in kB.
 * Linux counts what a process held before it became this one into `maxRSS`, so it is asked for the high-water mark instead.
 */
const MEASURED = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const status = '/proc/self/status';
  const { existsSync, readFileSync } = require('node:fs');
  const marked = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8')) : null;
  const peak = marked ? Number(marked[1]) : maxRSS;
  process.stderr.write('\\n' + JSON.stringify([(userCPUTime + systemCPUTime) / 1000, peak]));
});
require(process.argv[1]);`;

/**
 * The whole command line on a sheet full of orders: a process of its own that opens, reviews and writes the workbook, beside
 * zlib inflating that sheet alone. Medians of one run, each round in turn; the most memory is that of the worst round.
 */
export async function benchCli(lines: number, rounds: number): Promise<string> {
  if (!existsSync(BUILT)) return `the whole command line: not measured, ${BUILT} is made by npm run build`;
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const { bytes, sheetPart } = ordersWorkbook(lines, true);
    const inflate = inflateAlone(sheetPart);
    const book = join(folder, 'orders.xlsx');
    writeFileSync(book, bytes);
    const alone: number[] = [];
    const whole: number[] = [];
    const processor: number[] = [];
    let peakKb = 0;
    for (let round = 0; round < rounds; round++) {
      alone.push(await timed(() => inflate(bytes)));
      const out = join(folder, `reviewed-${round}.xlsx`);
      let said: readonly [number, number] = [NaN, NaN];
      whole.push(await timed(() => void (said = review(book, out))));
      rmSync(out);
      processor.push(said[0]);
      peakKb = Math.max(peakKb, said[1]);
    }
    const [zlibMs = NaN, wholeMs = NaN, processorMs = NaN] = [alone, whole, processor].map(median);
    return [
      `${lines} order lines reviewed by the command line, medians of ${rounds}`,
      `zlib inflates the sheet, alone  ${zlibMs.toFixed(0).padStart(8)} ms`,
      `the whole command line          ${wholeMs.toFixed(0).padStart(8)} ms${(wholeMs / zlibMs).toFixed(2).padStart(9)}× inflate`,
      `its processor time              ${processorMs.toFixed(0).padStart(8)} ms${(processorMs / zlibMs).toFixed(2).padStart(9)}× inflate`,
      `peak memory                     ${(peakKb / 1024).toFixed(0).padStart(8)} MB`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of processor and kB of memory of one review. */
function review(book: string, out: string): readonly [number, number] {
  const child = spawnSync(process.execPath, ['-e', MEASURED, BUILT, 'review', book, '--out', out], {
    encoding: 'utf8',
  });
  if (child.status !== 0 || !existsSync(out)) throw new Error(child.stderr);
  return JSON.parse(child.stderr.slice(child.stderr.lastIndexOf('\n'))) as [number, number];
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}
