import type { Book, Profile } from '../domain/book';
import type { Memory } from '../domain/memory';
import type { FieldName, ProfileReadings, Reading } from '../domain/terms';

/**
 * Figures typed in the settings sheet: what a planner types there wins, as their parameters do, until they clear it. A
 * settings column is a place as soon as one profile has a value in it, not before (ERRATA 115).
 */
export function withTypedFigures(
  profiles: readonly Profile[],
  places: Book['places'],
  figures: Memory['figures'],
): { readonly profiles: readonly Profile[]; readonly places: Book['places'] } {
  const added: Book['places'][] = profiles.map(({ key }) => placesOf(figures[key] ?? {}));
  return {
    profiles: profiles.map((profile) => {
      const typed = figures[profile.key];
      return typed ? { ...profile, readings: fill(profile.readings, typed) } : profile;
    }),
    places: Object.assign({}, ...added.reverse(), places) as Book['places'],
  };
}

function fill(own: ProfileReadings, typed: ProfileReadings): ProfileReadings {
  const filled: { [F in FieldName]?: Reading } = { ...own };
  for (const field of Object.keys(typed) as FieldName[]) {
    const reading = typed[field];
    if (!reading) continue;
    filled[field] =
      reading.kind === 'value' && !reading.marks.includes('typed-in-settings')
        ? { ...reading, marks: [...reading.marks, 'typed-in-settings'] }
        : reading;
  }
  // Field by field from two sets of readings of the same type.
  return filled as ProfileReadings;
}

function placesOf(typed: ProfileReadings): Book['places'] {
  const places: { [F in FieldName]?: Book['places'][F] } = {};
  for (const field of Object.keys(typed) as FieldName[]) {
    const at = typed[field]?.at;
    if (at) places[field] = [at];
  }
  return places;
}
