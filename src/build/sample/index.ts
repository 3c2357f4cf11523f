import type { CreateSheet } from '../../sheets/patch';
import { COST_TO_SERVE, PREMISES, PROFILE_BASE, SPECIAL_ORDERS } from './figures';
import { COMMERCIAL_POLICY, LOGISTICS_POLICY } from './policies';
import { sheetOf } from './sheet-of';
import { CAPACITY, DEMAND_PLAN, FAMILY_STOCK, PLANNED_UPLIFT, PROFILE_MIX, PROMOTIONS, SUPPLY_PLAN } from './sop';
import { CONFIRMATIONS, ORDERS_LIST, PORTFOLIO } from './order-lines';

/** The S&OP workbook of a fictional Brazilian beverage company, sheet by sheet. */
export const SAMPLE_SHEETS: readonly CreateSheet[] = [
  COMMERCIAL_POLICY,
  LOGISTICS_POLICY,
  PROFILE_BASE,
  COST_TO_SERVE,
  SPECIAL_ORDERS,
  PREMISES,
  CAPACITY,
  DEMAND_PLAN,
  PLANNED_UPLIFT,
  SUPPLY_PLAN,
  FAMILY_STOCK,
  PROFILE_MIX,
  PROMOTIONS,
  ORDERS_LIST,
  PORTFOLIO,
  CONFIRMATIONS,
].map(sheetOf);
