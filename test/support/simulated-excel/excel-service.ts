import { runBatch, type Answer, type Batch } from './engine';
import { SimulatedError } from './excel-error';
import type { SimBook } from './model';

/** One `context.sync()` as it arrived, for tests that count and weigh. */
export interface SyncRecord {
  readonly batch: Batch;
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly answer: Answer;
}

/** What a test may do around a sync of ours; the library's own clean-up batches are not counted. */
export interface Interference {
  /** Before the batch runs: may change the workbook as a person would. */
  readonly before?: (nth: number) => void;
  /** Makes the nth sync fail by code: before anything was done, at an action (by share of the batch), or after all. */
  readonly fault?: (nth: number) => Fault | null;
}

export interface Fault {
  readonly code: string;
  /** 0: nothing of the batch was done; 1: all of it was, and the answer is an error all the same. */
  readonly at: number;
}

/** The simulated Excel as it answers requests, however they come to it. */
export interface ExcelService {
  readonly syncs: readonly SyncRecord[];
  readonly interfere: (how: Interference) => void;
  readonly answer: (batch: Batch) => Answer;
}

/** Excel on the web refuses larger replies. */
const REPLY_LIMIT = 5 * 1024 * 1024;

export function excelService(book: SimBook): ExcelService {
  const syncs: SyncRecord[] = [];
  let interference: Interference = {};
  let nth = 0;

  const run = (batch: Batch): Answer => {
    nth += 1;
    interference.before?.(nth);
    const fault = interference.fault?.(nth) ?? null;
    if (book.isEditingCell) return runBatch(book, batch, () => new SimulatedError('InvalidOperationInCellEditMode'));
    const failing = fault ? Math.floor(batch.Actions.length * Math.min(fault.at, 1)) : -1;
    const answer = runBatch(book, batch, (index) =>
      fault && index === failing ? new SimulatedError(fault.code) : null,
    );
    if (!fault || answer.Error) return answer;
    return { ...answer, Error: failure(batch.Actions.length - 1, fault.code) };
  };

  return {
    syncs,
    interfere(how) {
      interference = how;
      nth = 0;
    },
    answer(batch) {
      if (isCleanUp(batch)) return runBatch(book, batch);
      let answer = run(batch);
      let replyBytes = Buffer.byteLength(JSON.stringify(answer));
      if (replyBytes > REPLY_LIMIT) {
        answer = { Results: [], TraceIds: [], Error: failure(0, 'ResponsePayloadSizeLimitExceeded') };
        replyBytes = Buffer.byteLength(JSON.stringify(answer));
      }
      syncs.push({ batch, requestBytes: Buffer.byteLength(JSON.stringify(batch)), replyBytes, answer });
      return answer;
    },
  };
}

const failure = (ActionIndex: number, Code: string): NonNullable<Answer['Error']> => ({
  ActionIndex,
  Code,
  HttpStatusCode: 500,
  Location: '',
  Message: '',
});

/** The library releases tracked ranges by itself at the end of `Excel.run`. */
function isCleanUp({ Actions }: Batch): boolean {
  return (
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
    Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}
