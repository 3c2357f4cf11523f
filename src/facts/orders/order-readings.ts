import { DAYS_PER_MONTH, round } from '../../domain/arithmetic';
import type { CellRef } from '../../domain/address';
import type { FoldedReadings } from '../../domain/book';
import type { ListRole, OrderList } from '../../domain/order-list';
import type { FieldName, FieldValue, ProfileReadings, Reading } from '../../domain/terms';
import { ORDER_FIELDS } from './order-fields';
import type { OrderFacts } from './order-fold';
import type { OrderPolicy } from './order-policy';

/** The fields an order list fills, at the headings of their columns; a profile without orders has none (ERRATA 29). */
export function orderReadings(
  list: OrderList,
  policies: readonly OrderPolicy[],
  { profiles, earlyReps, killReasons, days }: OrderFacts,
): FoldedReadings {
  const places: { [F in FieldName]?: readonly CellRef[] } = {};
  const readings: Record<string, ProfileReadings> = {};
  const months = days === null ? null : days / DAYS_PER_MONTH;
  for (const field of Object.keys(ORDER_FIELDS) as FieldName[]) {
    const at = placeOf(list, ORDER_FIELDS[field]?.needs ?? []);
    if (!at) continue;
    places[field] = [at];
    policies.forEach((policy, index) => {
      const sums = profiles[index];
      if (!sums || sums.orders === 0) return;
      const folded = {
        sums,
        policy,
        months,
        earlyRep: earlyReps[index] ?? null,
        killReason: killReasons[index] ?? null,
      };
      const value = ORDER_FIELDS[field]?.of(folded) ?? null;
      if (value === null) return;
      const reading: Reading = { kind: 'value', value, at, found: foundOf(value), marks: [] };
      readings[policy.key] = { ...readings[policy.key], [field]: reading };
    });
  }
  return { profiles: readings, places };
}

function placeOf({ columns }: OrderList, needs: readonly (readonly ListRole[])[]): CellRef | null {
  const found = needs.map((any) => columns.find(({ role }) => any.includes(role)));
  return found.every((column) => column !== undefined) ? (found[0]?.at ?? null) : null;
}

/** A number as planners write it, in plain digits; the reader's own writing is made where the language is known. */
function foundOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const number = typeof value === 'number' ? value : (value as FieldValue<'executedFrequency'>).perWeek;
  return String(round(number, Math.abs(number) < 10 ? 4 : 2));
}
