import type { Language } from '../../domain/language';
import type { DeskAnswer } from '../../domain/order-desk';
import { deskAnswers, type DeskProblem } from '../../functions/orders/desk-answers';
import { pastedRows } from '../../functions/orders/pasted-rows';
import type { SheetPatch } from '../../sheets/patch';
import { marginWalks, type MarginWalk } from '../../review/margin-walk';
import type { FindingLevers, TermChange } from '../../review/levers-of';
import { cardsPatches } from '../cards-patches';
import { closedCycles, cycleOf } from '../close-cycle';
import { closePatches } from '../close-patches';
import { compareCycles, cycleRows } from '../compare-cycles';
import { decisionPatch, type Decided } from '../decide';
import { chartsPatch } from '../draw-charts';
import { findingLevers } from '../finding-levers';
import { frozenPatch } from '../freeze-meeting';
import { profileProposals, type ProfileProposal } from '../profile-proposals';
import { readTerm, type TypedTerm } from '../../sheets/read-term';
import { patchesOf, type Reviewed } from '../review-workbook';
import { comparisonBlocks, type ComparisonBlock } from '../text/comparison';
import { tryTerms, type Tried, type TriedChanges } from '../try-terms';
import { scenarioPatch, type NamedScenario } from '../write-scenario';

/** Orders as pasted from a sheet, and the profile they are of; '' where the orders name it. */
export interface PastedOrders {
  readonly text: string;
  readonly profile: string;
  /** Where the workbook itself does not tell its language. */
  readonly language: Language;
}

export interface NamedCycle {
  readonly cycle: string;
  /** `2026-11-22 16:21` */
  readonly time: string;
}

export interface ComparedCycles {
  readonly before: string | null;
  readonly after: string | null;
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
  /** The review into *History*, and what was decided into *Decisions*; empty where that cycle is closed. */
  closed: (reviewed: Reviewed, { cycle, time }: NamedCycle): readonly SheetPatch[] =>
    closePatches(reviewed, cycle, time),
  /** Scores and findings as values on a new sheet; empty where one of that cycle and day is there. */
  frozen: (reviewed: Reviewed, { cycle, time }: NamedCycle): readonly SheetPatch[] => {
    const patch = frozenPatch(reviewed, time, cycle);
    return patch ? [patch] : [];
  },
  /** *Alignment Charts*, made or brought up to date; empty when it says it already. */
  charts: (reviewed: Reviewed, time: string): readonly SheetPatch[] => {
    const patch = chartsPatch(reviewed, time);
    return patch ? [patch] : [];
  },
  /** *Package Cards* and *Confirmations*, made or brought up to date; empty when both say it already. */
  cards: (reviewed: Reviewed, time: string): readonly SheetPatch[] => cardsPatches(reviewed, time),
  /** A scenario on a new sheet. */
  scenario: (reviewed: Reviewed, scenario: NamedScenario): readonly SheetPatch[] => [scenarioPatch(reviewed, scenario)],
  /** Cycles that were closed, the oldest first, and the one that a close would take. */
  cycles: (reviewed: Reviewed): { readonly closed: readonly string[]; readonly current: string } => ({
    closed: closedCycles(reviewed),
    current: cycleOf(reviewed),
  }),
  /** What moved between two cycles and why, in words; null is the workbook as it is now. */
  compared: (reviewed: Reviewed, { before, after, language }: ComparedCycles): readonly ComparisonBlock[] =>
    comparisonBlocks(compareCycles(cycleRows(reviewed, before), cycleRows(reviewed, after)), reviewed.review, language),
  /** The way from list price to margin of each profile where it is known. */
  margins: ({ review, book, facts, own }: Reviewed): readonly MarginWalk[] =>
    marginWalks(review, book, facts, own.memory),
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
export type PatchQuestion = 'patches' | 'decision' | 'closed' | 'frozen' | 'charts' | 'cards' | 'scenario';
export type Question = keyof typeof ANSWERS;
export type QuestionInput<Q extends Question> = Parameters<(typeof ANSWERS)[Q]>[1];
export type Answer<Q extends Question> = ReturnType<(typeof ANSWERS)[Q]>;
