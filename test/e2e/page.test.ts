import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { PAGE_TEXTS } from '../../src/entries/browser/page-texts';
import { CHECK_TEXTS } from '../../src/pane/texts/check-texts';
import { SHELL_TEXTS } from '../../src/pane/texts/shell-texts';
import { sheetOf, valueAt } from '../hosts/contract';
import { showView } from '../support/pane-states';
import { builtPage, downloads, type BuiltPage, type OpenPage } from './built-page';
import { download, select, type } from './page-person';
import { withChromium } from './with-chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const CHECK = CHECK_TEXTS['pt-BR'];
const WORDS = PAGE_TEXTS['pt-BR'];
jest.setTimeout(300000);

withChromium('the product in a page', () => {
  let built: BuiltPage;
  let open: OpenPage;

  beforeAll(async () => {
    built = await builtPage();
  });
  afterEach(async () => {
    expect({ strays: open.strays, complaints: open.complaints }).toEqual({ strays: [], complaints: [] });
    await open.close();
  });
  afterAll(() => built.close());

  it('checks the sample within two clicks, writes, follows an edit and hands the file back', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).click();
    await page.getByText(CHECK.found, { exact: true }).waitFor();
    await page.getByRole('button', { name: CHECK.write }).click();
    await page.getByText(/Planilhas gravadas/).waitFor();
    const scoreShown = async (): Promise<string> => {
      await showView(page.mainFrame(), 'scores', 'pt-BR');
      return page.getByRole('listitem').filter({ hasText: 'Cash & Carry' }).first().innerText();
    };
    const before = await scoreShown();
    expect(before).toMatch(/\d/);

    // The payment terms of a profile, typed in the grid.
    await type(page, 'H8', '120 ddl');
    await page.getByText(SHELL_TEXTS['pt-BR'].stale).waitFor();
    await page.getByRole('button', { name: SHELL_TEXTS['pt-BR'].checkAgain }).first().click();
    await page.getByText(SHELL_TEXTS['pt-BR'].stale).waitFor({ state: 'detached' });
    await page.getByText('Células alteradas: 1').waitFor();
    for (let tries = 0; tries < 50 && (await scoreShown()) === before; tries += 1) await page.waitForTimeout(100);
    expect(await scoreShown()).not.toBe(before);

    const bytes = await download(page, [['Política Comercial!H8', '21/28', '120 ddl']]);
    const after = await survey(Package.open(bytes));
    expect(valueAt(sheetOf(after, 'Política Comercial'), 7, 7)).toBe('120 ddl');
    expect(after.sheets.filter(({ mark }) => mark !== undefined)).toHaveLength(4);
    const original = Package.open(readFileSync('assets/samples/sop-bebidas.xlsx'));
    const file = Package.open(bytes);
    const touched = original.names.filter((name) => Buffer.compare(original.bytes(name), file.bytes(name)) !== 0);
    expect(touched.filter((name) => name.includes('worksheets/'))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('calculates our functions as they are typed', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await type(page, 'C20', '=ACCORD.DISCOUNT("10+5+2")');
    const formula = '=ACCORD.DISCOUNT("10+5+2")';
    const score = "=ACCORD.SCORE('Política Comercial'!A4:O16,'Política Logística'!A4:Z16,A8)";
    await type(page, 'C21', score);
    const bytes = await download(page, [
      ['Política Comercial!C20', WORDS.blank, `${formula} → 0,1621`],
      ['Política Comercial!C21', WORDS.blank, `${score} → 85,882352941`],
    ]);
    const sheet = sheetOf(await survey(Package.open(bytes)), 'Política Comercial');
    expect(sheet.rows[19]?.[2]).toMatchObject({ formula: 'ACCORD.DISCOUNT("10+5+2")' });
    expect(valueAt(sheet, 19, 2)).toBeCloseTo(0.1621, 9);
    expect(valueAt(sheet, 20, 2)).toBeCloseTo(85.8824, 4);
  });

  it('reads what is typed as Brazilians write it, and the file has the formats', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await type(page, 'C20', '12,5 %');
    await type(page, 'C21', '31/12/2026');
    await type(page, 'C22', '7/14/21');
    const bytes = await download(page, [
      ['Política Comercial!C20', WORDS.blank, '12,50%'],
      ['Política Comercial!C21', WORDS.blank, '31/12/2026'],
      ['Política Comercial!C22', WORDS.blank, '7/14/21'],
    ]);
    const { rows } = sheetOf(await survey(Package.open(bytes)), 'Política Comercial');
    expect([19, 20, 21].map((row) => rows[row]?.[2])).toEqual([
      { value: 0.125, format: '0.00%' },
      { value: 46387, format: 'dd/mm/yyyy' },
      { value: '7/14/21', format: 'General' },
    ]);
  });

  it('reads what is pasted from another program as what is typed', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // As Excel leaves it there: the shown text, and markup with the number in another notation.
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${page.url()}assets/icon-32.png`);
    await elsewhere.evaluate(async () => {
      const html = '<table><tr><td style="mso-number-format:0\\.00%">12,50%</td><td>28/42</td></tr></table>';
      const types = { 'text/plain': '12,5%\t28/42\r\n', 'text/html': html };
      const parts = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    });
    await elsewhere.close();
    await page.bringToFront();
    await select(page, 'C20');
    await page.keyboard.press('Control+V');
    await page.getByText('Células alteradas: 2').waitFor();
    const bytes = await download(page, [
      ['Política Comercial!C20', WORDS.blank, '12,50%'],
      ['Política Comercial!D20', WORDS.blank, '28/42'],
    ]);
    const { rows } = sheetOf(await survey(Package.open(bytes)), 'Política Comercial');
    expect([2, 3].map((column) => rows[19]?.[column])).toEqual([
      { value: 0.125, format: '0.00%' },
      { value: '28/42', format: 'General' },
    ]);
  });

  it('copies within the grid and to other programs, and the policy of the page is kept', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await select(page, 'C5');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+C');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('12,0%\t5,0%');
    await select(page, 'C20');
    await page.keyboard.press('Control+V');
    await page.getByText('Células alteradas: 2').waitFor();
    await download(page, [
      ['Política Comercial!C20', WORDS.blank, '12,0%'],
      ['Política Comercial!D20', WORDS.blank, '5,0%'],
    ]);
  });

  it('reads and hands back what a formula fills beside its own cell', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    const formula = '=ACCORD.PAYMENTDAYS({"28/42";"30/60";"D+14"})';
    await type(page, 'F20', formula);
    await type(page, 'F21', '99');
    await page.getByText('A célula F21 é preenchida pela fórmula de F20').waitFor();
    const bytes = await download(page, [['Política Comercial!F20', WORDS.blank, `${formula} → 35`]]);
    const { rows } = sheetOf(await survey(Package.open(bytes)), 'Política Comercial');
    expect([19, 20, 21].map((row) => rows[row]?.[5]?.value)).toEqual([35, 45, 14]);
  });

  it('opens a file of the team, and keeps it when the next one is broken', async () => {
    open = await built.open();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await page.setInputFiles('input[type=file]', 'assets/samples/northwind.xlsx');
    await page.getByText('northwind.xlsx').first().waitFor();
    const folder = downloads();
    const broken = join(folder, 'quebrada.xlsx');
    writeFileSync(broken, readFileSync('assets/samples/sop-bebidas.xlsx').subarray(0, 9000));
    await page.setInputFiles('input[type=file]', broken);
    await page.getByText(WORDS.refused, { exact: false }).waitFor();
    await page.getByText(/quebrada\.xlsx/).waitFor();
    await page.getByText('northwind.xlsx').first().waitFor();
    await page.getByRole('button', { name: CHECK.check }).click();
    await page.getByText(CHECK.found, { exact: true }).waitFor();
    // The profile of the order list that no policy knows, of this workbook alone.
    await page
      .getByText(/N - New customer/)
      .first()
      .waitFor();
  });

  it.each([
    { width: 1400, height: 800, dark: false },
    { width: 1400, height: 800, dark: true },
    { width: 420, height: 800, dark: false },
  ])('has no barrier in its own parts at $width px (dark: $dark)', async (size) => {
    open = await built.open(size);
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(AXE);
    // What Univer draws is Univer's; the same pane is tested by itself.
    const found = await page.evaluate(async () => {
      const axe = (window as unknown as { axe: { run: (where: object) => Promise<AxeResults> } }).axe;
      const { violations } = await axe.run({ include: [['.bar'], ['.notes'], ['.pane']] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });
});
