import { toA1 } from '../domain/address';
import type { Content } from './patch';
import type { ColumnSum } from './wanted';

/** Where the data of a table stands, for a formula over one of its columns. */
export interface DataRows {
  readonly column: (key: string) => number | undefined;
  readonly first: number;
  readonly last: number;
}

/** The content of a cell above the table; the total of a column becomes a formula over the rows it has now. */
export function lineContent(content: Content | ColumnSum, data: DataRows): Content {
  if (typeof content !== 'object' || content === null || !('sumOf' in content)) return content;
  const column = data.column(content.sumOf);
  if (column === undefined) return content.value;
  const from = toA1({ row: data.first, column });
  const to = toA1({ row: Math.max(data.first, data.last), column });
  return { formula: `SUM(${from}:${to})`, value: content.value };
}
