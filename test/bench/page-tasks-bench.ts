import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import type { Frame, Page } from 'playwright-core';
import { CHECK_TEXTS } from '../../src/pane/texts/check-texts';
import { SHELL_TEXTS } from '../../src/pane/texts/shell-texts';
import { builtAddIn } from '../e2e/built-add-in';
import { builtPage } from '../e2e/built-page';
import { closeChromium, openInChromium, ORIGIN } from '../e2e/excel-in-chromium';
import { select } from '../e2e/page-person';
import type { SimBook } from '../support/simulated-excel/model';
import { bookOfFile, bookOfGrids } from '../support/simulated-excel/open';
import { addTallSheet } from '../support/simulated-excel/tall-sheet';

const WORDS = CHECK_TEXTS['pt-BR'];
const ORDERS = 100_000;
const PROFILES = ['Redes', 'Bares', 'Atacado'];
const POLICIES: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  Comercial: [
    ['Perfil', 'Verba promocional (R$/mês)', 'Desconto', 'Prazo de pagamento'],
    ...PROFILES.map((profile, index) => [profile, 1000 * (index + 1), 0.05 + index / 50, '28/42']),
  ],
  Logística: [
    ['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Lead time', 'Pedido especial'],
    ...PROFILES.map((profile, index) => [profile, `${index + 1}x/semana`, 0.97, 'D+2', 'livre']),
  ],
};
const HEADINGS = [
  'Pedido',
  'Perfil',
  'Data do pedido',
  'Data prometida',
  'Data de entrega',
  'Qtd. pedida',
  'Qtd. entregue',
  'Valor líquido',
  'Desconto',
];
const FIRST_DAY = 46_000;

function orderCell(row: number, column: number): string | number {
  if (row === 0) return HEADINGS[column]!;
  const day = FIRST_DAY + (row % 90);
  const cases = 10 + (row % 40);
  const cells = [
    `P${row}`,
    PROFILES[row % 3]!,
    day,
    day + 2,
    day + 2 + (row % 3),
    cases,
    cases - (row % 2),
    cases * 31.5,
    0.07,
  ];
  return cells[column]!;
}

interface Tasks {
  /** Milliseconds of the longest task by the clock, and of the one that kept the processor longest. */
  readonly clock: number;
  readonly processor: number;
  readonly whole: number;
}

