import { SHELL_TEXTS } from '../../src/pane/texts/shell-texts';
import type { SimBook } from '../support/simulated-excel/model';
import { bookOfFile } from '../support/simulated-excel/open';
import { showView } from '../support/pane-states';
import { builtAddIn } from './built-add-in';
import { closeChromium, openInChromium, ORIGIN, type InChromium } from './excel-in-chromium';
import { withChromium } from './with-chromium';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
const WORDS = SHELL_TEXTS['pt-BR'];
const FINDINGS = /^Ver os \d+ achados$/;
jest.setTimeout(300000);

withChromium('the worker of the built pane', () => {
  let folder = '';
  let excel: InChromium;
  let book: SimBook;

  beforeAll(async () => {
    folder = await builtAddIn(ORIGIN, ['pane']);
  });
  beforeEach(async () => {
    book = await bookOfFile(SAMPLE);
  });
  afterEach(async () => {
    expect(excel.strays).toEqual([]);
    await excel.close();
  });
  afterAll(closeChromium);

  const check = (pane: InChromium['pane']) => pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
  const found = async (pane: InChromium['pane']): Promise<string> =>
    pane.getByRole('button', { name: FINDINGS }).innerText();
  const cells = (): string => JSON.stringify(book.sheets.map((sheet) => [sheet.name, [...sheet.cells]]));

  it('finds the same as the page itself does where there can be no worker', async () => {
    excel = await openInChromium(folder, book);
    await check(excel.pane);
    const apart = await found(excel.pane);
    expect(excel.page.workers()).toHaveLength(1);
    expect(excel.complaints).toEqual([]);
    await excel.close();

    excel = await openInChromium(folder, book, { withholds: /\/worker\.js$/ });
    await check(excel.pane);
    expect(await found(excel.pane)).toBe(apart);
    expect(excel.page.workers()).toHaveLength(0);
    await excel.close();

    excel = await openInChromium(folder, book);
    // An old web view knows no workers.
    await excel.page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await excel.page.reload();
    const pane = excel.page.frame({ url: /taskpane\.html/ })!;
    await check(pane);
    expect(await found(pane)).toBe(apart);
    expect(excel.page.workers()).toHaveLength(0);
    expect(excel.complaints).toEqual([]);
  });

  it('says what happened when it dies in a check, and checks the next time', async () => {
    const before = cells();
    excel = await openInChromium(folder, book);
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).waitFor();
    book.isEditingCell = true;
    await check(excel.pane);
    await excel.pane.getByText(WORDS.typing).waitFor();
    await die(excel);
    await excel.pane.getByText(WORDS.lost).waitFor();
    expect(cells()).toBe(before);
    book.isEditingCell = false;
    await check(excel.pane);
    await excel.pane.getByRole('button', { name: FINDINGS }).waitFor();
    expect(await excel.pane.getByText(WORDS.lost).count()).toBe(0);
  });

  it('writes the result on show also when it died after the check', async () => {
    excel = await openInChromium(folder, book);
    await check(excel.pane);
    await excel.pane.getByRole('button', { name: FINDINGS }).waitFor();
    await die(excel);
    await excel.pane.getByRole('button', { name: 'Gravar nas planilhas do Accord' }).click();
    await excel.pane.getByText('Planilhas gravadas: 4.').waitFor();
  });

  it('tells the planner when nothing is heard of it, who has another one check anew', async () => {
    const before = cells();
    excel = await openInChromium(folder, book);
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).waitFor();
    await hang(excel);
    await check(excel.pane);
    await excel.pane.getByText(WORDS.silent).waitFor();
    expect(cells()).toBe(before);
    await excel.pane.getByRole('button', { name: WORDS.startAnew }).click();
    await excel.pane.getByRole('button', { name: FINDINGS }).waitFor();
    expect(await excel.pane.getByText(WORDS.silent).count()).toBe(0);
    expect(await excel.pane.getByText(WORDS.failed).count()).toBe(0);
    // Chromium takes its time to end a loop.
    if (excel.page.workers().length > 1) await excel.page.workers()[0]!.waitForEvent('close');
    expect(excel.page.workers()).toHaveLength(1);
    expect(excel.complaints).toEqual([]);
  });

  it('tells the planner when a question of a view is not answered, and another check answers it', async () => {
    const before = cells();
    excel = await openInChromium(folder, book);
    await check(excel.pane);
    await excel.pane.getByRole('button', { name: FINDINGS }).waitFor();
    await hang(excel);
    await showView(excel.pane, 'functions', 'pt-BR');
    await excel.pane.getByText(WORDS.silent).waitFor();
    expect(cells()).toBe(before);
    await excel.pane.getByRole('button', { name: WORDS.startAnew }).click();
    await excel.pane.getByRole('button', { name: /ACCORD\.SCORE/ }).waitFor();
    expect(await excel.pane.getByText(WORDS.silent).count()).toBe(0);
    expect(await excel.pane.getByText(WORDS.failed).count()).toBe(0);
    expect(excel.complaints).toEqual([]);
  });

  it('ends at once when a check is cancelled, and checks the next time', async () => {
    excel = await openInChromium(folder, book);
    await excel.pane.getByRole('button', { name: 'Conferir esta pasta' }).waitFor();
    book.isEditingCell = true;
    await check(excel.pane);
    await excel.pane.getByText(WORDS.typing).waitFor();
    await excel.pane.getByRole('button', { name: WORDS.cancel }).click();
    await excel.pane.getByText(WORDS.failed).waitFor();
    expect(excel.page.workers()).toHaveLength(0);
    book.isEditingCell = false;
    await check(excel.pane);
    await excel.pane.getByRole('button', { name: FINDINGS }).waitFor();
    expect(excel.complaints).toEqual([]);
  });
});

/** An error that nobody foresaw, thrown inside the worker. */
async function die({ page }: InChromium): Promise<void> {
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error('no memory');
    });
  });
}

/** A loop without an end, begun inside the worker: it neither answers nor fails any more. */
async function hang({ page }: InChromium): Promise<void> {
  // It starts behind the first screen.
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  await worker.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
}
