import type { ComparedValues } from './compared-values';
import type { ExecutionValues } from './execution-values';
import type { FigureValues } from './figure-values';
import type { PlanValues } from './plan-values';
import type { PromiseValues } from './promise-values';

/**
 * Everything a rule can ask for, by name. Shares are 0–1, money is in the workbook's currency, sales and counts are a
 * month, days are calendar days unless the name says working. Printed formulas use these names.
 */
export interface InputValues extends PromiseValues, FigureValues, PlanValues, ExecutionValues, ComparedValues {}

export type InputName = keyof InputValues;
/** Inputs by name, as worked examples and levers give them. */
export type Given = Partial<Readonly<InputValues>>;
