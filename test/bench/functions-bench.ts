import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inExcel } from '../../src/entries/functions/in-excel';
import { paymentDays } from '../../src/functions/readers/payment-days';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const TERMS = [
  '28/42/56',
  '30 DDL',
  'à vista',
  '2/10 net 30',
  '21 dias',
  '14/28',
  '30/60/90 dias',
  '45 dias',
  '7',
  '28 dias',
];

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: (message: string) => void;
}

/**
 * What 10,000 calls of PAYMENTDAYS cost in Microsoft's own client, against a function that does nothing: each row is a
 * median, each ratio of the same run. What Excel itself adds is not seen here.
 */
export function benchFunctions(calls: number, runs: number): string {
  const body = inExcel(paymentDays);
  const bridge = loadLibrary({ IDENTITY: (value: unknown) => value, PAYMENTDAYS: body });
  const cells = Array.from({ length: calls }, (_, index) => TERMS[index % TERMS.length] ?? '');
  const singles = (name: string): string => messageOf(cells.map((cell, index) => [index + 1, name, [[[cell]]]]));
  const array = messageOf([[1, 'PAYMENTDAYS', [cells.map((cell) => [cell])]]]);
  const grids = cells.map((cell) => [[cell]]);

  const [identity, ours] = [singles('IDENTITY'), singles('PAYMENTDAYS')];
  const medians = {
    'identity, one call a cell': median(runs, () => bridge.onMessageFromHost(identity)),
    'PAYMENTDAYS, one call a cell': median(runs, () => bridge.onMessageFromHost(ours)),
    'PAYMENTDAYS, bodies alone': median(runs, () => grids.forEach((grid) => void body(grid))),
    'PAYMENTDAYS, one array call': median(runs, () => bridge.onMessageFromHost(array)),
  };
  const dispatch = medians['identity, one call a cell'];
  const lines = Object.entries(medians).map(
    ([name, ms]) => `${name.padEnd(30)}${ms.toFixed(3).padStart(12)} ms${(ms / dispatch).toFixed(3).padStart(10)}×`,
  );
  return [`${calls} calls through the library's client`, ...lines].join('\n');
}

/** The invocations as the host sends them: id, function, arguments, cell, flags (4: may receive errors), addresses. */
function messageOf(invocations: readonly (readonly [number, string, readonly unknown[]])[]): string {
  const entries = invocations.map(([id, name, given]) => ({
    messageCategory: 1,
    messageType: 1000,
    targetId: '',
    message: JSON.stringify([id, name, given, `Plan!D${id + 1}`, 4, null]),
  }));
  return JSON.stringify({ type: 3, message: { entries } });
}

function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

/** Microsoft's library with a host behind it that takes every result and says nothing. */
function loadLibrary(mappings: Readonly<Record<string, unknown>>): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id } = JSON.parse(text) as { readonly id: number };
      const message = { statusCode: 200, headers: {}, body: { Results: [], TraceIds: [] } };
      setImmediate(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 1, message })));
    },
  };
  const page = {
    window: globalThis,
    // What `CustomFunctions.associate` of the page's loader fills, which is another file of the library.
    CustomFunctions: { _association: { mappings, onchange: () => undefined } },
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://addin.example/', search: '', hash: '', protocol: 'https:' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: 'https://addin.example/', cookie: '' },
    addEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // eslint-disable-next-line no-eval -- Microsoft's library expects to be a script of a page.
  (0, eval)(readFileSync(LIBRARY, 'utf8'));
  return bridge;
}
