import { FIELDS } from '../domain/terms';
import type { FieldColumn } from './read-row';

/** The currency of the money columns; null when none says, or when they differ. A bare $ contradicts no other. */
export function workbookCurrency(columns: readonly FieldColumn[]): string | null {
  const named = columns
    .filter(({ field }) => ['money', 'amount', 'minimum'].includes(FIELDS[field].kind))
    .flatMap(({ evidence }) => evidence.currency ?? []);
  const distinct = [...new Set(named)];
  const specific = distinct.filter((currency) => currency !== '$');
  if (specific.length > 1) return null;
  return specific[0] ?? distinct[0] ?? null;
}
