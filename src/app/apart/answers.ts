import type { Language } from '../../domain/language';
import type { DeskAnswer } from '../../domain/order-desk';
import { deskAnswers, type DeskProblem } from '../../functions/orders/desk-answers';
import { pastedRows } from '../../functions/orders/pasted-rows';
import type { SheetPatch } from '../../sheets/patch';
import { patchesOf, type Reviewed } from '../review-workbook';

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

export type Question = keyof typeof ANSWERS;
export type QuestionInput<Q extends Question> = Parameters<(typeof ANSWERS)[Q]>[1];
export type Answer<Q extends Question> = ReturnType<(typeof ANSWERS)[Q]>;
