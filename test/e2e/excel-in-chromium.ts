import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { chromium, type Browser, type Frame, type Page, type Route } from 'playwright-core';
import { runBatch, type Batch } from '../support/simulated-excel/engine';
import { SimulatedError } from '../support/simulated-excel/excel-error';
import type { SimBook } from '../support/simulated-excel/model';

/** Everything is served from here: the library trusts a host of the page's own name only. */
export const ORIGIN = 'https://accord.test';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
};

/** Where Chromium is on this machine; undefined where it is not. */
export const CHROMIUM = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== '' && existsSync(path),
);

export interface Options {
  /** The page that is shown: the pane, or the one that only runs functions. */
  readonly shows?: 'taskpane.html' | 'functions.html';
  /** Sees requests to services of Office that are not the workbook's. */
  readonly onService?: (batch: Batch) => void;
  /** Office's display language. */
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Windows' contrast themes. */
  readonly forcedColors?: 'active' | 'none';
  /** Asked before every action of a batch: the code with which Excel refuses it, or null. */
  readonly refuse?: () => string | null;
  /** Files that do not come until `deliver` is called. */
  readonly withholds?: RegExp;
}

/** The add-in in a page, with the real office.js, inside a page that answers as Excel on the web does. */
export interface InChromium {
  readonly page: Page;
  readonly pane: Frame;
  /** Requests that left the add-in's own origin and Office's library. */
  readonly strays: readonly string[];
  /** What the browser refused or reported: policy violations, errors. */
  readonly complaints: readonly string[];
  /** Sends an event as Excel does: type, target, payload. */
  fire(type: number, target: string, payload: unknown): Promise<void>;
  /** Sends several messages at once: category, type, target, text. */
  send(entries: readonly Entry[]): Promise<void>;
  /** From now on every file comes. */
  deliver(): void;
  close(): Promise<void>;
}

type Entry = readonly [category: number, type: number, target: string, text: string];

let browser: Browser | null = null;

export async function openInChromium(folder: string, book: SimBook, options: Options = {}): Promise<InChromium> {
  const { shows = 'taskpane.html', width = 350, height = 640 } = options;
  const { colorScheme = 'light', forcedColors = 'none' } = options;
  browser ??= await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const strays: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  let withheld = options.withholds ?? null;
  await context.route('**/*', (route) =>
    withheld?.test(route.request().url()) ? route.abort() : serve(route, folder, shows, strays),
  );
  const host = excelHost(book, options);
  await page.exposeFunction('toExcel', (message: string) => host.answer(message));
  await page.goto(`${ORIGIN}/excel.html`);
  const frame = page.frames().find((one) => one.url().includes(shows));
  if (!frame) throw new Error(`${shows} did not open`);
  const send = async (entries: readonly Entry[]): Promise<void> => {
    const message = host.event(entries);
    if (message === null) return;
    await page.evaluate((text) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(text, '*');
    }, message);
  };
  return {
    page,
    pane: frame,
    strays,
    complaints,
    send,
    fire: (type, target, payload) => send([[65536, type, target, JSON.stringify(payload)]]),
    deliver: () => {
      withheld = null;
    },
    close: () => context.close(),
  };
}

export async function closeChromium(): Promise<void> {
  await browser?.close();
  browser = null;
}

const XDM = `1|accord|${ORIGIN}`;

function hostPage(shows: string): string {
  const RUNS_FUNCTIONS = 2;
  const info = {
    baseFrameName: '__office_app_1',
    hostInfo: `Excel$Web$16.00$en-US$$$disableLogging$${shows === 'functions.html' ? RUNS_FUNCTIONS : 0}`,
    xdmInfo: XDM,
    serializerVersion: '1',
    flights: '[]',
  };
  const name = JSON.stringify(info).replace(/"/g, '&quot;');
  return `<!doctype html><title>Excel</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<iframe title="Accord" name="${name}" src="${shows}"></iframe>
<script>
addEventListener('message', async ({ data, source }) => {
  const answer = await toExcel(data);
  if (answer !== null) source.postMessage(answer, '*');
});
</script>`;
}

async function serve(route: Route, folder: string, shows: string, strays: string[]): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0]!;
  if (url === `${ORIGIN}/excel.html`) return route.fulfill({ contentType: 'text/html', body: hostPage(shows) });
  const path = url.startsWith(OFFICE)
    ? join(LIBRARY, url.slice(OFFICE.length))
    : url.startsWith(`${ORIGIN}/`)
      ? join(folder, url.slice(ORIGIN.length + 1))
      : null;
  if (path === null) strays.push(url);
  if (path === null || !existsSync(path)) return route.abort();
  return route.fulfill({ contentType: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) });
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The other end of the wire: what Excel on the web answers (the messages as the real library sends them). */
function excelHost(book: SimBook, options: Options) {
  const { locale = 'pt-BR' } = options;
  const registrations = new Map<number, Envelope>();
  const wrapped = (to: Envelope, data: unknown, responseType: 0 | 1): string =>
    JSON.stringify({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: ORIGIN,
      _data: data,
      _serializerVersion: 1,
      _errorCode: 0,
      _responseType: responseType,
    });
  return {
    answer(text: string): string | null {
      const asked = JSON.parse(text) as Envelope;
      if (asked._actionName === 'ContextActivationManager_getAppContextAsync') {
        return wrapped(asked, appContext(locale), 0);
      }
      if (asked._actionType === 1) {
        registrations.set((asked._data as { eventDispId: number }).eventDispId, asked);
        return wrapped(asked, { Error: 0 }, 0);
      }
      if (asked._actionName === 'executeMethod') return wrapped(asked, executed(book, asked._data, options), 0);
      return wrapped(asked, { Error: 0 }, 0);
    },
    /** Null where nobody listens yet. */
    event(entries: readonly Entry[]): string | null {
      const RICH_API_MESSAGE = 33;
      const registration = registrations.get(RICH_API_MESSAGE);
      if (!registration) return null;
      return wrapped(registration, { ArrayData: entries.map((entry, index) => [...entry, index + 1, false]) }, 1);
    },
  };
}

function appContext(locale: string): Readonly<Record<string, unknown>> {
  return {
    _id: 'accord',
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://example.sharepoint.com/sop.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 'inserted',
    _appInstanceId: 'accord',
    _requirementMatrix: JSON.stringify({ ExcelApi: 1.17, CustomFunctions: 1.9, CustomFunctionsRuntime: 1.3 }),
    _hostFullVersion: '16.0.0.0',
    _appMinorVersion: 0,
    _initialDisplayMode: 2,
    _osfControlType: 1,
    _eToken: '',
    _featureGates: {},
  };
}

interface ExecuteMethod {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

const RICH_API = 93;

function executed(book: SimBook, data: unknown, { onService, refuse }: Options): unknown {
  const { DdaMethod, ArrayData } = data as ExecuteMethod;
  if (DdaMethod?.DispatchId !== RICH_API || !ArrayData) return { Version: 1, Error: 0 };
  const batch = JSON.parse(String(ArrayData[4])) as Batch;
  // Services of Office itself, such as the notice that the page is ready, are not the workbook's.
  const SERVICE = 2;
  if (Object.values(batch.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE)) {
    onService?.(batch);
    const Results = batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results, TraceIds: [] })] };
  }
  const answer = runBatch(book, batch, () => {
    const code = book.isEditingCell ? 'InvalidOperationInCellEditMode' : (refuse?.() ?? null);
    return code === null ? null : new SimulatedError(code);
  });
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
}
