import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { CellValue, RowBlock, TableRef } from '../../domain/survey';
import { scanCells, sheetSource } from './cells';
import { heldRows, type HeldCells } from './held-cells';
import type { HeldSheets } from './held-sheets';
import type { ScannedCell } from './sheet-sink';
import { GRID, LIMITS } from './limits';
import type { Package } from './package';
import { sharedStrings } from './shared-strings';
import { readWorkbook } from './workbook';

/**
 * The rows below the heading of a table, down to the last filled one inside its rectangle, in blocks; cells in the order
 * of `columns`, null where blank. From what a survey of the same package held, where it is given and holds the sheet.
 * Throws HostError: cancelled, no-table-there for a sheet that does not exist, and as `survey` does.
 */
export async function* rows(
  pkg: Package,
  of: TableRef,
  columns: readonly number[],
  run: Run,
  held?: HeldSheets,
): AsyncGenerator<RowBlock, void, undefined> {
  const workbook = readWorkbook(pkg);
  const listed = workbook.sheets.find(({ name }) => name === of.sheet);
  if (!listed) throw new HostError('no-table-there', { at: of.sheet });
  const cells = held?.take(listed.part);
  if (cells) return yield* rowsHeld(cells, of, columns, run);
  const strings = await sharedStrings(pkg, workbook.stringsPart);
  const source = sheetSource(pkg, listed.part, { strings, dateSystem: workbook.dateSystem });
  const collector = blockCollector(of, columns);
  for await (const share of scanCells(source, { cell: collector.cell })) {
    for (const block of collector.full()) yield block;
    await turn(run, share);
  }
  for (const block of collector.rest()) yield block;
}

/** The same of a sheet whose values the survey held. Each block is let go of as soon as it was read. */
async function* rowsHeld(
  cells: HeldCells,
  { rect, headerRow }: TableRef,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<RowBlock, void, undefined> {
  const rowsOf = heldRows(cells, columns, Math.max(rect.top, headerRow + 1), rect.bottom);
  const count = cells.blocks.length;
  for (let one = cells.blocks.shift(); one; one = cells.blocks.shift()) {
    const block = rowsOf(one);
    if (block) yield block;
    await turn(run, 1 - cells.blocks.length / count);
  }
}

/** The turn lets whoever wants to cancel be heard. */
async function turn(run: Run, share: number): Promise<void> {
  run.progress('rows', share);
  await new Promise((resolve) => setImmediate(resolve));
  if (run.cancelled()) throw new HostError('cancelled');
}

/** Gathers wanted cells into blocks. A stretch of blank rows longer than what is left of a block is skipped. */
function blockCollector(of: TableRef, columns: readonly number[]) {
  const first = Math.max(of.rect.top, of.headerRow + 1);
  const lastRow = of.rect.bottom;
  let ready: RowBlock[] = [];
  let current: CellValue[][] = [];
  let firstRow = first;

  // Where the cells of a column of the sheet go, −1 for nowhere; and where else, as one may be wanted twice.
  const slots = new Int16Array(GRID.columns).fill(-1);
  const others = columns.map((column, i) => {
    const other = slots[column] as number;
    slots[column] = i;
    return other;
  });
  let cells: CellValue[] = [];
  let cellsRow = -1;

  const flush = (): void => {
    if (current.length > 0) ready.push({ firstRow, rows: current });
    current = [];
  };
  const rowAt = (row: number): CellValue[] => {
    if (row >= firstRow + LIMITS.blockRows) {
      flush();
      firstRow = row;
    }
    while (current.length <= row - firstRow) current.push(new Array<CellValue>(columns.length).fill(null));
    return current[row - firstRow] as CellValue[];
  };
  const taken = (): readonly RowBlock[] => {
    const blocks = ready;
    ready = [];
    return blocks;
  };
  return {
    cell: ({ row, column, value }: ScannedCell): void => {
      let slot = slots[column] as number;
      if (slot < 0 || row < first || row > lastRow) return;
      if (row !== cellsRow) cells = rowAt(row);
      cellsRow = row;
      for (; slot >= 0; slot = others[slot] as number) cells[slot] = value;
    },
    full: taken,
    rest: (): readonly RowBlock[] => {
      flush();
      return taken();
    },
  };
}
