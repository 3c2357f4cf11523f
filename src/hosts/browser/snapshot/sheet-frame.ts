import type { IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, WrapStrategy, type IStyleData } from '@univerjs/core';
import { readA1 } from '../../../domain/address';
import type { SurveyedSheet } from '../../../domain/survey';
import { attribute, isOn, type Attributes } from '../../file/xml';
import { CHARACTER_PIXELS, PADDING_PIXELS, PIXELS_PER_POINT, pixelsOfWidth } from '../grid-pixels';

const WIDTH_CHARACTERS = 8.43;
const HEIGHT_POINTS = 15;
const DEFAULT_SIZE = 11;
/** Height of a line of text of size 1, in points. */
const LINE_POINTS = 15 / 11;
/** Letters are narrower than the digits that column widths count. */
const LETTER_SHARE = 0.9;
/** A column element may run to the last column of the grid: only so many are given a width of their own. */
const WIDE_COLUMNS = 512;
/** Empty rows and columns to work in beyond what is filled. */
const ROOM = { rows: 60, columns: 12 } as const;

/** Gathers what a sheet says outside of its cells: widths, heights, frozen panes, grid lines, colour of the tab. */
export function sheetFrame() {
  const columnData: Record<number, Partial<IColumnData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  let freeze: IWorksheetData['freeze'] = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  let showGridlines = BooleanNumber.TRUE;
  let defaultColumnWidth = pixelsOfWidth(WIDTH_CHARACTERS);
  let defaultRowHeight = HEIGHT_POINTS * PIXELS_PER_POINT;

  const column = (attributes: Attributes): void => {
    const [from, to] = [Number(attribute(attributes, 'min')) - 1, Number(attribute(attributes, 'max')) - 1];
    const width = Number(attribute(attributes, 'width') ?? WIDTH_CHARACTERS);
    for (let at = from; at <= Math.min(to, WIDE_COLUMNS); at += 1) {
      columnData[at] = {
        w: pixelsOfWidth(width),
        ...(isOn(attribute(attributes, 'hidden')) ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
  };
  const pane = (attributes: Attributes): void => {
    if (!['frozen', 'frozenSplit'].includes(attribute(attributes, 'state') ?? '')) return;
    const corner = readA1(attribute(attributes, 'topLeftCell') ?? 'A1');
    const xSplit = Number(attribute(attributes, 'xSplit') ?? 0);
    const ySplit = Number(attribute(attributes, 'ySplit') ?? 0);
    freeze = {
      xSplit,
      ySplit,
      startRow: ySplit > 0 ? Math.max(ySplit, corner?.row ?? 0) : -1,
      startColumn: xSplit > 0 ? Math.max(xSplit, corner?.column ?? 0) : -1,
    };
  };
  /** A text that wraps or is large makes its row higher, as Excel does where the file says no height. */
  const fit = (row: number, at: number, text: string, { tb, fs = DEFAULT_SIZE }: IStyleData): void => {
    const width = columnData[at]?.w ?? defaultColumnWidth;
    const letter = CHARACTER_PIXELS * LETTER_SHARE * (fs / DEFAULT_SIZE);
    const lines = tb === WrapStrategy.WRAP ? linesOf(text, (width - PADDING_PIXELS) / letter) : 1;
    const height = Math.ceil(lines * fs * LINE_POINTS * PIXELS_PER_POINT);
    if (height > (rowData[row]?.h ?? defaultRowHeight))
      rowData[row] = { ...rowData[row], h: height, ia: BooleanNumber.FALSE };
  };
  return {
    fit,
    /** The height that the file gives a row, in points. */
    setHeight: (row: number, points: number): void => {
      rowData[row] = { ...rowData[row], h: points * PIXELS_PER_POINT, ia: BooleanNumber.FALSE };
    },
    element: (name: string, attributes: Attributes): void => {
      if (name === 'col') column(attributes);
      else if (name === 'pane') pane(attributes);
      else if (name === 'sheetView' && attribute(attributes, 'showGridLines') === '0')
        showGridlines = BooleanNumber.FALSE;
      else if (name === 'sheetFormatPr') {
        const width = Number(attribute(attributes, 'defaultColWidth'));
        const height = Number(attribute(attributes, 'defaultRowHeight'));
        if (width > 0) defaultColumnWidth = pixelsOfWidth(width);
        if (height > 0) defaultRowHeight = height * PIXELS_PER_POINT;
      }
    },
    /** All but the cells, for a sheet as surveyed. */
    frameOf(sheet: SurveyedSheet): Omit<Partial<IWorksheetData>, 'id' | 'cellData'> {
      for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
      return {
        name: sheet.name,
        hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        rowCount: Math.max(100, sheet.rowCount + ROOM.rows),
        columnCount: Math.max(26, sheet.columnCount + ROOM.columns),
        defaultColumnWidth,
        defaultRowHeight,
        columnData,
        rowData,
        freeze,
        showGridlines,
        mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startColumn: left,
          endRow: bottom,
          endColumn: right,
        })),
      };
    },
  };
}

function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(1, room))), 0);
}
