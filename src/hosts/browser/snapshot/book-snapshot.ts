import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { Survey, SurveyedSheet } from '../../../domain/survey';
import { scanCells, sheetSource } from '../../file/cells';
import type { Package } from '../../file/package';
import { workbookPart } from '../../file/relationships';
import { sharedStrings } from '../../file/shared-strings';
import { survey } from '../../file/survey';
import { readWorkbook } from '../../file/workbook';
import type { FilledRange } from '../filled-ranges';
import { cellLooks } from './cell-looks';
import { filledRects } from './filled-rects';
import { notShownOf, type NotShown } from './not-shown';
import { withOwnFormulas } from './own-formulas';
import { ownHeights } from './own-heights';
import { cellOf, type CellRows } from './sheet-cells';
import { coloursOf } from './colours';
import { sheetFrame } from './sheet-frame';

/** A sheet as the grid takes it, without its cells, which follow in pieces. */
export type SheetFrame = Omit<Partial<IWorksheetData>, 'cellData'> & { readonly id: string };

/** A workbook as the grid takes it: all but its cells. */
export interface BookFrame {
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly sheets: readonly SheetFrame[];
  /** Ranges whose values belong to a formula in their first cell. */
  readonly filled: readonly FilledRange[];
  /** What there is; of large sheets the first rows. The survey of the open workbook begins with it. */
  readonly survey: Survey;
  readonly notShown: readonly NotShown[];
}

/** Some rows of cells of a sheet. */
export interface CellPiece {
  readonly sheet: string;
  readonly rows: CellRows;
}

/** Enough cells to be worth a message, few enough to be taken in between two frames of the screen. */
const PIECE_CELLS = 20_000;

/**
 * Reads a workbook for the grid: pieces of cells, then the frame they belong into. Throws HostError as opening and
 * surveying a file does.
 */
export async function* bookSnapshot(original: Package): AsyncGenerator<CellPiece, BookFrame, undefined> {
  const pkg = withOwnFormulas(original);
  const found = await survey(pkg, undefined, '');
  const workbook = readWorkbook(pkg);
  const looks = cellLooks(pkg, workbook.stylesPart, coloursOf(pkg, workbookPart(pkg)));
  const strings = await sharedStrings(pkg, workbook.stringsPart);
  const { dateSystem } = workbook;
  const frames: SheetFrame[] = [];
  const filled: FilledRange[] = [];
  for (const [index, { part }] of workbook.sheets.entries()) {
    const id = sheetId(index);
    const frame = sheetFrame();
    let rows: CellRows = {};
    let cells = 0;
    const scan = scanCells(sheetSource(pkg, part, { strings, dateSystem }), {
      element: frame.element,
      cell: (cell) => {
        const look = looks[cell.style];
        const name = cell.style > 0 ? lookName(cell.style) : undefined;
        (rows[cell.row] ??= {})[cell.column] = cellOf(cell, look, name, dateSystem);
        cells += 1;
        if (look && typeof cell.value === 'string') frame.fit(cell.row, cell.column, cell.value, look);
      },
    });
    while (!(await scan.next()).done) {
      if (cells < PIECE_CELLS) continue;
      yield { sheet: id, rows };
      rows = {};
      cells = 0;
    }
    if (cells > 0) yield { sheet: id, rows };
    for (const { row, points } of ownHeights(pkg, part)) frame.setHeight(row, points);
    filled.push(...filledRects(pkg, part).map((rect) => ({ sheet: id, rect })));
    frames.push({
      id,
      ...(looks.length > 0 ? { defaultStyle: lookName(0) } : {}),
      ...frame.frameOf(found.sheets[index] as SurveyedSheet),
    });
  }
  const styles = Object.fromEntries(looks.map((look, index) => [lookName(index), look]));
  return {
    styles,
    sheets: frames,
    filled,
    survey: found,
    notShown: notShownOf(
      pkg,
      workbook.sheets.map(({ part }) => part),
    ),
  };
}

/** The frame as the grid opens it; cells are put in afterwards. */
export function workbookData(id: string, name: string, frame: BookFrame, locale: LocaleType): IWorkbookData {
  return {
    id,
    name,
    appVersion: '',
    locale,
    styles: { ...frame.styles },
    sheetOrder: frame.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(frame.sheets.map((sheet) => [sheet.id, { ...sheet, cellData: {} }])),
  };
}

const sheetId = (index: number): string => `sheet-${index}`;
export const lookName = (style: number): string => `look-${style}`;
