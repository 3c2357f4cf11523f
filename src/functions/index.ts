import { dropMargin } from './arithmetic/drop-margin';
import { dropSize } from './arithmetic/drop-size';
import { exposure } from './arithmetic/exposure';
import { fillRate } from './arithmetic/fill-rate';
import { paymentCost } from './arithmetic/payment-cost';
import { pocketMargin } from './arithmetic/pocket-margin';
import { safetyStock } from './arithmetic/safety-stock';
import { worstWait } from './arithmetic/worst-wait';
import { actual } from './orders/actual';
import { execution } from './orders/execution';
import { order } from './orders/order';
import { availability } from './readers/availability';
import { deliveriesPerWeek } from './readers/deliveries-per-week';
import { discount } from './readers/discount';
import { leadTimeDays } from './readers/lead-time-days';
import { paymentDays } from './readers/payment-days';
import { specialRule } from './readers/special-rule';
import { check } from './review/check';
import { explain } from './review/explain';
import { findings } from './review/findings';
import { matrix } from './review/matrix';
import { score } from './review/score';
import type { SheetFunction } from './sheet-function';

/** Everything that can be typed in a cell. A new function is one file and one line here. */
export const FUNCTIONS: readonly SheetFunction[] = [
  score,
  matrix,
  findings,
  check,
  explain,
  order,
  execution,
  actual,
  paymentDays,
  deliveriesPerWeek,
  leadTimeDays,
  discount,
  availability,
  specialRule,
  paymentCost,
  exposure,
  dropSize,
  dropMargin,
  worstWait,
  safetyStock,
  fillRate,
  pocketMargin,
];
