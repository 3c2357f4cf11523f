import { isDateFormat } from '../../domain/found-text';
import type { Cell } from '../../domain/survey';
import { cellOf, mergeAt, range, type Face } from '../layout/face';
import { headingText, isFilled } from '../layout/raw-table';
import { monthSaid, type MonthSaid } from './month-said';
import { measureNamed, versionIn } from './plan-label';

/** A column below a month; `under` is what a second row of headings says of it, such as a version. */
export interface MonthColumn {
  readonly column: number;
  readonly said: MonthSaid;
  readonly under: string;
}

/** A row of months. */
export interface TimeHeader {
  readonly row: number;
  /** The last row of the header. */
  readonly last: number;
  readonly columns: readonly MonthColumn[];
}

const ROWS_LOOKED_AT = 8;

/** Rows of months with numbers below them, from the top. A row of an order list has dates as well, and dates below. */
export function timeHeaders(face: Face, dateSystem: 1900 | 1904): readonly TimeHeader[] {
  return range(0, face.rows.length - 1).flatMap((row) => headerAt(face, row, dateSystem) ?? []);
}

function headerAt(face: Face, row: number, dateSystem: 1900 | 1904): TimeHeader | null {
  const width = face.rows[row]?.length ?? 0;
  const found = range(0, width - 1).flatMap((column) => {
    const said = monthSaid(cellOf(face, row, column), dateSystem);
    return said ? [{ column, said }] : [];
  });
  if (found.length < 2 || !isRun(found.map(({ said }) => said))) return null;
  const spread = withSecondRow(face, row, found);
  const last = spread ? row + 1 : row;
  const columns = spread ?? found.map((one) => ({ ...one, under: '' }));
  const body = range(last + 1, last + ROWS_LOOKED_AT);
  const isNumeric = ({ column }: MonthColumn): boolean => body.some((below) => isFigure(cellOf(face, below, column)));
  return columns.filter(isNumeric).length * 2 >= columns.length ? { row, last, columns } : null;
}

/** Months follow each other, one after one; totals may stand between them. */
function isRun(said: readonly MonthSaid[]): boolean {
  const steps = said.slice(1).map((one, index) => stepBetween(said[index]!, one));
  return steps.every((step) => step === 1 || step === -11);
}

function stepBetween(before: MonthSaid, after: MonthSaid): number {
  if (before.kind === 'ahead' && after.kind === 'ahead') return after.count - before.count;
  if (before.kind === 'either' && after.kind === 'either') {
    const isStep = after.first - before.first === 1 || after.second - before.second === 1;
    const isTurn =
      after.year - before.year === 1 && (before.first - after.first === 11 || before.second - after.second === 11);
    return isStep || isTurn ? 1 : 0;
  }
  if (!('month' in before) || !('month' in after)) return 0;
  const years = before.kind === 'month' && after.kind === 'month' ? (after.year - before.year) * 12 : 0;
  return after.month - before.month + years;
}

function isFigure(cell: Cell | null): boolean {
  if (!cell) return false;
  if (typeof cell.value === 'number') return !isDateFormat(cell.format);
  return typeof cell.value === 'string' && /^[-(]?\d[\d.,' ]*\)?$/.test(cell.value.trim());
}

/** `Demanda | Suprimento`, or versions, below each month: every column is one of them. */
function withSecondRow(
  face: Face,
  row: number,
  found: readonly { readonly column: number; readonly said: MonthSaid }[],
): readonly MonthColumn[] | null {
  const columns = found.flatMap(({ column, said }, index): MonthColumn[] => {
    const next = found[index + 1]?.column ?? Infinity;
    const merge = mergeAt(face, row, column);
    const right = merge ? merge.right : lastBlank(face, row, column, next);
    return range(column, Math.min(right, next - 1)).map((own) => ({
      column: own,
      said,
      under: headingText(cellOf(face, row + 1, own)).trim(),
    }));
  });
  const isNamed = ({ under }: MonthColumn): boolean => measureNamed(under) !== null || versionIn(under) !== null;
  const named = columns.filter(({ under }) => under !== '');
  return named.length >= found.length && named.every(isNamed) ? named : null;
}

function lastBlank(face: Face, row: number, column: number, next: number): number {
  let last = column;
  while (
    last + 1 < next &&
    last - column < 12 &&
    !isFilled(cellOf(face, row, last + 1)) &&
    isFilled(cellOf(face, row + 1, last + 1))
  )
    last += 1;
  return last;
}
