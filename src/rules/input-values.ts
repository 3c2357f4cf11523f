import type { Amount, FieldName, Minimum } from '../domain/terms';

/** What a profile says of one of the seven promises: an explicit "não se aplica" counts as defined (ERRATA 35). */
export type TermState = 'defined' | 'blank' | 'unreadable';

/**
 * Everything a rule can ask for, by name. Shares are 0–1, money is in the workbook's currency, sales and counts are a
 * month, days are calendar days unless the name says working. Printed formulas use these names.
 */
export interface InputValues {
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
  customerCoverDays: number;

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

  // Sales and margins.
  customers: number;
  netSales: number;
  listSales: number;
  /** v, an active customer. */
  salesPerCustomer: number;
  /** Drop at net price as the workbook gives it, else as sales and frequency give it. */
  averageDrop: number;
  /** Drop as sales and frequency give it, else as the workbook gives it (S03: ERRATA 38). */
  salesDrop: number;
  /** max(average drop, minimum order): the drop the policy makes (ERRATA 79). */
  policyDrop: number;
  averageOrder: number;
  /** Average order at list price. */
  listOrder: number;
  dropsPerMonth: number;
  salesBelowStep: number;
  stopCost: number;
  listMargin: number;
  netMargin: number;
  /** k = cost of goods ÷ net sales. */
  costRatio: number;
  /** Share of net sales. */
  grossMargin: number;
  pocketMargin: number;
  targetMargin: number;
  handlingShare: number;
  stockCostShare: number;
  specialShare: number;

  // The company's parameters.
  costOfCapital: number;
  carryingRate: number;
  upliftLoss: number;
  specialLoss: number;
  countOpenOrders: boolean;
  declaredLogic: 'tiered' | 'tradeOff';

  // The whole package, a profile.
  termStates: readonly TermState[];
  /** Share of list sales that discount, support, credit, delivery, stock and specials cost. */
  packageCost: number;
  packageCostWithoutDelivery: number;
  /** Contribution in money a month. */
  contribution: number;
  /** Best = highest. */
  strategicClass: number;
  /** Contribution, or the class where there is none. */
  packageValue: number;
  deliveryShare: number;
  commercialShare: number;
  logisticsShare: number;

  // The whole workbook; lists of the same rule are in the same order.
  profileCount: number;
  profileNames: readonly string[];
  /** 1 where the commercial policy knows the profile, else 0. */
  inCommercial: readonly number[];
  inLogistics: readonly number[];
  /** Net sales (negative = 0), or 1 each where a profile has none. */
  salesWeights: readonly number[];
  weightedBySales: boolean;
  /** Of profiles with both an availability and a pocket margin. */
  availabilities: readonly number[];
  pocketMargins: readonly number[];
  /** Of profiles with both a package cost and a value. */
  packageCosts: readonly number[];
  packageCostsWithoutDelivery: readonly number[];
  packageValues: readonly number[];
  valuedProfiles: readonly string[];
  /** Fields that keep profiles out of the comparison. */
  packageGaps: readonly FieldName[];
  /** Of profiles with both shares. */
  commercialShares: readonly number[];
  logisticsShares: readonly number[];
  sharedProfiles: readonly string[];
  shareGaps: readonly FieldName[];
}

export type InputName = keyof InputValues;
/** Inputs by name, as worked examples and levers give them. */
export type Given = Partial<Readonly<InputValues>>;
