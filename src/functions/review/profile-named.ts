import { wordsOf } from '../../domain/text';
import type { ProfileReview } from '../../review/model';
import type { CellError } from '../cell-error';
import { cellError } from '../messages';
import type { RangesReview } from '../review-ranges';
import type { Argument } from '../sheet-function';

/** The text of an optional argument; '' where it was left out. */
export function textOf(argument: Argument): string {
  return typeof argument === 'string' || typeof argument === 'number' ? String(argument) : '';
}

/** The profile of a name, as the policies compare names; null where none was asked for. */
export function profileNamed(argument: Argument, { review, language }: RangesReview): ProfileReview | CellError | null {
  const name = textOf(argument);
  const key = wordsOf(name);
  if (key === '') return null;
  const known = review.profiles.map((profile) => profile.name).join(', ');
  return (
    review.profiles.find((profile) => profile.key === key) ??
    cellError('#N/A', 'no-such-profile', { found: name, known }, language)
  );
}
