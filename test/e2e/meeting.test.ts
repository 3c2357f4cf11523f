import type { Frame } from 'playwright-core';
import { cellOf, type SimBook } from '../support/simulated-excel/model';
import { bookOfFile } from '../support/simulated-excel/open';
import { showView } from '../support/pane-states';
import { builtAddIn } from './built-add-in';
import { closeChromium, openInChromium, ORIGIN, type InChromium } from './excel-in-chromium';
import { withChromium } from './with-chromium';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
const FINDINGS = 'Achados de Alinhamento';
const ITEMS = 10;
jest.setTimeout(300000);

withChromium('a meeting in the built pane', () => {
  let folder = '';
  let excel: InChromium | null = null;
  beforeAll(async () => {
    folder = await builtAddIn(ORIGIN, ['pane']);
  });
  afterEach(async () => {
    expect({ strays: excel?.strays, complaints: excel?.complaints }).toEqual({ strays: [], complaints: [] });
    await excel?.close();
    excel = null;
  });
  afterAll(closeChromium);

  async function opened(book: SimBook, width: number): Promise<Frame> {
    excel = await openInChromium(folder, book, { width, height: 800 });
    const { pane } = excel;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    return pane;
  }

  it.each([320, 1200])('is held by keyboard alone through ten findings at %i px', async (width) => {
    const book = await bookOfFile(SAMPLE);
    const team = book.sheets.map(cellsIn);
    const pane = await opened(book, width);
    await showView(pane, 'meeting', 'pt-BR');
    const { page } = excel!;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await press('Tab');
        const name = await pane.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.closest('label')?.textContent ?? activeElement?.textContent ?? '';
        });
        if (wanted.test(name)) return;
      }
      throw new Error(`Tab never reached ${String(wanted)}`);
    };
    expect(await pane.locator('ol > li').count()).toBe(7);
    await tabTo(/^1\. /);
    await press('Enter');
    for (let nth = 1; nth <= ITEMS; nth += 1) {
      await pane.getByText(new RegExp(`^Item ${nth} de \\d+$`)).waitFor();
      expect(await sideways(pane)).toBe(0);
      // The two levers are there, by number or by a sentence that says there is none.
      await pane.getByRole('heading', { name: 'Duas alavancas' }).waitFor();
      await tabTo(/^aceitar/);
      // To the second choice: a change of the commercial term.
      await press(nth % 2 === 0 ? 'ArrowDown' : 'Space');
      await tabTo(/^Responsável/);
      await page.keyboard.type('Ana');
      if (nth % 2 === 1) {
        await tabTo(/^Vale até/);
        // This Chromium writes dates as in the United States.
        await page.keyboard.type('12312027');
        await tabTo(/^Motivo/);
        await page.keyboard.type(`combinado no item ${nth}`);
      }
      await press('Enter');
      await pane.getByText(`Gravado em ${FINDINGS}`).waitFor();
      await press('PageDown');
    }
    await press('Escape');
    await pane.getByRole('heading', { name: 'Pauta da reunião' }).waitFor();
    const written = decisionsIn(book);
    expect(written.filter(({ decision }) => decision === 'mudar comercial')).toHaveLength(ITEMS / 2);
    const accepted = written.filter(({ decision }) => decision === 'aceitar');
    expect(accepted).toHaveLength(ITEMS / 2);
    // 31 December 2027 as a date of Excel.
    for (const { owner, due, note } of accepted) {
      expect({ owner, due }).toEqual({ owner: 'Ana', due: 46752 });
      expect(note).toMatch(/^combinado no item \d+$/);
    }
    expect(book.sheets.slice(0, team.length).map(cellsIn)).toEqual(team);
  });

  it('refuses to accept without a reason and a day, and writes nothing', async () => {
    const book = await bookOfFile(SAMPLE);
    const pane = await opened(book, 320);
    await showView(pane, 'meeting', 'pt-BR');
    await pane.locator('ol button').first().click();
    await pane.getByLabel('aceitar').check();
    await pane.getByRole('button', { name: 'Gravar decisão' }).click();
    await pane.getByText('Para aceitar, escreva o motivo e até quando vale.').waitFor();
    expect(book.sheets.some(({ name }) => name === FINDINGS)).toBe(false);
  });

  it('writes another value than the lever offers into the note, and shows it again', async () => {
    const book = await bookOfFile(SAMPLE);
    const team = book.sheets.map(cellsIn);
    const pane = await opened(book, 320);
    await showView(pane, 'meeting', 'pt-BR');
    await pane.locator('ol button').nth(1).click();
    await pane.getByLabel('mudar comercial').check();
    // The lever says 24 days.
    const agreed = pane.getByLabel(/^Valor combinado: Antecedência da promoção/);
    await agreed.fill('20 dias');
    await pane.getByLabel('Anotação').fill('visto com a rede');
    await pane.getByRole('button', { name: 'Gravar decisão' }).click();
    await pane.getByText(`Gravado em ${FINDINGS}`).waitFor();
    const written = decisionsIn(book);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({
      decision: 'mudar comercial',
      note: 'Antecedência da promoção (dias): 20 dias | visto com a rede',
    });
    expect(book.sheets.slice(0, team.length).map(cellsIn)).toEqual(team);
    // Next item and back: the box is read from the workbook.
    await pane.getByRole('button', { name: 'Próximo' }).click();
    await pane.getByText(/^Item 3 de/).waitFor();
    await pane.getByRole('button', { name: 'Anterior' }).click();
    await pane.getByText(/^Item 2 de/).waitFor();
    expect(await agreed.inputValue()).toBe('20 dias');
    expect(await pane.getByLabel('Anotação').inputValue()).toBe('visto com a rede');
  });

  it('tries a lever and a typed term without touching a cell', async () => {
    const book = await bookOfFile(SAMPLE);
    const before = book.sheets.map(cellsIn);
    const pane = await opened(book, 480);
    await showView(pane, 'meeting', 'pt-BR');
    // The first item is one of the plan, which no single term closes.
    await pane.locator('ol button').nth(1).click();
    await pane.getByRole('button', { name: 'Experimentar', exact: true }).first().click();
    await pane.getByRole('heading', { name: 'O que mudaria' }).waitFor();
    await pane.getByLabel('Valor a experimentar').fill('nada disso');
    await pane.getByRole('button', { name: 'Experimentar este valor' }).click();
    await pane.getByText('Não entendi "nada disso"').waitFor();
    await pane.getByLabel('Valor a experimentar').fill('28/35');
    await pane.getByRole('button', { name: 'Experimentar este valor' }).click();
    await pane.getByText(/→ 28\/35/).waitFor();
    await pane.getByRole('button', { name: 'Copiar este' }).click();
    await pane.getByRole('heading', { name: 'Cenários lado a lado' }).waitFor();
    expect(book.sheets.map(cellsIn)).toEqual(before);
  });
});

interface Written {
  readonly decision: unknown;
  readonly owner: unknown;
  readonly due: unknown;
  readonly note: unknown;
}

/** The planner's four columns of every finding that has a decision. */
function decisionsIn(book: SimBook): readonly Written[] {
  const sheet = book.sheets.find(({ name }) => name === FINDINGS)!;
  const { rect } = sheet.tables[0]!;
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, nth) => rect.left + nth);
  const column = (heading: string): number =>
    columns.find((one) => cellOf(sheet, rect.top, one)?.value === heading) ?? -1;
  return Array.from({ length: rect.bottom - rect.top }, (_, nth) => {
    const at = (heading: string): unknown => cellOf(sheet, rect.top + 1 + nth, column(heading))?.value ?? null;
    return { decision: at('Decisão'), owner: at('Responsável'), due: at('Prazo'), note: at('Anotação') };
  }).filter(({ decision }) => decision !== null && decision !== '');
}

const cellsIn = (sheet: SimBook['sheets'][number]): unknown =>
  [...sheet.cells].map(([place, { value, formula }]) => [place, value, formula]);

/** Pixels that lie outside to the right. */
const sideways = (pane: Frame): Promise<number> =>
  pane.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
