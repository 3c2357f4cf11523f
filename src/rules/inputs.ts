import { EXECUTION_INPUTS } from './execution-inputs';
import { FIGURE_INPUTS } from './figure-inputs';
import type { InputName, InputValues } from './input-values';
import { PACKAGE_INPUTS } from './package-inputs';
import { PLAN_INPUTS } from './plan-inputs';
import { PROMISE_INPUTS } from './promise-inputs';
import { SUMMED_INPUTS } from './summed-inputs';
import type { InputSpec } from './way';
import { WORKBOOK_INPUTS } from './workbook-inputs';

/** How every input is found. A new spelling of a figure is one more way in one of these tables. */
export const INPUTS: { readonly [N in InputName]: InputSpec<InputValues[N]> } = {
  ...PROMISE_INPUTS,
  ...FIGURE_INPUTS,
  ...PLAN_INPUTS,
  ...EXECUTION_INPUTS,
  ...PACKAGE_INPUTS,
  ...WORKBOOK_INPUTS,
  ...SUMMED_INPUTS,
};
