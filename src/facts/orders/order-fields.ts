import { DAYS_PER_MONTH } from '../../domain/arithmetic';
import type { ListRole } from '../../domain/order-list';
import type { FieldName, FieldValue } from '../../domain/terms';
import type { Execution } from './execution';
import type { TopName } from './order-fold';
import type { OrderPolicy } from './order-policy';

/** One profile of a list. */
export interface Folded {
  readonly sums: Execution;
  readonly policy: OrderPolicy;
  readonly months: number | null;
  readonly earlyRep: TopName | null;
  readonly killReason: TopName | null;
}

export interface OrderField<F extends FieldName> {
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
/** Money of which nothing is known, such as of lines that are all in another currency, is not zero. */
const known = (amount: number, of: number): number | null => (of > 0 ? amount : null);
const sum =
  (measure: keyof Execution) =>
  ({ sums }: Folded) =>
    sums[measure];

/** The fields that an order list fills, each with the columns it takes. */
export const ORDER_FIELDS: { readonly [F in FieldName]?: OrderField<F> } = {
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
  dropsInPeriod: {
    needs: [VALUE],
    of: ({ sums }) => known(sums.drops, sums.drops),
  },
  smallOrders: {
    needs: [VALUE],
    of: ({ sums }) => known(sums.smallDrops, sums.drops),
  },
  smallOrderSize: {
    needs: [VALUE],
    of: ({ sums, policy }) => ratio(sums.smallDropValue, sums.smallDrops * (policy.minimumOrder ?? 0)),
  },
  orderedListValue: { needs: [DISCOUNT, VALUE], of: ({ sums }) => known(sums.listValue, sums.listValue) },
  excessDiscount: {
    needs: [DISCOUNT, VALUE],
    of: ({ sums, policy }) => (policy.discountCap === null ? null : known(sums.excessDiscount, sums.listValue)),
  },
  excessDiscountOrders: {
    needs: [DISCOUNT, VALUE],
    of: ({ sums, policy }) => (policy.discountCap === null ? null : known(sums.excessDiscountOrders, sums.listValue)),
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
    of: ({ sums }) => (sums.judgedOrders > 0 && sums.lateOrders === 0 ? 0 : known(sums.lateValue, sums.lateValue)),
  },
  executedOtif: {
    needs: [['deliveredDate'], ['orderDate'], ['deliveredQuantity'], ['orderedQuantity']],
    of: ({ sums }) => ratio(sums.otifOrders, sums.judgedOrders),
  },
  executedFillRate: {
    needs: [['deliveredQuantity'], ['orderedQuantity']],
    of: ({ sums }) => ratio(sums.deliveredValue, sums.orderedValue),
  },
  orderedValue: {
    needs: [['deliveredQuantity'], ['orderedQuantity'], VALUE],
    of: ({ sums }) => known(sums.orderedValue, sums.orderedValue),
  },
  deliveredValue: {
    needs: [['deliveredQuantity'], ['orderedQuantity'], VALUE],
    of: ({ sums }) => known(sums.deliveredValue, sums.orderedValue),
  },
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
