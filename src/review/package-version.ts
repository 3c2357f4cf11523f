import { round } from '../domain/arithmetic';
import type { Profile } from '../domain/book';
import { FIELDS, type FieldName } from '../domain/terms';
import { fold } from '../domain/text';
import { hash } from './hash';

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
    return reading?.kind === 'value' ? [field, signOf(reading.value)] : [];
  });
  return hash(parts).slice(0, DIGITS);
}

/** A value with its parts in a settled order; shares that were computed are equal up to their noise. */
function signOf(value: unknown): string {
  if (typeof value === 'number') return String(round(value, 9));
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return `[${value.map(signOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(parts).filter((name) => parts[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${name}:${signOf(parts[name])}`)
    .join(',')}}`;
}
