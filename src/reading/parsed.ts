import type { IssueCode } from '../domain/issue';
import type { ReadingMark } from '../domain/terms';

type Details = Readonly<Record<string, string | number>>;

/** Of the type of the cell's own value, which the other kinds of `Parsed` do not carry. */
type Answered = (answer: string) => Parsed<unknown>;

/** What a grammar makes of a cell: a value, one of three silences, a refusal, or a question for a person. */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T; readonly marks: readonly ReadingMark[] }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly code: IssueCode; readonly details?: Details }
  | {
      readonly kind: 'asked';
      readonly code: IssueCode;
      /** What a planner may answer, in words that the same grammar reads. */
      readonly options: readonly string[];
      /** Cells of a column with the same key share one question. */
      readonly shared?: string;
      readonly details?: Details;
      /** What the answer makes of this cell, where the question is about its whole column. */
      readonly answered?: Answered;
    };

export function valueOf<T>(value: T, marks: readonly ReadingMark[] = []): Parsed<T> {
  return { kind: 'value', value, marks };
}

export const NOT_APPLICABLE = { kind: 'notApplicable' } as const;

export function unreadable(code: IssueCode = 'unreadable', details?: Details): Parsed<never> {
  return details ? { kind: 'unreadable', code, details } : { kind: 'unreadable', code };
}

export function asked(code: IssueCode, options: readonly string[], shared?: string): Parsed<never> {
  return shared === undefined ? { kind: 'asked', code, options } : { kind: 'asked', code, options, shared };
}

/** One question for all cells of a column, and what each makes of the answer. */
export function askedOfColumn(
  code: IssueCode,
  options: readonly string[],
  shared: string,
  answered: Answered,
  details: Details = {},
): Parsed<never> {
  return { kind: 'asked', code, options, shared, answered, details };
}

/** The value reshaped, now or once it is answered; everything else as it is. */
export function mapParsed<A, B>(parsed: Parsed<A>, reshape: (value: A) => B, ...more: ReadingMark[]): Parsed<B> {
  if (parsed.kind === 'value') return valueOf(reshape(parsed.value), [...parsed.marks, ...more]);
  if (parsed.kind !== 'asked' || !parsed.answered) return parsed;
  const { answered } = parsed;
  return { ...parsed, answered: (answer) => mapParsed(answered(answer) as Parsed<A>, reshape, ...more) };
}
