import type { CellError as ErrorInCell } from '../domain/survey';
import type { Texts } from '../i18n/texts';
import type { CellError } from './cell-error';

/** What a cell hands to a formula; an error of the cell is data. */
export type Scalar = number | string | boolean | null | ErrorInCell;
/** A range, one array a row. */
export type Grid = readonly (readonly Scalar[])[];
/** An argument; null or undefined where it was left out. */
export type Argument = Scalar | Grid | undefined;

export type AnswerCell = number | string | boolean | CellError;
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/** One argument of a function. Never renamed, reordered or removed once released. */
export interface Param {
  /** In formulas and metadata: the same in every language. */
  readonly name: string;
  readonly type: 'number' | 'string' | 'any';
  /** A range of cells; one cell is a range of one. */
  readonly isRange?: true;
  readonly isOptional?: true;
  /** What to give, with an example; at most 120 characters, shown while the formula is typed. */
  readonly texts: Texts;
}

/** What an example gives: a value, a spilled range, or an error. */
export type ExampleAnswer = number | string | boolean | readonly (readonly (number | string | boolean)[])[];

/** One function that can be typed in a cell, declared once for every host. */
export interface SheetFunction {
  /** Upper case, in formulas behind the namespace: `ACCORD.PAYMENTDAYS`. Never renamed. */
  readonly name: string;
  readonly params: readonly Param[];
  readonly returns: 'number' | 'string' | 'range';
  /** One sentence on what the answer is, with its unit. */
  readonly texts: Texts;
  /** More for the help page: the formula and its source, edges, what an error means. */
  readonly notes: Texts;
  /** Pure. Throws nothing: what cannot be answered is a `CellError`. */
  readonly run: (...given: readonly Argument[]) => Answer;
  /** Formulas as English Excel writes them, without `=` and namespace, with what they give. */
  readonly examples: Readonly<Record<string, ExampleAnswer>>;
}
