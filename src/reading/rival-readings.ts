import { toAddress } from '../domain/address';
import type { FieldName, Reading } from '../domain/terms';
import { tidy, wordsOf } from '../domain/text';
import { ask, issueOf, questionId } from './findings';
import type { ReadingRun } from './read-cell';

type Value = Extract<Reading, { kind: 'value' }>;

/** Whether two readings promise the same, however each is written. */
export function isSamePromise(one: Value, other: Value): boolean {
  return one.found === other.found || JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** Two cells promise one profile different things: the one a person chose, by its text or address; until then asked. */
export function settleReadings(
  field: FieldName,
  one: Value,
  other: Value,
  profileKey: string,
  run: ReadingRun,
): Reading {
  const id = questionId('ambiguous-term', wordsOf(one.at.sheet), field, profileKey);
  const answer = wordsOf(run.answers[id] ?? '');
  const names = ({ found, at }: Value): string[] => [wordsOf(found), wordsOf(toAddress(at))];
  const chosen = [one, other].find((reading) => answer !== '' && names(reading).includes(answer));
  if (chosen) return { ...chosen, marks: [...chosen.marks, 'answered'] };
  const options = [one, other].map((reading) => tidy(reading.found));
  const found = [one, other].map((reading) => `${reading.found} (${toAddress(reading.at)})`).join(' | ');
  ask(run.findings, {
    id,
    issue: issueOf('ambiguous-term', found, one.at, { field, readings: options.join(' | ') }),
    options,
  });
  return { kind: 'asked', at: one.at, found, question: id };
}
