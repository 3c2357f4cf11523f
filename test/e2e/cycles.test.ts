import type { Frame } from 'playwright-core';
import { bookOfFile } from '../support/simulated-excel/open';
import { showView } from '../support/pane-states';
import { builtAddIn } from './built-add-in';
import { closeChromium, openInChromium, ORIGIN, type InChromium } from './excel-in-chromium';
import { withChromium } from './with-chromium';

jest.setTimeout(300000);

withChromium('cycles in the built pane', () => {
  let folder = '';
  let excel: InChromium | null = null;
  beforeAll(async () => {
    folder = await builtAddIn(ORIGIN, ['pane']);
  });
  afterEach(async () => {
    await excel?.close();
    excel = null;
  });
  afterAll(closeChromium);

  it('are closed, frozen, drawn and compared, and a scenario goes onto a sheet', async () => {
    const book = await bookOfFile('assets/samples/sop-bebidas.xlsx');
    const team = book.sheets.length;
    excel = await openInChromium(folder, book, { width: 320, height: 800 });
    const { pane } = excel;
    const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
    const made = (name: RegExp): Promise<void> => expectSheet(() => book.sheets.map((sheet) => sheet.name), name);
    await press('Conferir esta pasta');
    await pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    await showView(pane, 'meeting', 'pt-BR');
    await pane.getByText('Nenhum ciclo foi fechado ainda', { exact: false }).waitFor();
    await pane.getByLabel('Nome do ciclo').fill('2026-10');
    await press('Fechar o ciclo');
    await pane.getByText('O ciclo 2026-10 já está fechado.').waitFor();
    await made(/^Histórico dos Ciclos$/);
    await pane.getByText('Nada mudou.').waitFor();
    await press('Congelar para a reunião');
    await made(/^Reunião 2026-10 \(\d{4}-\d\d-\d\d\)$/);
    await settled(pane);
    await press('Planilha de gráficos');
    await made(/^Gráficos do Alinhamento$/);
    await settled(pane);
    expect(book.sheets.at(-1)!.charts.map(({ name }) => name)).toContain('Accord scores');
    await pane.locator('ol button').nth(1).click();
    await pane.getByRole('button', { name: 'Experimentar', exact: true }).first().click();
    await pane.getByRole('heading', { name: 'O que mudaria' }).waitFor();
    await press('Gravar em uma planilha');
    await made(/^Cenário 1$/);
    await settled(pane);
    expect(book.sheets.slice(team).filter(({ names }) => names.length === 0)).toHaveLength(2);
    expect({ strays: excel.strays, complaints: excel.complaints }).toEqual({ strays: [], complaints: [] });
  });

  // Excel takes no sheet called History.
  it('are closed in English too', async () => {
    const book = await bookOfFile('assets/samples/northwind.xlsx');
    const team = book.sheets.length;
    excel = await openInChromium(folder, book, { locale: 'en-US', width: 320, height: 800 });
    const { pane } = excel;
    await pane.getByRole('button', { name: 'Check this workbook', exact: true }).click();
    await pane.getByRole('button', { name: /^See the/ }).waitFor();
    await showView(pane, 'meeting', 'en');
    await pane.getByRole('button', { name: 'Close the cycle', exact: true }).click();
    await pane.getByText('Nothing moved.').waitFor();
    await expectSheet(() => book.sheets.map((sheet) => sheet.name), /^Cycle History$/);
    await pane.getByRole('button', { name: 'Cancel', exact: true }).waitFor({ state: 'detached' });
    expect(book.sheets.slice(team).filter(({ names }) => names.length === 0)).toEqual([]);
    expect({ strays: excel.strays, complaints: excel.complaints }).toEqual({ strays: [], complaints: [] });
  });
});

async function expectSheet(names: () => readonly string[], wanted: RegExp): Promise<void> {
  for (let tries = 0; tries < 600 && !names().some((name) => wanted.test(name)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(names()).toContainEqual(expect.stringMatching(wanted));
}

/** What goes on has come to its end: nothing can be cancelled any more. */
const settled = (pane: Frame): Promise<void> =>
  pane.getByRole('button', { name: 'Cancelar', exact: true }).waitFor({ state: 'detached' });
