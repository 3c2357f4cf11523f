import type { Connect } from '../app/apart/reviewer';

/** What one host can do beside the six verbs of the port. Null where it cannot. */
export interface HostExtras {
  /** The way to the code that reviews, in a thread of its own where there can be one. */
  readonly connect: Connect;
  /** Opens the sample workbook beside this one. */
  readonly openSample: (() => Promise<void>) | null;
  /** Puts back what our sheets said before the last write; false when nothing is kept. */
  readonly restore: (() => Promise<boolean>) | null;
  /** Versions, requirement sets and codes: nothing of the workbook. */
  readonly diagnostics: () => string;
  /** Whether the program's own theme is dark. */
  readonly isDark: () => boolean;
}
