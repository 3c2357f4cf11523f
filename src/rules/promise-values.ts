import type { Amount, Minimum } from '../domain/terms';

/** Inputs that the two policies promise. */
export interface PromiseValues {
  // Payment terms.
  instalmentShares: readonly number[];
  /** In the order of `instalmentShares`; negative when paid in advance. */
  instalmentDays: readonly number[];
  /** T: share-weighted mean of instalment days. */
  meanTermDays: number;
  paymentClock: 'invoice' | 'delivery';
  /** Days already added to the term for the transit. */
  termAddedDays: number;
  /** C, a customer. */
  creditLimit: number;
  daysLate: number;
  /** Lead time where ordered goods count as exposure too, else 0. */
  openOrderDays: number;

  // Frequency, minimum and calendar.
  deliveriesPerWeek: number;
  /** τ = 7 ÷ deliveries per week. */
  intervalDays: number;
  /** Longest wait between two delivery days, for the worst case of S17 only (ERRATA 22). */
  largestGapDays: number;
  orderDaysPerWeek: number;
  /** M in money; 0 where there is none. */
  minimumOrder: number;
  /** M in the unit of the policy, for comparison with the step of a volume discount. */
  orderMinimum: Minimum;
  leadTimeDays: number;
  leadTimeWorkingDays: number;
  transitDays: number;
  /** p, working days. */
  processingDays: number;
  frozenHorizonDays: number;
  replenishmentDays: number;

  // Discounts.
  /** δ, share of list. */
  discount: number;
  volumeDiscount: number;
  volumeConditional: boolean;
  volumeStep: Minimum;
  /** κ, share of list sales. */
  concessionCeiling: number;
  /** Δc: extra cost of the promised lead time over the standard one, an order. */
  speedCost: number;
  speedShare: number;

  // Promotions.
  promoSupport: Amount;
  promoMoney: number;
  promoShare: number;
  promoWindowDays: number;
  promoNoticeDays: number;
  promosPerMonth: number;
  extraDropsPerPromo: number;
  upliftSales: number;

  // Availability and stock.
  availability: number;
  /** Availability of promoted items, else of the profile, else measured (ERRATA 50). */
  promotedAvailability: number;
  stockDays: number;
  supplierDays: number;
  /** K: cover just before a delivery. */
  customerCoverDays: number;
  /** Mean cover over the delivery interval. */
  averageCoverDays: number;

  // Special orders.
  specialsAccepted: boolean;
  /** Special orders allowed as a share of orders. */
  specialQuotaShare: number;
  /** Q, a customer and month. */
  specialQuota: number | 'unlimited';
  /** The surcharge as the policy writes it: money, or a share of the net order. */
  surchargeTerm: Amount;
  /** S in money, an order. */
  surcharge: number;
  specialCost: number;
  specialsPerMonth: number;
  specialMargin: number;
  specialLeadTimeHours: number;
  creditReviewHours: number;
  orderEntryHours: number;
  pickingHours: number;
  specialTransitHours: number;
  reviewShare: number;
}