/** One entry of a trace of Chromium; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** The tasks of the page's thread while `action` runs, without those that serve the test program alone. */
async function tasksDuring(page: Page, action: () => Promise<void>): Promise<Tasks> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const from = performance.now();
  await action();
  const whole = performance.now() - from;
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Traced[] };
  const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`;
  const named = trace.traceEvents.filter(({ name }) => name === 'thread_name');
  const main = new Set(named.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  const inMain = trace.traceEvents.filter((event) => event.ph === 'X' && main.has(threadOf(event)));
  // The simulated Excel answers through the same door as the test program: a reply of megabytes is not the page's work.
  const foreign = inMain.filter(({ args }) => args.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools'));
  const tasks = inMain.filter(
    (task) =>
      task.name.endsWith('RunTask') &&
      !foreign.some(
        (one) => threadOf(one) === threadOf(task) && task.ts <= one.ts && one.ts <= task.ts + (task.dur ?? 0),
      ),
  );
  const longest = (of: (task: Traced) => number | undefined): number =>
    tasks.reduce((most, task) => Math.max(most, of(task) ?? 0), 0) / 1000;
  return { clock: longest(({ dur }) => dur), processor: longest(({ tdur }) => tdur), whole };
}

const line = (name: string, { clock, processor, whole }: Tasks): string =>
  `${name}: longest task ${clock.toFixed(0)} ms by the clock, ${processor.toFixed(0)} ms of the processor; whole ${(whole / 1000).toFixed(1)} s`;

async function check(frame: Page | Frame, name: string): Promise<void> {
  await frame.getByRole('button', { name, exact: true }).first().click();
  await frame.locator('main progress, main [role=progressbar]').waitFor({ state: 'detached', timeout: 300_000 });
  await frame.getByRole('button', { name: /^Ver os/ }).waitFor({ timeout: 300_000 });
}

/** How long the page is held up while a workbook is opened and checked: in the simulated Excel and in the browser page. */
export async function benchPageTasks(): Promise<string> {
  return [await benchOpening(), await benchChecking()].join('\n\n');
}

/** Until the grid is drawn, and then until a cell of the last row takes a value. */
export async function benchOpening(): Promise<string> {
  const said = [
    `The page while a workbook of ${ORDERS} × ${HEADINGS.length + 1} cells is opened (production build, Chromium)`,
  ];
  const file = ordersFile(HEADINGS.length + 1);
  const built = await builtPage();
  const opened = await built.open();
  const { page } = opened;
  await page.getByRole('button', { name: WORDS.check, exact: true }).waitFor();
  await page.waitForTimeout(5000);
  said.push(
    line(
      'opened',
      await tasksDuring(page, async () => {
        await page.locator('input[type=file]').setInputFiles(file);
        await page.locator('header').getByText('pedidos.xlsx').waitFor({ timeout: 120_000 });
        await page.waitForTimeout(5000);
      }),
    ),
  );
  said.push(
    line(
      'last row edited',
      await tasksDuring(page, async () => {
        await page.getByText('Pedidos', { exact: true }).last().click();
        await select(page, `F${ORDERS + 1}`);
        await page.keyboard.type('77', { delay: 60 });
        await page.keyboard.press('Enter');
        await page.getByText('Células alteradas: 1').waitFor({ timeout: 120_000 });
      }),
    ),
  );
  await opened.close();
  await built.close();
  return said.join('\n');
}

async function benchChecking(): Promise<string> {
  const said: string[] = ['The page while a workbook is checked (production build, Chromium)'];
  const folder = await builtAddIn(ORIGIN, ['pane']);
  const orders = bookOfGrids(Object.fromEntries(Object.entries(POLICIES).map(([name, rows]) => [name, { rows }])));
  addTallSheet(orders, 'Pedidos', ORDERS + 1, HEADINGS.length, orderCell);
  const books: readonly (readonly [string, SimBook])[] = [
    ['pane, sample', await bookOfFile('assets/samples/sop-bebidas.xlsx')],
    [`pane, ${ORDERS} order rows`, orders],
  ];
  for (const [name, book] of books) {
    const opened = await openInChromium(folder, book);
    const { pane } = opened;
    await pane.getByRole('button', { name: WORDS.check }).waitFor();
    said.push(line(`${name}, cold`, await tasksDuring(opened.page, () => check(pane, WORDS.check))));
    said.push(
      line(`${name}, warm`, await tasksDuring(opened.page, () => check(pane, SHELL_TEXTS['pt-BR'].checkAgain))),
    );
    await opened.close();
  }
  await closeChromium();
  const built = await builtPage();
  for (const file of [null, ordersFile()]) {
    const opened = await built.open();
    const { page } = opened;
    const button = page.getByRole('button', { name: WORDS.check, exact: true });
    await button.waitFor();
    if (file !== null) {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('header').getByText('pedidos.xlsx').waitFor({ timeout: 120_000 });
    }
    // The grid goes on drawing and calculating for a while.
    await page.waitForTimeout(5000);
    const name = file === null ? 'page, sample' : `page, ${ORDERS} order rows`;
    said.push(line(`${name}, cold`, await tasksDuring(page, () => check(page, WORDS.check))));
    said.push(line(`${name}, warm`, await tasksDuring(page, () => check(page, SHELL_TEXTS['pt-BR'].checkAgain))));
    await opened.close();
  }
  await built.close();
  return said.join('\n');
}

/** The order lines as a file; columns beyond the headings hold plain numbers. */
function ordersFile(columns = HEADINGS.length): string {
  const book = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(POLICIES)) {
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  const rows = Array.from({ length: ORDERS + 1 }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => (column < HEADINGS.length ? orderCell(row, column) : row)),
  );
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Pedidos');
  const file = join(mkdtempSync(join(tmpdir(), 'accord-bench-')), 'pedidos.xlsx');
  xlsx.writeFile(book, file, { compression: true });
  return file;
}
