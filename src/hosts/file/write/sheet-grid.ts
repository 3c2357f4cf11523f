import { readA1 } from '../../../domain/address';
import { HostError } from '../../../domain/issue';
import { rowEdits, type GridCell, type GridRow } from './grid-rows';
import type { Edit } from './splice';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The cells of a sheet part. Rows that nothing changes keep their text as it is. */
export interface SheetGrid {
  cells(): Iterable<readonly [row: number, column: number, cell: GridCell]>;
  get(row: number, column: number): GridCell | undefined;
  /** Puts a cell in a place; null leaves it empty. */
  put(row: number, column: number, cell: GridCell | null): void;
  /** Height of a row, in points, where the row is new. */
  setHeight(row: number, height: number): void;
  edits(): readonly Edit[];
  /** Last row and column that hold a cell. */
  extent(): { readonly row: number; readonly column: number };
}

export function readGrid(root: XmlElement, text: string, part: string): SheetGrid {
  const data = childOf(root, 'sheetData');
  if (!data) throw new HostError('malformed', { part });
  const rows = new Map<number, GridRow>();
  let last = -1;
  for (const element of childrenOf(data, 'row')) {
    last = element.attributes['r'] === undefined ? last + 1 : Number(element.attributes['r']) - 1;
    rows.set(last, { element, cells: cellsOf(element, part), isChanged: false, height: null });
  }
  const inOrder = () => [...rows].sort(([a], [b]) => a - b);
  return {
    *cells() {
      for (const [row, { cells }] of inOrder()) for (const [column, cell] of cells) yield [row, column, cell];
    },
    get: (row, column) => rows.get(row)?.cells.get(column),
    put(row, column, cell) {
      const held = rows.get(row) ?? {
        element: null,
        cells: new Map<number, GridCell>(),
        isChanged: true,
        height: null,
      };
      if (!cell && !held.cells.delete(column)) return;
      if (cell) held.cells.set(column, cell);
      held.isChanged = true;
      rows.set(row, held);
    },
    setHeight(row, height) {
      const held = rows.get(row);
      if (held && !held.element) held.height = height;
    },
    extent() {
      let extent = { row: 0, column: 0 };
      for (const [row, { cells }] of rows) {
        if (cells.size > 0)
          extent = { row: Math.max(extent.row, row), column: Math.max(extent.column, ...cells.keys()) };
      }
      return extent;
    },
    edits: () => rowEdits(inOrder(), data, text),
  };
}

function cellsOf(row: XmlElement, part: string): Map<number, GridCell> {
  const cells = new Map<number, GridCell>();
  let last = -1;
  for (const element of childrenOf(row, 'c')) {
    const place = element.attributes['r'];
    const at = place === undefined ? { column: last + 1 } : readA1(place);
    if (!at) throw new HostError('malformed', { part });
    last = at.column;
    cells.set(last, { element });
  }
  return cells;
}
