import type { LeversById } from '../../review/levers-of';
import type { Review } from '../../review/model';

/** The Review model as JSON, with the levers of its findings where they are given. JSON has no infinity: an infinite measure is the text "Infinity". */
export function reviewToJson(review: Review, levers?: LeversById): string {
  return JSON.stringify(
    levers ? { ...review, levers } : review,
    (_, value: unknown) => (value === Infinity ? 'Infinity' : value === -Infinity ? '-Infinity' : value),
    2,
  );
}
