import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Content } from '../../app/port';
import type { CellRef, Rect } from '../../domain/address';
import { isCellError, type Cell, type CellError, type CellValue } from '../../domain/survey';
import type { TypedCells } from '../file/write/edit-cells';
import type { TypedCell } from '../file/write/write-cells';
import type { Grid } from './grid';
import { fileValueOf, formatOf, rowWith, toCell } from './grid-cell';
import { formulaInFile } from './later-functions';

/** Cells that people changed since the file was opened, or since they were last put into the package. */
export interface TypedEdits {
  readonly count: number;
  /** Each cell with what it held and what it holds, in the order of typing; one typed back is none. */
  changes(): readonly TypedChange[];
  /** What the cells hold now, by the name of the sheet; `of` picks the sheets. */
  cells(of: (sheet: string) => boolean): TypedCells;
  /** Forgets the cells of these sheets: the package has them. */
  forget(of: (sheet: string) => boolean): void;
}

export interface TypedChange {
  readonly at: CellRef;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** A blank cell is none, and has a format. */
interface Held {
  readonly cell: Cell | null;
  readonly format: string;
}

const NOTHING: Held = { cell: null, format: 'General' };

export function typedEdits(grid: Grid, seen: (sheet: string) => void): TypedEdits {
  /** What each cell held before it was first changed, by sheet and place. */
  const edited = new Map<string, Map<string, Held>>();
  const held = (sheet: Worksheet, row: number, column: number): Held => {
    const raw = sheet.getCellRaw(row, column);
    return { cell: toCell(grid, raw, grid.formula(sheet, row, column)), format: formatOf(grid, raw) };
  };
  /** What cells held that are about to change, until it is known whether a person changes them. */
  const latest = new Map<string, Held>();
  grid.onEdit({
    before: (sheet, row, column) => {
      const key = `${sheet.getName()}!${row},${column}`;
      if (!latest.has(key)) latest.set(key, held(sheet, row, column));
    },
    after: (sheet, row, column) => {
      const name = sheet.getName();
      const places = edited.get(name) ?? new Map<string, Held>();
      const place = `${row},${column}`;
      if (!places.has(place)) edited.set(name, places.set(place, latest.get(`${name}!${place}`) ?? NOTHING));
      latest.delete(`${name}!${place}`);
      seen(name);
    },
  });
  /** What differs now in a sheet: a cell typed back, or undone, is no change. */
  const changed = (name: string, places: ReadonlyMap<string, Held>): readonly [string, Held, Held][] => {
    const sheet = grid.sheet(name);
    return [...places].flatMap(([place, before]): [string, Held, Held][] => {
      const { row, column } = placed(place);
      const after = held(sheet, row, column);
      return before.format === after.format && isSameCell(before.cell, after.cell) ? [] : [[place, before, after]];
    });
  };
  return {
    get count() {
      return [...edited].reduce((sum, [name, places]) => sum + changed(name, places).length, 0);
    },
    changes: () =>
      [...edited].flatMap(([name, places]) =>
        changed(name, places).map(([place, before, after]) => {
          return { at: { sheet: name, ...placed(place) }, before: before.cell, after: after.cell };
        }),
      ),
    cells: (of) => {
      const inSheets = [...edited].filter(([name]) => of(name));
      const cells = inSheets.map(([name, places]): [string, readonly TypedCell[]] => [
        name,
        changed(name, places).map(([place, { format }]) => cellAt(grid, name, place, format)),
      ]);
      return new Map(cells.filter(([, typed]) => typed.length > 0));
    },
    forget: (of) => {
      for (const name of [...edited.keys()]) if (of(name)) edited.delete(name);
    },
  };
}

function placed(place: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { row, column };
}

/** A formula counts by what it says: its value follows from other cells. */
function isSameCell(one: Cell | null, other: Cell | null): boolean {
  if (one?.formula !== undefined || other?.formula !== undefined) return one?.formula === other?.formula;
  const [was, is] = [one?.value ?? null, other?.value ?? null];
  return isCellError(was) && isCellError(is) ? was.error === is.error : was === is;
}

function cellAt(grid: Grid, name: string, place: string, formatBefore: string): TypedCell {
  const { row, column } = placed(place);
  const sheet = grid.sheet(name);
  const formula = grid.formula(sheet, row, column);
  const raw = sheet.getCellRaw(row, column);
  const shown = shownIn(grid, raw);
  const format = formatOf(grid, raw);
  const content: Content =
    formula === null
      ? shown
      : { formula: formulaInFile(formula), value: typeof shown === 'number' ? shown : String(shown ?? '') };
  const rect = formula === null ? null : grid.filledBy(sheet, row, column);
  return {
    row,
    column,
    content,
    ...(format === formatBefore ? {} : { format }),
    ...(rect ? { fills: { rect, values: valuesIn(grid, sheet, rect) } } : {}),
  };
}

function shownIn(grid: Grid, raw: Nullable<ICellData>): Exclude<CellValue, CellError> {
  const value = fileValueOf(grid, raw);
  return isCellError(value) ? value.error : value;
}

/** What the cells show that a formula fills. */
function valuesIn(grid: Grid, sheet: Worksheet, { top, left, bottom, right }: Rect): readonly (readonly Content[])[] {
  const spilled = grid.spilled(sheet);
  return Array.from({ length: bottom - top + 1 }, (_row, below) => {
    const cells = rowWith(spilled[top + below], sheet.getCellMatrix().getRow(top + below));
    return Array.from({ length: right - left + 1 }, (_cell, beside) => shownIn(grid, cells[left + beside]));
  });
}
