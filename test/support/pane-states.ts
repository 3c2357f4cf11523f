import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import type { View } from '../../src/pane/state/ui-state';
import { CHECK_TEXTS } from '../../src/pane/texts/check-texts';
import { MEETING_TEXTS } from '../../src/pane/texts/meeting-texts';
import { RESULT_TEXTS } from '../../src/pane/texts/result-texts';
import { SHELL_TEXTS } from '../../src/pane/texts/shell-texts';
import { openInChromium, type InChromium, type Options } from '../e2e/excel-in-chromium';
import type { SimBook } from './simulated-excel/model';
import { bookOfFile, bookOfGrids } from './simulated-excel/open';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
const DATA_CHANGED = 10;
const SELECTION_CHANGED = 14;
const POLICY = [
  ['Perfil', 'Verba promocional (R$/mês)', 'Desconto', 'Prazo de pagamento'],
  ['Redes', 1000, 0.1, '28/42'],
  ['Bares', 500, 0.05, 'à vista'],
];

/** Rows as they come from a sheet: one order for each answer of the desk. */
const PASTED_ORDERS = [
  ['Pedido', 'Perfil', 'Data do pedido', 'Data desejada', 'Valor', 'Desconto', 'Prazo', 'Especial'],
  ['P-101', 'Grandes Redes Nacionais', '02/03/2026', '09/03/2026', 'R$ 48.000,00', '5%', '28 dias', 'Não'],
  ['P-102', 'Grandes Redes Nacionais', '02/03/2026', '03/03/2026', 'R$ 900,00', '25%', '90 dias', 'Sim'],
  ['P-103', 'Grandes Redes Nacionais', '02/03/2026', '09/03/2026', 'R$ 48.000,00', '', '28 dias', 'Não'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** What a state of the pane is shown in. */
export interface Look extends Options {
  readonly language: Language;
}

export interface Stage {
  readonly excel: InChromium;
  readonly pane: Frame;
  readonly page: Page;
  readonly book: SimBook;
  readonly language: Language;
  /** From now on Excel refuses with this code; null lets everything through. */
  refuse(code: string | null, afterActions?: number): void;
}

type Steps = (stage: Stage) => Promise<void>;

const nothingMore: Steps = () => Promise.resolve();

/** Opens a view by whatever the width offers. */
export async function showView(pane: Frame, view: View, language: Language): Promise<void> {
  const menu = pane.locator('nav select');
  if (await menu.isVisible()) await menu.selectOption(view);
  else if (view !== 'touches') {
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: SHELL_TEXTS[language].views[view], exact: true })
      .click();
  } else {
    await showView(pane, 'check', language);
    await pane.getByRole('button', { name: SHELL_TEXTS[language].views.touches, exact: true }).click();
  }
}

async function check({ pane, language }: Stage): Promise<void> {
  await pane.getByRole('button', { name: CHECK_TEXTS[language].check }).click();
}

async function checked(stage: Stage): Promise<void> {
  await check(stage);
  await stage.pane.getByText(CHECK_TEXTS[stage.language].found, { exact: true }).waitFor();
}

const inView =
  (view: View, then: Steps = nothingMore): Steps =>
  async (stage) => {
    await checked(stage);
    await showView(stage.pane, view, stage.language);
    await then(stage);
  };

const failed = ({ pane, language }: Stage): Promise<void> =>
  pane.getByText(SHELL_TEXTS[language].failed, { exact: true }).waitFor();

async function write({ pane, language }: Stage): Promise<void> {
  await pane.getByRole('button', { name: CHECK_TEXTS[language].write }).click();
}

/** The second item of the sample's meeting: the first is one of the plan, which no single term closes. */
async function itemOpen({ pane, language }: Stage): Promise<void> {
  await showView(pane, 'scores', language);
  await showView(pane, 'meeting', language);
  await pane.locator('ol button').nth(1).click();
  await pane.getByRole('button', { name: MEETING_TEXTS[language].tryIt, exact: true }).first().waitFor();
}

