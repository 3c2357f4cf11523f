import { Bench } from 'tinybench';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { settingsInForce } from '../../src/review/settings';
import { review } from '../../src/review/review';
import { evaluate } from '../../src/rules/evaluate';
import { RULES } from '../../src/rules/index';
import { literalBook } from '../support/literal-book';
import { plainProfiles, termsOf } from './fifty-profiles';
import { HAND_RULES, handLoop } from './hand-loop';

const PROFILES = 50;
const FACTS = { strangers: [], today: '2026-11-22' };
const plain = plainProfiles(PROFILES);
const book = literalBook(Object.fromEntries(plain.map((one, i) => [`Profile ${i + 1}`, termsOf(one)])));
const settings = settingsInForce(RULES, book, EMPTY_MEMORY);
const scores = new Float64Array(PROFILES * HAND_RULES.length);

/** A yardstick that computes something else measures nothing: both must give the same scores. */
function compare(): number {
  handLoop(plain, scores);
  const { profiles } = review(book, FACTS, EMPTY_MEMORY);
  let compared = 0;
  profiles.forEach(({ name, outcomes }, row) => {
    HAND_RULES.forEach((code, column) => {
      const outcome = outcomes[code];
      if (outcome === undefined) return;
      const byHand = scores[row * HAND_RULES.length + column] ?? NaN;
      if (outcome.kind !== 'scored' || !(Math.abs(outcome.score - byHand) < 1e-6)) {
        throw new Error(`${code} of ${name}: ${JSON.stringify(outcome)}, by hand ${byHand}`);
      }
      compared += 1;
    });
  });
  return compared;
}

async function main(): Promise<void> {
  const compared = compare();
  const bench = new Bench({ time: 1000, warmupTime: 500 });
  bench
    .add('review', () => void review(book, FACTS, EMPTY_MEMORY))
    .add('rules alone', () => void evaluate(RULES, book, settings))
    .add(`hand loop (${HAND_RULES.length} rules, scores only)`, () => handLoop(plain, scores));
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({ name, ms: 'latency' in result ? result.latency.p50 : NaN }));
  const hand = medians[medians.length - 1]?.ms ?? NaN;
  const lines = medians.map(
    ({ name, ms }) => `${name.padEnd(40)}${ms.toFixed(4).padStart(10)} ms${(ms / hand).toFixed(1).padStart(10)}×`,
  );
  process.stdout.write(
    `${PROFILES} profiles, ${RULES.length} rules, warm median (${compared} scores compared by hand)\n`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
