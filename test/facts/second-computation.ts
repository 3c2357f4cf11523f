import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { MEASURES, type Execution } from '../../src/facts/orders/execution';
import type { OrderPolicy } from '../../src/facts/orders/order-policy';
import { executionSql } from '../../src/facts/sql/execution-sql';

/** A database of its own, one thread where speed is compared. */
export async function duck(threads = 2): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}

/** The execution table as DuckDB computes it by the printed query, by profile name. */
export async function executionByDuck(
  connection: DuckDBConnection,
  policies: readonly OrderPolicy[],
  table = 'order_lines',
): Promise<ReadonlyMap<string, Execution & { readonly days: number }>> {
  const reader = await connection.runAndReadAll(executionSql('duckdb', policies, table));
  const columns = MEASURES.map((measure) =>
    measure === 'lines' ? 'lines_read' : measure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  return new Map(
    reader.getRowObjects().map((row) => {
      const execution = Object.fromEntries(MEASURES.map((measure, index) => [measure, Number(row[columns[index]!])]));
      return [String(row.profile), { ...(execution as Execution), days: Number(row.days_covered) }];
    }),
  );
}

/** Every measure alike: counts exactly, sums of money to the noise of adding in another order. */
export function expectSame(ours: Execution, theirs: Execution): void {
  for (const measure of MEASURES) {
    const [mine, other] = [ours[measure], theirs[measure]];
    const allowed = Number.isInteger(mine) && Number.isInteger(other) ? 0 : Math.abs(other) * 1e-9 + 1e-9;
    if (!(Math.abs(mine - other) <= allowed)) expect({ measure, value: mine }).toEqual({ measure, value: other });
  }
}
