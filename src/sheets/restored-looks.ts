import { COVERED_ROWS } from './create-patch';
import type { RestoredLook } from './patch';
import type { RestoredColumns } from './restored-columns';
import type { WantedSheet } from './wanted';

/** Width and drop-down lists of columns that are made again, as `createPatch` gives them to a new sheet. */
export function restoredLooks(
  { found, columns }: RestoredColumns,
  { offers, rows }: WantedSheet,
  rowOf: (id: string) => number,
): readonly RestoredLook[] {
  const { top } = found.own.table.rect;
  return columns.map(({ key, column, width }) => {
    const below = { top: top + 1, left: column, bottom: top + COVERED_ROWS, right: column };
    const ofColumn = offers.filter((offer) => offer.key === key).map(({ list }) => ({ rect: below, list }));
    const ofRows = rows.flatMap(({ id, input }) => {
      if (input?.key !== key || !input.offers || input.offers.length === 0) return [];
      const row = rowOf(id);
      return [{ rect: { top: row, left: column, bottom: row, right: column }, list: input.offers }];
    });
    return { column, width, validations: [...ofColumn, ...ofRows] };
  });
}
