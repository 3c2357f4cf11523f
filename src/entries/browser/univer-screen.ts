import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import {
  LifecycleService,
  LifecycleStages,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../../domain/language';
import { FUNCTIONS } from '../../functions';
import { browserWorkbook, type BrowserWorkbook } from '../../hosts/browser/browser-workbook';
import { showDecimalComma } from '../../hosts/browser/decimals-shown';
import { fillRanges } from '../../hosts/browser/filled-ranges';
import { gridOf } from '../../hosts/browser/grid';
import { keepFilled, type FilledCell } from '../../hosts/browser/keep-filled';
import { onlyValues } from '../../hosts/browser/only-values';
import { registerFunctions } from '../../hosts/browser/register-functions';
import { decimalComma } from '../../hosts/browser/typed-numbers';
import { workbookData, type BookFrame } from '../../hosts/browser/snapshot/book-snapshot';
import { Package } from '../../hosts/file/package';
import { followLinks, screenOf } from './grid-screen';
import { LOCALES, localeOf } from './locales';
import { pasteAsTyped } from './paste-as-typed';
import { PLAIN_CLIPBOARD } from './plain-clipboard';
import type { ReadFile } from './read-file';

const NUMBERS = { 'pt-BR': 'pt', en: 'en', es: 'es' } as const;

export interface OpenedBook {
  readonly book: BrowserWorkbook;
  /** Takes the grid off the page. */
  close(): void;
}

/** Shows a file in the grid inside `container`. `refused` hears of an action on a sheet that we do not allow. */
export async function openInGrid(
  container: HTMLElement,
  { bytes, frame, cells }: ReadFile,
  language: Language,
  refused: (filled?: FilledCell) => void,
): Promise<OpenedBook> {
  const locale = LOCALES[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await localeOf(language) },
    logLevel: LogLevel.ERROR,
  });
  keepFilled(univer.__getInjector(), refused);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    // The formula bar, without the ribbon of formats above it.
    header: true,
    toolbar: false,
    headerMenu: false,
    contextMenu: false,
    override: PLAIN_CLIPBOARD,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { addSheetButtonConfig: { show: false } },
    // Texts that read as numbers are what policies are made of.
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);

  const data = workbookData('book', 'book', { ...frame, styles: datesOf(language, frame.styles) }, locale);
  for (const [id, rows] of cells) Object.assign(data.sheets[id] ?? {}, { cellData: rows });
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const grid = gridOf(univer.__getInjector(), workbook, frame.survey.dateSystem);
  // Decimals and thousands as the planner's language writes them.
  grid.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(NUMBERS[language]);
  fillRanges(grid, frame.filled);
  registerFunctions(grid, FUNCTIONS);
  onlyValues(grid, () => refused());
  pasteAsTyped(grid, () => refused());
  if (language !== 'en') {
    decimalComma(grid, () => new Date().getFullYear());
    showDecimalComma(grid);
  }
  const screen = screenOf(grid);
  const book = browserWorkbook(grid, Package.open(bytes), frame.survey, screen);
  followLinks(grid, screen);
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { book, close: () => univer.dispose() };
}

/** Excel's own short date is written as the program's language writes it: the file holds the American one. */
function datesOf(language: Language, styles: BookFrame['styles']): BookFrame['styles'] {
  if (language === 'en') return styles;
  const written = Object.entries(styles).map(([name, look]) => {
    const pattern = look.n?.pattern ?? '';
    const isShort = pattern === 'm/d/yyyy' || pattern === 'm/d/yyyy h:mm';
    return [name, isShort ? { ...look, n: { pattern: pattern.replace('m/d/', 'dd/mm/') } } : look] as const;
  });
  return Object.fromEntries(written);
}
