import type { Column } from './column';
import { issueOf, type Findings } from './findings';
import type { RawTable } from './layout/raw-table';

/** Rows of a table that are hidden, by hand, by a filter or with their whole sheet; they are read all the same. */
export function hiddenRows({ sheet, columns }: RawTable): number {
  const rows = [...new Set(columns.flatMap(({ cells }) => cells.map(({ at }) => at.row)))];
  return sheet.visibility === 'visible' ? rows.filter((row) => sheet.hiddenRows.includes(row)).length : rows.length;
}

/** Hidden rows and columns are read like the others, and counted where a planner sees it. */
export function tellHidden(raw: RawTable, columns: readonly Column[], findings: Findings): void {
  const used = columns.filter(({ field }) => field !== null);
  const across = [
    ...new Set(
      used.flatMap((column) => [column.at, ...column.raw.cells.map(({ at }) => at)].map(({ column: at }) => at)),
    ),
  ];
  const count = hiddenRows(raw) + across.filter((column) => raw.sheet.hiddenColumns.includes(column)).length;
  const at = { sheet: raw.sheet.name, row: raw.headerRow, column: raw.rect.left };
  if (count > 0) findings.issues.push(issueOf('hidden-rows', String(count), at, { count }));
}
