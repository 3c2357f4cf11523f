import { readRect, rectToA1 } from '../../../domain/address';
import type { CellWrite, UpdateSheet, Validation } from '../../../app/port';
import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { refuseIfReferred } from './foreign-references';
import { restoredEdits } from './restored-looks';
import { breakEdits } from './page-xml';
import { setPart } from './set-part';
import { changeFormulas, shiftCells, unshareFormulas } from './shift-cells';
import { drawCharts } from './sheet-charts';
import { readGrid, type SheetGrid } from './sheet-grid';
import { rangeEdits } from './sheet-ranges';
import { setAttribute, type Edit } from './splice';
import type { StyleBook } from './styles-part';
import { changeTable, tableAfter, type HeldTable } from './table-edits';
import { updatePlan, type UpdatePlan } from './update-plan';
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
  const plan = updatePlan(pkg, patch, sheet);
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
  const place = { part: sheet.part, name: sheet.name, dialect: workbook.dialect };
  const drawn = drawCharts(pkg, place, patch.charts ?? [], root);
  setPart(pkg, sheet.part, text, [
    ...grid.edits(),
    ...rangeEdits(root, text, ranges),
    ...looks.edits,
    ...breakEdits(root, text, patch.breaks ?? [], patch.staleBreaks ?? []),
    ...drawn,
    ...dimensionEdits(root, text, grid),
  ]);
  changeTables(pkg, patch, plan);
  setPart(pkg, workbook.part, workbook.text, nameEdits(workbook, sheet, mark, patch, plan));
  return looks.leftOut;
}

function changeGrid(grid: SheetGrid, patch: UpdateSheet, { formula, tables, changes, renames }: UpdatePlan): void {
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
function checkHeadings(
  { cells, sheet }: UpdateSheet,
  tables: readonly HeldTable[],
  changes: UpdatePlan['changes'],
): void {
  for (const table of tables) {
    const change = changes.get(table);
    const { top, left, right } = change?.rect ?? table.rect;
    const inHeading = cells.filter(({ row, column }) => row === top && column >= left && column <= right);
    const isTold = inHeading.every(({ column, content }) => change?.columns?.[column - left] === content);
    if (!isTold) throw new Error(`A heading of table ${table.name} on ${sheet} changes in its cell alone`);
  }
}

function changeTables(pkg: Package, patch: UpdateSheet, { tables, changes, formula }: UpdatePlan): void {
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
  plan: UpdatePlan,
): readonly Edit[] {
  return workbook.names.flatMap((name) => {
    const change = name.attributes['localSheetId'] === String(sheet.index) ? plan.formula : plan.formulaElsewhere;
    const formula = name === mark ? textConstant(patch.mark) : change(name.text);
    return formula === name.text ? [] : [nameValue(name, formula)];
  });
}
