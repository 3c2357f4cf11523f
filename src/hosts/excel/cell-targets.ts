import { STYLES, type CellWrite } from '../../app/port';
import type { CellTarget } from './cell-blocks';
import { cellInput } from './cell-input';

/** Cells of ours for a write. `isNew` tells the cells whose format is ours to set; blank ones of these need no content. */
export function cellTargets(cells: readonly CellWrite[], isNew: (cell: CellWrite) => boolean): readonly CellTarget[] {
  return cells.flatMap((cell): CellTarget[] => {
    const { row, column, content, style } = cell;
    const isFresh = isNew(cell);
    const input = isFresh && (content === null || content === '') ? null : cellInput(content);
    const format = isFresh && style ? STYLES[style].numberFormat : undefined;
    if (input === null && format === undefined) return [];
    return [{ row, column, input, ...(format === undefined ? {} : { format }) }];
  });
}
