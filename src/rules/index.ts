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
import { RULE_SET, ruleIn, STRATEGIC_RULES } from './policy-rules';
import { deliveryCapacity } from './tactical/delivery-capacity';
import { demandSupplyCover } from './tactical/demand-supply-cover';
import { plannedNetPrice } from './tactical/planned-net-price';
import { promotionsInPlan } from './tactical/promotions-in-plan';
import { receivablesPlan } from './tactical/receivables-plan';
import { safetyStockPlan } from './tactical/safety-stock-plan';
import { specialOrderCapacity } from './tactical/special-order-capacity';
import { supplyModePromise } from './tactical/supply-mode-promise';

export { RULE_SET };

/** The catalogue, in the order of codes. A new rule is one file and one line here, or in the strategic rules. */
export const RULES: readonly CatalogueRule[] = [
  ...STRATEGIC_RULES,
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
  return ruleIn(RULES, codeOrId);
}
