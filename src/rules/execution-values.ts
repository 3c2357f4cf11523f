/** A promise of punctuality beside what was executed: on time, or on time and in full. */
export interface Punctuality {
  readonly target: number;
  readonly executed: number;
  readonly isOtif: boolean;
}

/** Σ |orders − plan| and Σ plan in one unit; a share of the plan stands beside a plan of 1. */
export interface PlanAdherence {
  readonly deviation: number;
  readonly plan: number;
}

/** Inputs of executed orders, of the whole period of the list unless the name says a month. */
export interface ExecutionValues {
  ordersInPeriod: number;
  executedMonths: number;
  /** `executedMonths`, or 1 where nobody said. */
  monthsCovered: number;

  // Frequency and minimum.
  executedPerWeek: number;
  /** Orders a customer and week. */
  orderedPerWeek: number;
  dropsInPeriod: number;
  smallOrders: number;
  smallOrderSize: number;
  /** 0 where none is charged. */
  smallOrderFee: number;
  /** What small orders cost a month. */
  smallOrderLoss: number;

  // Price and term.
  orderedListValue: number;
  excessDiscount: number;
  excessDiscountOrders: number;
  discountCap: number;
  /** Price given beyond the policy, a month. */
  priceLeak: number;
  extraTermDays: number;
  /** Receivables that the extra days tie up. */
  extraReceivables: number;
  /** What they cost a month. */
  extraTermCost: number;

  // Service.
  onTimeTarget: number;
  onTimeShare: number;
  otifTarget: number;
  executedOtif: number;
  punctuality: Punctuality;
  lateValue: number;
  penaltyRate: number;
  executedFillRate: number;
  deliveredValue: number;
  orderedValue: number;
  backorderRecovery: number;

  // Special orders and promises.
  specialOrders: number;
  surchargeDue: number;
  surchargeCollected: number;
  uncollectedSurcharge: number;
  /** Customers × quota a month. */
  totalSpecialQuota: number | 'unlimited';
  earlyPromises: number;
  promisedOrders: number;
  expeditedShare: number;
  earlyPromiseRep: string;
  earlyPromiseRepShare: number;
  /** What promises outside the package cost a month. */
  earlyPromiseCost: number;
  promoDeliveredShare: number;

  // Adherence to the plan.
  planDeviation: number;
  planDeviationTotal: number;
  publishedPlan: number;
  planAdherence: PlanAdherence;
  planBias: number;
  planShortfall: number;
  planDeviationFamily: string;
  planDeviationFamilyShare: number;

  // Orders that met a rule, and who knows the package.
  killedOrders: number;
  savedOrders: number;
  killReason: string;
  killReasonOrders: number;
  marginPerOrder: number;
  /** Share of killed orders that came back later; 0 where nobody said (ERRATA 81). */
  recoveredShare: number;
  portfolioSales: number;
  confirmedSales: number;
  unconfirmedReps: number;

  // The whole workbook; lists of the same rule are in the same order.
  ordersByProfile: readonly number[];
  killedByProfile: readonly number[];
  savedByProfile: readonly number[];
  /** Lost margin a month of every profile. */
  killLosses: readonly number[];
  topKillReason: { readonly reason: string; readonly orders: number };
  portfolioByProfile: readonly number[];
  confirmedByProfile: readonly number[];
  unconfirmedProfiles: readonly string[];
  unconfirmedRepCount: number;
  /** Money of O02, O03, O04 and O08 that falls in unconfirmed pairs, a month. */
  unconfirmedMoney: number;
  /** Lost margin of killed orders of one profile, a month. */
  killLoss: number;
}
