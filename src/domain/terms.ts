import type { CellRef } from './address';
import type { Issue } from './issue';

/** One payment of a plan: the share of the invoice (0–1) due after so many days. */
export interface Instalment {
  readonly share: number;
  readonly days: number;
}

export interface PaymentPlan {
  readonly instalments: readonly Instalment[];
  /** Share of list price given back for paying early, with its last day: 2/10 net 30. */
  readonly early?: { readonly discountShare: number; readonly days: number };
}

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Frequency {
  /** Deliveries per week, above zero. */
  readonly perWeek: number;
  /** Fixed delivery days where the policy names them. */
  readonly days?: readonly Weekday[];
}

/** A span of days; `working` says whether only working days count. */
export interface Span {
  readonly days: number;
  readonly working: boolean;
}

/** Money, or another unit that cannot be compared with money without a price. */
export interface Minimum {
  readonly amount: number;
  readonly unit: 'money' | 'kg' | 'case' | 'pallet' | 'truck';
}

/** Either money a month (or an order), or a share of sales (0–1). */
export type Amount = { readonly money: number } | { readonly share: number };

/** What a policy says of orders outside the calendar. */
export interface SpecialRule {
  readonly isAllowed: boolean;
  /** Special orders per customer and month; 'unlimited' when free. */
  readonly quotaPerMonth?: number | 'unlimited';
  /** Special orders allowed as a share of orders (0–1). */
  readonly quotaShare?: number;
  readonly surcharge?: Amount;
  readonly needsApproval?: boolean;
}

/** The kinds of value a field can hold; each has one grammar in `reading/grammar`. */
export interface FieldKinds {
  payment: PaymentPlan;
  frequency: Frequency;
  leadTime: Span;
  share: number;
  discount: number;
  money: number;
  count: number;
  days: number;
  hours: number;
  minimum: Minimum;
  amount: Amount;
  specialRule: SpecialRule;
  yesNo: boolean;
  quota: number | 'unlimited';
  clock: 'invoice' | 'delivery';
  /** A class such as A, gold or strategic: best = highest number. */
  rank: number;
  text: string;
}
export type FieldKind = keyof FieldKinds;

/** Which side of the house promises or owns a term. */
export type Side = 'commercial' | 'logistics' | 'figure';

export interface FieldSpec<K extends FieldKind = FieldKind> {
  readonly kind: K;
  readonly side: Side;
  /** Smallest value allowed for plain numbers; 0 when not given. */
  readonly min?: number;
  /** Largest share allowed; 1 when not given. */
  readonly max?: number;
  /** The list of many rows it is folded from; absent for what is written once a profile. */
  readonly from?: 'orders' | 'portfolio' | 'plan';
}

const field = <K extends FieldKind>(kind: K, side: Side, min?: number): FieldSpec<K> =>
  min === undefined ? { kind, side } : { kind, side, min };

const folded = <K extends FieldKind>(kind: K, from: NonNullable<FieldSpec['from']>, min?: number): FieldSpec<K> => ({
  ...field(kind, 'figure', min),
  from,
});

/**
 * Everything Accord can read of a profile. Shares are 0–1, money is in the workbook's currency, figures are per month
 * unless the name says otherwise.
 */
