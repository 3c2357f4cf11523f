import type { Edited, HostLimit, Selected, SheetPatch, WorkbookPort } from '../../app/port';
import { toAddress, type CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import { HostError } from '../../domain/issue';
import { cellAt, type CellValue, type Survey } from '../../domain/survey';
import { createdSheet, updatedSheet } from './apply-patch';
import { fingerprintOf } from './fingerprint';
import { blankSheet, rowBlocks, surveyed, withCell, type MemorySheet } from './memory-sheet';

/** A sheet to begin with; `mark` makes it one of ours. */
export interface SheetContent {
  readonly rows: readonly (readonly CellValue[])[];
  readonly mark?: string;
  readonly isProtected?: boolean;
}

/** A workbook held in memory: for tests, and for pages without a spreadsheet program behind them. */
export interface MemoryWorkbook extends WorkbookPort {
  /** What a planner does: types a value into a cell, null to empty it. */
  type(at: CellRef, value: CellValue): void;
  /** What a planner does: selects one cell. */
  select(at: CellRef): void;
}

const CANNOT: readonly HostLimit[] = ['charts', 'conditional-formats', 'print', 'one-step-undo'];

export function memoryWorkbook(
  sheets: Readonly<Record<string, SheetContent>>,
  options: { readonly isStructureLocked?: boolean } = {},
): MemoryWorkbook {
  let held: readonly MemorySheet[] = Object.entries(sheets).map(([name, content]) => blankSheet(name, content));
  let selected: CellRef | null = null;
  const watchers = new Set<(what: Edited | Selected) => void>();
  const isStructureLocked = options.isStructureLocked ?? false;
  const tell = (what: Edited | Selected): void => watchers.forEach((seen) => seen(what));

  const survey = (): Survey => ({
    sheets: held.map(surveyed),
    dateSystem: 1900,
    isStructureLocked,
    tableNames: held.flatMap(({ tables }) => tables.map(({ name }) => name)),
    notices: [],
    fingerprint: fingerprintOf(JSON.stringify(held)),
  });
  const sheetOf = (at: CellRef): MemorySheet => {
    const sheet = held.find(({ name }) => name === at.sheet);
    if (!sheet) throw new HostError('no-table-there', { at: toAddress(at) });
    return sheet;
  };
  const replace = (sheet: MemorySheet): void => {
    held = held.map((one) => (one.name === sheet.name ? sheet : one));
  };
  const applied = (before: readonly MemorySheet[], patch: SheetPatch): readonly MemorySheet[] => {
    if (patch.kind === 'update') return updatedSheet(before, patch);
    if (isStructureLocked) throw new HostError('structure-locked');
    return [...before, createdSheet(before, patch)];
  };

  return {
    cannot: CANNOT,
    survey: () => Promise.resolve(survey()),
    rows: (of, columns, run) => rowBlocks(sheetOf({ sheet: of.sheet, row: 0, column: 0 }), of, columns, run),
    async write(patches, expected, run) {
      await Promise.resolve();
      if (survey().fingerprint !== expected) throw new HostError('inputs-changed');
      if (run.cancelled()) throw new HostError('cancelled');
      held = patches.reduce(applied, held);
      run.progress('write', 1);
    },
    async place(formula) {
      await Promise.resolve();
      if (!selected || cellAt(surveyed(sheetOf(selected)), selected.row, selected.column)) {
        throw new HostError('not-one-empty-cell');
      }
      // Nothing calculates here: the value is what a spreadsheet would show before it has calculated.
      const cell = { value: null, format: 'General', formula: formula.replace(/^=/, '') };
      replace(withCell(sheetOf(selected), selected, cell));
    },
    async reveal(at, found) {
      await Promise.resolve();
      const text = foundText(cellAt(surveyed(sheetOf(at)), at.row, at.column));
      selected = at;
      return text === found;
    },
    watch(seen) {
      watchers.add(seen);
      return Promise.resolve(() => void watchers.delete(seen));
    },
    type(at, value) {
      replace(withCell(sheetOf(at), at, value === null ? null : { value, format: 'General' }));
      tell({ kind: 'edited', sheet: at.sheet });
    },
    select(at) {
      selected = at;
      tell({ kind: 'selected', at });
    },
  };
}
