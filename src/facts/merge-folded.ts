import type { FoldedReadings } from '../domain/book';
import type { FieldName, ProfileReadings } from '../domain/terms';

/** Several lists as one: the first that says something of a field keeps it, and every place counts. */
export function mergeFolded(all: readonly FoldedReadings[]): FoldedReadings {
  const profiles: Record<string, ProfileReadings> = {};
  const places: { [F in FieldName]?: FoldedReadings['places'][F] } = {};
  for (const folded of all) {
    for (const key of Object.keys(folded.profiles)) {
      profiles[key] = { ...folded.profiles[key], ...profiles[key] };
    }
    for (const field of Object.keys(folded.places) as FieldName[]) {
      places[field] = [...(places[field] ?? []), ...(folded.places[field] ?? [])];
    }
  }
  return { profiles, places };
}
