import { readFileSync } from 'node:fs';
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

/** A workbook with the real office.js talking to it. */
export interface Mounted {
  readonly book: SimBook;
  readonly syncs: readonly SyncRecord[];
  readonly interfere: (how: Interference) => void;
  /** Sends events as Excel does: type, target and payload. */
  readonly fire: (type: number, target: string, payload: unknown) => void;
}

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const REPLY_LIMIT = 5 * 1024 * 1024;

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: (message: string) => void;
}

interface Request {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

let current: { answer: (request: Request) => Promise<string> } | null = null;
let bridge: Bridge | null = null;

/** Loads Microsoft's library once in this process, with a bridge to whatever workbook is mounted. */
function loadLibrary(): Bridge {
  if (bridge) return bridge;
  const made: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      const answering = current?.answer(request) ?? Promise.reject(new Error('No workbook is mounted'));
      void answering.then((answer) => made.onMessageFromHost(answer));
    },
  };
  const stubs = {
    window: globalThis,
    _richApiNativeBridge: made,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://addin.example/', search: '', hash: '', protocol: 'https:' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: 'https://addin.example/', cookie: '' },
    addEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(stubs)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // eslint-disable-next-line no-eval -- Microsoft's library expects to be a script of a page.
  (0, eval)(readFileSync(LIBRARY, 'utf8'));
  bridge = made;
  return made;
}

/** Mounts a workbook under the global `Excel`; the one mounted before is gone. */
export function mountBridge(book: SimBook): Mounted {
  const to = loadLibrary();
  const syncs: SyncRecord[] = [];
  let interference: Interference = {};
  let nth = 0;

  const answered = (batch: Batch): Answer => {
    if (isCleanUp(batch)) return runBatch(book, batch);
    nth += 1;
    interference.before?.(nth);
    const fault = interference.fault?.(nth) ?? null;
    if (book.isEditingCell) return runBatch(book, batch, () => new SimulatedError('InvalidOperationInCellEditMode'));
    const failing = fault ? Math.floor(batch.Actions.length * Math.min(fault.at, 1)) : -1;
    const answer = runBatch(book, batch, (index) =>
      fault && index === failing ? new SimulatedError(fault.code) : null,
    );
    if (!fault || answer.Error) return answer;
    const failed = {
      ActionIndex: batch.Actions.length - 1,
      Code: fault.code,
      HttpStatusCode: 500,
      Location: '',
      Message: '',
    };
    return { ...answer, Error: failed };
  };

  current = {
    async answer({ id, message }) {
      // An answer never comes in the turn of its question.
      await new Promise((resolve) => setImmediate(resolve));
      const batch = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as Batch;
      const requestBytes = Buffer.byteLength(JSON.stringify(batch));
      let answer = answered(batch);
      let body = JSON.stringify(answer);
      if (Buffer.byteLength(body) > REPLY_LIMIT) {
        answer = runBatch(
          book,
          { ...batch, Actions: batch.Actions.slice(0, 1) },
          () => new SimulatedError('ResponsePayloadSizeLimitExceeded'),
        );
        body = JSON.stringify(answer);
      }
      if (!isCleanUp(batch)) syncs.push({ batch, requestBytes, replyBytes: Buffer.byteLength(body), answer });
      return JSON.stringify({
        id,
        type: 1,
        message: { statusCode: 200, headers: {}, body: JSON.parse(body) as unknown },
      });
    },
  };
  return {
    book,
    syncs,
    interfere(how) {
      interference = how;
      nth = 0;
    },
    fire(type, target, payload) {
      const entries = [[65536, type, target, JSON.stringify(payload), 1]];
      to.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    },
  };
}

/** The library releases tracked ranges by itself at the end of `Excel.run`. */
function isCleanUp(batch: Batch): boolean {
  return (
    batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
    batch.Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}
