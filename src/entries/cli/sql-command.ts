import { executionQuery } from '../../app/execution-query';
import type { CellRef } from '../../domain/address';
import type { Language } from '../../domain/language';
import { SQL_DIALECTS, type SqlDialect } from '../../facts/sql/dialects';
import { openWorkbookFile } from '../../hosts/file/workbook-file';
import { Misuse } from './misuse';

export interface SqlArguments {
  readonly lang?: Language;
  readonly table?: readonly CellRef[];
  readonly dialect: SqlDialect;
  readonly from: string;
}

/** `accord sql`: the query of the execution table, with the promises of this workbook in it. Writes nothing. */
export async function sqlCommand(book: string, { dialect, from, table }: SqlArguments): Promise<void> {
  const file = await openWorkbookFile(book);
  process.stdout.write(await executionQuery(file, dialect, from, table ?? []));
}

export function readDialect(text: string): SqlDialect {
  const found = SQL_DIALECTS.find((dialect) => dialect === text.toLowerCase());
  if (!found) throw new Misuse('dialect', text);
  return found;
}

/** The name of a table as warehouses write it: `sales.order_lines`, `"Order lines"`, `` `project.set.lines` ``. */
export function readSource(text: string): string {
  if (!/^[\w.$-]+$|^"[\w .$-]+"$|^`[\w .$-]+`$/.test(text)) throw new Misuse('unknown', text);
  return text;
}
