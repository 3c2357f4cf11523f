import { cellAt, type SurveyedSheet } from '../domain/survey';
import { tidy } from '../domain/text';
import { foundText } from '../domain/found-text';
import type { CellRef } from '../domain/address';
import { lineContent } from './column-sum';
import { newRowCells } from './create-patch';
import { withoutDoubtful } from './doubtful-columns';
import { cellOf, type FoundTable } from './found-table';
import { rewordedHeadings } from './headings';
import { markText, type Mark } from './mark';
import { pageStarts, startsText } from './page-starts';
import type { CellWrite, UpdateSheet } from './patch';
import { withRestoredColumns } from './restored-columns';
import { restoredLooks } from './restored-looks';
import { roomBelow } from './room-below';
import { safeContent } from './safe-text';
import { holds } from './same-content';
import { SHEETS } from './sheets';
import type { WantedRow, WantedSheet } from './wanted';

/**
 * What has to change on a sheet that exists, null when nothing has: machine cells whose value differs, rows for what is
 * new, headings of another language. Rows are never moved or deleted and a planner's cell is never written.
 */
export function updatePatch(
  wanted: WantedSheet,
  table: FoundTable,
  mark: Mark,
  leave: readonly (CellRef | undefined)[],
): UpdateSheet | null {
  const restored = withRestoredColumns(withoutDoubtful(table, wanted), wanted);
  const { found } = restored;
  const { sheet } = found.own;
  const isLeft = ({ row, column }: CellWrite): boolean =>
    leave.some((at) => at?.sheet === sheet.name && at.row === row && at.column === column);
  const fresh = wanted.rows.filter(({ id }) => !found.rows.has(id));
  const room = roomBelow(table, fresh.length);
  const rect = { ...room.rect, right: found.own.table.rect.right };
  const headings = rewordedHeadings(found, SHEETS[wanted.kind].columns, wanted.language);
  const cells = [
    ...lineWrites(wanted, found, room.lastRow),
    ...restored.cells,
    ...headings.cells,
    ...wanted.rows.flatMap((row) => changedCells(row, wanted, found)),
    ...fresh.flatMap((row, index) => newRowCells(row, wanted, room.firstRow + index, found.columns)),
  ].filter((cell) => !isLeft(cell));
  const rowOf = (id: string): number => found.rows.get(id) ?? room.firstRow + fresh.findIndex((one) => one.id === id);
  const pages = wanted.pages ? pageStarts(wanted, found.rows, rowOf, mark.pages) : null;
  const breaks = (pages?.rows ?? []).filter((row) => !pages!.before.includes(row));
  const stale = (pages?.before ?? []).filter((row) => !pages!.rows.includes(row));
  const text = markText(breaks.length + stale.length > 0 ? { ...mark, pages: startsText(pages!.rows) } : mark);
  const isRenamed = headings.cells.length > 0 || restored.cells.length > 0;
  if (cells.length === 0 && text === sheet.mark) return null;
  return {
    kind: 'update',
    sheet: sheet.name,
    mark: text,
    shifts: room.shift ? [room.shift] : [],
    cells,
    tables:
      room.rect !== table.own.table.rect || isRenamed
        ? [{ name: found.own.table.name, rect, ...(isRenamed ? { columns: headings.columns } : {}) }]
        : [],
    ...(wanted.charts && wanted.charts.length > 0 ? { charts: wanted.charts } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(stale.length > 0 ? { staleBreaks: stale } : {}),
    ...(restored.columns.length > 0 ? { restored: restoredLooks(restored, wanted, rowOf) } : {}),
  };
}

function changedCells({ id, cells }: WantedRow, { kind }: WantedSheet, found: FoundTable): readonly CellWrite[] {
  const row = found.rows.get(id);
  if (row === undefined) return [];
  return SHEETS[kind].columns.flatMap(({ key, owner, style }): CellWrite[] => {
    const column = found.columns.get(key);
    const cell = cells[key];
    if (column === undefined || cell === undefined || owner === 'planner') return [];
    const content = safeContent(cell.content);
    if (holds(cellOf(found, row, key), content)) return [];
    return [{ row, column, content, style: cell.style ?? style }];
  });
}

/** Cells above the table, each line found by its first text; one that is gone comes back only where it was made. */
function lineWrites({ lines, room = 0 }: WantedSheet, found: FoundTable, lastRow: number): readonly CellWrite[] {
  const { sheet, table } = found.own;
  const data = { column: (key: string) => found.columns.get(key), first: found.firstRow, last: lastRow };
  return lines.flatMap(({ cells, isOurs }, nth) => {
    const column = found.columns.get(cells[0]!.key);
    if (column === undefined) return [];
    const row = lineRow(sheet, table.rect.top, column, isOurs) ?? lostRow(found, lines.length + room, nth, column);
    if (row === null) return [];
    return cells.flatMap(({ key, content, style }): CellWrite[] => {
      const at = found.columns.get(key);
      const wanted = safeContent(lineContent(content, data));
      if (at === undefined || holds(cellAt(sheet, row, at), wanted)) return [];
      return [{ row, column: at, content: wanted, style }];
    });
  });
}

function lineRow(
  sheet: SurveyedSheet,
  headerRow: number,
  column: number,
  isOurs: (text: string) => boolean,
): number | null {
  for (let row = 0; row < headerRow; row += 1) {
    if (isOurs(tidy(foundText(cellAt(sheet, row, column))))) return row;
  }
  return null;
}

function lostRow({ own }: FoundTable, above: number, nth: number, column: number): number | null {
  const { sheet, table } = own;
  const isAsMade = table.rect.top === above && table.rect.left === 0;
  return isAsMade && (cellAt(sheet, nth, column)?.value ?? null) === null ? nth : null;
}
