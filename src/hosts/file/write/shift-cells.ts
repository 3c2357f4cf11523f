import { readRect, toA1, type Rect } from '../../../domain/address';
import { HostError } from '../../../domain/issue';
import { copiedFormula, mapReferences } from './formula-references';
import { movedReference, movedWhole, type Shift } from './room';
import type { GridCell } from './grid-rows';
import type { SheetGrid } from './sheet-grid';
import { attributeOf, childOf } from './xml-tree';

/** Excel's last row. */
const LAST_ROW = 1048575;

/** Moves the cells of a shift down, as they are. HostError 'cannot-make-room' where a formula of several cells is torn. */
export function shiftCells(grid: SheetGrid, shift: Shift, sheet: string): void {
  const all = [...grid.cells()];
  for (const [row, column, cell] of all.reverse()) {
    const range = rangeOf(cell);
    const whole = range && movedWhole(range, shift);
    if (range && !whole) throw cannotMove(sheet, { row: range.top, column: range.left });
    if (row < shift.before || column < shift.left || column > shift.right) continue;
    if (row + shift.count > LAST_ROW) throw cannotMove(sheet, { row, column });
    grid.put(row, column, null);
    grid.put(row + shift.count, column, whole ? { ...cell, range: whole } : cell);
  }
}

export function cannotMove(sheet: string, at: { readonly row: number; readonly column: number }): HostError {
  return new HostError('cannot-make-room', { sheet, at: toA1(at) });
}

/** The rectangle an array formula fills, given in its first cell. */
function rangeOf({ element, range }: GridCell): Rect | null {
  const f = element ? childOf(element, 'f') : undefined;
  const isShared = f?.attributes['t'] === 'shared';
  return f?.attributes['ref'] === undefined || isShared ? null : (range ?? readRect(f.attributes['ref']));
}

/** A way to bring a formula up to date with what has moved or changed its name. */
export type FormulaChange = (formula: string) => string;

/** Brings the formulas of the sheet up to date. */
export function changeFormulas(grid: SheetGrid, change: FormulaChange): void {
  for (const [row, column, cell] of [...grid.cells()]) {
    const formula = formulaOf(cell);
    if (formula === null) continue;
    const changed = change(formula);
    if (changed !== formula) grid.put(row, column, { ...cell, formula: changed });
  }
}

/** A formula once cells of a sheet have moved; `isOn` tells whether a formula that names no sheet stands on it. */
export function formulaAfter(formula: string, shifts: readonly Shift[], sheet: string, isOn: boolean): string {
  return mapReferences(formula, (reference) => {
    const isMeant = reference.sheet === null ? isOn : reference.sheet.toLowerCase() === sheet.toLowerCase();
    return isMeant ? movedReference(reference, shifts) : null;
  });
}

/** The text of a cell's own formula; null where it has none or shares another cell's. */
function formulaOf({ element, written, formula }: GridCell): string | null {
  if (written !== undefined || !element) return null;
  const text = formula ?? childOf(element, 'f')?.text ?? '';
  return text === '' ? null : text;
}

/**
 * Gives every cell of a shared formula a formula of its own, as Excel shows it: a shared one is counted from its first
 * cell, which may move or be written over.
 */
export function unshareFormulas(grid: SheetGrid): void {
  const all = [...grid.cells()].flatMap(([row, column, cell]) => {
    const f = cell.element ? childOf(cell.element, 'f') : undefined;
    return f?.attributes['t'] === 'shared' ? [{ row, column, cell, f, group: attributeOf(f, 'si') }] : [];
  });
  const masters = new Map(all.filter(({ f }) => f.text !== '').map((one) => [one.group, one]));
  for (const { row, column, cell, group } of all) {
    const master = masters.get(group);
    if (!master) continue;
    const formula = copiedFormula(master.f.text, row - master.row, column - master.column);
    grid.put(row, column, { ...cell, formula });
  }
}
