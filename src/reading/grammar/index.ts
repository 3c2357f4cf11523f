import type { FieldKind, FieldKinds } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { valueOf, type Parsed } from '../parsed';
import { readAmount } from './amount';
import { readClock } from './clock';
import { readCount } from './count';
import { readDays } from './days';
import { readDiscount } from './discount';
import type { Found } from './found';
import { readFrequency } from './frequency';
import { readHours } from './hours';
import { readLeadTime } from './lead-time';
import { readMinimum } from './minimum';
import { readMoney } from './money';
import { readPayment } from './payment';
import { readQuota } from './quota';
import { readRank } from './rank';
import { readShare } from './share';
import { readSpecialRule } from './special-rule';
import { readYesNo } from './yes-no';

/** One grammar a kind of value. Blanks, `n/a` and open terms are taken off before (`read-found`). */
export const GRAMMARS: { readonly [K in FieldKind]: (found: Found, evidence: Evidence) => Parsed<FieldKinds[K]> } = {
  payment: readPayment,
  frequency: readFrequency,
  leadTime: readLeadTime,
  share: readShare,
  discount: readDiscount,
  money: readMoney,
  count: readCount,
  days: readDays,
  hours: readHours,
  minimum: readMinimum,
  amount: readAmount,
  specialRule: readSpecialRule,
  yesNo: readYesNo,
  quota: readQuota,
  clock: readClock,
  rank: readRank,
  text: (found) => valueOf(found.text),
};
