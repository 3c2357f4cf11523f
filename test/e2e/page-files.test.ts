import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_TEXTS } from '../../src/entries/browser/page-texts';
import { Package } from '../../src/hosts/file/package';
import { survey } from '../../src/hosts/file/survey';
import { CHECK_TEXTS } from '../../src/pane/texts/check-texts';
import { sheetOf } from '../hosts/contract';
import { makeWorkbook, type Dialect, type SheetInput } from '../support/workbook';
import { builtPage, downloads, type BuiltPage, type OpenPage } from './built-page';
import { download, select, type } from './page-person';
import { withChromium } from './with-chromium';

const CHECK = CHECK_TEXTS['pt-BR'];
const WORDS = PAGE_TEXTS['pt-BR'];
jest.setTimeout(300000);

const TERMS: SheetInput['cells'] = [
  ['Perfil', 'Desconto', 'Prazo de pagamento', 'Frequência de entrega', 'Disponibilidade', 'Lead time'],
  ['Redes', 0.12, '28/42', '3x/semana', 0.97, 'D+2'],
  ['Bares', 1.125, '28', '1x/semana', 0.95, 'D+3'],
];

function fileOf(name: string, sheets: readonly SheetInput[], dialect: Dialect = {}): string {
  const file = join(downloads(), name);
  writeFileSync(file, makeWorkbook(sheets, dialect));
  return file;
}

withChromium('files in the page', () => {
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

  const show = async (file: string): Promise<void> => {
    await open.page.setInputFiles('input[type=file]', file);
    await open.page.locator('.bar').getByText(file.split('/').pop()!).waitFor();
    // The grid goes on drawing for a moment.
    await open.page.waitForTimeout(1000);
  };
  const begin = async (): Promise<void> => {
    open = await built.open();
    await open.page.getByRole('button', { name: CHECK.check }).waitFor();
  };

  it('shows the one chosen last, also while another is read or checked', async () => {
    await begin();
    const { page } = open;
    const small = fileOf('pequena.xlsx', [{ name: 'Política', cells: TERMS }]);
    await page.getByRole('button', { name: CHECK.check }).click();
    await page.setInputFiles('input[type=file]', 'assets/samples/northwind.xlsx');
    await page.setInputFiles('input[type=file]', small);
    await page.locator('.bar').getByText('pequena.xlsx').waitFor();
    await page.waitForTimeout(3000);
    expect(await page.title()).toBe('pequena.xlsx · Accord');
    expect(await page.locator('.univer').count()).toBe(1);
    await page.getByRole('button', { name: CHECK.check }).waitFor();
  });

  it('begin anew: what was on show of the workbook before is none of theirs', async () => {
    await begin();
    const { page } = open;
    await page.getByRole('button', { name: CHECK.check }).click();
    await page.getByText(CHECK.found, { exact: true }).waitFor();
    const small = fileOf('pequena.xlsx', [{ name: 'Política', cells: TERMS }]);
    await page.setInputFiles('input[type=file]', small);
    await page.locator('.bar').getByText('pequena.xlsx').waitFor();
    await page.getByRole('button', { name: CHECK.check }).waitFor();
    await page.waitForTimeout(1500);
    expect(await page.getByRole('button', { name: CHECK.check }).count()).toBe(1);
    expect(await page.getByText(CHECK.found, { exact: true }).count()).toBe(0);
  });

  it('of 1904 list and take days as they are typed', async () => {
    await begin();
    const day = { value: 44620, format: 'dd/mm/yyyy' };
    const cells = [...TERMS, ['Início', day]];
    await show(fileOf('mac.xlsx', [{ name: 'Política', cells }], { workbookBefore: '<workbookPr date1904="1"/>' }));
    await type(open.page, 'B4', '02/03/2026');
    const bytes = await download(open.page, [['Política!B4', '01/03/2026', '02/03/2026']], 'mac.accord.xlsx');
    expect(sheetOf(await survey(Package.open(bytes)), 'Política').rows[3]?.[1]?.value).toBe(44621);
  });

  it('keep a number that was opened in the editor and left', async () => {
    await begin();
    const { page } = open;
    await show(fileOf('decimais.xlsx', [{ name: 'Política', cells: TERMS }]));
    await select(page, 'B3');
    await page.keyboard.press('F2');
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    await type(page, 'B2', '7%');
    const bytes = await download(page, [['Política!B2', '0,12', '7%']], 'decimais.accord.xlsx');
    const { rows } = sheetOf(await survey(Package.open(bytes)), 'Política');
    expect([1, 2].map((row) => rows[row]?.[1])).toEqual([
      { value: 0.07, format: '0%' },
      { value: 1.125, format: 'General' },
    ]);
  });

  it('with macros, long names, hidden and protected sheets come back with all of it', async () => {
    await begin();
    const { page } = open;
    const long = "Política d'Ouro <preço> & prazos";
    const file = fileOf(
      'macros.xlsm',
      [
        { name: long.slice(0, 31), cells: TERMS },
        { name: 'Escondida', cells: [['Notas']], state: 'hidden' },
        { name: 'Trancada', cells: [['Senha', 'não']], behind: '<sheetProtection sheet="1"/>' },
      ],
      { parts: [{ name: 'xl/vbaProject.bin', content: 'as macros' }] },
    );
    await show(file);
    await page.getByRole('button', { name: CHECK.check }).click();
    await page.getByText(CHECK.found, { exact: true }).waitFor();
    await page.getByRole('button', { name: CHECK.write }).click();
    await page.getByText(/Planilhas gravadas/).waitFor();
    await type(page, 'B2', '0,2');
    const listed = [`${long.slice(0, 31)}!B2`, '0,12', '0,2'];
    const pkg = Package.open(await download(page, [listed], 'macros.accord.xlsm'));
    expect(Buffer.from(pkg.bytes('xl/vbaProject.bin')).toString()).toBe('as macros');
    const { sheets } = await survey(pkg);
    expect(sheets.slice(0, 3).map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      [long.slice(0, 31), 'visible', false],
      ['Escondida', 'hidden', false],
      ['Trancada', 'visible', true],
    ]);
    expect(sheets[0]?.rows[1]?.[1]?.value).toBe(0.2);
    expect(sheets.filter(({ mark }) => mark !== undefined)).toHaveLength(4);
  });

  it('keep their merged cells to themselves: a copy that would merge others is refused', async () => {
    await begin();
    const { page } = open;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const behind = '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>';
    await show(fileOf('mescladas.xlsx', [{ name: 'Política', cells: [...TERMS, [], ['Vigência']], behind }]));
    await select(page, 'A5');
    await page.keyboard.press('Control+C');
    await page.waitForTimeout(500);
    await select(page, 'D8');
    await page.keyboard.press('Control+V');
    await page.getByText(WORDS.onlyValues).waitFor();
    expect(await page.getByText(/Células alteradas/).count()).toBe(0);
  });

  it('in two tabs know nothing of each other', async () => {
    await begin();
    const { page } = open;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: CHECK.check }).waitFor();
    await type(other, 'C5', '0,4');
    await other.getByText('Células alteradas: 1').waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: CHECK.check }).click();
    await page.getByText(CHECK.found, { exact: true }).waitFor();
    expect(await page.getByText(/Células alteradas/).count()).toBe(0);
    await other.close();
  });
});
