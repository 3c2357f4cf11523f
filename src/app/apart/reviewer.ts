import { HostError } from '../../domain/issue';
import type { Language } from '../../domain/language';
import type { Run, WorkbookPort } from '../port';
import type { Reviewed, ReviewOptions } from '../review-workbook';
import type { Answer, PatchQuestion, Question, QuestionInput } from './answers';
import type { SheetPatch } from '../../sheets/patch';
import { wholeResult } from './light-result';
import { lineOf, type Line, type Message } from './line';
import { pageSide, type Reading } from './page-side';
import type { ShownFunction } from './shown-functions';
import type { ReviewSide } from './sides';

/** The way to the code that reviews. `receive` gets its messages; `lost` hears when it is gone for good. */
export type Connect = (receive: (message: Message) => void, lost: (cause: Error) => void) => Connection;

export interface Connection {
  post(message: Message): void;
  close(): void;
}

/** Checks one workbook, elsewhere: the page only reads, shows and writes. One check at a time. */
export interface Reviewer {
  /** As `reviewWorkbook`. Rejects also with ReviewerLost; the next check begins anew. */
  review(options: ReviewOptions, run: Run): Promise<Reviewed>;
  /** Writes the generated sheets; answers how many were made or changed. */
  write(reviewed: Reviewed, time: string, run: Run): Promise<number>;
  /** Writes what a question answers into our own sheets; answers how many were made or changed. */
  readonly apply: <Q extends PatchQuestion>(
    reviewed: Reviewed,
    question: Q,
    input: QuestionInput<Q>,
    run: Run,
  ) => Promise<number>;
  /** Asks about the last result; throws inputs-changed where the workbook is not as it was when that was made. */
  readonly ask: <Q extends Question>(reviewed: Reviewed, question: Q, input: QuestionInput<Q>) => Promise<Answer<Q>>;
  /** What can be typed in a cell; needs no result. */
  readonly functions: (language: Language) => Promise<readonly ShownFunction[]>;
  /** Gets the code ready before it is needed. */
  warm(): void;
  /** Ends what is going on: it rejects with the refusal `cancelled`. */
  cancel(): void;
  /** Gives back what it holds: the workbook is not on show any more. */
  close(): void;
}

interface Open {
  readonly line: Line<ReviewSide>;
  readonly connection: Connection;
  /** Reviews asked for on this line, and the result of the last. */
  number: number;
  held: Reviewed | null;
  reading: Reading | null;
}

const SILENT: Run = { progress: () => undefined, cancelled: () => false };

/** A reviewer of the workbook behind `port`, reached by `connect` when it is needed first. */
export function reviewerOf(port: WorkbookPort, connect: Connect): Reviewer {
  let open: Open | null = null;
  let latest: { readonly options: ReviewOptions } | null = null;
  let running = 0;

  const end = (cause: Error): void => {
    const ended = open;
    open = null;
    ended?.connection.close();
    ended?.line.cut(cause);
  };
  const opened = (): Open => {
    if (open) return open;
    const connection = connect(
      (message) => line.receive(message),
      (cause) => open === mine && end(cause),
    );
    const reading = (): Reading => {
      if (!mine.reading) throw new Error('Nothing is being reviewed');
      return mine.reading;
    };
    const line: Line<ReviewSide> = lineOf<ReviewSide>((message) => connection.post(message), {
      survey: () => reading().survey(null),
      rows: (of: Parameters<Reading['rows']>[0]) => reading().rows(of),
      block: (number: number) => reading().block(number),
      leave: (number: number) => reading().leave(number),
      progress: (now: Parameters<Reading['progress']>[0]) => reading().progress(now),
    });
    const mine: Open = { line, connection, number: 0, held: null, reading: null };
    open = mine;
    return mine;
  };
  const during = async <T>(action: () => Promise<T>): Promise<T> => {
    running += 1;
    try {
      return await action();
    } finally {
      running -= 1;
    }
  };

  const review = (options: ReviewOptions, run: Run): Promise<Reviewed> =>
    during(async () => {
      const mine = opened();
      const reading = pageSide(port, run);
      mine.reading = reading;
      mine.held = null;
      mine.number += 1;
      const light = await mine.line.call('review', { number: mine.number, options });
      const survey = reading.surveyed();
      if (!survey) throw new Error('Reviewed without a survey');
      const reviewed = wholeResult(light, survey);
      latest = { options };
      mine.held = reviewed;
      return reviewed;
    });
  /** Makes sure that the other end holds this very result, also where it is a new one since. */
  const holding = async (reviewed: Reviewed): Promise<Open> => {
    if (open?.held === reviewed) return open;
    if (!latest) throw new HostError('inputs-changed');
    const again = await review(latest.options, SILENT);
    if (again.review.fingerprint !== reviewed.review.fingerprint) throw new HostError('inputs-changed');
    const mine = opened();
    mine.held = reviewed;
    return mine;
  };
  const ask: Reviewer['ask'] = (reviewed, question, input) =>
    during(async () => {
      const { line, number } = await holding(reviewed);
      return (await line.call('answer', { number, question, input })) as Answer<typeof question>;
    });

  const apply: Reviewer['apply'] = async (reviewed, question, input, run) => {
    const patches: readonly SheetPatch[] = await ask(reviewed, question, input);
    await port.write(patches, reviewed.survey.fingerprint, run);
    run.progress('write', 1);
    return patches.length;
  };

  return {
    review,
    ask,
    apply,
    write: (reviewed, time, run) => apply(reviewed, 'patches', time, run),
    functions: (language) => during(() => opened().line.call('functions', language)),
    warm: () => void opened(),
    cancel: () => {
      if (running > 0) end(new HostError('cancelled'));
    },
    close: () => end(new HostError('cancelled')),
  };
}
