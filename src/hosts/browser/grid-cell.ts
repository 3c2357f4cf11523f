import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { Cell, CellValue } from '../../domain/survey';
import { dayInFile } from './calendar';
import type { Grid, Spilled } from './grid';

const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!'];

/** What a cell of the grid holds, as every host says it; its days count from 1900. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? textOf(cell);
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1;
  const isErrorText = typeof value === 'string' && ERRORS.includes(value) && (cell?.f || cell?.si || isKept(cell));
  if (isErrorText) return { error: value };
  // A number typed with an apostrophe is a text, and a text that reads as a number stays one.
  if (typeof value === 'number' && cell?.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** A text with several fonts in it: its letters. */
function textOf(cell: Nullable<ICellData>): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

const isKept = (cell: Nullable<ICellData>): boolean => Boolean((cell?.custom as { isError?: boolean } | null)?.isError);

/** Rows that hold anything, filled ones too. */
export function rowCountOf(sheet: Worksheet, spilled: Spilled): number {
  return Math.max(sheet.getCellMatrix().getLength(), ...Object.keys(spilled).map((at) => Number(at) + 1));
}

/** A row of a sheet with what formulas of other cells fill in it. */
export function rowWith(spilled: Spilled[number], own: Nullable<RowCells>): RowCells {
  if (!spilled) return own ?? {};
  const cells: Record<number, Nullable<ICellData>> = { ...own };
  for (const [at, cell] of Object.entries(spilled)) {
    const column = Number(at);
    const held = cells[column];
    if (cell && valueOf(held) === null && !held?.f) cells[column] = { ...held, v: cell.v ?? null, t: cell.t ?? null };
  }
  return cells;
}

type RowCells = Readonly<Record<number, Nullable<ICellData>>>;

/** The formula of a link of ours, kept beside the text that is shown. */
export function linkOf(cell: Nullable<ICellData>): string | null {
  return (cell?.custom as { link?: string } | null | undefined)?.link ?? null;
}

export function formatOf({ workbook }: Grid, cell: Nullable<ICellData>): string {
  const style = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
  return style?.n?.pattern ?? 'General';
}

/** What a cell holds as the file counts its days. */
export function fileValueOf(grid: Grid, cell: Nullable<ICellData>): CellValue {
  return dayInFile(valueOf(cell), formatOf(grid, cell), grid.dateSystem);
}

/** The cell with its evidence; null where it holds neither value nor formula. */
export function toCell(grid: Grid, cell: Nullable<ICellData>, formula: string | null): Cell | null {
  const value = fileValueOf(grid, cell);
  const written = formula ?? linkOf(cell);
  if (value === null && written === null) return null;
  const format = formatOf(grid, cell);
  return written === null ? { value, format } : { value, format, formula: written };
}
