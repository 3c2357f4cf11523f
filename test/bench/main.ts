import { CHROMIUM } from '../e2e/excel-in-chromium';
import { benchCli } from './cli-bench';
import { benchFacts } from './facts-bench';
import { benchFunctions } from './functions-bench';
import { benchLevers } from './levers-bench';
import { benchOrderCells } from './order-cells-bench';
import { benchPageTasks } from './page-tasks-bench';
import { benchRules } from './rules-bench';
import { benchXlsx } from './xlsx-bench';

/** Warm medians and ratios of one run: `npm run bench`. */
async function main(): Promise<void> {
  process.stdout.write(`${await benchRules(50, true)}\n\n`);
  process.stdout.write(`${await benchRules(10000, false)}\n`);
  process.stdout.write(`\n${await benchLevers(50)}\n`);
  process.stdout.write(`\n${await benchXlsx(100_000, 5, true)}\n\n${await benchXlsx(1_000_000, 3, false)}\n`);
  process.stdout.write(`\n${await benchCli(1_048_575, 3)}\n`);
  process.stdout.write(`\n${benchOrderCells(20_000, 75)}\n`);
  process.stdout.write(`\n${await benchFacts(1_000_000, 5)}\n`);
  process.stdout.write(`\n${benchFunctions(10_000, 41)}\n`);
  // Only where there is a browser to ask.
  if (CHROMIUM !== undefined) process.stdout.write(`\n${await benchPageTasks()}\n`);
}

void main();
