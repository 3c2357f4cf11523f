import type { SheetPatch } from '../../sheets/patch';
import { patchesOf, type Reviewed } from '../review-workbook';

/** What can be asked about a result where it was made. A new question is one line here; input and answer are plain data. */
export const ANSWERS = {
  /** What the generated sheets need at this time; empty when they already say it. */
  patches: (reviewed: Reviewed, time: string): readonly SheetPatch[] => patchesOf(reviewed, time),
};

export type Question = keyof typeof ANSWERS;
export type QuestionInput<Q extends Question> = Parameters<(typeof ANSWERS)[Q]>[1];
export type Answer<Q extends Question> = ReturnType<(typeof ANSWERS)[Q]>;
