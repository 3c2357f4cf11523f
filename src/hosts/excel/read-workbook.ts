import type { Run } from '../../app/port';
import { HostError } from '../../domain/issue';
import { fingerprintOf } from './fingerprint';
import { LARGE_ROWS, readFirst, type FirstReply } from './read-first';
import type { Ask } from './host-run';
import { markOf } from './mark-formula';
import { readHidden, type Hidden, type SheetReply, type Window } from './read-sheet';
import { askInParts, missingOf } from './read-missing';
import { readStructure, type Structure } from './read-structure';
import { together } from './replies';

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
/** Hidden rows of taller sheets are not counted to the end. */
const HIDDEN_ROWS = 50_000;

/** Reads a workbook: what there is, then the first rows of every sheet, then what was left of small ones. */
export async function readWorkbook(ask: Ask, run: Run): Promise<Held> {
  const structure = await ask(readStructure);
  run.progress('survey', 0.3);
  const replies = await readFirst(ask, structure);
  if (run.cancelled()) throw new HostError('cancelled');
  run.progress('survey', 0.7);
  const sheets = await completed(ask, structure, replies);
  run.progress('survey', 1);
  return { structure, sheets, fingerprint: fingerprintOf(structure, sheets) };
}

/** Reads what is left of small sheets and of our own, and what is hidden: as much at a time as a reply may hold. */
async function completed(ask: Ask, structure: Structure, firsts: readonly FirstReply[]): Promise<readonly HeldSheet[]> {
  const missing = firsts.flatMap(({ reply, read }) => missingOf(reply, read, rowsWanted(reply)));
  const windows = await askInParts(ask, missing);
  const hiding = firsts
    .map(({ reply }) => reply)
    .filter(({ mayHide, rowCount }) => (mayHide.rows || mayHide.columns) && rowCount > 0);
  const hidden =
    hiding.length === 0 ? [] : await ask(together(hiding.map((reply) => readHidden(withoutFarRows(reply)))));
  return firsts.map(({ reply, read }) => {
    const rows = rowsWanted(reply);
    return {
      name: structure.sheets.find(({ id }) => id === reply.id)!.name,
      reply: rows < read ? trim(reply, rows) : reply,
      rest: windows.flatMap((window, index) => (missing[index]?.id === reply.id && window ? [window] : [])),
      hidden: hidden[hiding.indexOf(reply)] ?? { rows: [], columns: [] },
      rows,
    };
  });
}

const withoutFarRows = (reply: SheetReply): SheetReply => ({
  ...reply,
  rowCount: Math.min(reply.rowCount, HIDDEN_ROWS),
});

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