export const FIELDS = {
  // The seven seed terms.
  promoSupport: field('amount', 'commercial'),
  discount: field('discount', 'commercial'),
  paymentTerms: field('payment', 'commercial'),
  deliveryFrequency: field('frequency', 'logistics'),
  availability: field('share', 'logistics'),
  leadTime: field('leadTime', 'logistics'),
  specialOrderRule: field('specialRule', 'logistics'),
  // Other commercial terms.
  discountMax: field('discount', 'commercial'),
  volumeStep: field('minimum', 'commercial'),
  volumeDiscount: field('discount', 'commercial'),
  volumeConditional: field('yesNo', 'commercial'),
  paymentClock: field('clock', 'commercial'),
  termAddedDays: field('days', 'commercial'),
  creditLimit: field('money', 'commercial'),
  promoWindowDays: field('days', 'commercial'),
  promoNoticeDays: field('days', 'commercial', -365),
  promosPerMonth: field('count', 'commercial'),
  extraDropsPerPromo: field('count', 'commercial'),
  upliftSales: field('money', 'commercial'),
  // Other logistics terms.
  minOrder: field('minimum', 'logistics'),
  promoAvailability: field('share', 'logistics'),
  measuredAvailability: field('share', 'logistics'),
  onTimeTarget: field('share', 'logistics'),
  otifTarget: field('share', 'logistics'),
  transitDays: field('leadTime', 'logistics'),
  processingDays: field('leadTime', 'logistics'),
  orderDaysPerWeek: field('frequency', 'logistics'),
  frozenHorizonDays: field('days', 'logistics'),
  replenishmentDays: field('days', 'logistics'),
  specialQuota: field('quota', 'logistics'),
  specialSurcharge: field('amount', 'logistics'),
  specialLeadTimeHours: field('hours', 'logistics'),
  cutoff: field('text', 'logistics'),
  freight: field('text', 'logistics'),
  // Figures.
  customers: field('count', 'figure'),
  netSales: field('money', 'figure', -1e15),
  listSales: field('money', 'figure', -1e15),
  salesPerCustomer: field('money', 'figure'),
  listMargin: field('share', 'figure'),
  netMargin: field('share', 'figure'),
  pocketMargin: field('share', 'figure', -10),
  targetMargin: field('share', 'figure'),
  costRatio: field('share', 'figure'),
  stopCost: field('money', 'figure'),
  dropsPerMonth: field('count', 'figure'),
  averageOrder: field('money', 'figure'),
  averageDrop: field('money', 'figure'),
  daysLate: field('days', 'figure'),
  customerCoverDays: field('days', 'figure'),
  averageCoverDays: field('days', 'figure'),
  stockDays: field('days', 'figure'),
  supplierDays: field('days', 'figure'),
  salesBelowStep: field('money', 'figure'),
  specialCost: field('money', 'figure'),
  specialsPerMonth: field('count', 'figure'),
  specialMargin: field('money', 'figure'),
  creditReviewHours: field('hours', 'figure'),
  orderEntryHours: field('hours', 'figure'),
  pickingHours: field('hours', 'figure'),
  specialTransitHours: field('hours', 'figure'),
  reviewShare: field('share', 'figure'),
  speedCost: field('money', 'figure'),
  concessionCeiling: field('share', 'figure'),
  handlingShare: field('share', 'figure'),
  stockCostShare: field('share', 'figure'),
  specialShare: field('share', 'figure'),
  speedShare: field('share', 'figure'),
  packageValue: field('money', 'figure', -1e15),
  strategicClass: field('rank', 'figure'),
  // What executed orders say, folded over the period of the order list (facts) or given in an execution table.
  ordersInPeriod: folded('count', 'orders'),
  executedMonths: folded('count', 'orders'),
  executedFrequency: folded('frequency', 'orders'),
  // Orders delivered together are one drop, and so are the part deliveries of one order (ERRATA 68).
  dropsInPeriod: folded('count', 'orders'),
  smallOrders: folded('count', 'orders'),
  smallOrderSize: folded('share', 'orders'),
  smallOrderFee: folded('money', 'orders'),
  orderedListValue: folded('money', 'orders'),
  excessDiscount: folded('money', 'orders'),
  excessDiscountOrders: folded('count', 'orders'),
  extraTermDays: folded('days', 'orders'),
  onTimeShare: folded('share', 'orders'),
  lateValue: folded('money', 'orders'),
  executedOtif: folded('share', 'orders'),
  executedFillRate: folded('share', 'orders'),
  orderedValue: folded('money', 'orders'),
  deliveredValue: folded('money', 'orders'),
  specialOrders: folded('count', 'orders'),
  surchargeDue: folded('money', 'orders'),
  surchargeCollected: folded('money', 'orders'),
  earlyPromises: folded('count', 'orders'),
  datedPromises: folded('count', 'orders'),
  expeditedShare: folded('share', 'orders'),
  earlyPromiseRep: folded('text', 'orders'),
  earlyPromiseRepShare: folded('share', 'orders'),
  promoDeliveredShare: folded('share', 'orders'),
  // Σ |orders − plan| ÷ Σ plan, which is above 1 where a plan was small.
  planDeviation: { ...folded('share', 'orders'), max: 1e6 },
  planBias: { ...folded('share', 'orders', -1), max: 1e6 },
  // The two sums of `planDeviation`, in one unit: they alone can say that nothing was planned (ERRATA 76).
  planDeviationTotal: folded('count', 'orders'),
  publishedPlan: folded('count', 'orders'),
  planShortfall: folded('money', 'orders'),
  planDeviationFamily: folded('text', 'orders'),
  planDeviationFamilyShare: folded('share', 'orders'),
  killedOrders: folded('count', 'orders'),
  savedOrders: folded('count', 'orders'),
  killReason: folded('text', 'orders'),
  killReasonOrders: folded('count', 'orders'),
  marginPerOrder: folded('money', 'orders'),
  recoveredShare: folded('share', 'orders'),
  // What portfolios and confirmations say.
  portfolioSales: folded('money', 'portfolio'),
  confirmedSales: folded('money', 'portfolio'),
  unconfirmedReps: folded('count', 'portfolio'),
  // What the S&OP plan says of the profile, or of the company in every profile alike.
  plannedStops: folded('count', 'plan'),
  spotStopCost: folded('money', 'plan'),
  plannedTermDays: folded('days', 'plan'),
  companyTermDays: folded('days', 'plan'),
  plannedDiscountShare: folded('share', 'plan'),
  plannedListSales: folded('money', 'plan'),
  upliftVolume: folded('count', 'plan'),
  plannedUplift: folded('count', 'plan'),
  unitMargin: folded('money', 'plan'),
  unitCost: folded('money', 'plan'),
  planDemand: folded('count', 'plan'),
  planAvailable: folded('count', 'plan'),
  planShare: folded('share', 'plan'),
  planTightest: folded('text', 'plan'),
  dailyDemandSd: folded('count', 'plan'),
  meanDailyDemand: folded('count', 'plan'),
  planReviewDays: folded('days', 'plan'),
  planLeadDays: folded('days', 'plan'),
  planLeadSd: folded('days', 'plan'),
  plannedSafetyStock: folded('count', 'plan'),
  safetyStockFamily: folded('text', 'plan'),
  // Share of the demand of that family that the profile takes.
  safetyStockShare: folded('share', 'plan'),
  plannedSpecials: folded('count', 'plan'),
  madeToOrderShare: folded('share', 'plan'),
  madeToOrderDays: folded('days', 'plan'),
} as const satisfies Record<string, FieldSpec>;

