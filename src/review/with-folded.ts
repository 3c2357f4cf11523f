import type { Book, FoldedReadings } from '../domain/book';
import type { FieldName } from '../domain/terms';

/** The book with what its lists say. A figure that the team wrote itself, once a profile, wins over the one folded. */
export function withFolded(book: Book, folded: FoldedReadings): Book {
  const places: { -readonly [F in FieldName]?: Book['places'][F] } = { ...folded.places };
  for (const field of Object.keys(book.places) as FieldName[]) {
    places[field] = [...(book.places[field] ?? []), ...(folded.places[field] ?? [])];
  }
  const profiles = book.profiles.map((profile) => ({
    ...profile,
    readings: { ...folded.profiles[profile.key], ...profile.readings },
  }));
  return { ...book, places, profiles };
}
