import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import { fingerprintOf } from './fingerprint';
import { codeOf, type Ask, type Step } from './host-run';
import { markOf } from './mark-formula';
import { readHidden, readRest, readSheet, type Extent, type Hidden, type SheetReply, type Window } from './read-sheet';
import { readStructure, type Structure } from './read-structure';

/** A workbook as Excel gave it, and what is needed to ask for the same again. */
export interface Held {
  readonly structure: Structure;
  readonly sheets: readonly HeldSheet[];
  readonly fingerprint: string;
}

export interface HeldSheet {
  readonly name: string;
  readonly reply: SheetReply;
  /** Further rows, below those of the reply. */
  readonly rest: readonly Window[];
  readonly hidden: Hidden;
  /** Rows read: all of a small sheet and of our own, the first of a large one. */
  readonly rows: number;
}

/** A sheet with more cells than these and more rows than a survey takes of it is large. */
const WHOLE_CELLS = 20_000;
const LARGE_ROWS = 200;
/** Bytes of replies aimed at, of the five million that Excel on the web allows. */
export const REPLY_BYTES = 2_500_000;
/** What a row of a sheet may come to: thirty columns, three facts a cell. */
const ROW_BYTES = 900;
const FIRST_ROWS = 600;
/** Hidden rows of taller sheets are not counted to the end. */
const HIDDEN_ROWS = 50_000;

/** Reads a workbook: what there is, then the first rows of every sheet, then what was left of small ones. */
export async function readWorkbook(ask: Ask, run: Run): Promise<Held> {
  const structure = await ask(readStructure);
  run.progress('survey', 0.3);
  const replies = await readSheets(ask, structure);
  run.progress('survey', 0.7);
  const sheets: HeldSheet[] = [];
  for (const first of replies) {
    if (run.cancelled()) throw new HostError('cancelled');
    const { name } = structure.sheets.find(({ id }) => id === first.reply.id)!;
    sheets.push({ name, ...(await completed(ask, first)) });
  }
  run.progress('survey', 1);
  return { structure, sheets, fingerprint: fingerprintOf(structure, sheets) };
}

interface FirstReply {
  readonly reply: SheetReply;
  /** Rows asked for. */
  readonly read: number;
}

async function readSheets(ask: Ask, structure: Structure): Promise<readonly FirstReply[]> {
  const count = Math.max(1, structure.sheets.length);
  let rows = Math.max(LARGE_ROWS, Math.min(FIRST_ROWS, Math.floor(REPLY_BYTES / ROW_BYTES / count)));
  for (;;) {
    const extent: Extent = { rows, cells: 'all' };
    const read = rows;
    try {
      const ids = structure.sheets.map(({ id }) => id);
      const replies = await ask(together(ids.map((id) => readSheet(id, structure, extent))));
      return replies.map((reply) => ({ reply, read }));
    } catch (error) {
      if (codeOf(error) === 'UnsupportedSheet') return oneByOne(ask, structure, extent);
      if (!isTooMuch(error) || rows <= 1) throw error;
      rows = Math.floor(rows / 2);
    }
  }
}

/** Chart and macro sheets have no cells: they are left out. */
async function oneByOne(ask: Ask, structure: Structure, extent: Extent): Promise<readonly FirstReply[]> {
  const replies: FirstReply[] = [];
  for (const { id } of structure.sheets) {
    try {
      replies.push({ reply: await ask(readSheet(id, structure, extent)), read: extent.rows });
    } catch (error) {
      if (codeOf(error) !== 'UnsupportedSheet') throw error;
    }
  }
  return replies;
}

async function completed(ask: Ask, { reply, read }: FirstReply): Promise<Omit<HeldSheet, 'name'>> {
  const rows = rowsWanted(reply);
  const trimmed = rows < read ? trim(reply, rows) : reply;
  const rest: Window[] = [];
  for (let top = read, step = stepOf(reply); top < rows; top += step) {
    const bottom = Math.min(rows, top + step) - 1;
    const window = await ask(readRest(reply.id, { top, left: 0, bottom, right: reply.columnCount - 1 }));
    if (window) rest.push(window);
  }
  const isHiding = (reply.mayHide.rows || reply.mayHide.columns) && reply.rowCount > 0;
  const asked = { ...reply, rowCount: Math.min(reply.rowCount, HIDDEN_ROWS) };
  const hidden = isHiding ? await ask(readHidden(asked)) : { rows: [], columns: [] };
  return { reply: trimmed, rest, hidden, rows };
}

function rowsWanted({ rowCount, columnCount, markFormula }: SheetReply): number {
  const isLarge = rowCount > LARGE_ROWS && rowCount * columnCount > WHOLE_CELLS && markOf(markFormula) === null;
  return isLarge ? LARGE_ROWS : rowCount;
}

function trim(reply: SheetReply, rows: number): SheetReply {
  if (!reply.window) return reply;
  const { top, formulas, values, formats } = reply.window;
  const count = Math.max(0, rows - top);
  const window = {
    ...reply.window,
    formulas: formulas.slice(0, count),
    values: values.slice(0, count),
    formats: formats.slice(0, count),
  };
  return { ...reply, window };
}

/** Rows to read next, by what the rows read so far weighed. */
function stepOf({ window }: SheetReply): number {
  const rows = window?.formulas.length ?? 0;
  const bytes =
    rows === 0 ? ROW_BYTES : JSON.stringify([window?.formulas, window?.values, window?.formats]).length / rows;
  return Math.max(1, Math.floor(REPLY_BYTES / bytes));
}

export function isTooMuch(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit';
}

/** Several steps in one `context.sync()`. */
export function together<T>(steps: readonly Step<T>[]): Step<readonly T[]> {
  return (context) => {
    const readers = steps.map((step) => step(context));
    return () => readers.map((read) => read());
  };
}
