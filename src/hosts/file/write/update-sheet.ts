import { readRect, rectToA1 } from '../../../domain/address';
import type { CellWrite, UpdateSheet, Validation } from '../../../app/port';
import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { refuseIfReferred } from './foreign-references';
import { restoredEdits } from './restored-looks';
import { setPart } from './set-part';
import { changeFormulas, formulaAfter, shiftCells, unshareFormulas, type FormulaChange } from './shift-cells';
import { readGrid, type SheetGrid } from './sheet-grid';
import { rangeEdits, type Growth } from './sheet-ranges';
import { setAttribute, type Edit } from './splice';
import type { StyleBook } from './styles-part';
import { renameColumns, type RenamedColumns } from './table-columns';
import { changeTable, readTables, renamedBy, tableAfter, type HeldTable, type TableChange } from './table-edits';
import { nameValue, textConstant } from './workbook-edits';
import { nameOfSheet, readWorkbookPart, sheetNamed, type ListedSheet, type WorkbookPart } from './workbook-part';
import { writeCells } from './write-cells';
import { childOf, isOn, parseXml, type XmlElement } from './xml-tree';

/**
 * Patches a sheet of ours, cell by cell, in the part as Excel or another program last saved it. Answers the drop-down
 * lists of columns made again that could not be written.
 * Throws HostError: not-ours, sheet-protected, cannot-make-room, heading-in-use.
 */
export function updateSheet(pkg: Package, patch: UpdateSheet, styles: StyleBook): readonly Validation[] {
  const workbook = readWorkbookPart(pkg);
  const sheet = sheetNamed(workbook, patch.sheet);
  const mark = sheet && nameOfSheet(workbook, sheet, '_Accord');
  if (!sheet || !mark) throw new HostError('not-ours', { sheet: patch.sheet });
  const text = pkg.text(sheet.part);
  const root = parseXml(text, sheet.part);
  if (isOn(childOf(root, 'sheetProtection')?.attributes['sheet'])) {
    throw new HostError('sheet-protected', { sheet: sheet.name });
  }
  const plan = planOf(pkg, patch, sheet);
  refuseIfReferred(pkg, {
    sheet: sheet.name,
    sheetPart: sheet.part,
    ownParts: [workbook.part, sheet.part, ...plan.tables.map((table) => table.part)],
    shifts: patch.shifts,
    renames: plan.renames,
  });
  const grid = readGrid(root, text, sheet.part);
  changeGrid(grid, patch, plan);
  writeCells(grid, patch.cells, root, styles);
  const ranges = { sheet: sheet.name, shifts: patch.shifts, growths: plan.growths, formula: plan.formula };
  const looks = restoredEdits(root, text, patch.restored ?? []);
  setPart(pkg, sheet.part, text, [
    ...grid.edits(),
    ...rangeEdits(root, text, ranges),
    ...looks.edits,
    ...dimensionEdits(root, text, grid),
  ]);
  changeTables(pkg, patch, plan);
  setPart(pkg, workbook.part, workbook.text, nameEdits(workbook, sheet, mark, patch, plan));
  return looks.leftOut;
}

/** What an update comes to for the tables of the sheet and for every formula. */
interface Plan {
  readonly tables: readonly HeldTable[];
  readonly changes: ReadonlyMap<HeldTable, TableChange>;
  readonly renames: readonly RenamedColumns[];
  readonly growths: readonly Growth[];
  /** For formulas of this sheet, where a reference without a name of a sheet is to this one. */
  readonly formula: FormulaChange;
  /** For formulas of the workbook, where it is not. */
  readonly formulaElsewhere: FormulaChange;
}

