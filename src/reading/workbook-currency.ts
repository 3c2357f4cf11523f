import { FIELDS, type FieldKind } from '../domain/terms';
import type { FieldColumn } from './field-column';

/** Kinds of value that may hold money. */
export const MONEY_KINDS: readonly FieldKind[] = ['money', 'amount', 'minimum', 'specialRule'];

/** The currency of the money columns; null when none says, or when they differ. A bare $ contradicts no other. */
export function workbookCurrency(columns: readonly FieldColumn[]): string | null {
  const specific = currenciesOf(columns);
  if (specific.length > 0) return specific.length === 1 ? (specific[0]?.[0] ?? null) : null;
  return moneyColumns(columns).find(({ evidence }) => evidence.currency !== null)?.evidence.currency ?? null;
}

/** Currencies with the number of money columns in each, the commonest first; a bare $ is none of its own. */
export function currenciesOf(
  columns: readonly FieldColumn[],
): readonly (readonly [currency: string, columns: number])[] {
  const counts = new Map<string, number>();
  for (const { evidence } of moneyColumns(columns)) {
    const { currency } = evidence;
    if (currency !== null && currency !== '$') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function moneyColumns(columns: readonly FieldColumn[]): readonly FieldColumn[] {
  return columns.filter(({ field }) => MONEY_KINDS.includes(FIELDS[field].kind));
}
