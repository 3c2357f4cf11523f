import type { CellRef } from '../domain/address';
import type { Book } from '../domain/book';
import { HostError, type RefusalCode } from '../domain/issue';
import type { Language } from '../domain/language';
import { readBook } from '../reading/read-book';
import { review } from '../review/review';
import { withLoggedDecisions } from '../sheets/logged-decisions';
import { readMemory, type OwnSheets } from '../sheets/own-sheets';
import type { SheetPatch } from '../sheets/patch';
import { patchesFor } from '../sheets/patches-for';
import { cardsPatch, confirmationsPatch } from './cards-patches';
import { knownConfirmations } from './confirm-known';
import { emptyPolicies } from './empty-policies';
import { readLists } from './lists/read-lists';
import { chartsPatch } from './draw-charts';
import { decisionsPatch } from './log-decisions';
import type { Run, WorkbookPort, WorkbookReader } from './port';
import type { Reviewed } from './reviewed';

export type { Reviewed } from './reviewed';

export interface ReviewOptions {
  /** Language of sheets that do not exist yet; existing ones keep theirs. */
  readonly language?: Language;
  /** Cells that say which tables are the policies, where more than one could be. */
  readonly tables?: readonly CellRef[];
  /** The day of the review, `2026-11-22`. */
  readonly today: string;
}

const WITHOUT_POLICY: readonly RefusalCode[] = ['no-policy', 'only-commercial', 'only-logistics'];

/** A policy without profiles is no table to read; a person sees one, and is told what it lacks. */
function readPolicies({ teamSheets, memory }: OwnSheets, { tables }: ReviewOptions): Book {
  try {
    return readBook(teamSheets, memory, tables ? { tables } : {});
  } catch (error) {
    const isWithout = error instanceof HostError && WITHOUT_POLICY.includes(error.code);
    const empty = isWithout ? emptyPolicies(teamSheets) : [];
    if (empty.length === 0) throw error;
    throw new HostError('no-profiles', { sheets: empty.join(', ') }, error);
  }
}

/** Survey → read → check → score. Changes nothing; throws `HostError` where the workbook has to be refused. */
export async function reviewWorkbook(port: WorkbookReader, options: ReviewOptions, run: Run): Promise<Reviewed> {
  const survey = await port.survey(run);
  await run.pause?.();
  const read = readMemory(survey);
  const understood = readPolicies(read, options);
  const own = withLoggedDecisions(read, understood.profiles);
  await run.pause?.();
  const { answers } = own.memory;
  const known = knownConfirmations(own, understood.profiles, options.today);
  const lists = await readLists({ port, survey, book: understood, answers, known, today: options.today, run });
  const { facts } = lists;
  const book = { ...understood, questions: [...understood.questions, ...lists.questions] };
  await run.pause?.();
  const result = review(book, facts, own.memory);
  run.progress('review', 1);
  const language = own.memory.language ?? own.language ?? options.language ?? book.language ?? 'pt-BR';
  return { survey, own, book, facts, review: result, language };
}

/** What the generated sheets need to say what the review says; empty when they already do. */
export function patchesOf(reviewed: Reviewed, time: string): readonly SheetPatch[] {
  const patches = patchesFor({ ...reviewed, memory: reviewed.own.memory, time });
  const { decisions, charts, cards, confirmations } = reviewed.own.tables;
  const log = decisions ? decisionsPatch(reviewed, time) : null;
  const drawn = charts ? chartsPatch(reviewed, time) : null;
  const shown = cards ? cardsPatch(reviewed, time) : null;
  const asked = confirmations ? confirmationsPatch(reviewed, time) : null;
  return [...patches, ...[log, drawn, shown, asked].flatMap((patch) => patch ?? [])];
}

/** Writes the generated sheets; answers how many sheets were made or changed. */
export async function writeReview(port: WorkbookPort, reviewed: Reviewed, time: string, run: Run): Promise<number> {
  const patches = patchesOf(reviewed, time);
  await run.pause?.();
  await port.write(patches, reviewed.survey.fingerprint, run);
  run.progress('write', 1);
  return patches.length;
}
