import type { IssueCode } from '../domain/issue';
import type { ReadingMark } from '../domain/terms';

type Details = Readonly<Record<string, string | number>>;

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

/** The value reshaped; everything else as it is. */
export function mapParsed<A, B>(parsed: Parsed<A>, reshape: (value: A) => B, ...more: ReadingMark[]): Parsed<B> {
  return parsed.kind === 'value' ? valueOf(reshape(parsed.value), [...parsed.marks, ...more]) : parsed;
}
