import type { Profile } from '../domain/book';
import { LANGUAGES } from '../domain/language';
import type { Decision } from '../domain/memory';
import { profileOf } from '../review/finding-id';
import { textOf, type FoundTable } from './found-table';
import { DECISION_STATES, LOG_WORDS, type DecisionState } from './log-words';
import type { OwnSheets } from './own-sheets';
import { isFindingId, PLANNER_KEYS } from './read-decisions';

/** The last row of the log about a finding. */
export interface LoggedRow {
  /** Which decision about the finding it is, from one on. */
  readonly nth: number;
  readonly row: number;
}

/** `S03:key account#2` is the second decision about that finding. */
export function partsOf(id: string): { readonly finding: string; readonly nth: number } {
  const at = id.lastIndexOf('#');
  return at < 0 ? { finding: id, nth: 0 } : { finding: id.slice(0, at), nth: Number(id.slice(at + 1)) || 0 };
}

/** The last row of the log about each finding, by finding id. */
export function lastRows(log: FoundTable | null): ReadonlyMap<string, LoggedRow> {
  const last = new Map<string, LoggedRow>();
  for (const [id, row] of log?.rows ?? []) {
    const { finding, nth } = partsOf(id);
    if (nth > (last.get(finding)?.nth ?? -1)) last.set(finding, { nth, row });
  }
  return last;
}

/** The state that a row of the log says, in any language; null where somebody wrote over it. */
export function stateSaid(log: FoundTable, row: number): DecisionState | null {
  const text = textOf(log, row, 'state');
  return (
    DECISION_STATES.find((state) => LANGUAGES.some((language) => LOG_WORDS[language].states[state] === text)) ?? null
  );
}

const NOTHING = { decision: '', owner: '', due: null, note: '' } as const;

/** A decision waits for something or holds: nothing has answered it and nobody has taken it back. */
export const isStanding = (state: DecisionState | null): boolean =>
  state === 'open' || state === 'overdue' || state === 'inForce';

/**
 * Our sheets with the decisions that only the log still holds: the row of a finding, one of its planner's columns or
 * the whole sheet was deleted, and nobody decided anything by that. Only of profiles that the policies still name.
 */
export function withLoggedDecisions(own: OwnSheets, profiles: readonly Pick<Profile, 'key'>[]): OwnSheets {
  const { decisions: log, findings } = own.tables;
  if (!log) return own;
  const known = new Set<string | null>([null, ...profiles.map(({ key }) => key)]);
  const kept: Record<string, Decision> = {};
  for (const [id, { row }] of lastRows(log)) {
    const isHeld = isFindingId(id) && known.has(profileOf(id)) && isStanding(stateSaid(log, row));
    const lost = PLANNER_KEYS.filter((key) => !findings?.rows.has(id) || !findings.columns.has(key));
    if (!isHeld || lost.length === 0 || textOf(log, row, 'decision') === '') continue;
    const said = logged(log, row);
    const here = own.memory.decisions[id] ?? { ...NOTHING, at: said.at };
    kept[id] = lost.reduce((decision, key) => ({ ...decision, [key]: said[key] }), here);
  }
  return { ...own, memory: { ...own.memory, decisions: { ...own.memory.decisions, ...kept } } };
}

function logged(log: FoundTable, row: number): Decision {
  const due = textOf(log, row, 'due');
  return {
    decision: textOf(log, row, 'decision'),
    owner: textOf(log, row, 'owner'),
    due: due === '' ? null : due,
    note: textOf(log, row, 'note'),
    at: { sheet: log.own.sheet.name, row, column: log.columns.get('decision')! },
  };
}
