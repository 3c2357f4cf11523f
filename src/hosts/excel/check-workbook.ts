import { HostError } from '../../domain/issue';
import { fingerprintOf } from './fingerprint';
import { codeOf, type Ask, type Step } from './host-run';
import { readSheet, type SheetReply } from './read-sheet';
import { readStructure, type Structure } from './read-structure';
import type { Held, HeldSheet } from './read-workbook';
import { REPLY_BYTES, together } from './replies';

/**
 * Reads the workbook once more, only what was typed into it, and holds on to the ranges about to be written.
 * Throws HostError inputs-changed when it is not what was read before.
 */
export async function checkWorkbook(
  ask: Ask,
  held: Held,
  track: (context: Excel.RequestContext) => void,
): Promise<void> {
  const found = await read(ask, held, track);
  const sheets = found.replies.map((reply) => ({ reply, rest: [] }));
  if (fingerprintOf(found.structure, sheets) !== held.fingerprint) throw new HostError('inputs-changed');
}

interface Found {
  readonly structure: Structure;
  readonly replies: readonly SheetReply[];
}

async function read(ask: Ask, held: Held, track: (context: Excel.RequestContext) => void): Promise<Found> {
  const [first = [], ...others] = requestsOf(held.sheets);
  const steps = (sheets: readonly HeldSheet[]): Step<readonly SheetReply[]> =>
    together(
      sheets.map(({ reply, rows }) =>
        readSheet(reply.id, held.structure, { rows: Math.max(1, rows), cells: 'formulas' }),
      ),
    );
  try {
    // Others first, so that what is tracked is no older than the last reply.
    const replies: SheetReply[] = [];
    for (const sheets of others) replies.push(...(await ask(steps(sheets))));
    return await ask((context) => {
      const structure = readStructure(context);
      const readFirst = steps(first)(context);
      track(context);
      return () => ({ structure: structure(), replies: [...readFirst(), ...replies] });
    });
  } catch (error) {
    if (isGone(error)) throw new HostError('inputs-changed', {}, error);
    throw error;
  }
}

/** Sheets and tables are asked for by id: one that is not there any more was deleted. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error instanceof HostError ? error.reason : error);
  return code === 'ItemNotFound' || code === 'InvalidReference' || code === 'InvalidObjectPath';
}

function requestsOf(sheets: readonly HeldSheet[]): readonly (readonly HeldSheet[])[] {
  const requests: HeldSheet[][] = [[]];
  let room = REPLY_BYTES;
  for (const sheet of sheets) {
    const bytes = JSON.stringify([sheet.reply.window?.formulas, sheet.rest.map(({ formulas }) => formulas)]).length;
    if (bytes > room && requests[requests.length - 1]!.length > 0) {
      requests.push([]);
      room = REPLY_BYTES;
    }
    requests[requests.length - 1]!.push(sheet);
    room -= bytes;
  }
  return requests;
}
