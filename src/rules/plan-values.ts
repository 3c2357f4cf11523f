/** A payment term as the plan assumes it, beside the policy's at the same level (ERRATA 58). */
export interface TermPlan {
  readonly policyDays: number;
  readonly plannedDays: number;
  /** The plan has one figure for the company: the policy is the mean of the profiles, by sales. */
  readonly isOfCompany: boolean;
}

/** The weekday on which most customers are visited: Monday is 1. */
export interface WeekdayPeak {
  readonly weekday: number;
  readonly stops: number;
}

/** Inputs of the S&OP plan, and what the policies promise against it. Volumes are in the unit of the plan. */
export interface PlanValues {
  // Delivery capacity.
  /** Customers of the profile, which may be none. */
  customerCount: number;
  /** Customers × deliveries a week. */
  weeklyStops: number;
  /** `weeklyStops` of every profile. */
  stopsByProfile: readonly number[];
  stopShare: number;
  plannedStops: number;
  spotStopCost: number;
  weekdayPeak: WeekdayPeak;

  // Receivables and net price.
  plannedTermDays: number;
  companyTermDays: number;
  /** Of the profiles that sell on a term: T and net sales (negative = 0), in the same order. */
  termsByProfile: readonly number[];
  salesByProfile: readonly number[];
  companyMeanTermDays: number;
  termPlan: TermPlan;
  /** What the plan holds is a measured DSO: it includes payments that come late. */
  isTermMeasured: boolean;
  /** Days late inside a measured DSO, else 0. */
  lateDaysInPlan: number;
  /** Promotional support as a share of list sales (ERRATA 59). */
  promoListShare: number;
  grossToNetShare: number;
  plannedDiscountShare: number;
  plannedListSales: number;

  // Demand, supply and stock.
  upliftVolume: number;
  plannedUplift: number;
  unitMargin: number;
  unitCost: number;
  planDemand: number;
  planAvailable: number;
  planShare: number;
  planTightest: string;
  /** σ a day. */
  dailyDemandSd: number;
  meanDailyDemand: number;
  /** R and L of the place that holds the stock (ERRATA 64). */
  planReviewDays: number;
  planLeadDays: number;
  /** σ_L, days. */
  planLeadSd: number;
  plannedSafetyStock: number;
  safetyStockFamily: string;
  stockShare: number;
  availabilityBasis: 'cycle' | 'fill';
  madeToOrderShare: number;
  madeToOrderDays: number;

  // Special orders.
  /** Special orders a month that the orders show. */
  observedSpecials: number;
  /** Customers × quota, or what is observed (ERRATA 65). */
  promisedSpecials: number;
  specialsByProfile: readonly number[];
  promisedSpecialShare: number;
  plannedSpecials: number;
}
