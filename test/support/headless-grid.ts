import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SheetInterceptorService, UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { CellRef } from '../../src/domain/address';
import { browserWorkbook, type BrowserWorkbook } from '../../src/hosts/browser/browser-workbook';
import { fillRanges } from '../../src/hosts/browser/filled-ranges';
import { gridOf, type Grid } from '../../src/hosts/browser/grid';
import { keepFilled, type FilledCell } from '../../src/hosts/browser/keep-filled';
import { bookSnapshot, workbookData } from '../../src/hosts/browser/snapshot/book-snapshot';
import { joinedRows, type CellRows } from '../../src/hosts/browser/snapshot/sheet-cells';
import { Package } from '../../src/hosts/file/package';

export interface HeadlessBook {
  readonly book: BrowserWorkbook;
  readonly grid: Grid;
  /** The cell that the planner has selected; of the tests. */
  select(at: CellRef | null): void;
  close(): void;
}

/** Opens a file in Univer without a screen: the grid, the formula engine and our host, nothing pretended. */
export async function headlessBook(
  bytes: Uint8Array,
  refused: (cell: FilledCell) => void = () => undefined,
): Promise<HeadlessBook> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  keepFilled(univer.__getInjector(), refused);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const pkg = Package.open(bytes);
  const pieces = bookSnapshot(pkg);
  const cells: Record<string, CellRows> = {};
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) {
    const { sheet, rows } = next.value;
    cells[sheet] = joinedRows(cells[sheet], rows);
  }
  const frame = next.value;
  const data = workbookData('book', 'book', frame, LocaleType.EN_US);
  for (const [id, rows] of Object.entries(cells)) Object.assign(data.sheets[id] ?? {}, { cellData: rows });
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const grid = gridOf(univer.__getInjector(), workbook, frame.survey.dateSystem);
  fillRanges(grid, frame.filled);
  let selected: CellRef | null = null;
  const book = browserWorkbook(grid, pkg, frame.survey, {
    show: (at) => void (selected = at),
    selected: () => selected,
    onSelected: () => () => undefined,
  });
  return { book, grid, select: (at) => void (selected = at), close: () => univer.dispose() };
}

/** What a person types, through what Univer's own editor asks before it runs its command. */
export async function typeIn({ grid }: HeadlessBook, at: CellRef, value: string | number | null): Promise<void> {
  const sheet = grid.sheet(at.sheet);
  const isFormula = typeof value === 'string' && value.startsWith('=');
  await grid.injector.get(ICommandService).executeCommand('sheet.command.set-range-values', {
    unitId: grid.workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: at.row, endRow: at.row, startColumn: at.column, endColumn: at.column },
    value: grid.injector
      .get(SheetInterceptorService)
      .onWriteCell(grid.workbook, sheet, at.row, at.column, isFormula ? { f: value } : { v: value }),
  });
}
