import type { Language } from '../../domain/language';
import type { ListColumn, ListRole, OrderList } from '../../domain/order-list';
import type { Cell, CellValue, Survey } from '../../domain/survey';
import { orderColumn, type OrderColumn } from '../order-cells/order-column';
import type { OrderCellKind, OrderColumnAnswers } from '../order-cells/order-column-spec';
import { columnAnswers } from './column-questions';
import { currencyWords, reasonWords, specialWords, statusWords } from './line-words';

/** How the cells of each role are read; roles that are not here are names. */
const KINDS: { readonly [R in ListRole]?: OrderCellKind } = {
  orderDate: 'date',
  requestedDate: 'date',
  promisedDate: 'date',
  deliveredDate: 'date',
  confirmedDate: 'date',
  changedDate: 'date',
  orderedQuantity: 'number',
  deliveredQuantity: 'number',
  unitPrice: 'money',
  listValue: 'money',
  netValue: 'money',
  surcharge: 'money',
  freight: 'money',
  sales: 'money',
  discount: 'share',
  payment: 'payment',
};
/** Days from the day zero of old Macs to that of all others. */
const MAC_DAYS = 1462;

/** Reads the cells of a role as a number; dates are serials of 1900 whatever the workbook counts from. */
export interface ListReader {
  readonly read: (value: CellValue, row: number) => number;
}

export interface ListReaders {
  readonly readers: { readonly [R in ListRole]?: ListReader };
  /** Columns of numbers and dates, for what they could not read. */
  readonly columns: readonly { readonly column: ListColumn; readonly cells: OrderColumn }[];
}

/** How each column of a list is read, decided by its heading, its first cells and what people answered. */
export function listReaders(
  list: OrderList,
  survey: Survey,
  language: Language | null,
  answers: Readonly<Record<string, string>>,
): ListReaders {
  const readers: { [R in ListRole]?: ListReader } = {};
  const columns: { column: ListColumn; cells: OrderColumn }[] = [];
  for (const column of list.columns) {
    const sample = sampleOf(list, column, survey);
    const kind = KINDS[column.role];
    if (kind === undefined) {
      const words = wordsReader(column.role, sample);
      if (words) readers[column.role] = words;
      continue;
    }
    const { dateSystem } = survey;
    const given: OrderColumnAnswers = columnAnswers(column, kind, answers);
    const cells = orderColumn({ kind, heading: column.heading, sample, dateSystem, language, answers: given });
    readers[column.role] = kind === 'date' && dateSystem === 1904 ? macDates(cells) : cells;
    columns.push({ column, cells });
  }
  return { readers, columns };
}

const macDates = (cells: OrderColumn): ListReader => ({
  read: (value, row) => cells.read(value, row) + MAC_DAYS,
});

function wordsReader(role: ListRole, sample: readonly (Cell | null)[]): ListReader | null {
  if (role === 'special') return specialWords();
  if (role === 'status') return statusWords();
  if (role === 'reason') return reasonWords();
  return role === 'currency' ? currencyWords(sample.map((cell) => cell?.value ?? null)) : null;
}

/** The cells below the heading that the survey holds. */
function sampleOf({ table }: OrderList, { at }: ListColumn, { sheets }: Survey): readonly (Cell | null)[] {
  const rows = sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
  return rows.slice(table.headerRow + 1, table.rect.bottom + 1).map((row) => row[at.column] ?? null);
}
