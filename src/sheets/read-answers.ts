import { textOf, type FoundTable } from './found-table';

/** Ids of rows that ask something: `question:` and the id of the question. */
export const QUESTION = 'question:';

/** Answers by question id, as a person sees them in the cell; blank ones are no answers. */
export function readAnswers(data: FoundTable | undefined, dateSystem: 1900 | 1904): Readonly<Record<string, string>> {
  const answers: Record<string, string> = {};
  if (!data) return answers;
  for (const [id, row] of data.rows) {
    if (!id.startsWith(QUESTION)) continue;
    const text = textOf(data, row, 'answer', dateSystem);
    if (text !== '') answers[id.slice(QUESTION.length)] = text;
  }
  return answers;
}
