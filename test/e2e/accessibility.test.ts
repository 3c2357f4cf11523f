import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import { THEMES, VIEWS, type ThemeName, type View } from '../../src/pane/state/ui-state';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { CHECK_TEXTS } from '../../src/pane/texts/check-texts';
import { bookOfFile } from '../support/simulated-excel/open';
import { builtAddIn } from './built-add-in';
import { CHROMIUM, closeChromium, openInChromium, ORIGIN, type InChromium } from './excel-in-chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [280, 320, 350, 480] as const;
jest.setTimeout(300000);

interface Shown {
  readonly width: number;
  readonly theme: ThemeName;
  readonly language: Language;
}

/** Every width, theme and language with each view, though not every combination of the three. */
const SHOWN: readonly Shown[] = [
  ...WIDTHS.map((width): Shown => ({ width, theme: 'light', language: 'pt-BR' })),
  ...THEMES.filter((theme) => theme !== 'light').map((theme): Shown => ({ width: 350, theme, language: 'pt-BR' })),
  ...LANGUAGES.filter((one) => one !== 'pt-BR').map((language): Shown => ({ width: 280, theme: 'light', language })),
];

const withChromium = CHROMIUM === undefined ? describe.skip : describe;

withChromium('the pane for everybody', () => {
  let folder = '';
  let excel: InChromium | null = null;

  beforeAll(async () => {
    folder = await builtAddIn(ORIGIN);
  });
  afterEach(async () => {
    await excel?.close();
    excel = null;
  });
  afterAll(closeChromium);

  it.each(SHOWN)('has no barrier at $width px, $theme, $language, and scrolls no way but down', async (shown) => {
    excel = await openInChromium(folder, await bookOfFile('assets/samples/sop-bebidas.xlsx'), {
      width: shown.width,
      locale: shown.language,
    });
    const { pane } = excel;
    await pane.evaluate(AXE);
    await pane.getByRole('button', { name: CHECK_TEXTS[shown.language].check }).waitFor();
    await choose(pane, 'theme', shown.theme);
    // The new colours are there one frame later.
    await excel.page.waitForTimeout(200);
    expect(await barriers(pane)).toEqual([]);
    await pane.getByRole('button', { name: CHECK_TEXTS[shown.language].check }).click();
    await pane.getByText(CHECK_TEXTS[shown.language].found, { exact: true }).waitFor();
    for (const view of VIEWS) {
      await goTo(pane, view);
      if (view === 'findings') await pane.getByRole('listitem').first().getByRole('button').first().click();
      expect({ view, barriers: await barriers(pane), sideways: await sideways(pane) }).toEqual({
        view,
        barriers: [],
        sideways: 0,
      });
    }
    await goTo(pane, 'scores');
    await pane.getByRole('listitem').nth(1).getByRole('button').click();
    expect({ barriers: await barriers(pane), sideways: await sideways(pane) }).toEqual({ barriers: [], sideways: 0 });
  });

  it('can be used with the keyboard alone, from the first check to the cell behind a finding', async () => {
    const book = await bookOfFile('assets/samples/sop-bebidas.xlsx');
    excel = await openInChromium(folder, book);
    const { pane, page } = excel;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).waitFor();
    await pane.locator('body').focus();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await pane.evaluate(() => document.activeElement?.textContent ?? '');
        if (name.test(focused)) return;
      }
      throw new Error(`Tab never reached ${String(name)}`);
    };
    await tabTo(/^Conferir esta pasta$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: /^Ver os/ }).waitFor();
    await tabTo(/^Ver os \d+ achados$/);
    await page.keyboard.press('Enter');
    await tabTo(/1\. /);
    await page.keyboard.press('Enter');
    await tabTo(/!L13$/);
    await page.keyboard.press('Enter');
    for (let tries = 0; tries < 30 && book.active.name !== 'Política Comercial'; tries += 1) {
      await page.waitForTimeout(100);
    }
    expect(book.active.name).toBe('Política Comercial');
  });
});

/** What axe finds, short enough to read. Fluent's focus guards carry no content and are left out by their own mark. */
async function barriers(pane: Frame): Promise<readonly string[]> {
  const options: RunOptions = { resultTypes: ['violations'] };
  const { violations } = await pane.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run(
        { exclude: [['[data-tabster-dummy]']] },
        given,
      ),
    options as Record<string, unknown>,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

/** Pixels that lie outside to the right. */
const sideways = (pane: Frame): Promise<number> =>
  pane.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

async function goTo(pane: Frame, view: View): Promise<void> {
  const menu = pane.locator('nav select');
  if (await menu.isVisible()) {
    await menu.selectOption(view);
    return;
  }
  const index = VIEWS.indexOf(view);
  if (view === 'touches') {
    await pane.locator('nav button').first().click();
    await pane.locator('footer').getByRole('button').first().click();
  } else await pane.locator('nav button').nth(index).click();
}

async function choose(pane: Frame, what: 'theme', value: string): Promise<void> {
  await pane
    .locator('footer select')
    .nth(what === 'theme' ? 0 : 1)
    .selectOption(value);
}
