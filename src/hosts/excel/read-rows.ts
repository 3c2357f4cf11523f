import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { RowBlock, TableRef } from '../../domain/survey';
import { columnRuns, placeIn, type ColumnRun } from './column-runs';
import { hostRun, type ExcelEnvironment, type Step } from './host-run';
import type { Given } from './read-sheet';
import { isTooMuch, ROWS_BYTES } from './replies';
import { cellValue } from './survey-cells';
import type { HeldSheet } from './read-workbook';

/** So that a block stays something one can hold. */
const MOST_ROWS = 100_000;
/** Bytes of a cell of which nothing is known yet. */
const CELL_BYTES = 12;

/**
 * The rows below the heading of a table, in blocks as large as a reply may be, judged by the bytes of what was read
 * before; halved where Excel says that it was too much. Throws HostError: cancelled, no-table-there and excel-refused.
 */
export async function* readRows(
  environment: ExcelEnvironment,
  { reply }: HeldSheet,
  of: TableRef,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<RowBlock, void, undefined> {
  const first = Math.max(of.rect.top, of.headerRow + 1);
  const total = of.rect.bottom - first + 1;
  const runs = columnRuns(columns);
  const seen = (reply.window?.values ?? []).slice(Math.max(0, first - (reply.window?.top ?? 0)));
  let rowBytes =
    seen.length === 0
      ? CELL_BYTES * (columns.length + 1)
      : bytesOf(runs.map((one) => seen.map((row) => cellsOf(row, one, reply.window?.left ?? 0)))) / seen.length;
  let most = MOST_ROWS;
  for (let firstRow = first; firstRow <= of.rect.bottom;) {
    if (run.cancelled()) throw new HostError('cancelled');
    const size = Math.floor(ROWS_BYTES / rowBytes);
    const count = Math.max(1, Math.min(size, most, of.rect.bottom - firstRow + 1));
    const values = await valuesOrNull(environment, run, readBlock(reply.id, firstRow, count, runs));
    if (!values) {
      if (count <= 1) throw new HostError('excel-refused', { excel: 'ResponsePayloadSizeLimitExceeded' });
      most = Math.floor(count / 2);
      continue;
    }
    yield { firstRow, rows: rowsOf(values, runs, columns, count) };
    firstRow += count;
    rowBytes = bytesOf(values) / count;
    run.progress('rows', (firstRow - first) / total);
  }
}

/** Values of each run of columns, row by row. */
type RunValues = readonly (readonly (readonly Given[])[])[];

/** Bytes of values on the wire: their JSON, in UTF-8. */
function bytesOf(values: RunValues): number {
  const text = JSON.stringify(values);
  // Letters with accents take two bytes; anything else above is rare in lists of orders.
  return text.length + (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/** What the first reply of the sheet held of some columns. */
const cellsOf = (row: readonly Given[], { left, count }: ColumnRun, firstColumn: number): readonly Given[] =>
  Array.from({ length: count }, (_, index) => row[left + index - firstColumn] ?? '');

function rowsOf(
  values: RunValues,
  runs: readonly ColumnRun[],
  columns: readonly number[],
  count: number,
): RowBlock['rows'] {
  const places = columns.map((column) => placeIn(runs, column));
  return Array.from({ length: count }, (_, row) =>
    places.map(({ run, at }) => {
      const value = values[run]?.[row]?.[at] ?? '';
      return value === '' ? null : cellValue(value);
    }),
  );
}

/** Null where the reply would have been too large. */
async function valuesOrNull(environment: ExcelEnvironment, run: Run, step: Step<RunValues>): Promise<RunValues | null> {
  try {
    return await hostRun(environment, run, (ask) => ask(step));
  } catch (error) {
    if (error instanceof HostError && isTooMuch(error.reason)) return null;
    throw error;
  }
}

function readBlock(sheetId: string, firstRow: number, count: number, runs: readonly ColumnRun[]): Step<RunValues> {
  return (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = runs.map((one) => {
      const range = sheet.getRangeByIndexes(firstRow, one.left, count, one.count);
      range.load('values');
      return range;
    });
    return () => ranges.map((range) => range.values as Given[][]);
  };
}
