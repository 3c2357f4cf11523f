import type { Book } from '../domain/book';
import type { Outcome } from '../domain/outcome';
import { FIELDS, type FieldName, type FieldSpec } from '../domain/terms';
import type { Review } from '../review/model';

/** Figures worth filling in, and what each would do for the review. */
export interface NeededFigures {
  /** Those that unlock most rules first. */
  readonly fields: readonly FieldName[];
  /** Codes of the rules that wait for a field of a profile. */
  readonly rulesWaiting: (field: FieldName, profileKey: string) => readonly string[];
}

/** A rule that would be judged counts whole, one that would only be valued in money counts a little. */
const FOR_MONEY = 0.1;

/**
 * Figures that rules out of reach or unknown wait for, and those the team's own sheets hold. A term that has its place
 * in a policy is filled in there.
 */
export function neededFigures(
  { review, book }: { review: Review; book: Book },
  ownSheet: string | null,
): NeededFigures {
  const worth = new Map<FieldName, number>();
  const waiting = new Map<string, Set<string>>();
  const add = (fields: readonly FieldName[], code: string, keys: readonly string[], points: number): void => {
    for (const field of fields) {
      if (!belongsHere(field, book, ownSheet, points === FOR_MONEY)) continue;
      worth.set(field, (worth.get(field) ?? 0) + points * keys.length);
      for (const key of keys) {
        const id = `${field}:${key}`;
        waiting.set(id, (waiting.get(id) ?? new Set()).add(code));
      }
    }
  };

  const everyone = review.profiles.map(({ key }) => key);
  for (const { rule, state, unlock } of review.rules) {
    if (state !== 'outOfReach') continue;
    // Nobody types an order list cell by cell: what only a list or a plan could tell is named among the data.
    if (unlock.some((anyOf) => anyOf.every(isFolded))) continue;
    for (const anyOf of unlock) add(anyOf, rule, everyone, 1 / unlock.length);
  }
  const groups = [
    ...review.profiles.map(({ key, outcomes }) => ({ keys: [key], outcomes })),
    { keys: everyone, outcomes: review.portfolio.outcomes },
  ];
  for (const { keys, outcomes } of groups) {
    for (const code of Object.keys(outcomes)) {
      const { fields, points } = missingOf(outcomes[code]);
      add(fields, code, keys, points);
    }
  }
  const inBook = (Object.keys(book.places) as FieldName[]).filter(
    (field) => FIELDS[field].side === 'figure' && !isFolded(field),
  );
  for (const field of inBook) if (!worth.has(field)) worth.set(field, 0);

  const order = Object.keys(FIELDS);
  return {
    fields: [...worth.keys()].sort((a, b) => worth.get(b)! - worth.get(a)! || order.indexOf(a) - order.indexOf(b)),
    rulesWaiting: (field, profileKey) => [...(waiting.get(`${field}:${profileKey}`) ?? [])].sort(),
  };
}

function missingOf(outcome: Outcome | undefined): { fields: readonly FieldName[]; points: number } {
  if (outcome?.kind === 'unknown') return { fields: outcome.missing, points: 1 / Math.max(1, outcome.missing.length) };
  if (outcome?.kind === 'scored' && outcome.money.kind === 'unknown') {
    return { fields: outcome.money.missing, points: FOR_MONEY };
  }
  return { fields: [], points: 0 };
}

/**
 * Figures always, folded ones where they would put money on a rule that is judged, such as the margin of a unit; a term of
 * a policy only where the team's sheets have no column for it.
 */
function belongsHere(field: FieldName, { places }: Book, ownSheet: string | null, isForMoney: boolean): boolean {
  if (FIELDS[field].side === 'figure') return isForMoney || !isFolded(field);
  return !(places[field] ?? []).some(({ sheet }) => sheet !== ownSheet);
}

const isFolded = (field: FieldName): boolean => listTelling(field) !== undefined;

/** The list of many rows that tells a field; no list says which of its volumes were agreed for a promotion. */
export function listTelling(field: FieldName): FieldSpec['from'] {
  const { from }: FieldSpec = FIELDS[field];
  return field === 'promoDeliveredShare' ? undefined : from;
}
