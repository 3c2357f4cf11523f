import type { CellRef } from './address';
import type { Issue } from './issue';
import type { Language } from './language';
import type { Limits } from './outcome';
import type { ParameterValues } from './parameters';
import type { FieldName, ProfileReadings } from './terms';

/** What a planner decided about a finding, in the planner's own columns of Alignment Findings. */
export interface Decision {
  readonly decision: string;
  readonly owner: string;
  /** `2026-12-31`, or null when blank or unreadable. */
  readonly due: string | null;
  /** The due date can be two days, and an issue asks which: `due` is null until it is written plainly. */
  readonly isDueAsked?: true;
  readonly note: string;
  readonly at: CellRef;
}

/** A planner's correction of what a column holds. */
export interface Mapping {
  readonly sheet: string;
  /** Heading in comparable form (`wordsOf`). */
  readonly heading: string;
  readonly field: FieldName | 'profile' | 'ignore';
}

/** A rep's word that they know the package of a profile, typed in the planner's own columns of Confirmations. */
export interface Confirmation {
  readonly rep: string;
  /** Profile key. */
  readonly profile: string;
  /** As typed; '' where none was. */
  readonly version: string;
  /** `2026-11-22`; null where it is blank or cannot be read. */
  readonly on: string | null;
  readonly isUnread: boolean;
  readonly at: CellRef;
}

/** Everything that people typed into our own sheets. Empty on the first run. */
export interface Memory {
  readonly language: Language | null;
  readonly limits: Readonly<Record<string, Limits>>;
  /** User weight of a rule, 1 when absent; 0 takes it out of the score. */
  readonly weights: Readonly<Record<string, number>>;
  /** Rules switched on or off; absent = as the rule comes. */
  readonly switches: Readonly<Record<string, boolean>>;
  /** Parameters confirmed or changed by a person. */
  readonly parameters: Readonly<Partial<ParameterValues>>;
  /** Figures typed in the settings sheet, by profile key. A column without any value is no place (ERRATA 115). */
  readonly figures: Readonly<Record<string, ProfileReadings>>;
  readonly mappings: readonly Mapping[];
  /** Answers by question id, as typed. */
  readonly answers: Readonly<Record<string, string>>;
  /** Decisions by finding id. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Absent while nobody confirmed anything there. */
  readonly confirmations?: readonly Confirmation[];
  readonly issues: readonly Issue[];
}

export const EMPTY_MEMORY: Memory = {
  language: null,
  limits: {},
  weights: {},
  switches: {},
  parameters: {},
  figures: {},
  mappings: [],
  answers: {},
  decisions: {},
  issues: [],
};
