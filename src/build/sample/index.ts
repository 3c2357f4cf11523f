import type { CreateSheet } from '../../sheets/patch';
import { COST_TO_SERVE, PREMISES, PROFILE_BASE, SPECIAL_ORDERS } from './figures';
import { COMMERCIAL_POLICY, LOGISTICS_POLICY } from './policies';
import { sheetOf } from './sheet-of';
import { DEMAND_PLAN, ORDERS_LIST } from './sop';

/** The S&OP workbook of a fictional Brazilian beverage company, sheet by sheet. */
export const SAMPLE_SHEETS: readonly CreateSheet[] = [
  COMMERCIAL_POLICY,
  LOGISTICS_POLICY,
  PROFILE_BASE,
  COST_TO_SERVE,
  SPECIAL_ORDERS,
  PREMISES,
  DEMAND_PLAN,
  ORDERS_LIST,
].map(sheetOf);
