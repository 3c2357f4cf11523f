import { codeOf, type Ask, type Step } from './host-run';
import { readSheet, type SheetReply } from './read-sheet';
import type { Structure } from './read-structure';
import { isTooMuch, REPLY_BYTES, together } from './replies';

/** Rows that a survey takes of a large sheet. */
export const LARGE_ROWS = 200;
/** What a row of a sheet may come to: twenty columns, three facts a cell. */
const ROW_BYTES = 600;
/** Rows of our own sheets, which are narrow; their tables tell them before a cell is read. */
const OWN_ROWS = 1500;
const OWN_ROW_BYTES = 300;
const OWN_TABLE = /^accord/i;
const FIRST_ROWS = 600;

export interface FirstReply {
  readonly reply: SheetReply;
  /** Rows asked for. */
  readonly read: number;
}

/** The first rows of every sheet in one request: fewer of each where Excel says that it was too much. */
export async function readFirst(ask: Ask, structure: Structure): Promise<readonly FirstReply[]> {
  const ours = new Set(structure.tables.filter(({ name }) => OWN_TABLE.test(name)).map(({ sheetId }) => sheetId));
  const left = REPLY_BYTES - ours.size * OWN_ROW_BYTES * FIRST_ROWS;
  const others = Math.max(1, structure.sheets.length - ours.size);
  const share = Math.max(LARGE_ROWS, Math.min(FIRST_ROWS, Math.floor(left / ROW_BYTES / others)));
  for (let part = 1; ; part /= 2) {
    const firstOf = (id: string): Step<FirstReply> => {
      const read = Math.max(1, Math.floor((ours.has(id) ? OWN_ROWS : share) * part));
      const step = readSheet(id, structure, { rows: read, cells: 'all' });
      return (context) => {
        const reply = step(context);
        return () => ({ reply: reply(), read });
      };
    };
    const steps = structure.sheets.map(({ id }) => firstOf(id));
    try {
      return await ask(together(steps));
    } catch (error) {
      if (codeOf(error) === 'UnsupportedSheet') return oneByOne(ask, steps);
      if (!isTooMuch(error) || share * part <= 1) throw error;
    }
  }
}

/** Chart and macro sheets have no cells: they are left out. */
async function oneByOne(ask: Ask, steps: readonly Step<FirstReply>[]): Promise<readonly FirstReply[]> {
  const replies: FirstReply[] = [];
  for (const step of steps) {
    try {
      replies.push(await ask(step));
    } catch (error) {
      if (codeOf(error) !== 'UnsupportedSheet') throw error;
    }
  }
  return replies;
}
