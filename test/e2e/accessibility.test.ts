import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import { THEMES, VIEWS, type ThemeName, type View } from '../../src/pane/state/ui-state';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { CHECK_TEXTS } from '../../src/pane/texts/check-texts';
import { MEETING_STATES, type Stage } from '../support/pane-states';
import { bookOfFile } from '../support/simulated-excel/open';
import { builtAddIn } from './built-add-in';
import { closeChromium, openInChromium, ORIGIN, type InChromium, type Options } from './excel-in-chromium';
import { withChromium } from './with-chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [280, 320, 350, 480] as const;
jest.setTimeout(300000);

interface Shown {
  readonly width: number;
  readonly theme: ThemeName;
  readonly language: Language;
}

interface Look extends Required<Pick<Options, 'forcedColors' | 'colorScheme'>> {
  readonly theme: ThemeName;
}

/** Every width, theme and language with each view, though not every combination of the three. */
const SHOWN: readonly Shown[] = [
  ...WIDTHS.map((width): Shown => ({ width, theme: 'light', language: 'pt-BR' })),
  ...THEMES.filter((theme) => theme !== 'light').map((theme): Shown => ({ width: 350, theme, language: 'pt-BR' })),
  ...LANGUAGES.filter((one) => one !== 'pt-BR').map((language): Shown => ({ width: 280, theme: 'light', language })),
];

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

  it.each(SHOWN)(
    'T1, A1: has no barrier at $width px, $theme, $language, and scrolls no way but down',
    async (shown) => {
      const book = await bookOfFile('assets/samples/sop-bebidas.xlsx');
      excel = await openInChromium(folder, book, {
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
      for (const [state, steps] of Object.entries(MEETING_STATES)) {
        await steps({ ...stageOf(excel), book, language: shown.language });
        // A button that may be pressed again has its colours a moment later.
        await excel.page.waitForTimeout(200);
        expect({ state, barriers: await barriers(pane), sideways: await sideways(pane) }).toEqual({
          state,
          barriers: [],
          sideways: 0,
        });
      }
      await goTo(pane, 'scores');
      await pane.getByRole('listitem').nth(1).getByRole('button').click();
      expect({ barriers: await barriers(pane), sideways: await sideways(pane) }).toEqual({ barriers: [], sideways: 0 });
    },
  );

  // Chromium emulates one light and one dark contrast theme; in all of them Windows' colours replace ours.
  const LOOKS: readonly Look[] = [
    { theme: 'light', forcedColors: 'none', colorScheme: 'light' },
    { theme: 'dark', forcedColors: 'none', colorScheme: 'light' },
    { theme: 'contrast', forcedColors: 'none', colorScheme: 'light' },
    { theme: 'light', forcedColors: 'active', colorScheme: 'light' },
    { theme: 'dark', forcedColors: 'active', colorScheme: 'dark' },
  ];

  it.each(LOOKS)('T2: can be read in $theme, contrast theme of Windows $forcedColors $colorScheme', async (look) => {
    const { theme, forcedColors, colorScheme } = look;
    const book = await bookOfFile('assets/samples/sop-bebidas.xlsx');
    excel = await openInChromium(folder, book, { forcedColors, colorScheme });
    const { pane, page } = excel;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).waitFor();
    await choose(pane, 'theme', theme);
    await page.waitForTimeout(200);
    const weak = [...(await pane.evaluate(weakPairs))];
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByText(CHECK_TEXTS['pt-BR'].found, { exact: true }).waitFor();
    for (const view of VIEWS) {
      await goTo(pane, view);
      if (view === 'findings') await pane.getByRole('listitem').first().getByRole('button').first().click();
      weak.push(...(await pane.evaluate(weakPairs)));
    }
    for (const steps of Object.values(MEETING_STATES)) {
      await steps({ ...stageOf(excel), book, language: 'pt-BR' });
      await page.waitForTimeout(200);
      weak.push(...(await pane.evaluate(weakPairs)));
    }
    await goTo(pane, 'scores');
    await pane.getByRole('listitem').nth(1).getByRole('button').click();
    weak.push(...(await pane.evaluate(weakPairs)));
    expect(weak).toEqual([]);
    // Where grounds are taken away, every cell of the matrix keeps an edge, and its sign.
    const cells = await pane
      .locator('tbody td')
      .evaluateAll((all) =>
        all.map((cell) => ({ text: cell.textContent, edge: getComputedStyle(cell).borderTopWidth })),
      );
    expect(cells).toHaveLength(12);
    expect(cells.filter(({ text, edge }) => text === '' || edge === '0px')).toEqual([]);
  });

  it('T8: can be used with the keyboard alone, from the first check to the cell behind a finding', async () => {
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
    await tabTo(/^Política Logística!D14$/);
    await page.keyboard.press('Enter');
    for (let tries = 0; tries < 30 && book.active.name !== 'Política Logística'; tries += 1) {
      await page.waitForTimeout(100);
    }
    expect(book.active.name).toBe('Política Logística');
  });

  it('A1: keeps what has the focus in sight, above the strip of the selected cell', async () => {
    const book = await bookOfFile('assets/samples/sop-bebidas.xlsx');
    excel = await openInChromium(folder, book, { width: 320, height: 480 });
    const { pane, page } = excel;
    await pane.getByRole('button', { name: 'Conferir esta pasta' }).click();
    await pane.getByRole('button', { name: /^Ver os/ }).click();
    await pane.getByRole('listitem').first().getByRole('button').first().click();
    const { id } = book.sheets.find(({ name }) => name === 'Política Comercial')!;
    const SELECTION_CHANGED = 14;
    await excel.fire(SELECTION_CHANGED, 'Workbook', { worksheetId: id, address: 'L13' });
    await pane.getByRole('complementary').getByText('Política Comercial!L13').waitFor();
    await pane.getByLabel('Nível').focus();
    const hidden: (string | null)[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press(presses < 30 ? 'Tab' : 'Shift+Tab');
      hidden.push(await pane.evaluate(hiddenFocus));
    }
    expect(hidden.filter((text) => text !== null)).toEqual([]);
  });
});

