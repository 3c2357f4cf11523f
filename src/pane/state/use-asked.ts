import { useEffect, useState } from 'react';
import type { Answer, Question, QuestionInput } from '../../app/apart/answers';
import type { Reviewed } from '../../app/review-workbook';
import { usePane } from './pane-context';

/** What is answered about a result, as soon as it is; of an earlier question until then, null before the first. */
export function useAsked<Q extends Question>(
  reviewed: Reviewed,
  question: Q,
  input: QuestionInput<Q>,
): Answer<Q> | null {
  const all = useAskedAll(reviewed, question, [input]);
  return all?.[0] ?? null;
}

/** The same question with several inputs, answered together. */
export function useAskedAll<Q extends Question>(
  reviewed: Reviewed,
  question: Q,
  inputs: readonly QuestionInput<Q>[],
): readonly Answer<Q>[] | null {
  const { ask, failed } = usePane();
  const [answers, setAnswers] = useState<readonly Answer<Q>[] | null>(null);
  // Inputs are plain data, often made anew by the view that asks: what they say counts.
  const said = JSON.stringify(inputs);
  useEffect(() => {
    let isLatest = true;
    const wanted = JSON.parse(said) as readonly QuestionInput<Q>[];
    Promise.all(wanted.map((input) => ask(reviewed, question, input))).then(
      (found) => isLatest && setAnswers(found),
      (failure: unknown) => isLatest && failed(failure),
    );
    return () => {
      isLatest = false;
    };
  }, [ask, failed, reviewed, question, said]);
  return answers;
}
