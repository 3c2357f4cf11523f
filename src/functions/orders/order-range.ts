import type { Language } from '../../domain/language';
import type { ListRole, OrderList } from '../../domain/order-list';
import { isCellError, type CellValue } from '../../domain/survey';
import { languageOfList, listUnder, listWithout } from '../../reading/orders/list-under';
import { listReaders, type ListReaders } from '../../reading/orders/list-readers';
import { sheetOf } from '../grid';
import type { Grid } from '../sheet-function';

/** Columns of an order without headings, in this order. */
export const PLAIN_ROLES: readonly ListRole[] = [
  'orderDate',
  'requestedDate',
  'netValue',
  'discount',
  'payment',
  'special',
];

/** Order lines of a range or of pasted rows, ready to be read. */
export interface OrderRange {
  readonly list: OrderList;
  readonly read: ListReaders;
  /** Of the headings; null where there are none or they do not tell. */
  readonly language: Language | null;
  /** The lines, without the headings. */
  readonly rows: Grid;
  /** Row of the first line in the range. */
  readonly firstRow: number;
}

/** Only the first rows decide how a column is read, as they do for the lists of a workbook. */
const SAMPLE_ROWS = 200;

/** The order lines under the headings of a range; null where it has none. `language` where they do not tell theirs. */
export function orderRange(grid: Grid, language: Language | null = null): OrderRange | null {
  const list = listUnder(sheetOf('orders', grid.slice(0, SAMPLE_ROWS)));
  return list && rangeOf(grid, list, languageOfList(list) ?? language);
}

/** Order lines without headings, read like a known list of the same width or by `PLAIN_ROLES`. */
export function orderRowsOnly(grid: Grid, language: Language | null, like: readonly OrderList[]): OrderRange {
  return rangeOf(grid, listWithout(sheetOf('orders', grid), like, PLAIN_ROLES), language);
}

function rangeOf(grid: Grid, list: OrderList, language: Language | null): OrderRange {
  const sheet = sheetOf('orders', grid.slice(0, SAMPLE_ROWS));
  const survey = {
    sheets: [sheet],
    dateSystem: 1900,
    isStructureLocked: false,
    tableNames: [],
    notices: [],
    fingerprint: '',
  } as const;
  const firstRow = list.table.headerRow + 1;
  return { list, read: listReaders(list, survey, language, {}), language, rows: grid.slice(firstRow), firstRow };
}

/** A cell of a line as text, for names and numbers; '' where it holds none. */
export function nameIn(value: CellValue | undefined): string {
  return value === null || value === undefined || isCellError(value) ? '' : String(value).trim();
}
