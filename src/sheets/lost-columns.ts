import type { CellRef } from '../domain/address';
import type { Issue } from '../domain/issue';
import { cellAt } from '../domain/survey';
import type { SheetColumn } from './columns';
import type { FoundTable } from './found-table';
import { SHEETS } from './sheets';

/** Planner's columns that are gone from a table of ours. */
export function lostColumns({ own, columns }: FoundTable): readonly SheetColumn[] {
  return SHEETS[own.mark.kind].columns.filter(({ key, owner }) => owner === 'planner' && !columns.has(key));
}

/**
 * Lost columns that can be made again at the right of the table: they were deleted. Where the table has headings that
 * are none of ours one of these may be the lost one under another name, and only a person can tell.
 */
export function deletedColumns(found: FoundTable): readonly SheetColumn[] {
  const lost = lostColumns(found);
  return found.strange.length === 0 && found.own.table.hasHeader && isFreeBeside(found, lost.length) ? lost : [];
}

/** Lost columns that nobody but a planner can bring back. */
export function lostColumnIssues(found: FoundTable): readonly Issue[] {
  const { own, strange } = found;
  const { sheet, table, mark } = own;
  const made = deletedColumns(found);
  const headings = strange.map((column) => table.columns[column - table.rect.left]!).join(', ') || '–';
  const at: CellRef = { sheet: sheet.name, row: table.rect.top, column: strange[0] ?? table.rect.right };
  return lostColumns(found)
    .filter((column) => !made.includes(column))
    .map(({ heading }) => ({
      code: 'planner-heading-lost',
      found: heading[mark.language],
      at,
      details: { headings },
    }));
}

/** Down to the end of the sheet, because new rows may follow. */
function isFreeBeside({ own }: FoundTable, count: number): boolean {
  const { sheet, table } = own;
  const { top, right } = table.rect;
  for (let row = top; row < sheet.rows.length; row += 1) {
    for (let column = right + 1; column <= right + count; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
    }
  }
  const others = [...sheet.merges, ...sheet.tables.filter(({ name }) => name !== table.name).map(({ rect }) => rect)];
  return !others.some((rect) => rect.bottom >= top && rect.left <= right + count && rect.right > right);
}
