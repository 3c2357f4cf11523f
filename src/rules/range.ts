import { FIELDS, type FieldName, type FieldSpec } from '../domain/terms';

/**
 * Whether a number read from a cell can be what its field says: shares up to 1, discounts below it, nothing negative but
 * what may be (ERRATA 15). Values that are no plain numbers are judged where they are taken apart.
 */
export function isInRange(field: FieldName, value: unknown): boolean {
  if (typeof value !== 'number') return true;
  const spec: FieldSpec = FIELDS[field];
  if (!Number.isFinite(value)) return false;
  if (spec.kind === 'rank') return true;
  if (value < (spec.min ?? 0)) return false;
  if (spec.kind === 'share') return value <= (spec.max ?? 1);
  return spec.kind !== 'discount' || value < 1;
}
