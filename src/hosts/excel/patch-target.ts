import type { CreateSheet, Run, UpdateSheet } from '../../app/port';
import type { BegunSheets } from './begun-sheets';
import type { HalfMade } from './create-pieces';
import type { ExcelEnvironment } from './host-run';
import { markOf, writeState } from './mark-formula';
import type { Held, HeldSheet } from './read-workbook';
import type { UpdateAt } from './update-cells';

/** One write of this session. */
export interface Writing {
  readonly environment: ExcelEnvironment;
  readonly run: Run;
  /** The workbook as last surveyed. */
  readonly held: Held;
  readonly begun: BegunSheets;
}

/** A sheet as it was read, by its name. */
export const sheetOf = (held: Held, name: string): HeldSheet | undefined =>
  held.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** The sheet that an update changes, and its tables. */
export function updateAt(held: Held, patch: UpdateSheet): UpdateAt {
  const sheet = sheetOf(held, patch.sheet)!;
  const tables = sheet.reply.tables.map(({ id, rect }) => {
    const { name } = held.structure.tables.find((one) => one.id === id)!;
    return { id, name, rect };
  });
  return { sheet, tables };
}

/** Tells sheets of ours whose making was interrupted: marked so, or blank and known to have been begun. */
export function halfMadeBy(begun: BegunSheets): (sheet: HeldSheet) => boolean {
  return ({ name, reply }) => {
    const mark = markOf(reply.markFormula);
    return writeState(mark) === 'creating' || (mark === null && reply.rowCount === 0 && begun.has(name));
  };
}

export function halfMade(held: Held, begun: BegunSheets, patch: CreateSheet): HalfMade | null {
  const sheet = sheetOf(held, patch.sheet);
  if (!sheet || !halfMadeBy(begun)(sheet)) return null;
  const ids = new Set(sheet.reply.tables.map(({ id }) => id));
  const tables = held.structure.tables.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return { sheet, isMarked: markOf(sheet.reply.markFormula) !== null, tables };
}
