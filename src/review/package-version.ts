import type { Profile } from '../domain/book';
import { FIELDS, type FieldName } from '../domain/terms';
import { hash } from './hash';
import { valueSign } from './value-sign';

/** What is measured or expected of a package, and promised to nobody. */
const NO_PROMISES: readonly FieldName[] = ['measuredAvailability', 'upliftSales'];

/** The terms that make a value package, as their fields stand in the catalogue of terms: commercial ones first. */
export const PACKAGE_FIELDS: readonly FieldName[] = (Object.keys(FIELDS) as FieldName[]).filter(
  (field) => FIELDS[field].side !== 'figure' && !NO_PROMISES.includes(field),
);

const DIGITS = 6;

/**
 * A short sign of what a profile is promised, six hexadecimal digits: the same in every language and for every wording
 * of the same value; a cell that says nothing, or nothing readable, is no part of it.
 */
export function packageVersion({ readings }: Pick<Profile, 'readings'>): string {
  const parts = PACKAGE_FIELDS.flatMap((field): string[] => {
    const reading = readings[field];
    if (reading?.kind === 'notApplicable') return [field, '-'];
    return reading?.kind === 'value' ? [field, valueSign(reading.value)] : [];
  });
  return hash(parts).slice(0, DIGITS);
}
