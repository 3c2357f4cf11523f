import type { CellRef } from './address';

/** All that can be wrong with, or noteworthy about, what was read. The sentences are in `i18n/issues.ts`. */
export const ISSUE_CODES = [
  // A cell that was not used.
  'unreadable',
  'error-cell',
  'out-of-range',
  'negative',
  'shares-do-not-add-up',
  'unit-mismatch',
  // A cell that must be asked about; unknown until answered.
  'ambiguous-number',
  'ambiguous-date',
  'ambiguous-term',
  'ambiguous-frequency',
  'ambiguous-unit',
  'currency-mixed',
  'erp-instalments',
  'availability-class',
  'duplicate-profile',
  'profile-near-miss',
  'row-maybe-profile',
  'row-maybe-total',
  'list-ambiguous',
  // Headings and tables.
  'heading-ambiguous',
  'heading-twice',
  'heading-unknown',
  'personal-data',
  'sheet-not-policy',
  'hidden-rows',
  'profile-without-policy',
  'row-not-profile',
  'row-without-name',
  'far-rows',
  // Tables of the S&OP plan.
  'plan-unreadable',
  'plan-number',
  'plan-year',
  'plan-version',
  'plan-measure',
  'plan-stock',
  'plan-bridge',
  'plan-twice',
  'plan-units',
  'plan-past',
  'plan-cut',
  // Lists of many rows.
  'lists-differ',
  // What was typed into our own sheets.
  'setting-unreadable',
  'setting-ambiguous',
  'setting-refused',
  'exemption-incomplete',
  'exemption-expired',
  'due-ambiguous',
  'exemption-orphaned',
  'planner-heading-lost',
  'own-sheet-unread',
  'decision-without-id',
  'decision-unknown',
  'finding-unknown',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One thing a planner should look at. Facts only: the sentence is made where the language is known. */
export interface Issue {
  readonly code: IssueCode;
  /** The text of the cell, as found. */
  readonly found: string;
  readonly at?: CellRef;
  /** What fills the sentence: the field, the options, a limit. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A question only a person can answer. Unknown until then. Its id is the same in every run, language and host. */
export interface Question {
  readonly id: string;
  readonly issue: Issue;
  /** What a planner may answer, each in the form in which the answer is read back. */
  readonly options: readonly string[];
}

/** Why a workbook cannot be read or written: one sentence each in `i18n/refusals.ts`, exit code 2. */
export const REFUSAL_CODES = [
  'not-a-workbook',
  'old-workbook',
  'file-missing',
  'file-unreadable',
  'file-unwritable',
  'file-exists',
  'output-exists',
  'output-holds-work',
  'output-not-ours',
  'is-folder',
  'no-folder',
  'needs-extension',
  'file-readonly',
  'json-is-book',
  'json-not-json',
  'empty-file',
  'encrypted',
  'truncated',
  'too-large',
  'hostile-xml',
  'malformed',
  'structure-locked',
  'sheet-protected',
  'cannot-make-room',
  'heading-in-use',
  'no-policy',
  'no-profiles',
  'only-commercial',
  'only-logistics',
  'two-candidates',
  'no-table-there',
  'no-such-profile',
  'no-such-rule',
  'newer-format',
  'not-ours',
  'inputs-changed',
  'not-one-empty-cell',
  'cancelled',
  // Only from a spreadsheet program: `details.excel` is its own code, worded in `i18n/host-errors.ts`.
  'excel-refused',
  'read-only',
  'sheet-hidden',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The spreadsheet program or the file refused. Thrown by hosts and use cases, caught once, in the entry that began. */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** What the host or a library threw, for diagnostics. */
  readonly reason?: unknown;

  constructor(
    readonly code: RefusalCode,
    /** What fills the sentence of the code: file, sheet, limit … */
    readonly details: Readonly<Record<string, string | number>> = {},
    reason?: unknown,
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    if (reason !== undefined) this.reason = reason;
  }
}
