import type { CellRef } from '../domain/address';
import type { Issue, IssueCode, Question } from '../domain/issue';

/** Collects what reading has to say to people. */
export interface Findings {
  readonly issues: Issue[];
  readonly questions: Question[];
}

export function issueOf(
  code: IssueCode,
  found: string,
  at: CellRef,
  details?: Readonly<Record<string, string | number>>,
): Issue {
  return details ? { code, found, at, details } : { code, found, at };
}

/** A question asked of several cells is listed once. */
export function ask(findings: Findings, question: Question): void {
  if (!findings.questions.some(({ id }) => id === question.id)) findings.questions.push(question);
}

/** An id that stays the same in every run, language and host, and where a row has moved. */
export function questionId(code: IssueCode, ...parts: readonly string[]): string {
  return [code, ...parts].join('/');
}
