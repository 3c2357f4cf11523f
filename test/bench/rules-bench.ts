import { Bench } from 'tinybench';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { review } from '../../src/review/review';
import { settingsInForce } from '../../src/review/settings';
import { evaluate } from '../../src/rules/evaluate';
import { ruleOf, RULES } from '../../src/rules/index';
import { measureAll, type Measures } from '../../src/rules/measure-all';
import { literalBook } from '../support/literal-book';
import { columnsOf, HAND_RULES, handLoop } from './hand-loop';
import { plainProfiles, termsOf, trialsOf } from './plain-profiles';

const FACTS = { strangers: [], today: '2026-11-22' };
const PROFILE_RULES = HAND_RULES.map((code) => ruleOf(code)!);

/** Scores, reviews and the hand loop over the same profiles; each row is a median, each ratio of the same run. */
export async function benchRules(count: number, isWhole: boolean): Promise<string> {
  const plain = plainProfiles(count);
  const book = literalBook(Object.fromEntries(plain.map((one, i) => [`Profile ${i + 1}`, termsOf(one)])));
  const settings = settingsInForce(RULES, book, EMPTY_MEMORY);
  const columns = columnsOf(plain);
  const byHand: Measures = {
    x: new Float64Array(count * HAND_RULES.length),
    scores: new Float64Array(count * HAND_RULES.length),
  };
  handLoop(columns, byHand.x, byHand.scores);
  const trials = trialsOf(plain);
  mustAgree(measureAll(PROFILE_RULES, trials, settings), byHand);

  const bench = new Bench({ time: 1500, warmupTime: 1000 });
  bench.add('hand loop, x and scores', () => handLoop(columns, byHand.x, byHand.scores));
  bench.add('rules, x and scores', () => void measureAll(PROFILE_RULES, trials, settings));
  if (isWhole) {
    bench.add('rules, whole outcomes', () => void evaluate(RULES, book, settings));
    bench.add('review', () => void review(book, FACTS, EMPTY_MEMORY));
  }
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({ name, ms: 'latency' in result ? result.latency.p50 : NaN }));
  const hand = medians[0]?.ms ?? NaN;
  const lines = medians.map(
    ({ name, ms }) => `${name.padEnd(30)}${ms.toFixed(4).padStart(12)} ms${(ms / hand).toFixed(1).padStart(10)}×`,
  );
  return [`${HAND_RULES.length} rules × ${count} profiles`, ...lines].join('\n');
}

/** A yardstick that computes something else measures nothing. */
function mustAgree(ours: Measures, byHand: Measures): void {
  ours.scores.forEach((score, at) => {
    const isSame = (one: number, other: number): boolean => one === other || Math.abs(one - other) < 1e-6;
    if (isSame(score, byHand.scores[at]!) && isSame(ours.x[at]!, byHand.x[at]!)) return;
    const code = HAND_RULES[at % HAND_RULES.length];
    throw new Error(`${code}: x ${ours.x[at]} scores ${score}, by hand ${byHand.x[at]} and ${byHand.scores[at]}`);
  });
}
