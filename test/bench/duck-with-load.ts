import { DOUBLE, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import type { RowBlock } from '../../src/domain/survey';
import type { Execution } from '../../src/facts/orders/execution';
import { ROLES, POLICIES } from '../facts/generated-lines';
import { duck, executionByDuck } from '../facts/second-computation';

const TEXTS: readonly string[] = ['profile', 'customerCode'];
const TYPES = ROLES.map((role) => (TEXTS.includes(role) ? VARCHAR : DOUBLE));

/** The query's columns from those of a row block. */
const AS_ORDER_LINES = `
  CREATE VIEW order_lines AS
  SELECT rowid AS row_no, profile, CAST("order" AS BIGINT) AS order_id, line AS line_no, "customerCode" AS customer,
    ${['order', 'requested', 'promised', 'delivered']
      .map((day) => `DATE '1899-12-30' + CAST("${day}Date" AS INTEGER) AS ${day}_date`)
      .join(', ')},
    "orderedQuantity" AS ordered_quantity, "deliveredQuantity" AS delivered_quantity, CAST(NULL AS DOUBLE) AS unit_price,
    "listValue" AS list_value, CAST(NULL AS DOUBLE) AS net_value, discount, payment AS payment_days,
    special = 1 AS is_special, surcharge, status = 1 AS is_cancelled, reason = 1 AS is_policy_reason
  FROM loaded`;

/**
 * Row blocks put into a DuckDB of their own, a chunk a block, and the execution table asked of it: what a team would wait
 * for that hands its sheet to a database. The appender is the fastest way in that the driver has.
 */
export async function duckWithLoad(blocks: readonly RowBlock[]): Promise<ReadonlyMap<string, Execution>> {
  const connection = await duck(1);
  await connection.run(
    `CREATE TABLE loaded (${ROLES.map((role) => `"${role}" ${TEXTS.includes(role) ? 'VARCHAR' : 'DOUBLE'}`).join(', ')})`,
  );
  const appender = await connection.createAppender('loaded');
  for (const { rows } of blocks) {
    const chunk = DuckDBDataChunk.create(TYPES, rows.length);
    chunk.setRows(rows as Parameters<typeof chunk.setRows>[0]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(AS_ORDER_LINES);
  const said = await executionByDuck(connection, POLICIES);
  connection.closeSync();
  return said;
}
