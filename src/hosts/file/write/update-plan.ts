import type { UpdateSheet } from '../../../app/port';
import { HostError } from '../../../domain/issue';
import type { Package } from '../package';
import { formulaAfter, type FormulaChange } from './shift-cells';
import type { Growth } from './sheet-ranges';
import { renameColumns, type RenamedColumns } from './table-columns';
import { readTables, renamedBy, type HeldTable, type TableChange } from './table-edits';
import type { ListedSheet } from './workbook-part';

/** What an update comes to for the tables of the sheet and for every formula. */
export interface UpdatePlan {
  readonly tables: readonly HeldTable[];
  readonly changes: ReadonlyMap<HeldTable, TableChange>;
  readonly renames: readonly RenamedColumns[];
  readonly growths: readonly Growth[];
  /** For formulas of this sheet, where a reference without a name of a sheet is to this one. */
  readonly formula: FormulaChange;
  /** For formulas of the workbook, where it is not. */
  readonly formulaElsewhere: FormulaChange;
}

/** Throws HostError not-ours where a table that should change is not there. */
export function updatePlan(pkg: Package, patch: UpdateSheet, sheet: ListedSheet): UpdatePlan {
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
