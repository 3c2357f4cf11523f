import type { IssueCode } from '../../domain/issue';
import { FIELDS, type FieldName } from '../../domain/terms';

/** Shares and discounts of all the list price or more give the goods away. */
const BELOW_ONE: readonly string[] = ['discount'];
const UP_TO_ONE: readonly string[] = ['share'];

/** What is wrong with the size of a value: negative, outside its range, or nothing (ERRATA 14, 15). */
export function rangeIssue(field: FieldName, value: unknown): IssueCode | null {
  const { kind, min = 0 }: { readonly kind: string; readonly min?: number } = FIELDS[field];
  if (kind === 'rank' || kind === 'text') return null;
  const tooSmall = numbersOf(value).some((number) => number < min - 1e-12);
  if (tooSmall) return 'negative';
  if (typeof value !== 'number') return shareOf(value) > 1 ? 'out-of-range' : null;
  if (BELOW_ONE.includes(kind) && value >= 1) return 'out-of-range';
  return UP_TO_ONE.includes(kind) && value > 1 + 1e-12 ? 'out-of-range' : null;
}

/** The amounts inside a value that may not be below its minimum. Instalments may: prepayment counts before day zero. */
function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { amount, money, share, days, quotaShare, quotaPerMonth } = value as Readonly<Record<string, unknown>>;
  return [amount, money, share, days, quotaShare, quotaPerMonth].filter((part) => typeof part === 'number');
}

function shareOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const { share, quotaShare } = value as Readonly<Record<string, unknown>>;
  return Math.max(typeof share === 'number' ? share : 0, typeof quotaShare === 'number' ? quotaShare : 0);
}
