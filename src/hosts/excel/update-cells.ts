import type { CellWrite, UpdateSheet } from '../../app/port';
import type { Rect } from '../../domain/address';
import type { Expected } from './block-piece';
import { givenAt } from './held-cells';
import type { HeldSheet } from './read-workbook';

/** A sheet of ours to be changed, as it was read. */
export interface UpdateAt {
  readonly sheet: HeldSheet;
  /** Tables by name: id and extent. */
  readonly tables: readonly { readonly id: string; readonly name: string; readonly rect: Rect }[];
}

/** A format once made is the planner's: only cells outside the table as it was, blank and without one, get ours. */
export function newCells(patch: UpdateSheet, { sheet, tables }: UpdateAt): (cell: CellWrite) => boolean {
  return ({ row, column }) => {
    const isInTable = tables.some(
      ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
    );
    const shift = patch.shifts.find(
      ({ before, count, left, right }) => row >= before && row < before + count && column >= left && column <= right,
    );
    if (shift) return true;
    const { given, format } = givenAt(sheet, row, column);
    return given === '' && (format === 'General' ? !isInTable || isBlankRow(sheet, row) : false);
  };
}

function isBlankRow(sheet: HeldSheet, row: number): boolean {
  return Array.from({ length: sheet.reply.columnCount }, (_, column) => givenAt(sheet, row, column).given).every(
    (given) => given === '',
  );
}

/** Just before a place is written it holds what was read, moved by the room that is made. */
export function expectedIn({ sheet }: UpdateAt, { shifts }: UpdateSheet): Expected {
  return (given, row, column) => {
    let from = row;
    for (const { before, count, left, right } of shifts) {
      if (from < before || column < left || column > right) continue;
      if (from < before + count) return given === '';
      from -= count;
    }
    return given === givenAt(sheet, from, column).given;
  };
}
