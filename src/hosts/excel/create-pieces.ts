import { UPDATING, type CellWrite, type CreateSheet } from '../../app/port';
import { rectToA1 } from '../../domain/address';
import { blockPiece, type Expected } from './block-piece';
import { cellBlocks } from './cell-blocks';
import { cellTargets } from './cell-targets';
import { textInput } from './cell-input';
import { joinedFormats, queueConditionalFormats, queueFrame } from './create-steps';
import { givenAt } from './held-cells';
import { markFormula, markWhile } from './mark-formula';
import { newChartPieces } from './queue-charts';
import { queueLooks, styleRects } from './queue-look';
import { queueValidations } from './queue-validations';
import type { HeldSheet } from './read-workbook';
import { stampOf } from './stamp';
import { ACTION_BYTES, type Piece } from './write-piece';

/**
 * The parts of a new sheet: the sheet with its mark first, then its table, cells and formats. A sheet whose making was
 * interrupted is taken over: what stands there is written again, in place.
 */
export function createPieces(patch: CreateSheet, taken: HalfMade | null): readonly Piece[] {
  const sheetIn = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(patch.sheet);
  const stamp = stampOf(patch);
  const formats = joinedFormats(patch.conditionalFormats);
  const isHeading = ({ row, column }: CellWrite): boolean =>
    patch.tables.some(({ rect }) => row === rect.top && column >= rect.left && column <= rect.right);
  const cells = patch.cells.filter((cell) => cell !== stamp?.cell && !isHeading(cell));
  return [
    {
      bytes: 6 * ACTION_BYTES,
      queue: (context) => {
        queueSheet(context, patch, taken);
        return null;
      },
    },
    ...stampPieces(patch, UPDATING[stamp?.language ?? 'en']),
    ...headingPieces(patch, sheetIn, taken),
    ...cellBlocks(cellTargets(cells, () => true)).map((block) =>
      blockPiece(
        { sheetId: patch.sheet, isNew: true },
        block,
        (context) =>
          sheetIn(context).getRangeByIndexes(block.top, block.left, block.inputs.length, block.inputs[0]!.length),
        expectedOnNew(taken),
      ),
    ),
    ...lookPieces(patch.cells, sheetIn),
    {
      bytes: (30 + patch.columnWidths.length * 3 + (patch.pages?.breaks.length ?? 0) * 2) * ACTION_BYTES,
      queue: (context) => {
        queueFrame(sheetIn(context), patch);
        return null;
      },
    },
    {
      bytes: formats.reduce((sum, { rules }) => sum + 4 + rules.length * 16, 0) * ACTION_BYTES,
      queue: (context) => {
        queueConditionalFormats(sheetIn(context), formats);
        return null;
      },
    },
    {
      bytes: patch.validations.length * 5 * ACTION_BYTES,
      queue: (context) => {
        queueValidations((rect) => sheetIn(context).getRange(rectToA1(rect)), patch.validations);
        return null;
      },
    },
    ...newChartPieces(patch.charts ?? [], sheetIn, taken !== null),
  ];
}

/** A sheet of ours whose making was interrupted. */
export interface HalfMade {
  readonly sheet: HeldSheet;
  readonly isMarked: boolean;
  readonly tables: readonly string[];
}

/** Blank, or as it was left. A formula is none of a planner's: Excel fills columns of tables with those of ours. */
function expectedOnNew(taken: HalfMade | null): Expected {
  return (given, row, column) =>
    given === (taken ? givenAt(taken.sheet, row, column).given : '') ||
    (typeof given === 'string' && given.startsWith('='));
}

function queueSheet({ workbook }: Excel.RequestContext, patch: CreateSheet, taken: HalfMade | null): void {
  const sheet = taken ? workbook.worksheets.getItem(patch.sheet) : workbook.worksheets.add(patch.sheet);
  if (patch.mark === null) return;
  const formula = markFormula(markWhile('creating', patch.mark));
  const name = taken?.isMarked ? sheet.names.getItem('_Accord') : sheet.names.add('_Accord', formula);
  if (taken?.isMarked) name.formula = formula;
  name.visible = false;
  if (taken) sheet.getRange().conditionalFormats.clearAll();
}

function headingPieces(
  patch: CreateSheet,
  sheetIn: (context: Excel.RequestContext) => Excel.Worksheet,
  taken: HalfMade | null,
): readonly Piece[] {
  return patch.tables.map(({ name, rect, columns }) => ({
    bytes: 8 * ACTION_BYTES + columns.join().length * 3,
    queue: (context) => {
      const sheet = sheetIn(context);
      const isThere = taken?.tables.some((one) => one.toLowerCase() === name.toLowerCase()) ?? false;
      if (isThere) sheet.tables.getItem(name).resize(rectToA1(rect));
      // Excel makes up headings for a table without any.
      const headings = sheet.getRangeByIndexes(rect.top, rect.left, 1, columns.length);
      headings.formulas = [columns.map(textInput)];
      if (isThere) return null;
      const table = sheet.tables.add(rectToA1(rect), true);
      table.name = name;
      table.style = 'TableStyleLight1';
      return null;
    },
  }));
}

function lookPieces(
  cells: readonly CellWrite[],
  sheetIn: (context: Excel.RequestContext) => Excel.Worksheet,
): readonly Piece[] {
  const styled = cells.flatMap(({ row, column, style }) => (style ? [{ row, column, style }] : []));
  return [...styleRects(styled)].map(([style, rects]) => ({
    bytes: 30 * ACTION_BYTES + rects.length * 60,
    queue: (context) => {
      queueLooks(sheetIn(context), style, rects);
      return null;
    },
  }));
}

/** Says on the sheet that it is being written, or what the stamp says when it is done. */
export function stampPieces(patch: Parameters<typeof stampOf>[0], text: string | null): readonly Piece[] {
  const stamp = stampOf(patch);
  if (!stamp) return [];
  const { row, column } = stamp.cell;
  const input = textInput(text ?? stamp.text);
  return [
    {
      bytes: 3 * ACTION_BYTES + input.length * 3,
      queue: ({ workbook }) => {
        workbook.worksheets.getItem(patch.sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[input]];
        return null;
      },
    },
  ];
}
