import { currencyOfFormat } from '../../domain/found-text';
import type { ListRole, OrderList } from '../../domain/order-list';
import type { Survey } from '../../domain/survey';
import type { CellReader } from '../../facts/orders/order-fold';

const MONEY: readonly ListRole[] = ['listValue', 'netValue', 'unitPrice', 'surcharge'];
/** The local currency of most countries: it contradicts no other. */
const ANY = '$';

/**
 * Tells lines whose amounts are shown in another currency than most, as the `currency` of an order list does: 1 for the
 * currency of the list. null where one currency is all there is, or a column names it. Row blocks bring no number formats,
 * so of a list longer than its survey no line can be told any more.
 */
export function foreignFormats({ table, columns }: OrderList, { sheets }: Survey): CellReader | null {
  if (columns.some(({ role }) => role === 'currency')) return null;
  const rows = sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
  const places = columns.filter(({ role }) => MONEY.includes(role)).map(({ at }) => at.column);
  const shown = new Map<number, string>();
  for (let row = table.headerRow + 1; row <= Math.min(table.rect.bottom, rows.length - 1); row++) {
    for (const column of places) {
      const cell = rows[row]?.[column];
      const currency = typeof cell?.value === 'number' ? currencyOfFormat(cell.format) : null;
      if (currency !== null && currency !== ANY && !shown.has(row)) shown.set(row, currency);
    }
  }
  const main = mostOf([...shown.values()]);
  if ([...shown.values()].every((currency) => currency === main)) return null;
  const isWhole = rows.length > table.rect.bottom;
  return { read: (_, row) => (isWhole && (shown.get(row) ?? main) === main ? 1 : 0) };
}

function mostOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
