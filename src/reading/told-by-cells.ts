import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { currencyIn } from './grammar/currency';
import { foundOf } from './grammar/found';
import { isFilled } from './layout/raw-table';

const ALLOWED = /\b(permitid[oa]s?|autorizad[oa]s?|liberad[oa]s?|allowed|permitted)\b/;
const FROM = /^(breaks? at|(?:volume )?a partir de|desde|from|acima de|above|over|por encima de)( r| us)?$/;
const FREE = /\b(free|gratis|gratuit[oa]s?|sem (custo|taxa)|sin (cargo|costo)|no charge)\b/;

/** What the cells of a column say about its heading, where they say more; null where a planner mapped it, or nothing. */
export function toldByCells(column: Column, columns: readonly Column[]): FieldName | null {
  if (column.by === 'mapping') return null;
  if (isStep(column, columns)) return 'volumeStep';
  if (isRule(column, columns)) return 'specialOrderRule';
  if (isSupport(column, columns)) return 'promoSupport';
  if (isQuota(column, columns) || isAllowance(column, columns)) return 'specialQuota';
  return isClass(column, columns) ? 'strategicClass' : null;
}

/** `A partir de` right behind a discount for volume is its step. */
function isStep({ raw, field }: Column, columns: readonly Column[]): boolean {
  const before = columns[columns.findIndex((column) => column.raw === raw) - 1];
  return field === null && before?.field === 'volumeDiscount' && FROM.test(wordsOf(raw.heading));
}

/** `Promo por mês` over money is what is given, and no number of promotions. */
function isSupport({ field, raw }: Column, columns: readonly Column[]): boolean {
  if (field !== 'promosPerMonth' || columns.some((other) => other.field === 'promoSupport')) return false;
  return raw.cells.some(
    ({ cell }) =>
      cell && isFilled(cell) && (foundOf(cell).currency !== null || currencyIn(foundOf(cell).text) !== null),
  );
}

/** `Pedidos especiais por mês` with a refusal or "free" among its cells is the rule, and no count of what happened. */
function isRule({ field, raw }: Column, columns: readonly Column[]): boolean {
  if (field !== 'specialsPerMonth' || columns.some((other) => other.field === 'specialOrderRule')) return false;
  return raw.cells.some(
    ({ cell }) =>
      typeof cell?.value === 'string' &&
      /^(n[aã]o|no|livre|libre|unlimited|ilimitad|not |proib|prohib)/i.test(cell.value.trim()),
  );
}

/** `Special orders qty / month` beside what logistics promises, on a sheet without a figure: how many, and no count of the past. */
function isAllowance({ field }: Column, columns: readonly Column[]): boolean {
  const has = (test: (field: FieldName) => boolean): boolean =>
    columns.some(
      (other) => other.field !== null && other.field !== 'profile' && other.field !== field && test(other.field),
    );
  if (field !== 'specialsPerMonth' || has((other) => other === 'specialQuota')) return false;
  const promised = columns.filter(
    (other) => other.field !== null && other.field !== 'profile' && FIELDS[other.field].side === 'logistics',
  );
  const isBeside = has((other) => other === 'specialOrderRule') || promised.length >= 2;
  return isBeside && !has((other) => FIELDS[other].side === 'figure');
}

/** `Curva` or `Tier` beside the names of profiles, filled with A, B and C, says how much each one counts. */
function isClass({ raw, match, field }: Column, columns: readonly Column[]): boolean {
  if (match.profileRank === null || field !== null) return false;
  if (columns.some((other) => other.field === 'strategicClass')) return false;
  const cells = raw.cells.flatMap(({ cell }) => (cell && isFilled(cell) ? [foundOf(cell)] : []));
  return cells.length > 0 && cells.every(({ text }) => /^[a-d][+-]?$/.test(text));
}

/**
 * `Urgências permitidas` or `Free rush orders` over plain numbers says how many are allowed, and no rule. Ones and zeros
 * alone may be a yes and a no, but where they are free they are counted.
 */
function isQuota({ field, raw }: Column, columns: readonly Column[]): boolean {
  if (field !== 'specialOrderRule') return false;
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