async function leverTried(stage: Stage): Promise<void> {
  const words = MEETING_TEXTS[stage.language];
  await itemOpen(stage);
  await stage.pane.getByRole('button', { name: words.tryIt, exact: true }).first().click();
  await stage.pane.getByRole('heading', { name: words.result }).waitFor();
}

/** What a meeting and its trials look like, each from any view of a result. */
export const MEETING_STATES: Readonly<Record<string, Steps>> = {
  agenda: ({ pane, language }) => showView(pane, 'meeting', language),
  item: itemOpen,
  decision: async (stage) => {
    await itemOpen(stage);
    await stage.pane.locator('input[type=radio][value=commercial]').check();
    await stage.pane.getByLabel(MEETING_TEXTS[stage.language].agreed.split(':')[0]!).fill('???');
    await stage.pane.getByRole('button', { name: MEETING_TEXTS[stage.language].save, exact: true }).click();
    await stage.pane.getByText('"???"').waitFor();
  },
  levers: async ({ pane, language }) => {
    await showView(pane, 'findings', language);
    const heads = pane.locator('button[aria-expanded]');
    const tryIt = pane.getByRole('button', { name: MEETING_TEXTS[language].tryIt, exact: true });
    await heads.nth(1).click();
    await tryIt.first().waitFor();
  },
  'what-if': ({ pane, language }) => showView(pane, 'whatIf', language),
  tried: leverTried,
  'tried-refused': async (stage) => {
    const words = MEETING_TEXTS[stage.language];
    await leverTried(stage);
    await stage.pane.getByLabel(words.value).fill('???');
    await stage.pane.getByRole('button', { name: words.tryValue, exact: true }).click();
    await stage.pane.getByText('"???"').waitFor();
  },
  scenarios: async (stage) => {
    const words = MEETING_TEXTS[stage.language];
    await leverTried(stage);
    await stage.pane.getByRole('button', { name: words.copyScenario, exact: true }).click();
    await stage.pane.getByRole('heading', { name: words.beside }).waitFor();
  },
};

