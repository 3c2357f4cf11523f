import { Bench } from 'tinybench';
import { tryTerms, type TriedChanges } from '../../src/app/try-terms';
import type { Facts } from '../../src/domain/book';
import { EMPTY_MEMORY } from '../../src/domain/memory';
import { leversOf } from '../../src/review/levers-of';
import { review } from '../../src/review/review';
import { whatIf } from '../../src/review/what-if';
import { literalBook } from '../support/literal-book';
import { plainProfiles, termsOf } from './plain-profiles';

const FACTS: Facts = { strangers: [], today: '2026-11-22' };
const TRIED: TriedChanges = { 'profile 1': [{ field: 'discount', value: 0.05 }] };

/** Every lever of a book, and what-if answers, beside one review of the same book: medians and ratios of one run. */
export async function benchLevers(count: number): Promise<string> {
  const plain = plainProfiles(count);
  const book = literalBook(Object.fromEntries(plain.map((one, i) => [`Profile ${i + 1}`, termsOf(one)])));
  const memory = EMPTY_MEMORY;
  const before = review(book, FACTS, memory);
  const reviewed = { book, facts: FACTS, own: { memory }, review: before } as unknown as Parameters<typeof tryTerms>[0];
  const bench = new Bench({ time: 1500, warmupTime: 1000 });
  bench.add('review', () => void review(book, FACTS, memory));
  bench.add('what-if', () => void tryTerms(reviewed, TRIED));
  bench.add('levers', () => void leversOf(before, book, FACTS, memory));
  bench.add('what-if with all levers', () => void leversOf(whatIf(book, FACTS, memory, TRIED), book, FACTS, memory));
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({ name, ms: 'latency' in result ? result.latency.p50 : NaN }));
  const one = medians[0]?.ms ?? NaN;
  const lines = medians.map(
    ({ name, ms }) => `${name.padEnd(30)}${ms.toFixed(2).padStart(12)} ms${(ms / one).toFixed(1).padStart(10)}× review`,
  );
  return [`levers and what-if × ${count} profiles`, ...lines].join('\n');
}
