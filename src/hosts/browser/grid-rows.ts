import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { RowBlock, TableRef } from '../../domain/survey';
import type { Grid } from './grid';
import { fileValueOf, rowCountOf, rowWith } from './grid-cell';
import { turn } from './turn';

/** Rows handed out at a time: little enough for the page to stay awake between two blocks. */
const BLOCK_ROWS = 2_000;

/** The rows below the heading of a table, in blocks. Throws HostError no-table-there and cancelled. */
export async function* gridRows(
  grid: Grid,
  of: TableRef,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<RowBlock, void, undefined> {
  const sheet = grid.sheet(of.sheet);
  const matrix = sheet.getCellMatrix();
  const spilled = grid.spilled(sheet);
  const first = of.headerRow + 1;
  const last = Math.min(of.rect.bottom, rowCountOf(sheet, spilled) - 1);
  for (let firstRow = first; firstRow <= last; firstRow += BLOCK_ROWS) {
    await turn();
    if (run.cancelled()) throw new HostError('cancelled');
    const count = Math.min(BLOCK_ROWS, last - firstRow + 1);
    const rows = Array.from({ length: count }, (_, index) => {
      const cells = rowWith(spilled[firstRow + index], matrix.getRow(firstRow + index));
      return columns.map((column) => fileValueOf(grid, cells[column]));
    });
    yield { firstRow, rows };
    run.progress('rows', (firstRow + count - first) / (last - first + 1));
  }
}
