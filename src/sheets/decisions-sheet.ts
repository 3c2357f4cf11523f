import { toAddress } from '../domain/address';
import type { Language } from '../domain/language';
import type { Decision, Memory } from '../domain/memory';
import { agreedOf } from '../i18n/agreed-note';
import { FIELD_NAMES } from '../i18n/fields';
import { decisionKindOf } from '../i18n/decisions';
import { valueText } from '../i18n/values';
import { leversOf, type LeversById, type TermChange } from '../review/levers-of';
import type { Finding } from '../review/model';
import { ruleOf } from '../rules';
import { pendingState, signOf, stateNow, valueOf, type StateInput } from './decision-state';
import { textOf, type FoundTable } from './found-table';
import { LOG_WORDS, type DecisionState } from './log-words';
import { lastRows, partsOf, type LoggedRow } from './logged-decisions';
import { explanationText } from './outcome-text';
import type { Content } from './patch';
import { readTerm } from './read-term';
import { moneyStyle } from './styles';
import type { WantedRow } from './wanted';
import { isCleared, stateOfCleared, withdrawnRow } from './withdrawn-decisions';

export interface DecisionsInput extends StateInput {
  readonly memory: Memory;
  /** The sheet in which decisions are taken, as it stands. */
  readonly findings: FoundTable | null;
  readonly language: Language;
  readonly cycle: string;
}

/**
 * Rows of the log of decisions: the state of those that are there, one row for every decision that is new or changed
 * since the last one about its finding, and one where a decision was taken back. What was agreed is never written again.
 */
export function decisionRows(input: DecisionsInput): readonly WantedRow[] {
  const { review, memory, found, language, cycle } = input;
  const last = lastRows(found);
  const findings = new Map(review.findings.map((finding) => [finding.id, finding]));
  const isNew = ([id, decision]: readonly [string, Decision]): boolean =>
    decision.decision !== '' && findings.has(id) && !isLogged(decision, id, input, last);
  const fresh = Object.entries(memory.decisions).filter(isNew);
  const replaced = new Set(fresh.map(([id]) => id));
  const levers = fresh.length > 0 ? leversOf(review, input.book, input.facts, memory) : {};
  const states = new Map([...last].map(([id, { row }]) => [id, lastState(id, row, input)]));
  const isWithdrawn = (id: string): boolean =>
    states.get(id) === 'withdrawn' && textOf(found!, last.get(id)!.row, 'decision') !== '';
  return [
    ...[...(found?.rows ?? [])].map(([id, row]): WantedRow => {
      const { finding } = partsOf(id);
      const isLast = last.get(finding)!.row === row && !replaced.has(finding) && !isWithdrawn(finding);
      const state = isLast ? states.get(finding)! : 'replaced';
      return { id, cells: { state: { content: LOG_WORDS[language].states[state] } } };
    }),
    ...fresh.map(([id, decision]) => rowOf(findings.get(id)!, decision, (last.get(id)?.nth ?? 0) + 1, input, levers)),
    ...[...last].flatMap(([id, one]): readonly WantedRow[] => {
      const isBack = isWithdrawn(id) && !replaced.has(id);
      const left = memory.decisions[id];
      return isBack ? [withdrawnRow({ id, log: found!, last: one, left, today: review.today, cycle, language })] : [];
    }),
  ];
}

function lastState(id: string, row: number, input: DecisionsInput): DecisionState {
  const now = stateNow(id, row, input);
  return isCleared(id, input.findings) ? stateOfCleared(input.found!, row, now) : now;
}

/** A decision counts as the same while its kind, owner, due day and note are: a word in another language is no news. */
function isLogged(
  decision: Decision,
  id: string,
  { found }: DecisionsInput,
  last: ReadonlyMap<string, LoggedRow>,
): boolean {
  const before = last.get(id);
  if (!found || !before) return false;
  const word = (text: string): string => decisionKindOf(text) ?? text;
  // A column that somebody deleted from the log is no news either.
  const isSaid = (key: string, now: string): boolean =>
    !found.columns.has(key) || word(textOf(found, before.row, key)) === word(now);
  return (
    isSaid('decision', decision.decision) &&
    isSaid('owner', decision.owner) &&
    isSaid('due', decision.due ?? '') &&
    isSaid('note', decision.note)
  );
}

function rowOf(
  finding: Finding,
  decision: Decision,
  nth: number,
  { review, book, facts, language, cycle }: DecisionsInput,
  levers: LeversById,
): WantedRow {
  const rule = ruleOf(finding.rule)!;
  const { currency } = review;
  const { outcome } = finding;
  const scored = outcome.kind === 'exempt' ? outcome.would : outcome;
  const kind = decisionKindOf(decision.decision);
  const side = kind === 'commercial' || kind === 'logistics' ? kind : null;
  const agreed = side ? (typedIn(decision.note, language) ?? levers[finding.id]?.[side].options[0]) : undefined;
  const show = (value: unknown): string | null =>
    agreed && value !== undefined ? valueText(agreed.field, value, language, currency) : null;
  const from = agreed ? valueOf(finding.profileKey, agreed.field, book, facts) : undefined;
  const contents: Readonly<Record<string, Content>> = {
    id: `${finding.id}#${nth}`,
    date: review.today,
    cycle,
    profile: finding.profile ?? LOG_WORDS[language].whole,
    rule: `${rule.code} ${rule.texts[language].title}`,
    question: scored.kind === 'scored' ? explanationText(rule, scored, language, currency) : rule.texts[language].why,
    commercialCell: addressOf(finding.commercialCell),
    logisticsCell: addressOf(finding.logisticsCell),
    decision: decision.decision,
    term: agreed ? FIELD_NAMES[language][agreed.field] : null,
    from: show(from),
    to: show(agreed?.value),
    owner: decision.owner,
    due: decision.due,
    note: decision.note,
    state: LOG_WORDS[language].states[pendingState(decision.decision, decision.due, review.today)],
    agreed: agreed ? `${agreed.field}:${signOf(from)}:${signOf(agreed.value)}` : null,
  };
  const amount = finding.money.kind === 'value' ? finding.money.amount : null;
  const cells = Object.entries(contents).map(([key, content]) => [key, { content }] as const);
  return {
    id: `${finding.id}#${nth}`,
    cells: { ...Object.fromEntries(cells), money: { content: amount, style: moneyStyle(currency) } },
  };
}

/** The value that the planners agreed on in their own words; undefined where the note names none. */
function typedIn(note: string, language: Language): TermChange | undefined {
  const agreed = agreedOf(note);
  return (agreed && readTerm({ ...agreed, language })) ?? undefined;
}

/** Where the cell stood on the day of the decision: a log says what was, so it is no link. */
const addressOf = (cell: Finding['commercialCell']): string | null => (cell ? toAddress(cell.at) : null);
