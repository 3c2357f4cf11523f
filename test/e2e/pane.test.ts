import { reviewWorkbook } from '../../src/app/review-workbook';
import { today } from '../../src/entries/clock';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import type { Review } from '../../src/review/model';
import { cellOf, type SimBook, type SimSheet } from '../support/simulated-excel/model';
import { bookOfFile, bookOfGrids } from '../support/simulated-excel/open';
import { manyProfiles } from '../support/many-profiles';
import { paneIn, showView } from '../support/pane-states';
import { builtAddIn } from './built-add-in';
import { closeChromium, openInChromium, ORIGIN, type InChromium } from './excel-in-chromium';
import { withChromium } from './with-chromium';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
const COMMERCIAL = [
  ['Perfil', 'Verba promocional (R$/mês)', 'Desconto', 'Prazo de pagamento'],
  ['Redes', 1000, 0.1, '28/42'],
  ['Bares', 500, 0.05, 'à vista'],
];
const DATA_CHANGED = 10;
const SELECTION_CHANGED = 14;
jest.setTimeout(300000);

withChromium('the built pane in Chromium, with the real office.js and a simulated host', () => {
  let folder = '';
  let review: Review;
  const open: InChromium[] = [];

  beforeAll(async () => {
    folder = await builtAddIn(ORIGIN);
    const file = await openWorkbookFile(SAMPLE);
    const run = { progress: () => undefined, cancelled: () => false };
    review = (await reviewWorkbook(file, { today: today() }, run)).review;
  });
  afterEach(async () => {
    for (const one of open.splice(0)) {
      expect({ strays: one.strays, complaints: one.complaints }).toEqual({ strays: [], complaints: [] });
      await one.close();
    }
  });
  afterAll(closeChromium);

  async function opened(book: SimBook): Promise<InChromium> {
    const excel = await openInChromium(folder, book);
    open.push(excel);
    return excel;
  }

  it('shows the first finding after two clicks', async () => {
    const { pane } = await opened(await bookOfFile(SAMPLE));
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: /^Ver os \d+ achados$/ }).click();
    const first = review.findings[0]!;
    const row = pane.getByRole('listitem').first();
    await row.waitFor();
    expect(await row.innerText()).toContain(first.profile!);
    const { length } = review.findings;
    await pane.getByText(`${length} de ${length} achados`).waitFor();
    expect(await pane.getByRole('listitem').count()).toBe(Math.min(length, 50));
  });

  it('shows fifty profiles and hundreds of findings a part at a time, and any of them that is asked for', async () => {
    const { pane } = await opened(bookOfGrids(manyProfiles()));
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: /^Ver os \d{3} achados$/ }).click();
    const rows = pane.getByRole('main').getByRole('listitem');
    await pane.getByRole('button', { name: 'Mostrar mais 50' }).click();
    expect(await rows.count()).toBe(100);
    await pane.getByLabel('Gravidade').selectOption({ index: 1 });
    await pane.getByText(/^\d+ de \d{3} achados$/).waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(50);
    await pane.getByLabel('Gravidade').selectOption({ index: 0 });
    expect(await rows.count()).toBe(50);
    // The best repair of the last profile stands anywhere in the list.
    await showView(pane, 'scores', 'pt-BR');
    expect(await rows.count()).toBe(51);
    await rows.last().getByRole('button').click();
    await pane.getByRole('button', { name: /^Melhor reparo/ }).click();
    expect(await pane.locator('button[aria-expanded=true]').count()).toBe(1);
    const sideways = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  it('writes our sheets and no cell of the team, says what it did, and writes nothing the second time', async () => {
    const book = await bookOfFile(SAMPLE);
    const before = book.sheets.map(cellsOf);
    const { pane } = await opened(book);
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    const write = pane.getByRole('button', { name: 'Gravar nas planilhas do Accord' });
    await write.click();
    await pane.getByText('Planilhas gravadas: 4.').waitFor();
    expect(book.sheets.slice(0, before.length).map(cellsOf)).toEqual(before);
    expect(book.sheets.slice(before.length).map(({ name }) => name)).toEqual([
      'Alinhamento',
      'Achados de Alinhamento',
      'Dados do Alinhamento',
      'Ajustes do Alinhamento',
    ]);
    const scores = scoresOf(book);
    expect(scores.map(([name]) => name)).toEqual(review.profiles.map(({ name }) => name));
    // A profile of which too little is known has no score, and a blank cell.
    review.profiles.forEach(({ score: { point } }, row) => {
      expect(scores[row]![1] ?? null).toEqual(point === null ? null : expect.closeTo(point, 9));
    });
    const after = book.sheets.map(cellsOf);
    await write.click();
    await pane.getByText('nada foi gravado').waitFor();
    expect(book.sheets.map(cellsOf)).toEqual(after);
  });

  it('T7: goes to the cell behind a finding', async () => {
    const book = await bookOfFile(SAMPLE);
    const { pane } = await opened(book);
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: /^Ver os/ }).click();
    const first = pane.getByRole('listitem').first();
    await first.getByRole('button').first().click();
    const { at } = review.findings[0]!.commercialCell!;
    await first
      .getByRole('button', { name: new RegExp(`${at.sheet}!`) })
      .first()
      .click();
    await expectEventually(() => book.active.name, at.sheet);
    await expectEventually(() => book.selection.rect?.top, at.row);
  });

  it('says what the selected cell is, how it was read and which findings depend on it', async () => {
    const book = await bookOfFile(SAMPLE);
    const excel = await opened(book);
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await excel.pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    const finding = review.findings.find(({ level }) => level === 'strategic')!;
    const { at } = finding.commercialCell!;
    const sheet = book.sheets.find(({ name }) => name === at.sheet)!;
    const address = `${String.fromCharCode(65 + at.column)}${at.row + 1}`;
    await excel.fire(SELECTION_CHANGED, 'Workbook', { worksheetId: sheet.id, address });
    const strip = excel.pane.getByRole('complementary');
    await strip.getByText(finding.profile!).waitFor();
    expect(await strip.innerText()).toContain(`${at.sheet}!${address}`);
    expect(await strip.getByRole('button').count()).toBeGreaterThan(0);
  });

  it('marks the result as old when a cell is edited, and is right again after one more check', async () => {
    const book = await bookOfFile(SAMPLE);
    const excel = await opened(book);
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await excel.pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    const { at } = review.findings[0]!.commercialCell!;
    const sheet = book.sheets.find(({ name }) => name === at.sheet)!;
    cellOf(sheet, at.row, at.column)!.value = 45;
    await excel.fire(DATA_CHANGED, 'Workbook', {
      worksheetId: sheet.id,
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      shiftDirection: 'None',
      triggerSource: 'Unknown',
    });
    const again = excel.pane.getByRole('alert').or(excel.pane.getByText('A pasta mudou depois desta conferência.'));
    await again.first().waitFor();
    await excel.pane.getByRole('button', { name: 'Conferir de novo' }).first().click();
    await again.first().waitFor({ state: 'detached' });
    await excel.pane.getByRole('button', { name: /^Ver os/ }).click();
    expect(await excel.pane.getByRole('listitem').first().innerText()).not.toContain(review.findings[0]!.profile);
  });

  it('waits while somebody is typing in a cell', async () => {
    const book = await bookOfFile(SAMPLE);
    const { pane } = await opened(book);
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).waitFor();
    book.isEditingCell = true;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByText('Alguém está digitando em uma célula').waitFor();
    expect(await pane.getByRole('button', { name: /^Ver os/ }).count()).toBe(0);
    book.isEditingCell = false;
    await pane.getByRole('button', { name: /^Ver os/ }).waitFor();
  });

  it('shows the review of a read-only workbook and says why it cannot be written', async () => {
    const book = await bookOfFile(SAMPLE);
    book.isReadOnly = true;
    const { pane } = await opened(book);
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: 'Gravar nas planilhas do Accord' }).click();
    await pane.getByText('Não deu certo').waitFor();
    expect(book.sheets.some(({ name }) => name === 'Alinhamento')).toBe(false);
  });

  it('asks which of two tables is the policy, and goes on with the one that is named', async () => {
    const book = bookOfGrids({
      Comercial: { rows: COMMERCIAL },
      'Comercial 2025': { rows: COMMERCIAL },
      Logística: {
        rows: [
          ['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Lead time', 'Pedido especial'],
          ['Redes', '2x/semana', 0.97, 'D+2', 'não aceita'],
          ['Bares', 'diária', 0.95, 'D+1', 'livre'],
        ],
      },
    });
    const { pane } = await opened(book);
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: 'Usar Comercial!A1' }).click();
    await pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    expect(await pane.getByText('Perfis: 2').count()).toBe(1);
  });

  it('goes to the heading of a column counted over a list, and does not claim that it changed', async () => {
    const book = await bookOfFile(SAMPLE);
    const { pane } = await opened(book);
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: /^Ver os/ }).click();
    const index = review.findings.findIndex(
      ({ level, outcome }) => level === 'operational' && outcome.kind === 'scored',
    );
    const row = pane.getByRole('listitem').nth(index);
    await row.getByRole('button').first().click();
    await row
      .getByRole('button', { name: /^Pedidos!/ })
      .first()
      .click();
    await expectEventually(() => book.active.name, 'Pedidos');
    expect(await pane.getByText('não tem mais o texto').count()).toBe(0);
  });

  it.each([
    ['refused', 'O Excel encontrou um erro interno.', 'Nenhuma célula da equipe foi alterada.', 'Salve a pasta'],
    [
      'interrupted',
      'Uma gravação anterior foi interrompida.',
      'As células da equipe não foram tocadas',
      'grave de novo',
    ],
    ['no-policy', 'Nenhuma política foi encontrada', 'Nada foi alterado.', 'Confira se os títulos'],
    ['two-policies', 'Duas tabelas podem ser a política', 'Nada foi alterado.', 'Diga qual vale'],
    ['stale', 'A pasta mudou depois desta conferência.', 'As notas abaixo são as de antes', 'Conferir de novo'],
  ])('%s: says what happened, what was not changed and what to do', async (state, happened, unchanged, next) => {
    const excel = await paneIn(state, folder, { language: 'pt-BR' });
    open.push(excel);
    const said = await excel.pane.locator('main').innerText();
    for (const part of [happened, unchanged, next]) expect(said).toContain(part);
  });

  it('says so where a part of the pane cannot be fetched, and works once it can', async () => {
    const excel = await openInChromium(folder, await bookOfFile(SAMPLE), {
      withholds: /\/(views|worker|reviewer)\.js$/,
    });
    await excel.pane.getByText('Uma parte do Accord não foi carregada. Nada foi alterado.').waitFor();
    excel.deliver();
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await excel.pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    await excel.close();
  });

  it('T3: says what is blocked where Office does not get ready', async () => {
    const excel = await openInChromium(folder, await bookOfFile(SAMPLE), { withholds: /\/office\.js$/ });
    await excel.pane.getByText('https://appsforoffice.microsoft.com').waitFor();
    // Before Office tells its language there is the browser's alone.
    expect(await excel.pane.locator('body').innerText()).toContain('Nothing was changed');
    expect(excel.strays).toEqual([]);
    await excel.close();
  });

  it('T4: needs no dialog and no history of the browser', async () => {
    const book = await bookOfFile(SAMPLE);
    const excel = await opened(book);
    await excel.page.addInitScript(() => {
      for (const name of ['alert', 'confirm', 'prompt']) Reflect.deleteProperty(window, name);
      for (const name of ['pushState', 'replaceState']) Reflect.set(history, name, null);
    });
    await excel.page.reload();
    const pane = excel.page.frame({ url: /taskpane\.html/ })!;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: 'Gravar nas planilhas do Accord' }).click();
    await pane.getByText('Planilhas gravadas: 4.').waitFor();
    await showView(pane, 'findings', 'pt-BR');
    await pane.getByRole('listitem').first().getByRole('button').first().click();
    await pane.getByText('O que fazer').waitFor();
  });

  it('T8: takes the focus neither when it opens nor when a cell is selected nor when a check ends', async () => {
    const book = await bookOfFile(SAMPLE);
    const excel = await opened(book);
    const { pane } = excel;
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
    const button = pane.getByRole('button', { name: 'Conferir esta pasta' });
    await button.waitFor();
    expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
    await button.click();
    await pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    expect(await focused()).toBe('Conferir de novo');
    const sheet = book.sheets.find(({ name }) => name === 'Política Comercial')!;
    await excel.fire(SELECTION_CHANGED, 'Workbook', { worksheetId: sheet.id, address: 'L13' });
    await pane.getByRole('complementary').getByText('Política Comercial!L13').waitFor();
    expect(await focused()).toBe('Conferir de novo');
  });

  it('A3: tells progress and result where screen readers listen', async () => {
    const book = await bookOfFile(SAMPLE);
    const { pane } = await opened(book);
    const told = pane.locator('main > [aria-live=polite]');
    book.isEditingCell = true;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await told.getByText('Alguém está digitando em uma célula').waitFor();
    await told.getByRole('progressbar').waitFor();
    book.isEditingCell = false;
    await pane.getByRole('button', { name: 'Gravar nas planilhas do Accord' }).click();
    await told.getByText('Planilhas gravadas: 4.').waitFor();
  });

  it('says where it belongs when it is opened outside Excel', async () => {
    const excel = await openInChromium(folder, await bookOfFile(SAMPLE));
    open.push(excel);
    // Office keeps for the session that there was a host.
    await excel.page.evaluate(() => sessionStorage.clear());
    await excel.page.goto(`${ORIGIN}/taskpane.html`);
    await excel.page.getByText(/works only inside Excel/).waitFor();
  });

  it('says what is missing where no policy is found, and that nothing was changed', async () => {
    const { pane } = await opened(
      bookOfGrids({
        Plan1: {
          rows: [
            ['Mês', 'Valor'],
            ['jan', 1],
          ],
        },
      }),
    );
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByText('Nenhuma política foi encontrada').waitFor();
    expect(await pane.getByText('Nada foi alterado').count()).toBe(1);
  });

  it('T5: comes back to the same finding behind the same filter after the pane was closed', async () => {
    const book = await bookOfFile(SAMPLE);
    const excel = await opened(book);
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await excel.pane.getByRole('button', { name: /^Ver os/ }).click();
    await excel.pane.getByLabel('Nível').selectOption({ label: 'Estratégico' });
    const third = excel.pane.getByRole('listitem').nth(2).getByRole('button').first();
    await third.click();
    const shown = await third.innerText();
    await excel.page.reload();
    const pane = excel.page.frame({ url: /taskpane\.html/ })!;
    const open = pane.locator('[aria-expanded=true]');
    await open.waitFor();
    expect(await open.innerText()).toBe(shown);
    expect(await pane.getByLabel('Nível').locator('option:checked').innerText()).toBe('Estratégico');
  });
});

type Plain = readonly (readonly [string, unknown, unknown])[];

const cellsOf = (sheet: SimSheet): Plain =>
  [...sheet.cells].map(([place, { value, formula }]) => [place, value, formula] as const);

/** Profile and score of each row of the generated table. */
function scoresOf(book: SimBook): readonly (readonly [unknown, unknown])[] {
  const sheet = book.sheets.find(({ name }) => name === 'Alinhamento')!;
  const { rect } = sheet.tables[0]!;
  const rows = Array.from({ length: rect.bottom - rect.top }, (_, index) => rect.top + 1 + index);
  return rows.map((row) => [cellOf(sheet, row, rect.left)?.value, cellOf(sheet, row, rect.left + 1)?.value]);
}

async function expectEventually<T>(read: () => T, wanted: T): Promise<void> {
  for (let tries = 0; tries < 50 && read() !== wanted; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(read()).toEqual(wanted);
}
