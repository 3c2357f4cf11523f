import type { Book, Facts } from '../domain/book';
import { HostError } from '../domain/issue';
import type { Language } from '../domain/language';
import type { Memory } from '../domain/memory';
import type { Survey } from '../domain/survey';
import type { Review } from '../review/model';
import { alignmentSheet } from './alignment-sheet';
import { createPatch } from './create-patch';
import { dataSheet } from './data-sheet';
import { findingsSheet } from './findings-sheet';
import { freeSheetName, freeTableName } from './free-names';
import { FORMAT, inLanguage, minuteOf, type Mark, type RunStamp } from './mark';
import type { OwnSheets } from './own-sheets';
import type { SheetPatch } from './patch';
import { restoredIn } from './restored-columns';
import { settingsSheet } from './settings-sheet';
import { SHEET_KINDS, type SheetKind } from './sheet-kinds';
import { updatePatch } from './update-patch';
import type { SheetInput, WantedSheet } from './wanted';

export interface PatchInput {
  readonly review: Review;
  readonly book: Book;
  /** What the lists say; absent where nobody read them. */
  readonly facts?: Facts;
  readonly memory: Memory;
  readonly own: OwnSheets;
  readonly survey: Survey;
  /** Language of sheets that do not exist yet. */
  readonly language: Language;
  /** The time of this run, as an ISO date and time; used only when something is written. */
  readonly time: string;
}

const SHEET_MAKERS: Readonly<Record<SheetKind, (input: SheetInput) => WantedSheet>> = {
  alignment: alignmentSheet,
  findings: findingsSheet,
  data: dataSheet,
  settings: settingsSheet,
};

/**
 * What has to be written so that the generated sheets say what the review says; empty when they already do. The stamp
 * keeps the run that produced the values as long as nothing is written. Throws HostError newer-format.
 */
export function patchesFor(input: PatchInput): readonly SheetPatch[] {
  const { own, review } = input;
  if (own.format > FORMAT) throw new HostError('newer-format', { version: own.format });
  const standing = own.own.find(({ mark }) => mark.kind === 'alignment')?.mark;
  const isSame = standing?.inputs === review.fingerprint;
  if (standing && isSame && (own.cycle ?? standing.cycle) === standing.cycle) {
    const patches = patchesWith(input, standing);
    if (patches.length === 0) return [];
  }
  const stamp: RunStamp = {
    run: own.own.reduce((last, { mark }) => Math.max(last, mark.run), 0) + 1,
    time: minuteOf(input.time),
    cycle: own.cycle ?? (standing && isSame ? standing.cycle : review.today.slice(0, 7)),
    inputs: review.fingerprint,
  };
  return patchesWith(input, stamp);
}

function patchesWith(input: PatchInput, stamp: RunStamp): readonly SheetPatch[] {
  return SHEET_KINDS.flatMap((kind) => patchOf(kind, input, stamp) ?? []);
}

function patchOf(kind: SheetKind, input: PatchInput, stamp: RunStamp): SheetPatch | null {
  const { review, book, facts, memory, own, survey } = input;
  const found = own.tables[kind] ?? null;
  const language = memory.language ?? found?.own.mark.language ?? input.language;
  const restored = restoredIn(own.tables, ({ own: { mark } }) => memory.language ?? mark.language);
  const { settings } = own;
  const base = { review, book, memory, settings, survey, language, stamp, restored, found };
  const sheetInput: SheetInput = facts ? { ...base, facts } : base;
  const wanted = SHEET_MAKERS[kind](sheetInput);
  if (!found) {
    const mark: Mark = { ...stamp, kind, format: FORMAT, language, was: [], table: freeTableName(kind, survey) };
    return createPatch(freeSheetName(kind, language, survey), wanted, mark);
  }
  const leave = memory.issues.map(({ at }) => at);
  // Only the sheet with the stamp says of every run that it ran; others keep the run that last changed them.
  const standing = inLanguage(found.own.mark, language);
  const written: Mark = { ...standing, ...stamp, format: FORMAT };
  if (kind === 'alignment') return updatePatch(wanted, found, written, leave);
  const unchanged = updatePatch(wanted, found, standing, leave);
  return unchanged ? updatePatch(wanted, found, written, leave) : null;
}
