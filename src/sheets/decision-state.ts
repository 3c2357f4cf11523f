import type { Book, Facts } from '../domain/book';
import { FIELDS, type FieldName, type Reading } from '../domain/terms';
import { decisionKindOf } from '../i18n/decisions';
import { profileOf } from '../review/finding-id';
import { hash } from '../review/hash';
import { valueSign } from '../review/value-sign';
import { withFolded } from '../review/with-folded';
import type { Review } from '../review/model';
import { textOf, type FoundTable } from './found-table';
import type { DecisionState } from './log-words';

export interface StateInput {
  readonly review: Review;
  readonly book: Book;
  readonly facts: Facts;
  /** The log as it stands. */
  readonly found: FoundTable | null;
}

/** What became of the last decision about a finding. */
export function stateNow(id: string, row: number, { found, review, book, facts }: StateInput): DecisionState {
  const [field, from, to] = textOf(found!, row, 'agreed').split(':');
  const profileKey = profileOf(id);
  const { outcomes } = review.profiles.find(({ key }) => key === profileKey) ?? review.portfolio;
  const outcome = outcomes[id.slice(0, id.indexOf(':'))];
  const isRaised = review.findings.some((finding) => finding.id === id && finding.state === 'open');
  const due = textOf(found!, row, 'due');
  const decision = textOf(found!, row, 'decision');
  if (decision === '' && found!.columns.has('decision')) return 'withdrawn';
  const late = pendingState(decision, due === '' ? null : due, review.today);
  if (field && to && field in FIELDS) {
    const value = valueOf(profileKey, field as FieldName, book, facts);
    // A term that is not known now was neither changed nor kept.
    if (value === undefined) return late;
    const now = signOf(value);
    if (now === to) return 'done';
    return now === from ? late : 'otherwise';
  }
  if (decisionKindOf(decision) === 'accept') return late;
  // Closed is what was judged again and raises nothing; what cannot be judged any more is not.
  return !isRaised && outcome?.kind === 'scored' ? 'done' : late;
}

/** The state of a decision that nothing has answered yet; an acceptance waits for nothing. Days as `2026-11-22`. */
export function pendingState(decision: string, due: string | null, today: string): DecisionState {
  if (due !== null && due < today) return 'overdue';
  return decisionKindOf(decision) === 'accept' ? 'inForce' : 'open';
}

/** The value of a term as the review judged it; undefined where it is not known. */
export function valueOf(profileKey: string | null, field: FieldName, asRead: Book, facts: Facts): unknown {
  const book = withFolded(asRead, facts);
  const reading = book.profiles.find(({ key }) => key === profileKey)?.readings[field] as Reading | undefined;
  return reading?.kind === 'value' ? reading.value : undefined;
}

/** A short sign of a value, to know it again in any language. */
export const signOf = (value: unknown): string => hash([valueSign(value ?? null)]).slice(0, 8);
