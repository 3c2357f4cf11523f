import type { Rect } from '../../domain/address';
import type { SurveyedSheet, SurveyedTable } from '../../domain/survey';
import { isProfileName } from '../../domain/profile-name';
import { cellOf, faceOf, range, type Face } from './face';
import { bandAt } from './header-band';
import { headingsOf } from './read-headings';
import { headingText, isFilled, rawTable, type RawTable } from './raw-table';

/** A table object, with the groups above it, and the rows typed below it that it did not grow over. */
export function ofTableObject(sheet: SurveyedSheet, table: SurveyedTable): RawTable {
  const { rect } = table;
  const face = withPlainHeadings(faceOf(sheet, []), rect);
  const last = Math.min(table.hasTotals ? rect.bottom - 1 : rect.bottom, sheet.rows.length - 1);
  const columns = range(rect.left, rect.right);
  const isBeside = (other: SurveyedTable): boolean => other.rect.left > rect.right || other.rect.right < rect.left;
  const others = sheet.tables.filter((other) => other !== table && !isBeside(other));
  const isFree = (row: number): boolean => row >= 0 && !others.some((other) => holdsRow(other.rect, row));
  const band = bandAt(between(face, rect), rect.top, isFree);
  const below = table.hasTotals ? [] : rowsBelow(face, rect, columns, isFree);
  const inside = range(band.last + 1, last).filter((row) =>
    columns.some((column) => isFilled(cellOf(face, row, column))),
  );
  const bottom = Math.max(rect.bottom, ...below);
  return rawTable(face, headingsOf(face, band, columns), [...inside, ...below], { ...rect, bottom }, table.name);
}

const holdsRow = ({ top, bottom }: Rect, row: number): boolean => row >= top && row <= bottom;

/** Excel numbers equal headings of a table object (`Prazo`, `Prazo2`) and makes up missing ones (`Coluna1`). */
function withPlainHeadings(face: Face, { top, left, right }: Rect): Face {
  const heads = range(left, right).map((column) => headingText(cellOf(face, top, column)));
  const plain = (text: string): string => {
    if (/^(coluna|column|columna) ?\d+$/i.test(text)) return '';
    const [, base = ''] = /^(.*\D)\d+$/.exec(text) ?? [];
    return heads.includes(base) ? base : text;
  };
  return {
    ...face,
    rows: Array.from(face.rows, (cells: Face['rows'][number] | undefined, row) =>
      row !== top
        ? (cells ?? [])
        : Array.from(cells ?? [], (cell, column) =>
            cell && column >= left && column <= right && typeof cell.value === 'string'
              ? { ...cell, value: plain(cell.value) }
              : (cell ?? null),
          ),
    ),
  };
}

/** The face with the cells beside a table object out of sight. */
function between(face: Face, { left, right }: Rect): Face {
  return {
    ...face,
    rows: Array.from(face.rows, (cells: Face['rows'][number] | undefined) =>
      Array.from(cells ?? [], (cell, column) => (column >= left && column <= right ? (cell ?? null) : null)),
    ),
  };
}

/** Rows right below that have a name and at least half of their cells. */
function rowsBelow(
  face: Face,
  rect: Rect,
  columns: readonly number[],
  isFree: (row: number) => boolean,
): readonly number[] {
  const rows: number[] = [];
  for (let row = rect.bottom + 1; row < face.rows.length && isFree(row); row += 1) {
    const filled = columns.filter((column) => isFilled(cellOf(face, row, column)));
    const name = headingText(cellOf(face, row, rect.left));
    if (!isProfileName(name) || filled.length < 2 || filled.length * 2 < columns.length) break;
    rows.push(row);
  }
  return rows;
}
