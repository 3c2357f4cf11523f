import type { Book, Facts, FoldedReadings } from '../domain/book';
import type { FieldName, ProfileReadings, Reading } from '../domain/terms';

/** The book with what its lists say. A figure that the team wrote itself, once a profile, wins over the one folded. */
export function withFolded(book: Book, { folded }: Pick<Facts, 'folded'>): Book {
  return folded ? joined(book, folded) : book;
}

function joined(book: Book, folded: FoldedReadings): Book {
  const places: { -readonly [F in FieldName]?: Book['places'][F] } = { ...folded.places };
  for (const field of Object.keys(book.places) as FieldName[]) {
    places[field] = [...(book.places[field] ?? []), ...(folded.places[field] ?? [])];
  }
  const profiles = book.profiles.map((profile) => ({
    ...profile,
    readings: beside(profile.readings, folded.profiles[profile.key] ?? {}),
  }));
  return { ...book, places, profiles };
}

function beside(written: ProfileReadings, folded: ProfileReadings): ProfileReadings {
  const readings: { [F in FieldName]?: Reading } = { ...folded };
  for (const field of Object.keys(written) as FieldName[]) {
    const reading: Reading | undefined = written[field];
    if (reading && (reading.kind !== 'blank' || !readings[field])) readings[field] = reading;
  }
  return readings as ProfileReadings;
}
