import type { FieldName, FieldValue } from '../domain/terms';

/** A term with another value. */
export interface TermChange {
  readonly field: FieldName;
  readonly value: FieldValue<FieldName>;
}

/** A rule that a change makes worse, with its score (0–100) before and after. */
export interface Break {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** The smallest change of one term that closes a finding, or that helps it most where none closes it alone. */
export interface Lever extends TermChange {
  /** The value in force; null where no cell holds one. */
  readonly from: FieldValue<FieldName> | null;
  /** |change| ÷ the step people use; 1 for a switch. */
  readonly steps: number;
  /** Score of the rule after the change (0–100); null where the rule no longer applies. */
  readonly scoreReached: number | null;
  readonly breaks: readonly Break[];
}

/** Why one side has no lever: its terms are no part of the rule, or no value of them helps. */
export type NoLever = 'no-term' | 'cannot-help';

/** What one side could do; the best way first. `none` says why there is no way. */
export interface SideLevers {
  readonly options: readonly Lever[];
  readonly none: NoLever | null;
}

export interface FindingLevers {
  readonly commercial: SideLevers;
  readonly logistics: SideLevers;
}
