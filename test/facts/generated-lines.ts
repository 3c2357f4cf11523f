import type { DuckDBConnection } from '@duckdb/node-api';
import type { ListRole } from '../../src/domain/order-list';
import type { CellValue, RowBlock } from '../../src/domain/survey';
import { dueDays } from '../../src/facts/orders/due-days';
import type { CellReader } from '../../src/facts/orders/order-fold';
import type { OrderPolicy } from '../../src/facts/orders/order-policy';

/** Twenty policies that differ in every promise an order is measured by. */
export const POLICIES: readonly OrderPolicy[] = Array.from({ length: 20 }, (_, index) => ({
  key: `perfil ${index}`,
  name: `Perfil ${index}`,
  dueDays:
    index === 19
      ? null
      : dueDays(
          { days: 1 + (index % 6), working: index % 2 === 0 },
          index % 3 === 0 ? [1, 3, 5] : index % 5 === 0 ? [2] : null,
        ),
  discountCap: index === 18 ? null : 0.05 + (index % 4) / 50,
  termDays: index === 17 ? null : 14 + 7 * (index % 3),
  minimumOrder: index % 4 === 3 ? null : 900 + 100 * index,
  surcharge: index % 3 === 0 ? { money: 36 } : index % 3 === 1 ? { share: 0.015 } : null,
}));

/** Columns of the generated list, in the order of the cells of a row. */
export const ROLES = [
  'profile',
  'order',
  'line',
  'customerCode',
  'orderDate',
  'requestedDate',
  'promisedDate',
  'deliveredDate',
  'orderedQuantity',
  'deliveredQuantity',
  'listValue',
  'discount',
  'payment',
  'special',
  'surcharge',
  'status',
  'reason',
] as const satisfies readonly ListRole[];

const PLAIN: CellReader = { read: (value) => (typeof value === 'number' ? value : NaN) };
export const READERS: { readonly [R in ListRole]?: CellReader } = Object.fromEntries(
  ROLES.map((role) => [role, PLAIN]),
);
export const COLUMNS: { readonly [R in ListRole]?: number } = Object.fromEntries(
  ROLES.map((role, index) => [role, index]),
);

/** A number below `sides` from the number of a line or an order and a salt. */
const dice = (of: string, salt: number, sides: number): string =>
  `CAST(hash(${of} * 64 + ${salt}) % ${sides} AS INTEGER)`;

/**
 * Makes `generated` (serials and 0/1 as a list holds them) and `order_lines` (as the query wants them), with all that lists
 * do wrong: lines of an order far apart, repeated, cancelled, returned, open, delivered before their order, and `unvalued` of a
 * thousand without a value.
 */
