import { read, utils, type WorkBook } from '@e965/xlsx';
import { readFileSync } from 'node:fs';

/** A cell as another reader of workbooks gives it: dates stay serials. */
export type Given = string | number | boolean | undefined;

/** Rows of a sheet by heading, read by a program that is not ours. */
export function sheetRows(file: string, sheet: string): readonly Readonly<Record<string, Given>>[] {
  const book: WorkBook = read(readFileSync(file), { cellDates: false });
  return utils.sheet_to_json<Record<string, Given>>(book.Sheets[sheet]!, { raw: true });
}

/** A line of an order list as the printed query wants it; days are serials of 1900. */
export interface OrderLine {
  readonly profile: string;
  readonly order: string;
  readonly line: number | null;
  readonly customer: string | null;
  readonly orderDate: number | null;
  readonly promisedDate: number | null;
  readonly deliveredDate: number | null;
  readonly ordered: number | null;
  readonly delivered: number | null;
  readonly list: number | null;
  readonly net: number | null;
  readonly discount: number | null;
  readonly isSpecial: boolean | null;
}

const sqlText = (text: string | null): string => (text === null ? 'NULL' : `'${text.replace(/'/g, "''")}'`);
const sqlDay = (serial: number | null): string =>
  serial === null ? 'NULL' : `DATE '1899-12-30' + ${Math.floor(serial)}`;

/** Statements that make the table of order lines from its lines. */
export function insertLines(lines: readonly OrderLine[]): string {
  const rows = lines.map(
    (line, index) =>
      `(${index}, ${sqlText(line.profile)}, ${sqlText(line.order)}, ${line.line}, ${sqlText(line.customer)}, ` +
      `${sqlDay(line.orderDate)}, NULL, ${sqlDay(line.promisedDate)}, ${sqlDay(line.deliveredDate)}, ${line.ordered}, ` +
      `${line.delivered}, NULL, ${line.list}, ${line.net}, ${line.discount}, NULL, ${line.isSpecial}, NULL, NULL, NULL)`,
  );
  return `${ORDER_TABLE}; INSERT INTO order_lines VALUES ${rows.join(',\n')};`;
}

const ORDER_TABLE = `CREATE TABLE order_lines (row_no BIGINT, profile VARCHAR, order_id VARCHAR, line_no BIGINT, customer VARCHAR,
  order_date DATE, requested_date DATE, promised_date DATE, delivered_date DATE, ordered_quantity DOUBLE,
  delivered_quantity DOUBLE, unit_price DOUBLE, list_value DOUBLE, net_value DOUBLE, discount DOUBLE, payment_days DOUBLE,
  is_special BOOLEAN, surcharge DOUBLE, is_cancelled BOOLEAN, is_policy_reason BOOLEAN)`;
