import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { Survey, SurveyedSheet } from '../../../domain/survey';
import { scanCells, sheetSource } from '../../file/cells';
import { LIMITS } from '../../file/limits';
import { Package } from '../../file/package';
import { relationshipsOf, workbookPart } from '../../file/relationships';
import { sharedStrings } from '../../file/shared-strings';
import { survey } from '../../file/survey';
import { readWorkbook } from '../../file/workbook';
import { setPart } from '../../file/write/set-part';
import { unshareFormulas } from '../../file/write/shift-cells';
import { readGrid } from '../../file/write/sheet-grid';
import { parseXml } from '../../file/write/xml-tree';
import { cellLooks } from './cell-looks';
import { cellOf, type CellRows } from './sheet-cells';
import { coloursOf } from './colours';
import { sheetFrame } from './sheet-frame';

/** A sheet as the grid takes it, without its cells, which follow in pieces. */
export type SheetFrame = Omit<Partial<IWorksheetData>, 'cellData'> & { readonly id: string };

/** What a workbook holds that the grid does not show. Worded by the page. */
export const NOT_SHOWN = ['charts', 'pivots', 'pictures'] as const;
export type NotShown = (typeof NOT_SHOWN)[number];

/** A workbook as the grid takes it: all but its cells. */
export interface BookFrame {
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly sheets: readonly SheetFrame[];
  /** What there is; of large sheets the first rows. The survey of the open workbook begins with it. */
  readonly survey: Survey;
  readonly notShown: readonly NotShown[];
}

/** Some rows of cells of a sheet. */
export interface CellPiece {
  readonly sheet: string;
  readonly rows: CellRows;
}

const HEIGHTS_BYTES = 8 * 1024 * 1024;
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
  for (const [index, { part }] of workbook.sheets.entries()) {
    const id = sheetId(index);
    const frame = sheetFrame();
    let rows: CellRows = {};
    let cells = 0;
    const scan = scanCells(sheetSource(pkg, part, { strings, dateSystem }), {
      element: frame.element,
      cell: (cell) => {
        (rows[cell.row] ??= {})[cell.column] = cellOf(cell, (style) => (style > 0 ? lookName(style) : undefined));
        cells += 1;
        const look = looks[cell.style];
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

/**
 * The package with a formula of its own in every cell of a shared one: the grid counts shared ones in another way. A
 * sheet too large to be held as a whole keeps values there.
 */
function withOwnFormulas(original: Package): Package {
  const pkg = Package.open(original.toBytes());
  for (const { part } of readWorkbook(pkg).sheets) {
    if (pkg.length(part) > LIMITS.smallPartBytes) continue;
    const text = pkg.text(part);
    if (!/\bt=["']shared["']/.test(text)) continue;
    const grid = readGrid(parseXml(text, part), text, part);
    unshareFormulas(grid);
    setPart(pkg, part, text, grid.edits());
  }
  return pkg;
}

/** Rows whose height somebody set; of a sheet too large to be read as a text none. */
function ownHeights(pkg: Package, part: string): readonly { readonly row: number; readonly points: number }[] {
  if (pkg.length(part) > HEIGHTS_BYTES) return [];
  return [...pkg.text(part).matchAll(/<(?:\w+:)?row\b[^>]*>/g)].flatMap(([tag]) => {
    const row = Number(/\br="(\d+)"/.exec(tag)?.[1]);
    const points = Number(/\bht="([\d.]+)"/.exec(tag)?.[1]);
    return row > 0 && points > 0 ? [{ row: row - 1, points }] : [];
  });
}

const TYPES: Readonly<Record<string, NotShown>> = { chart: 'charts', chartEx: 'charts', image: 'pictures' };

function notShownOf(pkg: Package, sheetParts: readonly string[]): readonly NotShown[] {
  const found = new Set<NotShown>();
  for (const part of sheetParts) {
    const drawings = relationshipsOf(pkg, part).filter(({ isExternal }) => !isExternal);
    if (drawings.some(({ type }) => type === 'pivotTable')) found.add('pivots');
    for (const { type, target } of drawings) {
      if (type !== 'drawing' || !pkg.has(target)) continue;
      for (const inside of relationshipsOf(pkg, target)) {
        const kind = TYPES[inside.type];
        if (kind) found.add(kind);
      }
    }
  }
  return NOT_SHOWN.filter((kind) => found.has(kind));
}
