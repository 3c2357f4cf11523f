import { minuteOf, type RunStamp } from '../sheets/mark';
import type { Reviewed } from './reviewed';

/** The stamp of a log: it belongs to the run that the sheets show. */
export function runStamp({ own, review }: Reviewed, cycle: string, time: string): RunStamp {
  const run = own.own.reduce((last, { mark }) => Math.max(last, mark.run), 0);
  return { run, time: minuteOf(time), cycle, inputs: review.fingerprint };
}
