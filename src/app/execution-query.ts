import type { CellRef } from '../domain/address';
import { orderPolicy } from '../facts/orders/order-policy';
import type { SqlDialect } from '../facts/sql/dialects';
import { executionSql } from '../facts/sql/execution-sql';
import { readBook } from '../reading/read-book';
import { readMemory } from '../sheets/own-sheets';
import type { WorkbookPort } from './port';

/**
 * The query that computes the execution table from a table of order lines, for companies with more orders than a sheet
 * holds. Throws HostError where the policies cannot be read.
 */
export async function executionQuery(
  port: WorkbookPort,
  dialect: SqlDialect,
  from: string,
  tables: readonly CellRef[],
): Promise<string> {
  const survey = await port.survey({ progress: () => undefined, cancelled: () => false });
  const { teamSheets, memory } = readMemory(survey);
  const { profiles } = readBook(teamSheets, memory, { tables });
  return executionSql(dialect, profiles.map(orderPolicy), from);
}
