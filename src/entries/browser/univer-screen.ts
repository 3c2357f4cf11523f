import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import {
  ICommandService,
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
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { ScrollToCellCommand, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import { FUNCTIONS } from '../../functions';
import { browserWorkbook, type BrowserWorkbook, type GridScreen } from '../../hosts/browser/browser-workbook';
import { gridOf, placeOf, type Grid } from '../../hosts/browser/grid';
import { linkOf } from '../../hosts/browser/grid-cell';
import { onlyValues } from '../../hosts/browser/only-values';
import { registerFunctions } from '../../hosts/browser/register-functions';
import { decimalComma } from '../../hosts/browser/typed-numbers';
import { workbookData } from '../../hosts/browser/snapshot/book-snapshot';
import { Package } from '../../hosts/file/package';
import { LOCALES, localeOf } from './locales';
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
  refused: () => void,
): Promise<OpenedBook> {
  const locale = LOCALES[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await localeOf(language) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    // The formula bar, without the ribbon of formats above it.
    header: true,
    toolbar: false,
    headerMenu: false,
    contextMenu: false,
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

  const data = workbookData('book', 'book', frame, locale);
  for (const [id, rows] of cells) Object.assign(data.sheets[id] ?? {}, { cellData: rows });
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const grid = gridOf(univer.__getInjector(), workbook);
  // Decimals and thousands as the planner's language writes them.
  grid.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(NUMBERS[language]);
  registerFunctions(grid, FUNCTIONS);
  onlyValues(grid, refused);
  if (language !== 'en') decimalComma(grid);
  const screen = screenOf(grid);
  const book = browserWorkbook(grid, Package.open(bytes), frame.survey, screen);
  followLinks(grid, screen);
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { book, close: () => univer.dispose() };
}

function screenOf(grid: Grid): GridScreen {
  const { workbook, injector } = grid;
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const unitId = workbook.getUnitId();
  const selected = (): CellRef | null => {
    const range = selections.getCurrentLastSelection()?.range;
    const isOne = range && range.startRow === range.endRow && range.startColumn === range.endColumn;
    return isOne ? placeOf(workbook.getActiveSheet(), range.startRow, range.startColumn) : null;
  };
  return {
    selected,
    show: ({ sheet, row, column }) => {
      const subUnitId = grid.sheet(sheet).getSheetId();
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
      const selection = {
        range,
        primary: { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedCell: false },
        style: null,
      };
      commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: [selection] });
      void commands.executeCommand(ScrollToCellCommand.id, { unitId, subUnitId, range });
    },
    onSelected: (seen) => {
      const stop = commands.onCommandExecuted(({ id }) => {
        if (id !== SetSelectionsOperation.id) return;
        const at = selected();
        if (at) seen(at);
      });
      return () => stop.dispose();
    },
  };
}

/** A click on a link of ours shows the cell it names. */
function followLinks(grid: Grid, screen: GridScreen): void {
  screen.onSelected(({ sheet, row, column }) => {
    const target = linkOf(grid.sheet(sheet).getCellRaw(row, column));
    const at = target === null ? null : targetOf(target);
    // What a link names may have been renamed or deleted since.
    if (at && grid.workbook.getSheetBySheetName(at.sheet)) screen.show(at);
  });
}

/** The cell that `HYPERLINK("#'Política'!B2","B2")` leads to. */
function targetOf(formula: string): CellRef | null {
  const match = /^HYPERLINK\("#'((?:[^']|'')*)'!([A-Z]+)(\d+)"/.exec(formula);
  if (!match) return null;
  const [, sheet = '', letters = '', row = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: sheet.replace(/''/g, "'").replace(/""/g, '"'), row: Number(row) - 1, column };
}
