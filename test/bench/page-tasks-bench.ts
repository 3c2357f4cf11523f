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
  readonly longest: number;
  readonly wall: number;
}

/** Milliseconds of the longest task of the page while `action` runs, and of the whole. Tasks below 50 count as 50. */
async function tasksDuring(frame: Page | Frame, action: () => Promise<void>): Promise<Tasks> {
  await frame.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      // The page around the pane is the simulated Excel, whose work is not the pane's.
      const own = list.getEntries().filter(({ name }) => name !== 'same-origin-ancestor');
      seen.push(...own.map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  const from = performance.now();
  await action();
  const wall = performance.now() - from;
  const seen = await frame.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { seen: number[] }).seen;
  });
  return { longest: Math.max(50, ...seen), wall };
}

const line = (name: string, { longest, wall }: Tasks): string =>
  `${name}: longest task ${longest <= 50 ? 'at most 50' : longest.toFixed(0)} ms, whole ${(wall / 1000).toFixed(1)} s`;

async function check(frame: Page | Frame, name: string): Promise<void> {
  await frame.getByRole('button', { name, exact: true }).first().click();
  await frame.locator('main progress, main [role=progressbar]').waitFor({ state: 'detached', timeout: 300_000 });
  await frame.getByRole('button', { name: /^Ver os/ }).waitFor({ timeout: 300_000 });
}

/** How long the page is held up while a workbook is checked: in the simulated Excel and in the browser page. */
export async function benchPageTasks(): Promise<string> {
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
    said.push(line(`${name}, cold`, await tasksDuring(pane, () => check(pane, WORDS.check))));
    said.push(line(`${name}, warm`, await tasksDuring(pane, () => check(pane, SHELL_TEXTS['pt-BR'].checkAgain))));
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

function ordersFile(): string {
  const book = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(POLICIES)) {
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  const rows = Array.from({ length: ORDERS + 1 }, (_, row) =>
    HEADINGS.map((_heading, column) => orderCell(row, column)),
  );
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Pedidos');
  const file = join(mkdtempSync(join(tmpdir(), 'accord-bench-')), 'pedidos.xlsx');
  xlsx.writeFile(book, file, { compression: true });
  return file;
}
