import { DAYS_PER_MONTH, round } from '../../domain/arithmetic';
import type { CellRef } from '../../domain/address';
import type { FoldedReadings } from '../../domain/book';
import type { ListRole, OrderList } from '../../domain/order-list';
import type { FieldName, FieldValue, ProfileReadings, Reading } from '../../domain/terms';
import type { Execution } from './execution';
import type { OrderFacts, TopName } from './order-fold';
import type { OrderPolicy } from './order-policy';

/** One profile of a list. */
interface Folded {
  readonly sums: Execution;
  readonly policy: OrderPolicy;
  readonly months: number | null;
  readonly earlyRep: TopName | null;
  readonly killReason: TopName | null;
}

interface OrderField<F extends FieldName> {
  /** Columns it needs, one of each group; the heading of the first found is its place. */
  readonly needs: readonly (readonly ListRole[])[];
  /** null where the orders do not say. */
  readonly of: (folded: Folded) => FieldValue<F> | null;
}

const CUSTOMER: readonly ListRole[] = ['customerCode', 'customer'];
const VALUE: readonly ListRole[] = ['netValue', 'listValue', 'unitPrice'];
const DISCOUNT: readonly ListRole[] = ['discount', 'netValue'];
const PROMISE: readonly ListRole[] = ['promisedDate', 'requestedDate'];
const STOPPED: readonly ListRole[] = ['reason', 'status'];
const WEEK = 7;

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const sum =
  (measure: keyof Execution) =>
  ({ sums }: Folded) =>
    sums[measure];

/** The fields that an order list fills, each with the columns it takes. */
const ORDER_FIELDS: { readonly [F in FieldName]?: OrderField<F> } = {
  ordersInPeriod: { needs: [['order', 'orderDate']], of: sum('orders') },
  executedMonths: { needs: [['orderDate', 'deliveredDate']], of: ({ months }) => months },
  executedFrequency: {
    needs: [['deliveredDate'], CUSTOMER],
    of: ({ sums, months }) => {
      const weeks = months === null ? 0 : (months * DAYS_PER_MONTH) / WEEK;
      const perWeek = ratio(sums.deliveries, sums.customers * weeks);
      return perWeek === null ? null : { perWeek };
    },
  },
  dropsInPeriod: { needs: [VALUE], of: ({ sums, policy }) => (policy.minimumOrder === null ? null : sums.drops) },
  smallOrders: { needs: [VALUE], of: ({ sums, policy }) => (policy.minimumOrder === null ? null : sums.smallDrops) },
  smallOrderSize: {
    needs: [VALUE],
    of: ({ sums, policy }) => ratio(sums.smallDropValue, sums.smallDrops * (policy.minimumOrder ?? 0)),
  },
  orderedListValue: { needs: [DISCOUNT, VALUE], of: sum('listValue') },
  excessDiscount: {
    needs: [DISCOUNT, VALUE],
    of: ({ sums, policy }) => (policy.discountCap === null ? null : sums.excessDiscount),
  },
  excessDiscountOrders: {
    needs: [DISCOUNT, VALUE],
    of: ({ sums, policy }) => (policy.discountCap === null ? null : sums.excessDiscountOrders),
  },
  extraTermDays: {
    needs: [['payment']],
    of: ({ sums, policy }) => (policy.termDays === null ? null : ratio(sums.extraTermValue, sums.termValue)),
  },
  onTimeShare: {
    needs: [['deliveredDate'], ['orderDate']],
    of: ({ sums }) => ratio(sums.judgedOrders - sums.lateOrders, sums.judgedOrders),
  },
  lateValue: {
    needs: [['deliveredDate'], ['orderDate'], VALUE],
    of: ({ sums }) => (sums.judgedOrders > 0 ? sums.lateValue : null),
  },
  executedOtif: {
    needs: [['deliveredDate'], ['orderDate'], ['deliveredQuantity'], ['orderedQuantity']],
    of: ({ sums }) => ratio(sums.otifOrders, sums.judgedOrders),
  },
  executedFillRate: {
    needs: [['deliveredQuantity'], ['orderedQuantity']],
    of: ({ sums }) => ratio(sums.deliveredValue, sums.orderedValue),
  },
  orderedValue: { needs: [['deliveredQuantity'], ['orderedQuantity'], VALUE], of: sum('orderedValue') },
  deliveredValue: { needs: [['deliveredQuantity'], ['orderedQuantity'], VALUE], of: sum('deliveredValue') },
  specialOrders: { needs: [['special']], of: sum('specialOrders') },
  surchargeDue: {
    needs: [['special']],
    of: ({ sums, policy }) => (policy.surcharge === null ? null : sums.surchargeDue),
  },
  surchargeCollected: { needs: [['surcharge'], ['special']], of: sum('surchargeCollected') },
  earlyPromises: { needs: [PROMISE, ['orderDate']], of: promised((sums) => sums.earlyPromises) },
  datedPromises: { needs: [PROMISE, ['orderDate']], of: promised((sums) => sums.datedPromises) },
  expeditedShare: {
    needs: [PROMISE, ['orderDate'], ['special']],
    of: ({ sums }) => ratio(sums.expeditedPromises, sums.earlyPromises),
  },
  earlyPromiseRep: { needs: [PROMISE, ['orderDate'], ['rep']], of: ({ earlyRep }) => earlyRep?.name ?? null },
  earlyPromiseRepShare: {
    needs: [PROMISE, ['orderDate'], ['rep']],
    of: ({ earlyRep, sums }) => ratio(earlyRep?.count ?? 0, sums.earlyPromises),
  },
  killedOrders: { needs: [STOPPED], of: sum('killedOrders') },
  savedOrders: { needs: [['reason']], of: sum('savedOrders') },
  killReason: { needs: [STOPPED], of: ({ killReason }) => killReason?.name ?? null },
  killReasonOrders: { needs: [STOPPED], of: ({ killReason }) => killReason?.count ?? null },
};

/** Nothing can be said of promises where the policy promises no date. */
function promised(of: (sums: Execution) => number): (folded: Folded) => number | null {
  return ({ sums, policy }) => (policy.dueDays === null ? null : of(sums));
}

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
