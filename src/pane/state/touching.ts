import type { CellRef } from '../../domain/address';
import type { Book, Profile } from '../../domain/book';
import type { FieldName, Reading } from '../../domain/terms';
import type { Outcome } from '../../domain/outcome';
import type { Finding, Review } from '../../review/model';

/** What a cell is to Accord. */
export type CellMeaning =
  | { readonly kind: 'term'; readonly profile: Profile; readonly field: FieldName; readonly reading: Reading }
  | { readonly kind: 'heading'; readonly field: FieldName }
  | { readonly kind: 'none' };

const isSame = (one: CellRef, other: CellRef): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

export function meaningOf(at: CellRef, book: Book): CellMeaning {
  for (const profile of book.profiles) {
    for (const [field, reading] of Object.entries(profile.readings) as [FieldName, Reading][]) {
      if (isSame(reading.at, at)) return { kind: 'term', profile, field, reading };
    }
  }
  for (const [field, places] of Object.entries(book.places) as [FieldName, readonly CellRef[]][]) {
    if (places.some((place) => isSame(place, at))) return { kind: 'heading', field };
  }
  return { kind: 'none' };
}

/** Findings whose outcome took part of this cell, most urgent first. */
export function findingsTouching(at: CellRef, review: Review): readonly Finding[] {
  return review.findings.filter(({ outcome }) => sourcesOf(outcome).some((source) => isSame(source.at, at)));
}

function sourcesOf(outcome: Outcome): readonly { readonly at: CellRef }[] {
  if (outcome.kind === 'exempt') return sourcesOf(outcome.would);
  return outcome.kind === 'scored' || outcome.kind === 'unknown' || outcome.kind === 'notApplicable'
    ? outcome.sources
    : [];
}