/** Every state in which a planner can see the pane, and how it comes about. */
export const PANE_STATES: Readonly<Record<string, Steps>> = {
  ...Object.fromEntries(
    Object.entries(MEETING_STATES).map(([state, steps]): [string, Steps] => [
      state,
      async (stage) => {
        await checked(stage);
        await steps(stage);
      },
    ]),
  ),
  silent: async (stage) => {
    await stage.pane.getByRole('button', { name: CHECK_TEXTS[stage.language].check }).waitFor();
    await stage.page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    await check(stage);
    await stage.pane.getByText(SHELL_TEXTS[stage.language].silent).waitFor();
  },
  first: nothingMore,
  waiting: async (stage) => {
    stage.book.isEditingCell = true;
    await check(stage);
    await stage.pane.getByText(SHELL_TEXTS[stage.language].typing).waitFor();
  },
  checked,
  written: async (stage) => {
    await checked(stage);
    await write(stage);
    await stage.pane.getByText(CHECK_TEXTS[stage.language].restore).waitFor();
  },
  stale: async (stage) => {
    await checked(stage);
    const sheet = stage.book.sheets[0]!;
    const payload = { worksheetId: sheet.id, address: 'A1', changeType: 'RangeEdited', source: 'Local' };
    await stage.excel.fire(DATA_CHANGED, 'Workbook', { ...payload, shiftDirection: 'None', triggerSource: 'Unknown' });
    await stage.pane.getByText(SHELL_TEXTS[stage.language].stale).waitFor();
  },
  selected: async (stage) => {
    await checked(stage);
    await stage.excel.fire(SELECTION_CHANGED, 'Workbook', { worksheetId: sheetOf(stage.book).id, address: 'L13' });
    await stage.pane
      .getByRole('complementary')
      .getByText(`${sheetOf(stage.book).name}!L13`)
      .waitFor();
  },
  scores: inView('scores'),
  profile: inView('scores', async ({ pane }) => {
    await pane.getByRole('listitem').nth(1).getByRole('button').click();
  }),
  findings: inView('findings'),
  finding: inView('findings', async ({ pane }) => {
    await pane.getByRole('listitem').first().getByRole('button').first().click();
  }),
  'no-finding': inView('findings', async ({ pane, language }) => {
    await pane.getByLabel(RESULT_TEXTS[language].severity).selectOption({ index: 3 });
    await pane.getByLabel(RESULT_TEXTS[language].level).selectOption({ index: 2 });
    await pane.getByLabel(RESULT_TEXTS[language].owner).selectOption({ index: 5 });
  }),
  desk: inView('desk', async ({ pane }) => {
    await pane.getByRole('textbox').fill(PASTED_ORDERS);
  }),
  data: inView('data'),
  rules: inView('rules'),
  functions: inView('functions', async ({ pane }) => {
    await pane.getByRole('listitem').nth(1).getByRole('button').first().click();
  }),
  touches: async ({ pane, language }) => showView(pane, 'touches', language),
  'before-check': async ({ pane, language }) => showView(pane, 'scores', language),
  'no-policy': async (stage) => {
    await check(stage);
    await failed(stage);
  },
  'two-policies': async (stage) => {
    await check(stage);
    await failed(stage);
  },
  refused: async (stage) => {
    stage.refuse('GeneralException');
    await check(stage);
    await failed(stage);
  },
  'write-refused': async (stage) => {
    stage.book.isReadOnly = true;
    await checked(stage);
    await write(stage);
    await failed(stage);
  },
  interrupted: async (stage) => {
    await checked(stage);
    // So many that sheets of ours are being made by then.
    stage.refuse('GeneralException', 400);
    await write(stage);
    await failed(stage);
    stage.refuse(null);
    await stage.pane.getByRole('button', { name: SHELL_TEXTS[stage.language].checkAgain }).first().click();
    await stage.pane.getByText(SHELL_TEXTS[stage.language].interrupted).waitFor();
  },
};

const sheetOf = (book: SimBook): SimBook['sheets'][number] =>
  book.sheets.find(({ name }) => name === 'Política Comercial') ?? book.sheets[0]!;

const BOOKS: Readonly<Record<string, () => SimBook>> = {
  'no-policy': () =>
    bookOfGrids({
      Plan1: {
        rows: [
          ['Mês', 'Valor'],
          ['jan', 1],
        ],
      },
    }),
  'two-policies': () =>
    bookOfGrids({
      Comercial: { rows: POLICY },
      'Comercial 2025': { rows: POLICY },
      Logística: {
        rows: [
          ['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Lead time', 'Pedido especial'],
          ['Redes', '2x/semana', 0.97, 'D+2', 'não aceita'],
          ['Bares', 'diária', 0.95, 'D+1', 'livre'],
        ],
      },
    }),
};

/** The pane in one of its states. The caller closes it. */
export async function paneIn(state: string, folder: string, look: Look): Promise<InChromium> {
  const steps = PANE_STATES[state];
  if (!steps) throw new Error(`there is no state ${state}`);
  const book = BOOKS[state]?.() ?? (await bookOfFile(SAMPLE));
  let refusal: string | null = null;
  let actionsLeft = 0;
  const refuse = (): string | null => {
    if (refusal === null) return null;
    actionsLeft -= 1;
    return actionsLeft < 0 ? refusal : null;
  };
  const excel = await openInChromium(folder, book, { ...look, locale: look.language, refuse });
  const { pane, page } = excel;
  await pane.locator('main').waitFor();
  await steps({
    excel,
    pane,
    page,
    book,
    language: look.language,
    refuse(code, afterActions = 0) {
      refusal = code;
      actionsLeft = afterActions;
    },
  });
  return excel;
}
