import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import type { RowBlock, TableRef } from '../../domain/survey';
import { hostRun, type ExcelEnvironment, type Step } from './host-run';
import type { Given } from './read-sheet';
import { isTooMuch, REPLY_BYTES } from './replies';
import { cellValue } from './survey-cells';

/** Rows of the first block, before anything is known of their weight. */
const FIRST_ROWS = 5000;
/** So that a block stays something one can hold. */
const MOST_ROWS = 100_000;

/**
 * The rows below the heading of a table, in blocks as large as a reply may be, judged by the bytes of the block before;
 * halved where Excel says that it was too much. Throws HostError: cancelled, no-table-there and excel-refused.
 */
export async function* readRows(
  environment: ExcelEnvironment,
  sheetId: string,
  of: TableRef,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<RowBlock, void, undefined> {
  const first = Math.max(of.rect.top, of.headerRow + 1);
  const total = of.rect.bottom - first + 1;
  let size = FIRST_ROWS;
  for (let firstRow = first; firstRow <= of.rect.bottom;) {
    if (run.cancelled()) throw new HostError('cancelled');
    const count = Math.min(size, of.rect.bottom - firstRow + 1);
    const rows = await blockOrNull(environment, run, readBlock(sheetId, firstRow, count, columns));
    if (!rows) {
      if (size <= 1) throw new HostError('excel-refused', { excel: 'ResponsePayloadSizeLimitExceeded' });
      size = Math.floor(count / 2);
      continue;
    }
    yield { firstRow, rows };
    firstRow += count;
    const bytes = JSON.stringify(rows).length / count;
    size = Math.max(1, Math.min(MOST_ROWS, Math.floor(REPLY_BYTES / bytes)));
    run.progress('rows', (firstRow - first) / total);
  }
}

/** Null where the reply would have been too large. */
async function blockOrNull(
  environment: ExcelEnvironment,
  run: Run,
  step: Step<RowBlock['rows']>,
): Promise<RowBlock['rows'] | null> {
  try {
    return await hostRun(environment, run, (ask) => ask(step));
  } catch (error) {
    if (error instanceof HostError && isTooMuch(error.reason)) return null;
    throw error;
  }
}

function readBlock(
  sheetId: string,
  firstRow: number,
  count: number,
  columns: readonly number[],
): Step<RowBlock['rows']> {
  return (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = columns.map((column) => {
      const range = sheet.getRangeByIndexes(firstRow, column, count, 1);
      range.load('values');
      return range;
    });
    return () => {
      const values = ranges.map((range) => range.values as Given[][]);
      return Array.from({ length: count }, (_, row) =>
        values.map((column) => {
          const value = column[row]?.[0] ?? '';
          return value === '' ? null : cellValue(value);
        }),
      );
    };
  };
}
