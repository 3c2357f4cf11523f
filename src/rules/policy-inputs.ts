import { FIGURE_INPUTS } from './figure-inputs';
import { PACKAGE_INPUTS } from './package-inputs';
import { PROMISE_INPUTS } from './promise-inputs';
import { WORKBOOK_INPUTS } from './workbook-inputs';

/**
 * How every input of two policies and the figures beside them is found. In the bundle of the custom functions, which see
 * neither plan nor orders, this file stands in for all inputs (DECISIONS 23).
 */
export const INPUTS = { ...PROMISE_INPUTS, ...FIGURE_INPUTS, ...PACKAGE_INPUTS, ...WORKBOOK_INPUTS };
