import type { CellRef, Rect } from './address';
import type { Issue, Question } from './issue';
import type { Language } from './language';
import type { ListTally, OrderList } from './order-list';
import type { ParameterName, ParameterValues } from './parameters';
import type { Plan } from './plan';
import type { FieldName, ProfileReadings, Reading } from './terms';
import type { TableRef } from './survey';
import type { WorstOrder } from './worst-order';

/** One customer profile and everything the policies and lists say of it. */
export interface Profile {
  /** The name in comparable form (`wordsOf`): the same in every run, language and host. */
  readonly key: string;
  /** The name as the first policy that knows it spells it. */
  readonly name: string;
  readonly inCommercial: boolean;
  readonly inLogistics: boolean;
  readonly readings: ProfileReadings;
}

/** A column that was found, and what it was taken for. */
export interface ColumnRead {
  /** The cell of the heading. */
  readonly at: CellRef;
  readonly heading: string;
  /** 'profile' for the column of names, null when it is none of ours. */
  readonly field: FieldName | 'profile' | null;
  /** How the field was decided: by a known heading, by shared words, by a planner's correction, or not at all. */
  readonly by: 'heading' | 'words' | 'mapping' | 'none';
}

/** What a table was taken for. `list` has many rows a profile: orders, portfolio; `plan` is one of the S&OP plan. */
export type TableRole = 'commercial' | 'logistics' | 'both' | 'figures' | 'parameters' | 'list' | 'plan' | 'other';

export interface TableRead {
  readonly sheet: string;
  /** Name of the table object, where it is one. */
  readonly name?: string;
  readonly role: TableRole;
  readonly headerRow: number;
  /** Headings and data rows. */
  readonly rect: Rect;
  readonly columns: readonly ColumnRead[];
  /** Rows hidden by hand or by a filter; they are read all the same. */
  readonly hiddenRows: number;
}

/** A list whose profile column must be looked through for profiles without a policy. */
export interface ProfileList {
  readonly table: TableRef;
  readonly profileColumn: number;
}

export type ParameterReadings = { readonly [P in ParameterName]?: Reading<NonNullable<ParameterValues[P]>> };

/** The workbook as understood: terms with their cells, and everything that was not understood. */
export interface Book {
  /** Language of the headings, null when they do not tell. */
  readonly language: Language | null;
  readonly profiles: readonly Profile[];
  /** Heading cells of the columns that hold a field. A field without one has no place in the book. */
  readonly places: { readonly [F in FieldName]?: readonly CellRef[] };
  readonly parameters: ParameterReadings;
  readonly tables: readonly TableRead[];
  readonly lists: readonly ProfileList[];
  /** Order lists, portfolios and confirmations whose columns are known: folded, where `lists` are only looked through. */
  readonly orderLists?: readonly OrderList[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  /** Currency sign found in the money columns, such as R$; null when there is none. */
  readonly currency: string | null;
  /** Absent where no table of the workbook is one of the S&OP plan. */
  readonly plan?: Plan;
}

/** A profile named in a list, without a policy. */
export interface Stranger {
  readonly name: string;
  /** Lines that name it, by sheet. */
  readonly lines: number;
  readonly sheet: string;
  /** The first cell that names it. */
  readonly at: CellRef;
}

/** What lists of many rows say, one reading a profile and field, each at the heading of the column it was folded from. */
export interface FoldedReadings {
  /** By profile key. */
  readonly profiles: Readonly<Record<string, ProfileReadings>>;
  /** Fields that a list has the columns for, whether or not any profile has a value: what is in reach (ERRATA 115). */
  readonly places: Book['places'];
}

/** A rep who sells to a profile, and whether they confirmed its package as it is now (P04). */
export interface RepOfProfile {
  readonly rep: string;
  /** Profile key. */
  readonly profile: string;
  readonly isConfirmed: boolean;
}

/** What plan and orders say, folded. */
export interface Facts {
  /** Absent where the workbook has no list to fold. */
  readonly folded?: FoldedReadings;
  /** What was counted in the lists and left out of something. */
  readonly tallies?: readonly ListTally[];
  /** The orders that weigh most of each profile and rule, heaviest first. */
  readonly worstOrders?: readonly WorstOrder[];
  /** Of the portfolios; where there is none, of the confirmations or the orders. */
  readonly reps?: readonly RepOfProfile[];
  /** Profiles that the lists name and no policy knows. */
  readonly strangers: readonly Stranger[];
  /** What folding has to say to people: a plan that ended before this month … */
  readonly issues?: readonly Issue[];
  /** The day of the review, `2026-11-22`: exemptions expire by it. */
  readonly today: string;
}
