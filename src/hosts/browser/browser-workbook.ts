import type { Edited, HostLimit, Selected, WorkbookPort } from '../../app/port';
import type { CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import { HostError } from '../../domain/issue';
import type { Survey } from '../../domain/survey';
import { Package } from '../file/package';
import { isSameBytes } from '../file/same-bytes';
import { applyPatches } from '../file/write/apply-patches';
import { editCells } from '../file/write/edit-cells';
import type { Grid } from './grid';
import { rowWith, toCell } from './grid-cell';
import { gridRows } from './grid-rows';
import { heldBook } from './held-sheets';
import { surveyGrid } from './survey-grid';
import { typedEdits, type TypedChange } from './typed-edits';
import { writeGrid } from './write-grid';

/** A workbook in a web page: what people see is the grid, what they get back is the package they opened. */
export interface BrowserWorkbook extends WorkbookPort {
  /** The file with our sheets and with what was typed; every other part as it was, byte for byte. */
  download(): Uint8Array;
  /** The calendar by which the numbers of days in `changes` count. */
  readonly dateSystem: Survey['dateSystem'];
  /** Cells people changed that the opened file does not hold. */
  readonly edits: number;
  /** Those cells with what they held and what they hold, for people to look through. */
  changes(): readonly TypedChange[];
}

/** What the page around the grid does: shows a cell, and tells which one is selected. */
export interface GridScreen {
  show(at: CellRef): void;
  /** The single cell selected; null for none or many. */
  selected(): CellRef | null;
  onSelected(seen: (at: CellRef) => void): () => void;
}

const CANNOT: readonly HostLimit[] = ['charts', 'print', 'one-step-undo'];

export function browserWorkbook(grid: Grid, opened: Package, found: Survey, screen: GridScreen): BrowserWorkbook {
  // A package with changes is packed anew each time it is asked for its bytes: they are kept.
  let bytes = opened.toBytes();
  let held = heldBook(found);
  let edition = 0;
  const watchers = new Set<(what: Edited | Selected) => void>();
  const typed = typedEdits(grid, (sheet) => {
    edition += 1;
    watchers.forEach((seen) => seen({ kind: 'edited', sheet }));
  });
  const isOwn = (sheet: string): boolean => held.sheets.get(sheet)?.mark !== undefined;
  const fingerprint = (): string => `grid-${edition}`;
  const textAt = (at: CellRef): string => {
    const sheet = grid.sheet(at.sheet);
    const formula = grid.formula(sheet, at.row, at.column);
    const raw = sheet.getCellRaw(at.row, at.column);
    const cells = rowWith(grid.spilled(sheet)[at.row], { [at.column]: raw });
    return foundText(toCell(grid, cells[at.column], formula), held.dateSystem);
  };

  return {
    cannot: CANNOT,
    dateSystem: found.dateSystem,
    get edits() {
      return typed.count;
    },
    changes: () => typed.changes(),
    survey: (run) => surveyGrid(grid, held, fingerprint(), run),
    rows: (of, columns, run) => gridRows(grid, of, columns, run),
    async write(patches, expected, run) {
      await Promise.resolve();
      if (fingerprint() !== expected) throw new HostError('inputs-changed');
      if (run.cancelled()) throw new HostError('cancelled');
      if (patches.length === 0) return;
      // The package takes what was typed into our sheets first: a patch may move those rows.
      const changed = Package.open(bytes);
      editCells(changed, typed.cells(isOwn));
      applyPatches(changed, patches);
      const after = changed.toBytes();
      typed.forget(isOwn);
      if (isSameBytes(after, bytes)) return;
      bytes = after;
      held = writeGrid(grid, held, patches);
      edition += 1;
      run.progress('write', 1);
    },
    async place(formula) {
      await Promise.resolve();
      const at = screen.selected();
      if (!at || textAt(at) !== '' || grid.formula(grid.sheet(at.sheet), at.row, at.column) !== null) {
        throw new HostError('not-one-empty-cell');
      }
      grid.type(at, { f: `=${formula.replace(/^=/, '')}` });
    },
    async reveal(at, text) {
      await Promise.resolve();
      const isSame = textAt(at) === text;
      screen.show(at);
      return isSame;
    },
    watch(seen) {
      watchers.add(seen);
      const stop = screen.onSelected((at) => seen({ kind: 'selected', at }));
      return Promise.resolve(() => {
        watchers.delete(seen);
        stop();
      });
    },
    download() {
      if (typed.count === 0) return bytes;
      const copy = Package.open(bytes);
      editCells(
        copy,
        typed.cells(() => true),
      );
      return copy.toBytes();
    },
  };
}
