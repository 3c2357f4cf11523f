import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { isFilled } from './layout/raw-table';
import { foundOf } from './grammar/found';

const ALLOWED = /\b(permitid[oa]s?|autorizad[oa]s?|liberad[oa]s?|allowed|permitted)\b/;
const FREE = /\b(free|gratis|gratuit[oa]s?|sem (custo|taxa)|sin (cargo|costo)|no charge)\b/;

/**
 * `Urgências permitidas` or `Free rush orders` over plain numbers says how many are allowed, and no rule. Ones and zeros
 * alone may be a yes and a no, but where they are free they are counted.
 */
export function isQuotaColumn({ field, raw, by }: Column, columns: readonly Column[]): boolean {
  if (field !== 'specialOrderRule' || by === 'mapping') return false;
  if (columns.some((other) => other.field === 'specialQuota')) return false;
  const words = wordsOf(raw.heading);
  const isFree = FREE.test(words);
  if (!isFree && !ALLOWED.test(words)) return false;
  const found = raw.cells.flatMap(({ cell }) => (cell && isFilled(cell) ? [foundOf(cell)] : []));
  const isCount = found.every(
    ({ text, isPercent, isDate, currency }) => /^\d{1,2}$/.test(text) && !isPercent && !isDate && currency === null,
  );
  return isCount && found.some(({ text }) => isFree || Number(text) > 1);
}
