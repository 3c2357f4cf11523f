import type { Review } from '../../review/model';

/** The Review model as JSON. JSON has no infinity: an infinite measure is the text "Infinity". */
export function reviewToJson(review: Review): string {
  return JSON.stringify(
    review,
    (_, value: unknown) => (value === Infinity ? 'Infinity' : value === -Infinity ? '-Infinity' : value),
    2,
  );
}
