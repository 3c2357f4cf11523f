import { EXECUTION_INPUTS } from './execution-inputs';
import type { InputName, InputValues } from './input-values';
import { PLAN_INPUTS } from './plan-inputs';
import { INPUTS as POLICY_INPUTS } from './policy-inputs';
import { SUMMED_INPUTS } from './summed-inputs';
import type { InputSpec } from './way';

/** How every input is found. A new spelling of a figure is one more way in one of these tables. */
export const INPUTS: { readonly [N in InputName]: InputSpec<InputValues[N]> } = {
  ...POLICY_INPUTS,
  ...PLAN_INPUTS,
  ...EXECUTION_INPUTS,
  ...SUMMED_INPUTS,
};
