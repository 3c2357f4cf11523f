import type { Book, Facts } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { TermChange } from '../levers/lever';
import { withChange } from '../levers/with-change';
import type { Review } from './model';
import { review } from './review';
import { withFolded } from './with-folded';

/** Terms to try, by profile key. */
export type TriedChanges = Readonly<Record<string, readonly TermChange[]>>;

/** The book with terms changed as if their cells said so; profiles that it does not know are left out. */
export function bookWith(book: Book, changes: TriedChanges): Book {
  const places: Record<string, Book['places'][keyof Book['places']]> = { ...book.places };
  const profiles = book.profiles.map((profile) => {
    const tried = changes[profile.key] ?? [];
    // A term that the workbook has no column for is in reach once somebody tries it.
    for (const { field } of tried) places[field] ??= [{ sheet: '', row: 0, column: 0 }];
    return { ...profile, readings: tried.reduce(withChange, profile.readings) };
  });
  return { ...book, places, profiles };
}

/** The review as it would be with other terms. Pure: no cell and no policy is touched. */
export function whatIf(asRead: Book, facts: Facts, memory: Memory, changes: TriedChanges): Review {
  // Folded first: a change moves figures that the lists gave.
  const book = withFolded(asRead, facts);
  // What is tried wins over what a list says, as everything written once a profile does.
  return review(bookWith(book, changes), facts, memory);
}
