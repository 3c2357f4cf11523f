import type { Language } from '../../domain/language';
import type { DeskAnswer } from '../../domain/order-desk';
import { deskAnswers, type DeskProblem } from '../../functions/orders/desk-answers';
import { pastedRows } from '../../functions/orders/pasted-rows';
import type { SheetPatch } from '../../sheets/patch';
import type { FindingLevers, TermChange } from '../../review/levers-of';
import { decisionPatch, type Decided } from '../decide';
import { findingLevers } from '../finding-levers';
import { profileProposals, type ProfileProposal } from '../profile-proposals';
import { readTerm, type TypedTerm } from '../read-term';
import { patchesOf, type Reviewed } from '../review-workbook';
import { tryTerms, type Tried, type TriedChanges } from '../try-terms';

/** Orders as pasted from a sheet, and the profile they are of; '' where the orders name it. */
export interface PastedOrders {
  readonly text: string;
  readonly profile: string;
  /** Where the workbook itself does not tell its language. */
  readonly language: Language;
}

/** What can be asked about a result where it was made. A new question is one line here; input and answer are plain data. */
export const ANSWERS = {
  /** What the generated sheets need at this time; empty when they already say it. */
  patches: (reviewed: Reviewed, time: string): readonly SheetPatch[] => patchesOf(reviewed, time),
  /** The planner's cells of one decision; empty while the sheet has no row for its finding. */
  decision: (reviewed: Reviewed, decided: Decided): readonly SheetPatch[] => {
    const patch = decisionPatch(reviewed, decided);
    return patch ? [patch] : [];
  },
  /** What each side could do about one finding, by its id; null where no lever is a number. */
  levers: (reviewed: Reviewed, finding: string): FindingLevers | null => findingLevers(reviewed, finding),
  /** What would align one profile, by its key. */
  proposals: (reviewed: Reviewed, profileKey: string): readonly ProfileProposal[] =>
    profileProposals(reviewed, profileKey),
  /** What other terms would do; no cell is touched. */
  tried: (reviewed: Reviewed, changes: TriedChanges): Tried => tryTerms(reviewed, changes),
  /** A term as typed; null where it says nothing, or more than one thing. */
  term: (_reviewed: Reviewed, typed: TypedTerm): TermChange | null => readTerm(typed),
  /** What Customer Service may do with each order. */
  desk: ({ book }: Reviewed, { text, profile, language }: PastedOrders): readonly DeskAnswer[] | DeskProblem =>
    deskAnswers({
      grid: pastedRows(text),
      profiles: book.profiles,
      profile,
      language: book.language ?? language,
      like: (book.orderLists ?? []).filter(({ kind }) => kind === 'orders'),
    }),
};

/** Questions whose answer is written into our own sheets. */
export type PatchQuestion = 'patches' | 'decision';
export type Question = keyof typeof ANSWERS;
export type QuestionInput<Q extends Question> = Parameters<(typeof ANSWERS)[Q]>[1];
export type Answer<Q extends Question> = ReturnType<(typeof ANSWERS)[Q]>;