export type FieldName = keyof typeof FIELDS;
export type FieldValue<F extends FieldName> = FieldKinds[(typeof FIELDS)[F]['kind']];

/** The seven promises that make a value package, commercial first. */
export const SEED_TERMS = [
  'promoSupport',
  'discount',
  'paymentTerms',
  'deliveryFrequency',
  'availability',
  'leadTime',
  'specialOrderRule',
] as const satisfies readonly FieldName[];

/** What a reader should know of how a value was understood. Sentences in `i18n/notes.ts`. */
export const READING_MARKS = [
  'upper-end-used',
  'lower-end-used',
  'approximate',
  'end-of-period',
  'converted-days',
  'worst-case',
  'otif-target',
  'equal-shares',
  'shares-normalised',
  'order-days-assumed',
  'percent-inferred',
  'inverse-of-stockout',
  'measured-not-promised',
  'fee-unstated',
  'answered',
  'typed-in-settings',
  // Of plans whose axis is the family.
  'even-split',
  'split-by-sales',
  'rolled-forward',
  // A value somebody tries without writing it into a cell.
  'what-if',
] as const;
export type ReadingMark = (typeof READING_MARKS)[number];

/** What one cell says about one field, with the place and the text it was read from. */
export type Reading<T = unknown> =
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly at: CellRef;
      readonly found: string;
      readonly marks: readonly ReadingMark[];
    }
  | { readonly kind: 'notApplicable'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'blank'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'unreadable'; readonly at: CellRef; readonly found: string; readonly issue: Issue }
  | { readonly kind: 'asked'; readonly at: CellRef; readonly found: string; readonly question: string };

export type ProfileReadings = { readonly [F in FieldName]?: Reading<FieldValue<F>> };
