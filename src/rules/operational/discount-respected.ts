import { defineRule } from '../define-rule';
import { MONTH_TEXTS, NOTHING_OBSERVED, SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const MONTH = { orderedListValue: 1400000, ordersInPeriod: 520, executedMonths: 1, discountCap: 0.12 };

export const discountRespected = defineRule({
  code: 'O03',
  id: 'discount-respected',
  level: 'operational',
  row: 'DISC',
  column: 'EXEC',
  severity: 'major',
  owner: 'commercial',
  support: ['finance'],
  bucket: 'PRICE',
  unit: 'share',
  limits: { kind: 'max', ok: 0.002, bad: 0.015 },
  cells: ['discountMax', 'discount', 'excessDiscount'],
  reads: ['excessDiscount', 'orderedListValue'],
  optional: ['ordersInPeriod', 'executedMonths', 'excessDiscountOrders', 'discountCap'],
  // What was granted beyond nothing is beyond the policy all the same.
  waivedIsZero: ['discountCap'],
  measure: ({ excessDiscount, orderedListValue, ordersInPeriod }) => {
    if (orderedListValue === 0) return NOTHING_OBSERVED;
    return tooFewOrders(ordersInPeriod) ?? { x: excessDiscount / orderedListValue };
  },
  money: { reads: ['priceLeak'], amount: ({ priceLeak }) => priceLeak },
  shown: ({ excessDiscount, excessDiscountOrders, discountCap }, { x }) => ({
    count: { as: 'integer', value: excessDiscountOrders ?? 0 },
    cap: { as: 'percent', value: discountCap ?? 0 },
    leak: { as: 'money', value: excessDiscount },
    part: { as: 'percent', value: x },
  }),
  remarks: ({ excessDiscount, excessDiscountOrders, discountCap, ordersInPeriod, executedMonths }) => [
    ...(excessDiscount === 0 ? ['none'] : []),
    ...(excessDiscount > 0 && (excessDiscountOrders === null || discountCap === null) ? ['count-unknown'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }, excessDiscount > 0),
  ],
  formula: '=excessDiscount/orderedListValue',
  texts: {
    'pt-BR': {
      title: 'Descontos respeitam a política',
      why: 'O vazamento conta por valor, para que muitos pedidos pequenos não escondam uma exceção grande; 1,5 % da venda vale zero, por padrão.',
      explain:
        '{profile}: {count} pedidos passaram do teto de {cap}: {leak} de preço concedidos fora do pacote ({part} da venda de tabela).',
      explainWhen: {
        'count-unknown': '{profile}: {leak} de preço concedidos fora do pacote ({part} da venda de tabela).',
        none: '{profile}: nenhum pedido passou do teto de desconto da política.',
      },
      commercialLever: 'Aprovar por exceção o que passa do teto, ou rever o teto na política.',
      logisticsLever: 'Avisar no pedido quando o desconto passa do teto, antes de liberar a entrega.',
      remarks: { ...SAMPLE_TEXTS['pt-BR'], ...MONTH_TEXTS['pt-BR'] },
    },
    en: {
      title: 'Discounts respect the policy',
      why: 'The leak counts by value, so that many small orders do not hide one big exception; 1.5% of list sales scores zero, by default.',
      explain:
        '{profile}: {count} orders went beyond the {cap} cap: {leak} of price given outside the package ({part} of list sales).',
      explainWhen: {
        'count-unknown': '{profile}: {leak} of price given outside the package ({part} of list sales).',
        none: '{profile}: no order went beyond the discount cap of the policy.',
      },
      commercialLever: 'Approve what exceeds the cap as an exception, or review the cap in the policy.',
      logisticsLever: 'Warn on the order when the discount exceeds the cap, before the delivery is released.',
      remarks: { ...SAMPLE_TEXTS.en, ...MONTH_TEXTS.en },
    },
    es: {
      title: 'Los descuentos respetan la política',
      why: 'La fuga cuenta por valor, para que muchos pedidos pequeños no escondan una gran excepción; 1,5 % de la venta vale cero, por defecto.',
      explain:
        '{profile}: {count} pedidos superaron el tope de {cap}: {leak} de precio concedidos fuera del paquete ({part} de la venta de tarifa).',
      explainWhen: {
        'count-unknown': '{profile}: {leak} de precio concedidos fuera del paquete ({part} de la venta de tarifa).',
        none: '{profile}: ningún pedido superó el tope de descuento de la política.',
      },
      commercialLever: 'Aprobar como excepción lo que supera el tope, o revisar el tope en la política.',
      logisticsLever: 'Avisar en el pedido cuando el descuento supera el tope, antes de liberar la entrega.',
      remarks: { ...SAMPLE_TEXTS.es, ...MONTH_TEXTS.es },
    },
  },
  examples: [
    { given: { ...MONTH, excessDiscount: 12600, excessDiscountOrders: 31 }, x: 0.009, score: 46.15, money: 12600 },
    { given: { ...MONTH, excessDiscount: 0, excessDiscountOrders: 0 }, x: 0, score: 100, money: 0 },
    { given: { ...MONTH, excessDiscount: 42000, executedMonths: 3 }, x: 0.03, score: 0, money: 14000 },
  ],
});
