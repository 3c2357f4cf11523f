import type { Decision } from '../domain/memory';
import { textOf, type FoundTable } from './found-table';
import { isStanding, stateSaid, type LoggedRow } from './logged-decisions';
import type { DecisionState } from './log-words';
import { LOG_WORDS } from './log-words';
import type { Language } from '../domain/language';
import type { WantedRow } from './wanted';

/** Columns that say what a decision was about: a row that takes it back repeats them. */
const ABOUT = ['profile', 'rule', 'question', 'commercialCell', 'logisticsCell'] as const;

/**
 * Whether a planner emptied the cell of a decision. A row or column that is gone says nothing, and neither does a column
 * that is known only by its place: it may be another one.
 */
export function isCleared(id: string, findings: FoundTable | null): boolean {
  const row = findings?.rows.get(id);
  if (!findings || row === undefined) return false;
  const isRead = findings.columns.has('decision') && !findings.guessed.has('decision');
  return isRead && textOf(findings, row, 'decision') === '';
}

/** What became of a decision whose cell was emptied: an answer stays, and what still waited is taken back. */
export function stateOfCleared(log: FoundTable, row: number, now: DecisionState): DecisionState {
  const before = stateSaid(log, row);
  if (before !== null && !isStanding(before)) return before;
  return isStanding(now) ? 'withdrawn' : now;
}

export interface Withdrawal {
  readonly id: string;
  readonly log: FoundTable;
  readonly last: LoggedRow;
  /** What the planner left in the other cells of the finding. */
  readonly left: Decision | undefined;
  readonly today: string;
  readonly cycle: string;
  readonly language: Language;
}

/** The row that says since when a decision no longer holds. */
export function withdrawnRow({ id, log, last, left, today, cycle, language }: Withdrawal): WantedRow {
  const about = ABOUT.map((key) => [key, { content: textOf(log, last.row, key) || null }] as const);
  const nth = `${id}#${last.nth + 1}`;
  return {
    id: nth,
    cells: {
      ...Object.fromEntries(about),
      id: { content: nth },
      date: { content: today },
      cycle: { content: cycle },
      owner: { content: left?.owner ?? null },
      due: { content: left?.due ?? null },
      note: { content: left?.note ?? null },
      state: { content: LOG_WORDS[language].states.withdrawn },
    },
  };
}
