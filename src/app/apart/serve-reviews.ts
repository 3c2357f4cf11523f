import { HostError } from '../../domain/issue';
import type { Run, WorkbookReader } from '../port';
import { reviewWorkbook, type Reviewed } from '../review-workbook';
import { ANSWERS } from './answers';
import { lightResult } from './light-result';
import { lineOf, type Line, type Message } from './line';
import { shownFunctions } from './shown-functions';
import type { PageSide, ReviewSide } from './sides';

/**
 * The thread that reviews: reads the workbook through the page at the other end of the line and keeps the last result,
 * about which it can be asked. Answers what takes the page's messages. `pause` is for a thread that others need too.
 */
export function serveReviews(
  post: (message: Message) => void,
  pause?: () => Promise<void>,
): (message: Message) => void {
  let held: { readonly number: number; readonly reviewed: Reviewed } | null = null;
  const ours: ReviewSide = {
    review: async ({ number, options }) => {
      const run: Run = {
        progress: (step, done) => void page.call('progress', { step, done }),
        // A page that does not want the result any more ends this thread, or refuses the next block.
        cancelled: () => false,
        ...(pause ? { pause } : {}),
      };
      const reviewed = await reviewWorkbook(remoteWorkbook(page), options, run);
      held = { number, reviewed };
      return lightResult(reviewed);
    },
    functions: shownFunctions,
    answer: ({ number, question, input }) => {
      if (held?.number !== number) throw new HostError('inputs-changed');
      return (ANSWERS[question] as (reviewed: Reviewed, input: unknown) => unknown)(held.reviewed, input);
    },
  };
  const page: Line<PageSide> = lineOf<PageSide>(post, ours);
  return (message) => page.receive(message);
}

/** The workbook as it is read from another thread: every block is asked for when the one before is done with. */
function remoteWorkbook(page: Line<PageSide>): WorkbookReader {
  return {
    survey: () => page.call('survey', null),
    rows: async function* (table, columns, run) {
      const reading = await page.call('rows', { table, columns });
      let isAtEnd = false;
      try {
        for (;;) {
          const read = await page.call('block', reading);
          isAtEnd = read === null;
          if (read === null) return;
          if (read.progress) run.progress(read.progress.step, read.progress.done);
          yield read.block;
        }
      } finally {
        if (!isAtEnd) await page.call('leave', reading);
      }
    },
  };
}
