/** What a company decides once for all profiles. Rates are per year, shares 0–1. */
export interface ParameterValues {
  /** Cost of capital i, share a year. */
  costOfCapital: number;
  /** Cost of carrying stock h, share of its value a year. */
  carryingRate: number;
  /** Share φ of the uplift at risk that is really lost. */
  upliftLoss: number;
  /** Share of special orders lost when the promise cannot be kept. */
  specialLoss: number;
  /** Share ρ of back orders recovered. */
  backorderRecovery: number;
  /** Stock cover K at the customer, days, where a profile has none of its own. */
  customerCoverDays: number;
  /** Days a week on which orders are taken, where a profile has none of its own. */
  orderDaysPerWeek: number;
  /** Ceiling κ of discount plus speed, share of list sales. */
  concessionCeiling: number;
  /** Average days late δ of payments. */
  daysLate: number;
  /** S03 counts ordered, not yet delivered goods too. */
  countOpenOrders: boolean;
  /** What a contract charges of the value of late orders, share; 0 without such a contract. */
  penaltyRate: number;
  /** What a promised availability means: cycles without a stock-out, or the share of volume filled (ERRATA 63). */
  availabilityBasis: 'cycle' | 'fill';
  /** P02: the best customers get more of both, or price or service; null until the company declares it. */
  declaredLogic: 'tiered' | 'tradeOff' | null;
}
export type ParameterName = keyof ParameterValues;

/** Defaults to be tuned by the user (RULES, conventions): none of them is a researched figure. */
export const DEFAULT_PARAMETERS: Readonly<ParameterValues> = {
  costOfCapital: 0.15,
  carryingRate: 0.25,
  upliftLoss: 0.3,
  specialLoss: 0.25,
  backorderRecovery: 0.5,
  customerCoverDays: 15,
  orderDaysPerWeek: 5,
  concessionCeiling: 0.15,
  daysLate: 0,
  countOpenOrders: false,
  penaltyRate: 0,
  availabilityBasis: 'cycle',
  declaredLogic: null,
};

/** How a parameter is written for people. */
export const PARAMETER_UNITS: Readonly<
  Record<ParameterName, 'share' | 'days' | 'perWeek' | 'yesNo' | 'logic' | 'basis'>
> = {
  costOfCapital: 'share',
  carryingRate: 'share',
  upliftLoss: 'share',
  specialLoss: 'share',
  backorderRecovery: 'share',
  customerCoverDays: 'days',
  orderDaysPerWeek: 'perWeek',
  concessionCeiling: 'share',
  daysLate: 'days',
  countOpenOrders: 'yesNo',
  penaltyRate: 'share',
  availabilityBasis: 'basis',
  declaredLogic: 'logic',
};
