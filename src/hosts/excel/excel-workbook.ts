import type { Edited, HostLimit, Run, Selected, SheetPatch, WorkbookPort } from '../../app/port';
import { toAddress } from '../../domain/address';
import { HostError } from '../../domain/issue';
import { begunSheets } from './begun-sheets';
import { heldRows } from './held-rows';
import { hostRun, type ExcelEnvironment } from './host-run';
import { placeFormula } from './place-formula';
import { readRows } from './read-rows';
import { readWorkbook, type Held } from './read-workbook';
import { revealCell } from './reveal-cell';
import { surveyOf } from './survey';
import { watchWorkbook } from './watch-workbook';
import { halfMadeBy } from './patch-target';
import { writePatches, type Written } from './write-patches';
import { restoreWritten } from './restore-written';

/** The workbook open in Excel. */
export interface ExcelWorkbook extends WorkbookPort {
  /** Whether the last write of this session can be taken back where Excel itself may not undo it. */
  canRestore(): boolean;
  /**
   * Puts the machine cells of the last write back as they were; sheets that were made stay.
   * Throws HostError: inputs-changed when anything was edited since, excel-refused.
   */
  restorePrevious(run: Run): Promise<void>;
}

/** Excel through office.js. Nothing is kept of the workbook but what the last survey needs to be checked again. */
export function excelWorkbook(environment: ExcelEnvironment): ExcelWorkbook {
  let held: Held | null = null;
  let written: Written | null = null;
  const begun = begunSheets(environment.kept);
  /** Ids of sheets that somebody edited since the last survey began, as far as the workbook is watched. */
  const edited = new Set<string>();
  const cannot: readonly HostLimit[] = environment.supports('1.20') ? [] : ['one-step-undo'];

  const read = async (run: Run): Promise<Held> => {
    edited.clear();
    held = await hostRun(environment, run, (ask) => readWorkbook(ask, run));
    return held;
  };

  return {
    cannot,
    async survey(run) {
      return surveyOf(await read(run), halfMadeBy(begun));
    },
    async *rows(of, columns, run) {
      const { sheets } = held ?? (await read(run));
      const sheet = sheets.find(({ name }) => name === of.sheet);
      if (!sheet) throw new HostError('no-table-there', { at: toAddress({ ...of, row: of.headerRow, column: 0 }) });
      const block = heldRows(sheet, of, columns);
      if (!block) yield* readRows(environment, sheet, of, columns, run);
      else if (block.rows.length > 0) yield block;
    },
    async write(patches: readonly SheetPatch[], expected, run) {
      const isEdited = held?.sheets.some(({ reply, rows }) => rows < reply.rowCount && edited.has(reply.id));
      // Of a large sheet the fingerprint knows the first rows and how many there are; the rest is known by its edits.
      if (!held || held.fingerprint !== expected || isEdited) throw new HostError('inputs-changed');
      if (run.cancelled()) throw new HostError('cancelled');
      if (patches.length === 0) return;
      written = null;
      written = await writePatches({ environment, run, held, begun }, patches);
      held = null;
      run.progress('write', 1);
    },
    place: (formula) => placeFormula(environment, formula),
    reveal: (at, found) => revealCell(environment, at, found, held?.structure.dateSystem ?? 1900),
    watch: (seen: (what: Edited | Selected) => void) => watchWorkbook(environment, seen, (id) => edited.add(id)),
    canRestore: () => written !== null,
    async restorePrevious(run) {
      if (!written) return;
      await restoreWritten(environment, written, run);
      written = null;
    },
  };
}
