import { paymentDays } from './readers/payment-days';
import { score } from './review/score';
import type { SheetFunction } from './sheet-function';

/** Everything that can be typed in a cell. A new function is one file and one line here. */
export const FUNCTIONS: readonly SheetFunction[] = [score, paymentDays];