export async function generateLines(connection: DuckDBConnection, lines: number, unvalued = 0): Promise<void> {
  const serial = (column: string): string =>
    `CASE WHEN ${column} IS NOT NULL THEN DATE '1899-12-30' + ${column} END AS ${column}`;
  await connection.run(`
    CREATE TABLE generated AS
    WITH numbered AS (
      SELECT i AS row_no, CASE WHEN i % 7 = 0 THEN (i * 31) % ${lines} // 3 ELSE i // 3 END AS o, i % 3 + 1 AS line_no
      FROM range(${lines}) t(i)
    ), ordered AS (
      SELECT *, ${dice('o', 1, 20)} AS p, 45658 + ${dice('o', 2, 365)} AS day, ${dice('o', 3, 5000)} AS c FROM numbered
    )
    SELECT row_no, p AS profile, 100000 + o AS order_id, line_no, c AS customer,
      CASE WHEN ${dice('o', 4, 50)} = 0 THEN NULL ELSE day END AS order_date,
      CASE WHEN ${dice('o', 5, 4)} = 0 THEN day + ${dice('o', 6, 12)} END AS requested_date,
      CASE WHEN ${dice('row_no', 7, 9)} > 0 THEN day - 1 + ${dice('o', 8, 9)} END AS promised_date,
      CASE WHEN ${dice('row_no', 9, 40)} = 0 THEN NULL ELSE day - 1 + ${dice('o', 10, 10)} + ${dice('row_no', 11, 2)} END AS delivered_date,
      CASE WHEN ${dice('row_no', 12, 300)} = 0 THEN -1 ELSE 1 + ${dice('row_no', 13, 400)} END AS ordered_quantity,
      CASE WHEN ${dice('row_no', 9, 40)} = 0 THEN 0 WHEN ${dice('row_no', 14, 60)} = 0 THEN NULL
        ELSE greatest(0, 1 + ${dice('row_no', 13, 400)} - CASE WHEN ${dice('row_no', 15, 12)} = 0 THEN 20 ELSE 0 END) END AS delivered_quantity,
      CASE WHEN ${unvalued} > 0 AND ${dice('row_no', 27, 1000)} < ${unvalued} THEN NULL ELSE (100 + ${dice('row_no', 16, 90000)}) / 100.0 END AS list_value,
      CASE WHEN ${dice('row_no', 17, 500)} = 0 THEN 1.0 WHEN ${dice('row_no', 18, 30)} = 0 THEN NULL ELSE ${dice('row_no', 19, 16)} / 100.0 END AS discount,
      CASE WHEN ${dice('o', 20, 6)} = 0 THEN NULL ELSE 7 * ${dice('o', 21, 6)} END AS payment_days,
      CASE WHEN ${dice('o', 22, 15)} = 0 THEN 1 ELSE 0 END AS is_special,
      CASE WHEN ${dice('o', 22, 15)} = 0 THEN CASE WHEN ${dice('o', 23, 2)} = 0 THEN 36 ELSE ${dice('row_no', 24, 40)} END END AS surcharge,
      CASE WHEN ${dice('row_no', 25, 70)} = 0 THEN 1 ELSE 0 END AS is_cancelled,
      CASE WHEN ${dice('row_no', 26, 45)} = 0 THEN 1 ELSE 0 END AS is_policy_reason
    FROM ordered`);
  await connection.run(`
    CREATE TABLE order_lines AS
    SELECT row_no, concat('Perfil ', profile) AS profile, order_id, line_no, concat('C', customer) AS customer,
      ${['order_date', 'requested_date', 'promised_date', 'delivered_date'].map(serial).join(', ')},
      CAST(ordered_quantity AS DOUBLE) AS ordered_quantity, CAST(delivered_quantity AS DOUBLE) AS delivered_quantity,
      CAST(NULL AS DOUBLE) AS unit_price, CAST(list_value AS DOUBLE) AS list_value, CAST(NULL AS DOUBLE) AS net_value,
      CAST(discount AS DOUBLE) AS discount, CAST(payment_days AS DOUBLE) AS payment_days, is_special = 1 AS is_special,
      CAST(surcharge AS DOUBLE) AS surcharge, is_cancelled = 1 AS is_cancelled, is_policy_reason = 1 AS is_policy_reason
    FROM generated`);
}

const ROWS = 2000;

/** The generated lines as a host gives them: blocks of rows of cells. */
export async function generatedBlocks(connection: DuckDBConnection): Promise<readonly RowBlock[]> {
  const reader = await connection.runAndReadAll(`
    SELECT profile, CAST(order_id AS DOUBLE), CAST(line_no AS DOUBLE), customer, order_date, requested_date, promised_date,
      delivered_date, ordered_quantity, delivered_quantity, CAST(list_value AS DOUBLE), CAST(discount AS DOUBLE), payment_days,
      is_special, surcharge, is_cancelled, is_policy_reason FROM generated ORDER BY row_no`);
  const columns = reader.getColumns() as CellValue[][];
  const [profiles, , , customers] = columns;
  const names = POLICIES.map(({ name }) => name);
  const codes = Array.from({ length: 5000 }, (_, code) => `C${code}`);
  columns[0] = profiles!.map((index) => names[index as number]!);
  columns[3] = customers!.map((code) => codes[code as number]!);
  const blocks: RowBlock[] = [];
  for (let first = 0; first < columns[0].length; first += ROWS) {
    const last = Math.min(columns[0].length, first + ROWS);
    const rows: CellValue[][] = [];
    for (let row = first; row < last; row++) rows.push(columns.map((column) => column[row] ?? null));
    blocks.push({ firstRow: first + 1, rows });
  }
  return blocks;
}
