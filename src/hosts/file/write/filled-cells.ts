import { readRect, type Rect } from '../../../domain/address';
import type { SheetGrid } from './sheet-grid';
import type { TypedCell } from './write-cells';
import { childOf } from './xml-tree';

/**
 * Typed cells with those that their formulas fill, and blanks where the formula that stood there filled cells: the file
 * keeps these values apart from the formula. What was typed into such a cell itself stays.
 */
export function withFilledCells(grid: SheetGrid, cells: readonly TypedCell[]): readonly TypedCell[] {
  const byPlace = new Map<string, TypedCell>();
  const put = (cell: TypedCell): void => void byPlace.set(`${cell.row},${cell.column}`, cell);
  const emptied = cells.map(({ row, column }) => filledBefore(grid, row, column)).filter((rect) => rect !== null);
  if (emptied.length > 0) {
    for (const [row, column] of grid.cells()) {
      if (emptied.some((rect) => isInside(rect, row, column))) put({ row, column, content: null });
    }
  }
  for (const { fills } of cells) {
    fills?.values.forEach((line, below) =>
      line.forEach((content, beside) =>
        put({ row: fills.rect.top + below, column: fills.rect.left + beside, content }),
      ),
    );
  }
  cells.forEach(put);
  return [...byPlace.values()];
}

/** The rectangle that an array formula in this cell fills; null for any other cell. */
function filledBefore(grid: SheetGrid, row: number, column: number): Rect | null {
  const element = grid.get(row, column)?.element;
  const formula = element ? childOf(element, 'f') : undefined;
  if (formula?.attributes['t'] !== 'array') return null;
  return readRect(formula.attributes['ref'] ?? '');
}

function isInside({ top, left, bottom, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
