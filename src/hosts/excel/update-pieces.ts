import { UPDATING, type CellWrite, type RestoredLook, type StyleName, type UpdateSheet } from '../../app/port';
import { rectToA1, type Rect } from '../../domain/address';
import { blockPiece } from './block-piece';
import { rectOfBlock, splitAt } from './block-place';
import { cellBlocks } from './cell-blocks';
import { cellTargets } from './cell-targets';
import { stampPieces } from './create-pieces';
import { markFormula, markWhile } from './mark-formula';
import { chartPieces, heldCharts } from './queue-charts';
import { queueLook, styleRects } from './queue-look';
import { stampOf } from './stamp';
import { widthPoints } from './create-steps';
import { below, queueValidations } from './queue-validations';
import { expectedIn, newCells, type UpdateAt } from './update-cells';
import { tableFilters } from './table-filters';
import { roomOf, shiftAnchor, trackedRanges } from './tracked-ranges';
import { ACTION_BYTES, type Piece } from './write-piece';

/** The parts of a change of one of our sheets, and the ranges to hold on to from the check on. */
export interface UpdatePlan {
  readonly track: (context: Excel.RequestContext) => void;
  readonly pieces: readonly Piece[];
  /** For after all else, marks included. */
  readonly last: readonly Piece[];
}

/**
 * Ranges are made when the workbook is checked and tracked from there: Excel moves them with their cells, so that rows
 * somebody inserts in between do not make us write beside the mark.
 */
export function updatePlan(patch: UpdateSheet, at: UpdateAt): UpdatePlan {
  const { id } = at.sheet.reply;
  const stamp = stampOf(patch);
  const isNew = newCells(patch, at);
  const cells = patch.cells.filter((cell) => cell !== stamp?.cell);
  const blocks = cellBlocks(cellTargets(cells, isNew)).flatMap((block) => splitAt(block, patch.shifts));
  const looks = newLooks(patch.cells.filter(isNew));
  const { restored = [] } = patch;
  const ranges = trackedRanges(id, patch.shifts);
  const filters = tableFilters(filteredTables(patch, at));
  const sheetIn = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(id);
  const { charts = [], breaks = [] } = patch;
  const standing = heldCharts(sheetIn, charts);
  return {
    last: filters.on,
    track: (context) => {
      filters.track(context);
      standing.track(context);
      const rects = [
        ...blocks.map(rectOfBlock),
        ...looks.map(({ rect }) => rect),
        ...patch.tables.map(({ rect }) => rect),
        ...restored.flatMap((column) => restoredRects(column)),
        ...charts.map(({ data }) => data),
        ...breaks.map(breakRect),
      ];
      for (const rect of rects) ranges.track(context, rect);
      for (const shift of patch.shifts) ranges.track(context, shiftAnchor(shift));
    },
    pieces: [
      {
        bytes: 3 * ACTION_BYTES + 300,
        queue: (context) => queueMark(sheetIn(context), markWhile('updating', patch.mark)),
      },
      ...stampPieces(patch, UPDATING[stamp?.language ?? 'en']),
      ...filters.off,
      ...patch.shifts.map((shift): Piece => ({
        bytes: 4 * ACTION_BYTES,
        queue: () => {
          ranges.at(roomOf(shift)).insert('Down');
          return null;
        },
      })),
      ...looks.map(({ style, rect }): Piece => ({
        bytes: 30 * ACTION_BYTES,
        queue: () => {
          queueLook(ranges.at(rect).format, style, rect);
          return null;
        },
      })),
      ...restored.map((one): Piece => ({
        bytes: (3 + one.validations.length * 5) * ACTION_BYTES,
        queue: () => {
          ranges.at(widthRect(one)).format.columnWidth = widthPoints(one.width);
          queueValidations((rect) => ranges.at(rect), one.validations);
          return null;
        },
      })),
      ...patch.tables.map(({ name, rect }): Piece => ({
        bytes: 4 * ACTION_BYTES,
        queue: (context) => {
          const table = at.tables.find((one) => one.name.toLowerCase() === name.toLowerCase())!;
          // Cells inserted above a row of totals have made the table larger already.
          const isShifted = patch.shifts.some((shift) => shift.table.toLowerCase() === name.toLowerCase());
          if (isShifted) context.workbook.tables.getItem(table.id).resize(rectToA1(rect));
          else if (rect.bottom > table.rect.bottom || rect.right > table.rect.right)
            context.workbook.tables.getItem(table.id).resize(ranges.at(rect));
          return null;
        },
      })),
      ...blocks.map((block) =>
        blockPiece({ sheetId: id, isNew: false }, block, () => ranges.at(rectOfBlock(block)), expectedIn(at, patch)),
      ),
      ...breaks.map((row): Piece => ({
        bytes: 3 * ACTION_BYTES,
        queue: (context) => {
          sheetIn(context).horizontalPageBreaks.add(ranges.at(breakRect(row)));
          return null;
        },
      })),
      ...chartPieces(charts, sheetIn, { standing, data: (rect) => ranges.at(rect) }),
    ],
  };
}

/** A page begins with the row of this cell. */
const breakRect = (row: number): Rect => ({ top: row, left: 0, bottom: row, right: 0 });

/** Any cell of a column stands for its width: the first one, which no room that is made can move. */
const widthRect = ({ column }: RestoredLook): Rect => ({ top: 0, left: column, bottom: 0, right: column });

const restoredRects = (column: RestoredLook): readonly Rect[] => [
  widthRect(column),
  ...below(column.validations).map(({ rect }) => rect),
];

/** Tables that change their extent and hide rows by a filter: room cannot be made in them. */
function filteredTables(patch: UpdateSheet, { sheet, tables }: UpdateAt): readonly string[] {
  const changing = [...patch.shifts.map(({ table }) => table), ...patch.tables.map(({ name }) => name)];
  const names = new Set(changing.map((name) => name.toLowerCase()));
  return tables
    .filter(({ name }) => names.has(name.toLowerCase()))
    .map(({ id }) => id)
    .filter((id) => sheet.reply.tables.find((one) => one.id === id)?.isFiltered);
}

export function queueMark(sheet: Excel.Worksheet, mark: string): null {
  sheet.names.getItem('_Accord').formula = markFormula(mark);
  return null;
}

function newLooks(cells: readonly CellWrite[]): readonly { readonly style: StyleName; readonly rect: Rect }[] {
  const styled = cells.flatMap(({ row, column, style }) => (style ? [{ row, column, style }] : []));
  return [...styleRects(styled)].flatMap(([style, rects]) => rects.map((rect) => ({ style, rect })));
}
