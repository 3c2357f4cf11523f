import type { ICellData, IStyleData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../../../domain/survey';
import { isCellError } from '../../../domain/survey';
import type { ScannedCell } from '../../file/sheet-sink';
import { dayInGrid, type DateSystem } from '../calendar';
import { formulaInGrid } from '../later-functions';

/** Rows of cells by number, as the grid holds them. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** What the grid holds for a cell of the file; `name` is the name of its look, where it has one. */
export function cellOf(
  { value, formula, isDate }: ScannedCell,
  look: IStyleData | undefined,
  name: string | undefined,
  dateSystem: DateSystem,
): ICellData {
  // A date that its format would show as a number is still a date.
  const isBare = isDate && look?.n === undefined;
  const shown: ICellData['s'] = isBare ? { ...look, n: { pattern: 'yyyy-mm-dd' } } : name;
  const inGrid = dayInGrid(value, isBare ? 'yyyy-mm-dd' : (look?.n?.pattern ?? 'General'), dateSystem);
  return { ...contentOf(inGrid, formula), ...(shown === undefined ? {} : { s: shown }) };
}

/** A link of ours is text that our page follows; all other formulas are the grid's to calculate. */
export function contentOf(value: CellValue, formula?: string): ICellData {
  const held = valueOf(value);
  if (formula === undefined || formula === '' || formula === 'shared') return held;
  if (/^HYPERLINK\("#/.test(formula)) return { ...held, custom: { link: formula } };
  return { ...held, f: `=${formulaInGrid(formula)}` };
}

/** Conditional formats of the grid count only cells that say that they are numbers. */
function valueOf(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING, custom: { isError: true } };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Two pieces of a sheet, the second put into the first: a row can be cut by the end of a piece. */
export function joinedRows(held: CellRows | undefined, more: CellRows): CellRows {
  if (!held) return more;
  for (const row of Object.keys(more)) held[Number(row)] = { ...held[Number(row)], ...more[Number(row)] };
  return held;
}
