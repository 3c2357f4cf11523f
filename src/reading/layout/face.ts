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
  /** Merged cells by each row they cover, of the rows that are known. */
  readonly merges: ReadonlyMap<number, readonly Rect[]>;
  /** Rows in use, whether or not all of them are in `rows`. */
  readonly rowCount: number;
}

/** The sheet without the cells that are taken. */
export function faceOf(sheet: SurveyedSheet, taken: readonly Rect[]): Face {
  const { rowCount } = sheet;
  const rows = taken.length === 0 ? sheet.rows : without(sheet, taken);
  return { sheet, isTurned: false, merges: byRow(sheet.merges, rows.length), rowCount, rows };
}

/** Rows for columns and columns for rows. */
export function turned({ sheet, isTurned, rows }: Face): Face {
  const width = rows.reduce((most, row: Face['rows'][number] | undefined) => Math.max(most, row?.length ?? 0), 0);
  return {
    sheet,
    isTurned: !isTurned,
    rowCount: width,
    rows: Array.from({ length: width }, (_, column) =>
      Array.from({ length: rows.length }, (_row, row) => rows[row]?.[column] ?? null),
    ),
    merges: byRow(sheet.merges.map(turnedRect), width),
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
  return merges.get(row)?.find(({ left, right }) => column >= left && column <= right);
}

function byRow(merges: readonly Rect[], rowCount: number): ReadonlyMap<number, readonly Rect[]> {
  const rows = new Map<number, Rect[]>();
  for (const merge of merges) {
    for (const row of range(merge.top, Math.min(merge.bottom, rowCount - 1))) {
      const known = rows.get(row);
      if (known) known.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
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
