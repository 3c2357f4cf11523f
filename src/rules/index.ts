import type { CatalogueRule } from './define-rule';
import { creditLimitExposure } from './strategic/credit-limit-exposure';
import { dropDeliveryCost } from './strategic/drop-delivery-cost';
import { packageCompleteness } from './strategic/package-completeness';
import { paymentClockTransit } from './strategic/payment-clock-transit';
import { paymentStockCycle } from './strategic/payment-stock-cycle';
import { segmentationMatch } from './strategic/segmentation-match';
import { specialOrderCredit } from './strategic/special-order-credit';
import { workingCapital } from './strategic/working-capital';

/** Version of the catalogue: a changed limit, formula or rule changes it. */
export const RULE_SET = '2026.1';

/** The catalogue, in the order of codes. A new rule is one file and one line here. */
export const RULES: readonly CatalogueRule[] = [
  packageCompleteness,
  segmentationMatch,
  creditLimitExposure,
  paymentStockCycle,
  workingCapital,
  paymentClockTransit,
  specialOrderCredit,
  dropDeliveryCost,
];

/** A rule by its code or id, whatever the case. */
export function ruleOf(codeOrId: string): CatalogueRule | undefined {
  const wanted = codeOrId.trim().toLowerCase();
  return RULES.find((rule) => rule.code.toLowerCase() === wanted || rule.id === wanted);
}