function planOf(pkg: Package, patch: UpdateSheet, sheet: ListedSheet): Plan {
  const tables = readTables(pkg, sheet.part);
  const changes = new Map(patch.tables.map((change) => [tableOf(tables, change, sheet), change]));
  const renames = [...changes].map(([table, change]) => renamedBy(table, change));
  const change = (isOn: boolean) => (formula: string) =>
    renames.reduce(renameColumns, formulaAfter(formula, patch.shifts, sheet.name, isOn));
  return {
    tables,
    changes,
    renames,
    growths: [...changes].map(([{ rect, totals }, { rect: after }]) => ({
      before: rect,
      lastRow: rect.bottom - totals,
      newLastRow: after.bottom - totals,
    })),
    formula: change(true),
    formulaElsewhere: change(false),
  };
}

function tableOf(tables: readonly HeldTable[], { name, rect }: TableChange, sheet: ListedSheet): HeldTable {
  const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new HostError('not-ours', { sheet: sheet.name });
  const { top, left, right } = table.rect;
  if (rect.top !== top || rect.left !== left || rect.right < right)
    throw new Error(`Table ${name} can only grow down and to the right`);
  return table;
}

function changeGrid(grid: SheetGrid, patch: UpdateSheet, { formula, tables, changes, renames }: Plan): void {
  checkHeadings(patch, tables, changes);
  if (patch.shifts.length > 0 || patch.cells.some((cell) => beginsSharedFormula(grid, cell))) unshareFormulas(grid);
  for (const shift of patch.shifts) shiftCells(grid, shift, patch.sheet);
  if (patch.shifts.length > 0 || renames.some(({ names }) => names.size > 0)) changeFormulas(grid, formula);
}

function beginsSharedFormula(grid: SheetGrid, { row, column }: CellWrite): boolean {
  const element = grid.get(row, column)?.element;
  const f = element ? childOf(element, 'f') : undefined;
  return f?.attributes['t'] === 'shared' && f.text !== '';
}

/** Excel repairs a file whose table headings are not the texts of their cells. */
function checkHeadings({ cells, sheet }: UpdateSheet, tables: readonly HeldTable[], changes: Plan['changes']): void {
  for (const table of tables) {
    const change = changes.get(table);
    const { top, left, right } = change?.rect ?? table.rect;
    const inHeading = cells.filter(({ row, column }) => row === top && column >= left && column <= right);
    const isTold = inHeading.every(({ column, content }) => change?.columns?.[column - left] === content);
    if (!isTold) throw new Error(`A heading of table ${table.name} on ${sheet} changes in its cell alone`);
  }
}

function changeTables(pkg: Package, patch: UpdateSheet, { tables, changes, formula }: Plan): void {
  for (const table of tables) {
    const change = changes.get(table);
    const isShifted = patch.shifts.some((shift) => shift.table.toLowerCase() === table.name.toLowerCase());
    const after = change?.rect ?? (isShifted ? table.rect : tableAfter(table, patch.shifts, patch.sheet));
    changeTable(pkg, table, after, change?.columns, formula);
  }
}

function dimensionEdits(root: XmlElement, text: string, grid: SheetGrid): readonly Edit[] {
  const dimension = childOf(root, 'dimension');
  const rect = readRect(dimension?.attributes['ref'] ?? '');
  if (!dimension || !rect) return [];
  const { row, column } = grid.extent();
  const after = { ...rect, bottom: Math.max(rect.bottom, row), right: Math.max(rect.right, column) };
  return rectToA1(after) === rectToA1(rect) ? [] : [setAttribute(dimension, text, 'ref', rectToA1(after))];
}

/** The mark, and names whose cells have moved. */
function nameEdits(
  workbook: WorkbookPart,
  sheet: ListedSheet,
  mark: XmlElement,
  patch: UpdateSheet,
  plan: Plan,
): readonly Edit[] {
  return workbook.names.flatMap((name) => {
    const change = name.attributes['localSheetId'] === String(sheet.index) ? plan.formula : plan.formulaElsewhere;
    const formula = name === mark ? textConstant(patch.mark) : change(name.text);
    return formula === name.text ? [] : [nameValue(name, formula)];
  });
}
