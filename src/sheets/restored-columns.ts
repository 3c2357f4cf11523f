import type { Language } from '../domain/language';
import type { FoundTable } from './found-table';
import { deletedColumns } from './lost-columns';
import type { OwnSheets } from './own-sheets';
import type { CellWrite } from './patch';
import { safeContent } from './safe-text';
import { SHEET_KINDS } from './sheet-kinds';
import type { RestoredColumn, WantedSheet } from './wanted';

type Restorable = Pick<WantedSheet, 'language' | 'rows'>;

/** A table with its deleted planner's columns made again. */
export interface RestoredColumns {
  readonly found: FoundTable;
  /** Headings and cells of the new columns, for the rows that are there. */
  readonly cells: readonly CellWrite[];
  /** The new columns themselves. */
  readonly columns: readonly { readonly key: string; readonly column: number; readonly width: number }[];
}

/** What is made again in any of our tables. */
export function restoredIn(
  tables: OwnSheets['tables'],
  languageOf: (found: FoundTable) => Language,
): readonly RestoredColumn[] {
  return SHEET_KINDS.flatMap((kind) => {
    const found = tables[kind];
    if (!found) return [];
    const { sheet, table } = found.own;
    return deletedColumns(found).map(({ key, heading }, nth): RestoredColumn => ({
      kind,
      key,
      heading: heading[languageOf(found)],
      at: { sheet: sheet.name, row: table.rect.top, column: table.rect.right + 1 + nth },
    }));
  });
}

/**
 * Deleted columns of the planner come back at the right of the table, with what is still known of them: there is nowhere
 * else to decide.
 */
export function withRestoredColumns(found: FoundTable, { language, rows: wanted }: Restorable): RestoredColumns {
  const lost = deletedColumns(found);
  if (lost.length === 0) return { found, cells: [], columns: [] };
  const { table } = found.own;
  const { rect } = table;
  const headings = lost.map(({ heading }) => heading[language]);
  const kept = new Map(wanted.map((one) => [found.rows.get(one.id), one.kept]));
  const cells = lost.flatMap(({ key, style }, nth): CellWrite[] => {
    const column = rect.right + 1 + nth;
    const rows = Array.from({ length: found.lastRow - found.firstRow + 1 }, (_, index) => found.firstRow + index);
    return [
      { row: rect.top, column, content: headings[nth]!, style: 'heading' },
      ...rows.map((row): CellWrite => ({ row, column, content: safeContent(kept.get(row)?.[key] ?? null), style })),
    ];
  });
  return {
    found: {
      ...found,
      columns: new Map([...found.columns, ...lost.map(({ key }, nth) => [key, rect.right + 1 + nth] as const)]),
      own: {
        ...found.own,
        table: {
          ...table,
          rect: { ...rect, right: rect.right + lost.length },
          columns: [...table.columns, ...headings],
        },
      },
    },
    cells,
    columns: lost.map(({ key, width }, nth) => ({ key, column: rect.right + 1 + nth, width })),
  };
}