/** What has the focus while it lies under something else: its text, null where the whole of it can be seen. */
function hiddenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint((left + right) / 2, y));
  return ends.every((seen) => seen !== null && (focused.contains(seen) || seen.contains(focused)))
    ? null
    : (focused.textContent ?? '');
}

/** The open pane, for steps that find Excel as it is. */
const stageOf = (excel: InChromium): Omit<Stage, 'book' | 'language'> => ({
  excel,
  pane: excel.pane,
  page: excel.page,
  refuse: () => undefined,
});

/**
 * Text below 4.5:1 on the ground it really has, edges of controls and signs below 3:1, in this view as it is drawn. What is
 * disabled is left out, as WCAG does. Runs in the page, so it stands alone.
 */
function weakPairs(): readonly string[] {
  type Rgba = readonly [number, number, number, number];
  const rgba = (css: string): Rgba => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const groundOf = (element: Element | null): Rgba => {
    if (!element) return [255, 255, 255, 1];
    const own = rgba(getComputedStyle(element).backgroundColor);
    if (own[3] === 1) return own;
    const under = groundOf(element.parentElement);
    const mixed = (at: 0 | 1 | 2): number => own[at] * own[3] + under[at] * (1 - own[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const luminance = (colour: Rgba): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Rgba, other: Rgba): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const found = new Set<string>();
  for (const element of Array.from(document.body.querySelectorAll('*'))) {
    if (element.closest('[aria-disabled=true], :disabled, option, script') || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const hasText = Array.from(element.childNodes).some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim(),
    );
    const isSign = element.tagName === 'svg';
    const isControl = element.matches('select, textarea');
    const name = `${element.tagName} "${(element.textContent ?? '').slice(0, 30)}" ${style.color}`;
    const text = contrast(rgba(style.color), groundOf(element));
    if (hasText && text < 4.5) found.add(`${name} ${text.toFixed(2)}`);
    if (isSign && text < 3) found.add(`${name} ${text.toFixed(2)}`);
    const edge = isControl ? contrast(rgba(style.borderTopColor), groundOf(element.parentElement)) : 21;
    if (edge < 3) found.add(`${name} edge ${edge.toFixed(2)}`);
  }
  return Array.from(found);
}

/** What axe finds, short enough to read. Fluent's focus guards carry no content and are left out by their own mark. */
async function barriers(pane: Frame): Promise<readonly string[]> {
  // WCAG 2.2: at least 24 by 24 pixels, or room around; axe leaves it out unless it is asked.
  const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
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
