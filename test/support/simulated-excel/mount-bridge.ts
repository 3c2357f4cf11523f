import { readFileSync } from 'node:fs';
import type { Batch } from './engine';
import { excelService, type ExcelService } from './excel-service';
import type { SimBook } from './model';

/** A workbook with the real office.js talking to it. */
export interface Mounted extends Pick<ExcelService, 'syncs' | 'interfere'> {
  readonly book: SimBook;
  /** Sends events as Excel does: type, target and payload. */
  readonly fire: (type: number, target: string, payload: unknown) => void;
}

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

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
  const { answer, syncs, interfere } = excelService(book);
  current = {
    async answer({ id, message }) {
      // An answer never comes in the turn of its question.
      await new Promise((resolve) => setImmediate(resolve));
      const batch = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as Batch;
      return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: answer(batch) } });
    },
  };
  return {
    book,
    syncs,
    interfere,
    fire(type, target, payload) {
      const entries = [[65536, type, target, JSON.stringify(payload), 1]];
      to.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    },
  };
}
