import type { CatalogueRule } from './define-rule';
import { discountRespected } from './operational/discount-respected';
import { executedFrequency } from './operational/executed-frequency';
import { fillRatePromise } from './operational/fill-rate-promise';
import { minimumOrderRespected } from './operational/minimum-order-respected';
import { onTimePromise } from './operational/on-time-promise';
import { paymentRespected } from './operational/payment-respected';
import { planAdherence } from './operational/plan-adherence';
import { promotionStockArrival } from './operational/promotion-stock-arrival';
import { salesPromises } from './operational/sales-promises';
import { specialOrderQuota } from './operational/special-order-quota';
import { declaredLogic } from './portfolio/declared-logic';
import { orderKillerRate } from './portfolio/order-killer-rate';
import { packageAwareness } from './portfolio/package-awareness';
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
import { deliveryCapacity } from './tactical/delivery-capacity';
import { demandSupplyCover } from './tactical/demand-supply-cover';
import { plannedNetPrice } from './tactical/planned-net-price';
import { promotionsInPlan } from './tactical/promotions-in-plan';
import { receivablesPlan } from './tactical/receivables-plan';
import { safetyStockPlan } from './tactical/safety-stock-plan';
import { specialOrderCapacity } from './tactical/special-order-capacity';
import { supplyModePromise } from './tactical/supply-mode-promise';

/** Version of the catalogue: a changed limit, formula or rule changes it. */
export const RULE_SET = '2026.2';

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
  deliveryCapacity,
  receivablesPlan,
  plannedNetPrice,
  promotionsInPlan,
  demandSupplyCover,
  safetyStockPlan,
  specialOrderCapacity,
  supplyModePromise,
  executedFrequency,
  minimumOrderRespected,
  discountRespected,
  paymentRespected,
  onTimePromise,
  fillRatePromise,
  specialOrderQuota,
  salesPromises,
  promotionStockArrival,
  planAdherence,
  packageCostValue,
  declaredLogic,
  orderKillerRate,
  packageAwareness,
];

/** A rule by its code or id, whatever the case. */
export function ruleOf(codeOrId: string): CatalogueRule | undefined {
  const wanted = codeOrId.trim().toLowerCase();
  return RULES.find((rule) => rule.code.toLowerCase() === wanted || rule.id === wanted);
}
