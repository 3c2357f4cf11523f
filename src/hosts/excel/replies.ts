import { codeOf, type Step } from './host-run';

/** Bytes of replies aimed at, of the five million that Excel on the web allows. */
export const REPLY_BYTES = 2_500_000;

/** Of replies with rows of a list: each is as heavy as the one before, so they may come closer to three million. */
export const ROWS_BYTES = 2_800_000;

/** Whether Excel refused because a reply, or a range, would have been too large. */
export function isTooMuch(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit';
}

/** Several steps in one `context.sync()`. */
export function together<T>(steps: readonly Step<T>[]): Step<readonly T[]> {
  return (context) => {
    const readers = steps.map((step) => step(context));
    return () => readers.map((read) => read());
  };
}
