import type { CellWrite, Content } from '../../app/port';
import { isCellError } from '../../domain/survey';
import type { TypedCells } from '../file/write/edit-cells';
import type { Grid } from './grid';
import { valueOf } from './grid-cell';

/** Cells that people changed since the file was opened, or since they were last put into the package. */
export interface TypedEdits {
  readonly count: number;
  /** What the cells hold now, by the name of the sheet; `of` picks the sheets. */
  cells(of: (sheet: string) => boolean): TypedCells;
  /** Forgets the cells of these sheets: the package has them. */
  forget(of: (sheet: string) => boolean): void;
}

export function typedEdits(grid: Grid, seen: (sheet: string) => void): TypedEdits {
  const edited = new Map<string, Set<string>>();
  grid.onEdit((sheet, row, column) => {
    const name = sheet.getName();
    edited.set(name, (edited.get(name) ?? new Set()).add(`${row},${column}`));
    seen(name);
  });
  return {
    get count() {
      return [...edited.values()].reduce((sum, places) => sum + places.size, 0);
    },
    cells: (of) => {
      const found = [...edited].filter(([name]) => of(name));
      return new Map(found.map(([name, places]) => [name, [...places].map((place) => cellAt(grid, name, place))]));
    },
    forget: (of) => {
      for (const name of [...edited.keys()]) if (of(name)) edited.delete(name);
    },
  };
}

function cellAt(grid: Grid, name: string, place: string): CellWrite {
  const [row = 0, column = 0] = place.split(',').map(Number);
  const sheet = grid.sheet(name);
  const formula = grid.formula(sheet, row, column);
  const value = valueOf(sheet.getCellRaw(row, column));
  const shown = isCellError(value) ? value.error : value;
  const content: Content =
    formula === null ? shown : { formula, value: typeof shown === 'number' ? shown : String(shown ?? '') };
  return { row, column, content };
}
