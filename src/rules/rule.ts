import type { Book } from '../domain/book';
import type { Bucket, Column, Level, Limits, Outcome, Owner, Row, Severity } from '../domain/outcome';
import type { ParameterName, ParameterValues } from '../domain/parameters';
import type { FieldName } from '../domain/terms';
import type { Texts } from '../i18n/texts';

/** What people read about a rule, beside its code. */
export interface RuleTexts {
  /** Noun phrase, at most 70 characters. Heads the finding, the settings row and the README table. */
  readonly title: string;
  /** Why the limits are what they are: one sentence, no advice. */
  readonly why: string;
  /** What was found, with {slots} filled from `Outcome.shown`. */
  readonly explain: string;
  /** Other wordings of `explain`, chosen by the outcome's remark of the same name. */
  readonly explainWhen?: Readonly<Record<string, string>>;
  /** What the commercial side could change; begins with a verb. Absent where it has no lever. */
  readonly commercialLever?: string;
  /** What the logistics side could change; begins with a verb. */
  readonly logisticsLever?: string;
  /** Sentences added to the explanation by remark. */
  readonly remarks?: Readonly<Record<string, string>>;
}

/** A worked case: inputs by name, and what must come out. */
export interface RuleExample {
  readonly given: Readonly<Record<string, unknown>>;
  readonly x: number;
  readonly score: number;
  /** null: not valued or unknown. */
  readonly money: number | null;
}

/** A cell, or a column with one cell a profile, that a printed formula stands on. */
export interface FormulaHelper {
  readonly name: string;
  /** In a column, `@name` is the cell of a list in the same row. */
  readonly formula: string;
  /** The list of inputs beside which the column stands, one cell for each of its rows. */
  readonly beside?: string;
}

/** One entry of the catalogue. Code and id are never renamed or reused. */
export interface Rule {
  /** S03: shown beside the title, accepted wherever a rule is named. */
  readonly code: string;
  /** Noun phrase naming the terms that meet; also the file name. */
  readonly id: string;
  readonly level: Level;
  readonly row: Row;
  readonly column: Column;
  readonly severity: Severity;
  /** The first owner decides, the others support. */
  readonly owner: Owner;
  readonly support: readonly Owner[];
  /** null where the rule has no money. */
  readonly bucket: Bucket | null;
  /** How x is written. `share` as a percentage. */
  readonly unit: 'ratio' | 'share' | 'days' | 'count' | 'points' | 'rank-gap' | 'rho';
  readonly limits: Limits;
  /** Off until the user switches it on (ERRATA 32). */
  readonly isExtended: boolean;
  /** profile: one result a profile; workbook: the same result for all; portfolio: one result, outside the profiles. */
  readonly scope: 'profile' | 'workbook' | 'portfolio';
  /** The terms whose cells a finding points to: the commercial one, then the logistics one. */
  readonly cells: readonly FieldName[];
  /** What a planner could paste into a cell: names of inputs instead of addresses, English functions, commas. */
  readonly formula: string;
  /** What to put in cells of their own first, in this order. */
  readonly helpers?: readonly FormulaHelper[];
  readonly texts: Texts<RuleTexts>;
  readonly examples: readonly RuleExample[];
}

/** Parameters in force; those a person or the workbook gave are no longer assumptions. */
export interface ParametersInForce {
  readonly values: Readonly<ParameterValues>;
  readonly confirmed: readonly ParameterName[];
}

export interface RuleSettings {
  readonly parameters: ParametersInForce;
  /** Tuned limits by code; the rule's own where absent. */
  readonly limits: Readonly<Record<string, Limits>>;
}

/** Every rule's outcome for every profile, before switches and exemptions. */
export interface Evaluation {
  /** By rule code, one outcome a profile in the order of `book.profiles`. */
  readonly profiles: Readonly<Record<string, readonly Outcome[]>>;
  /** By code, for rules of portfolio scope. */
  readonly portfolio: Readonly<Record<string, Outcome>>;
}

/** Runs the rules over a book. Pure; figures typed in the settings are already merged into the book. */
export type Evaluate = (rules: readonly Rule[], book: Book, settings: RuleSettings) => Evaluation;
