import type { CellRef, Rect } from '../../domain/address';
import type { Cell, SurveyedSheet } from '../../domain/survey';

/**
 * A sheet as tables are looked for on it: as it stands, or turned so that its columns are rows. A table whose profiles
 * are columns is then read like any other, and every cell keeps its own address.
 */
export interface Face {
  readonly sheet: SurveyedSheet;
  readonly isTurned: boolean;
  readonly rows: SurveyedSheet['rows'];
  readonly merges: readonly Rect[];
  /** Rows in use, whether or not all of them are in `rows`. */
  readonly rowCount: number;
}

/** The sheet without the cells that are taken. */
export function faceOf(sheet: SurveyedSheet, taken: readonly Rect[]): Face {
  const { merges, rowCount } = sheet;
  return { sheet, isTurned: false, merges, rowCount, rows: taken.length === 0 ? sheet.rows : without(sheet, taken) };
}

/** Rows for columns and columns for rows. */
export function turned({ sheet, isTurned, rows, merges }: Face): Face {
  const width = rows.reduce((most, row: Face['rows'][number] | undefined) => Math.max(most, row?.length ?? 0), 0);
  return {
    sheet,
    isTurned: !isTurned,
    rowCount: width,
    rows: Array.from({ length: width }, (_, column) =>
      Array.from({ length: rows.length }, (_row, row) => rows[row]?.[column] ?? null),
    ),
    merges: merges.map(turnedRect),
  };
}

export function turnedRect({ top, left, bottom, right }: Rect): Rect {
  return { top: left, left: top, bottom: right, right: bottom };
}

export function cellOf({ rows }: Face, row: number, column: number): Cell | null {
  return rows[row]?.[column] ?? null;
}

/** The address on the sheet of a cell of the face. */
export function refOf({ sheet, isTurned }: Face, row: number, column: number): CellRef {
  return isTurned ? { sheet: sheet.name, row: column, column: row } : { sheet: sheet.name, row, column };
}

export function mergeAt({ merges }: Face, row: number, column: number): Rect | undefined {
  return merges.find((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right);
}

export function overlaps(one: Rect, other: Rect): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function without({ rows }: SurveyedSheet, taken: readonly Rect[]): SurveyedSheet['rows'] {
  return Array.from(rows, (cells: SurveyedSheet['rows'][number] | undefined, row) => {
    const here = taken.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (here.length === 0) return cells ?? [];
    return Array.from(cells ?? [], (cell, column) =>
      here.some(({ left, right }) => column >= left && column <= right) ? null : (cell ?? null),
    );
  });
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
