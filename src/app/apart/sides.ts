import type { Language } from '../../domain/language';
import type { RowBlock, Survey, TableRef } from '../../domain/survey';
import type { Run } from '../port';
import type { ReviewOptions } from '../review-workbook';
import type { Question } from './answers';
import type { LightResult } from './light-result';
import type { ShownFunction } from './shown-functions';

type Step = Parameters<Run['progress']>[0];

/** What the thread that reviews may ask of the page, which alone can reach the workbook. */
export type PageSide = {
  readonly survey: (input: null) => Promise<Survey>;
  /** Begins to read the rows of a table; answers the number of this reading. */
  readonly rows: (of: { readonly table: TableRef; readonly columns: readonly number[] }) => number;
  /** The next block of a reading; null at the end. */
  readonly block: (reading: number) => Promise<BlockRead | null>;
  /** Gives up a reading before its end. */
  readonly leave: (reading: number) => Promise<void>;
  readonly progress: (now: Progress) => void;
};

/** What the page may ask of the thread that reviews. */
export type ReviewSide = {
  readonly review: (wanted: { readonly number: number; readonly options: ReviewOptions }) => Promise<LightResult>;
  readonly functions: (language: Language) => readonly ShownFunction[];
  /** An answer about the result of this number, the last one made. */
  readonly answer: (about: {
    readonly number: number;
    readonly question: Question;
    readonly input: unknown;
  }) => unknown;
};

export interface Progress {
  readonly step: Step;
  readonly done: number;
}

export interface BlockRead {
  readonly block: RowBlock;
  /** How far the host is with this table; null where it did not say. */
  readonly progress: Progress | null;
}
