import { benchRules } from './rules-bench';

/** Warm medians and ratios of one run: `npm run bench`. */
async function main(): Promise<void> {
  process.stdout.write(`${await benchRules(50, true)}\n\n`);
  process.stdout.write(`${await benchRules(10000, false)}\n`);
}

void main();
