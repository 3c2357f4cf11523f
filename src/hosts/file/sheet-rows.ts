import { HostError } from '../../domain/issue';
import type { Cell } from '../../domain/survey';
import { LIMITS } from './limits';

/** Counts what a survey holds over all sheets, and refuses what a machine should not be asked to hold. */
export interface Budget {
  take(places: number, part: string): void;
}

export function placesBudget(limit: number = LIMITS.surveyedPlaces): Budget {
  let left = limit;
  return {
    take: (places, part) => {
      left -= places;
      if (left < 0) throw new HostError('too-large', { part, kind: 'cells', limit });
    },
  };
}

/** Gathers the filled cells of one sheet, row after row. */
export interface SheetRows {
  /** Makes the cell only where it is kept. */
  add(row: number, column: number, toCell: () => Cell): void;
  /** Nothing that is added will be kept: how far the sheet reaches is all that counts. */
  readonly isFull: boolean;
  reach(row: number, column: number): void;
  /** All rows up to the last one kept; blank ones are empty. */
  dense(): readonly (readonly (Cell | null)[])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

type Row = { readonly row: number; readonly cells: (Cell | null)[] };

/** Keeps a small sheet whole and the first filled rows of a large one; a `whole` one is kept however large it is. */
export function sheetRows(part: string, budget: Budget, whole: boolean): SheetRows {
  const kept: Row[] = [];
  let filledRows = 0;
  let filledCells = 0;
  let rowCount = 0;
  let columnCount = 0;
  let isLarge = false;

  const place = (row: number, column: number, cell: Cell): void => {
    let last = kept.at(-1);
    if (last?.row !== row) {
      last = { row, cells: [] };
      kept.push(last);
    }
    if (column >= last.cells.length) budget.take(column + 1 - last.cells.length, part);
    while (last.cells.length < column) last.cells.push(null);
    last.cells[column] = cell;
  };

  const reach = (row: number, column: number): void => {
    if (row >= rowCount) filledRows++;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  };

  return {
    reach,
    add: (row, column, toCell) => {
      reach(row, column);
      filledCells++;
      if (isLarge && filledRows > LIMITS.surveyedRows) return;
      isLarge = !whole && filledRows > LIMITS.surveyedRows && filledCells > LIMITS.wholeCells;
      if (isLarge) kept.length = LIMITS.surveyedRows;
      else place(row, column, toCell());
    },
    dense: () => {
      const length = (kept.at(-1)?.row ?? -1) + 1;
      budget.take(length, part);
      const blank: readonly null[] = [];
      const rows: (readonly (Cell | null)[])[] = new Array<readonly null[]>(length).fill(blank);
      for (const { row, cells } of kept) rows[row] = cells;
      return rows;
    },
    get isFull() {
      return isLarge && filledRows > LIMITS.surveyedRows;
    },
    get rowCount() {
      return rowCount;
    },
    get columnCount() {
      return columnCount;
    },
  };
}
