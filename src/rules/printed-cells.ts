import type { FormulaHelper } from './rule';

/** Cells that several printed formulas stand on. */
export const MEAN_TERM: FormulaHelper = {
  name: 'meanTermDays',
  formula: '=SUMPRODUCT(instalmentShares,instalmentDays)',
};
export const INTERVAL: FormulaHelper = { name: 'intervalDays', formula: '=7/deliveriesPerWeek' };
