import { defineRule } from '../define-rule';
import { MONTH_TEXTS, NOTHING_OBSERVED, SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const REMARKS = {
  'pt-BR': { ...SAMPLE_TEXTS['pt-BR'], ...MONTH_TEXTS['pt-BR'] },
  en: { ...SAMPLE_TEXTS.en, ...MONTH_TEXTS.en },
  es: { ...SAMPLE_TEXTS.es, ...MONTH_TEXTS.es },
};
const MONTH = {
  ordersInPeriod: 520,
  executedMonths: 1,
  minimumOrder: 800,
  smallOrderSize: 0.55,
  stopCost: 95,
  smallOrderFee: 0,
};

export const minimumOrderRespected = defineRule({
  code: 'O02',
  id: 'minimum-order-respected',
  level: 'operational',
  row: 'FREQ',
  column: 'EXEC',
  severity: 'major',
  owner: 'commercial',
  support: ['customerService'],
  bucket: 'DELIV',
  unit: 'share',
  limits: { kind: 'max', ok: 0.05, bad: 0.25 },
  cells: ['smallOrders', 'minOrder'],
  reads: ['smallOrders', 'dropsInPeriod'],
  optional: ['minimumOrder', 'ordersInPeriod', 'executedMonths', 'smallOrderSize'],
  excludes: ({ minimumOrder }) => (minimumOrder === 0 ? 'minOrder' : null),
  measure: ({ smallOrders, dropsInPeriod, ordersInPeriod }) => {
    if (dropsInPeriod === 0) return NOTHING_OBSERVED;
    return tooFewOrders(ordersInPeriod) ?? { x: smallOrders / dropsInPeriod };
  },
  money: { reads: ['smallOrderLoss'], amount: ({ smallOrderLoss }) => smallOrderLoss },
  shown: ({ smallOrders, dropsInPeriod, minimumOrder, smallOrderSize }, { x }) => ({
    count: { as: 'integer', value: smallOrders },
    all: { as: 'integer', value: dropsInPeriod },
    part: { as: 'percent', value: x },
    minimum: { as: 'money', value: minimumOrder ?? 0 },
    size: { as: 'percent', value: smallOrderSize ?? 0 },
  }),
  remarks: ({ smallOrders, minimumOrder, smallOrderSize, ordersInPeriod, executedMonths }) => [
    ...(smallOrders === 0 ? ['none'] : minimumOrder === null ? ['minimum-unknown'] : []),
    ...(smallOrders > 0 && smallOrderSize !== null ? ['size'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }, smallOrders > 0),
  ],
  formula: '=smallOrders/IF(ISNUMBER(dropsInPeriod),dropsInPeriod,ordersInPeriod)',
  texts: {
    'pt-BR': {
      title: 'Pedidos respeitam o pedido mínimo',
      why: 'Pedido pequeno custa o mesmo manuseio que o grande; até 5 % se toleram e 25 % vale zero, por padrão.',
      explain: '{profile}: {count} de {all} entregas ({part}) saíram abaixo do mínimo de {minimum}.',
      explainWhen: {
        'minimum-unknown': '{profile}: {count} de {all} entregas ({part}) saíram abaixo do pedido mínimo.',
        none: '{profile}: nenhuma das {all} entregas saiu abaixo do pedido mínimo.',
      },
      commercialLever: 'Vender no mínimo, juntar pedidos, ou cobrar a taxa de pedido pequeno.',
      logisticsLever: 'Consolidar pedidos do mesmo cliente até o mínimo, com o Atendimento.',
      remarks: { size: 'Em média, {size} do mínimo.', ...REMARKS['pt-BR'] },
    },
    en: {
      title: 'Orders respect the minimum order',
      why: 'A small order costs the same handling as a large one; 5% are tolerated and 25% score zero, by default.',
      explain: '{profile}: {count} of {all} drops ({part}) went out below the minimum of {minimum}.',
      explainWhen: {
        'minimum-unknown': '{profile}: {count} of {all} drops ({part}) went out below the minimum order.',
        none: '{profile}: none of the {all} drops went out below the minimum order.',
      },
      commercialLever: 'Sell at the minimum, join orders, or charge the fee for small orders.',
      logisticsLever: 'Consolidate orders of one customer up to the minimum, with Customer Service.',
      remarks: { size: 'On average {size} of the minimum.', ...REMARKS.en },
    },
    es: {
      title: 'Los pedidos respetan el pedido mínimo',
      why: 'Un pedido pequeño cuesta el mismo manejo que uno grande; se tolera 5 % y 25 % vale cero, por defecto.',
      explain: '{profile}: {count} de {all} entregas ({part}) salieron por debajo del mínimo de {minimum}.',
      explainWhen: {
        'minimum-unknown': '{profile}: {count} de {all} entregas ({part}) salieron por debajo del pedido mínimo.',
        none: '{profile}: ninguna de las {all} entregas salió por debajo del pedido mínimo.',
      },
      commercialLever: 'Vender en el mínimo, juntar pedidos, o cobrar el recargo por pedido pequeño.',
      logisticsLever: 'Consolidar pedidos del mismo cliente hasta el mínimo, con Servicio al Cliente.',
      remarks: { size: 'En promedio, {size} del mínimo.', ...REMARKS.es },
    },
  },
  examples: [
    { given: { ...MONTH, smallOrders: 114 }, x: 0.219231, score: 15.38, money: 4873.5 },
    { given: { ...MONTH, smallOrders: 0 }, x: 0, score: 100, money: 0 },
    { given: { ...MONTH, smallOrders: 260, executedMonths: 2 }, x: 0.5, score: 0, money: 5557.5 },
  ],
});
