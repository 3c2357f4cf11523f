import type { CatalogueRule } from './define-rule';
import { declaredLogic } from './portfolio/declared-logic';
import { packageCostValue } from './portfolio/package-cost-value';
import { availabilityMarginRank } from './strategic/availability-margin-rank';
import { creditLimitExposure } from './strategic/credit-limit-exposure';
import { discountSpeedCeiling } from './strategic/discount-speed-ceiling';
import { dropDeliveryCost } from './strategic/drop-delivery-cost';
import { leadTimeCalendar } from './strategic/lead-time-calendar';
import { minimumOrderReach } from './strategic/minimum-order-reach';
import { packageCompleteness } from './strategic/package-completeness';
import { packageMargin } from './strategic/package-margin';
import { paymentClockTransit } from './strategic/payment-clock-transit';
import { paymentStockCycle } from './strategic/payment-stock-cycle';
import { promotionAvailability } from './strategic/promotion-availability';
import { promotionNotice } from './strategic/promotion-notice';
import { promotionSpecialQuota } from './strategic/promotion-special-quota';
import { promotionWindowDeliveries } from './strategic/promotion-window-deliveries';
import { segmentationMatch } from './strategic/segmentation-match';
import { specialOrderCredit } from './strategic/special-order-credit';
import { specialOrderSurcharge } from './strategic/special-order-surcharge';
import { volumeDiscountMinimum } from './strategic/volume-discount-minimum';
import { workingCapital } from './strategic/working-capital';

/** Version of the catalogue: a changed limit, formula or rule changes it. */
export const RULE_SET = '2026.2';

/** One policy against the other, in the order of codes. */
export const STRATEGIC_RULES: readonly CatalogueRule[] = [
  packageCompleteness,
  segmentationMatch,
  creditLimitExposure,
  paymentStockCycle,
  workingCapital,
  paymentClockTransit,
  specialOrderCredit,
  dropDeliveryCost,
  volumeDiscountMinimum,
  availabilityMarginRank,
  discountSpeedCeiling,
  specialOrderSurcharge,
  promotionWindowDeliveries,
  promotionAvailability,
  promotionNotice,
  promotionSpecialQuota,
  leadTimeCalendar,
  minimumOrderReach,
  packageMargin,
];

/**
 * The part of the catalogue that two policies and the figures beside them can answer. In the bundle of the custom
 * functions, which see no more, this file stands in for the whole catalogue (DECISIONS 23).
 */
export const RULES: readonly CatalogueRule[] = [...STRATEGIC_RULES, packageCostValue, declaredLogic];

/** A rule by its code or id, whatever the case. */
export function ruleOf(codeOrId: string): CatalogueRule | undefined {
  return ruleIn(RULES, codeOrId);
}

export function ruleIn(rules: readonly CatalogueRule[], codeOrId: string): CatalogueRule | undefined {
  const wanted = codeOrId.trim().toLowerCase();
  return rules.find((rule) => rule.code.toLowerCase() === wanted || rule.id === wanted);
}
