import type { CellRef, Rect } from './address';
import type { ReadingMark } from './terms';

/** Volumes by family and month: of the month, or stock at its beginning or end. The parts of a family add up to it. */
export const FAMILY_VOLUMES = [
  'demand',
  'constrainedDemand',
  'baseline',
  'uplift',
  'supply',
  'production',
  'purchases',
  'openingStock',
  'closingStock',
  'stock',
  'minimumStock',
  'safetyStock',
] as const;

/**
 * What a figure of the S&OP plan counts. By family and month: volumes of the month, stock at its beginning or end; stops
 * a week and special orders a month of the company. Once a family: deviations and times in days, money a unit of volume.
 */
export const PLAN_MEASURES = [
  // By family and month.
  ...FAMILY_VOLUMES,
  'cover',
  // Of the company, by month or once.
  'stops',
  'spotStopCost',
  'specials',
  'termDays',
  'discountShare',
  'listSales',
  // Once a family.
  'dailyDemandSd',
  'meanDailyDemand',
  'reviewDays',
  'leadDays',
  'leadSd',
  'unitMargin',
  'unitCost',
  // 1 where a family is made or bought to order, 0 where it is held in stock.
  'madeToOrder',
  'supplyDays',
  'supplyWorkingDays',
] as const;
export type PlanMeasure = (typeof PLAN_MEASURES)[number];

/** In what volumes are counted; null where the sheet does not say. */
export type PlanUnit = 'case' | 'unit' | 'kg' | 'tonne' | 'litre' | 'hectolitre' | 'pallet' | 'money' | null;

/** One figure of the plan, scaled: under "mil cx" a 12 is 12,000. */
export interface PlanFigure {
  readonly measure: PlanMeasure;
  /** Family in comparable form; null where the figure is of the company. */
  readonly family: string | null;
  /** Profile key, where the plan itself is by profile. */
  readonly profile: string | null;
  /** `2026-11`; `+1` for the first month after that of the review; null where it holds for every month. */
  readonly month: string | null;
  readonly value: number;
  readonly unit: PlanUnit;
  readonly at: CellRef;
  /** The text of the cell. */
  readonly found: string;
  readonly marks: readonly ReadingMark[];
}

/** How much of a family's demand a profile takes. `share` is 0–1 of the family or of the profile, as `PlanBridge.by` says. */
export interface BridgeShare {
  readonly profile: string;
  readonly family: string;
  readonly share: number;
  readonly at: CellRef;
  readonly found: string;
}

/** The table profile × family. `family`: the shares of a family add up; `profile`: those of a profile do; `volume`: amounts. */
export interface PlanBridge {
  readonly by: 'family' | 'profile' | 'volume';
  readonly shares: readonly BridgeShare[];
}

/** A promotion of the calendar. */
export interface PlanPromotion {
  /** Profile key; null where the calendar names none. */
  readonly profile: string | null;
  /** As written, where the calendar names customers. */
  readonly customer: string | null;
  /** Null where the promotion is for all families. */
  readonly family: string | null;
  /** `2026-11-02`; of a calendar by months the first day of the month, and `isMonth` says so. */
  readonly start: string;
  readonly isMonth: boolean;
  /** Incremental volume it expects. */
  readonly uplift: number;
  readonly unit: PlanUnit;
  readonly at: CellRef;
  readonly found: string;
}

/** What a row, column or table of the plan was taken for, for *Alignment Data*. */
export interface PlanRead {
  readonly at: CellRef;
  readonly found: string;
  readonly as: PlanMeasure | 'bridge' | 'promotions';
  /** How many figures were read. */
  readonly figures: number;
  readonly families: number;
  /** First and last month. */
  readonly months: readonly [string, string] | null;
  readonly unit: PlanUnit;
  /** What one in the cells is: 1000 under "mil cx". */
  readonly scale: number;
  readonly version: string | null;
}

/** The S&OP plan as understood. */
export interface Plan {
  /** Names of families by their comparable form. */
  readonly families: Readonly<Record<string, string>>;
  readonly figures: readonly PlanFigure[];
  readonly bridge: PlanBridge | null;
  readonly promotions: readonly PlanPromotion[];
  readonly read: readonly PlanRead[];
  /** Where its tables stand. */
  readonly tables: readonly { readonly sheet: string; readonly rect: Rect }[];
}
