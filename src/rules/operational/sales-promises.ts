import { defineRule } from '../define-rule';
import { MONTH_TEXTS, NOTHING_OBSERVED, SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const MONTH = {
  expeditedShare: 0.4,
  specialCost: 110,
  earlyPromiseRep: 'Marina Alves',
  earlyPromiseRepShare: 0.37,
  ordersInPeriod: 347,
  executedMonths: 1,
};

export const salesPromises = defineRule({
  code: 'O08',
  id: 'sales-promises',
  level: 'operational',
  row: 'TIME',
  column: 'EXEC',
  severity: 'major',
  owner: 'rtm',
  support: ['commercial'],
  bucket: 'SPEC',
  unit: 'share',
  limits: { kind: 'max', ok: 0.05, bad: 0.2 },
  cells: ['earlyPromises', 'leadTime'],
  reads: ['earlyPromises', 'promisedOrders'],
  optional: ['ordersInPeriod', 'executedMonths', 'earlyPromiseRep', 'earlyPromiseRepShare'],
  measure: ({ earlyPromises, promisedOrders, ordersInPeriod }) => {
    if (promisedOrders === 0) return NOTHING_OBSERVED;
    return tooFewOrders(ordersInPeriod) ?? { x: earlyPromises / promisedOrders };
  },
  money: { reads: ['earlyPromiseCost'], amount: ({ earlyPromiseCost }) => earlyPromiseCost },
  shown: ({ earlyPromises, promisedOrders, earlyPromiseRep, earlyPromiseRepShare }, { x }) => ({
    count: { as: 'integer', value: earlyPromises },
    all: { as: 'integer', value: promisedOrders },
    part: { as: 'percent', value: x },
    who: { as: 'text', value: earlyPromiseRep ?? '' },
    ofWho: { as: 'percent', value: earlyPromiseRepShare ?? 0 },
  }),
  remarks: ({ earlyPromises, earlyPromiseRep, earlyPromiseRepShare, ordersInPeriod, executedMonths }) => [
    ...(earlyPromises === 0 ? ['none'] : []),
    ...(earlyPromises > 0 && earlyPromiseRep !== null && earlyPromiseRepShare !== null ? ['who'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }, earlyPromises > 0),
  ],
  formula: '=earlyPromises/IF(ISNUMBER(promisedOrders),promisedOrders,ordersInPeriod)',
  texts: {
    'pt-BR': {
      title: 'Promessas de venda dentro do pacote',
      why: 'Mostra se o vendedor conhece a parte operacional do pacote; até 5 % dos pedidos se toleram e 20 % valem zero, por padrão.',
      explain: '{profile}: {count} de {all} pedidos ({part}) vieram com uma data que o pacote não oferece.',
      explainWhen: { none: '{profile}: nenhum dos {all} pedidos veio com data fora do pacote.' },
      commercialLever: 'Mostrar o calendário do pacote a quem mais promete fora dele, com RTM.',
      logisticsLever: 'Oferecer no pedido a próxima data do pacote, e expedir só com taxa.',
      remarks: { who: '{who} concentra {ofWho} deles.', ...SAMPLE_TEXTS['pt-BR'], ...MONTH_TEXTS['pt-BR'] },
    },
    en: {
      title: 'Sales promises stay inside the package',
      why: 'It shows whether sellers know the operational part of the package; 5% of orders are tolerated and 20% score zero, by default.',
      explain: '{profile}: {count} of {all} orders ({part}) arrived with a date the package does not offer.',
      explainWhen: { none: '{profile}: none of the {all} orders arrived with a date outside the package.' },
      commercialLever: 'Show the calendar of the package to those who promise outside it most, with RTM.',
      logisticsLever: 'Offer the next date of the package on the order, and expedite only for a surcharge.',
      remarks: { who: '{who} concentrates {ofWho} of them.', ...SAMPLE_TEXTS.en, ...MONTH_TEXTS.en },
    },
    es: {
      title: 'Las promesas de venta quedan dentro del paquete',
      why: 'Muestra si el vendedor conoce la parte operativa del paquete; se tolera 5 % de los pedidos y 20 % vale cero, por defecto.',
      explain: '{profile}: {count} de {all} pedidos ({part}) llegaron con una fecha que el paquete no ofrece.',
      explainWhen: { none: '{profile}: ninguno de los {all} pedidos llegó con una fecha fuera del paquete.' },
      commercialLever: 'Mostrar el calendario del paquete a quienes más prometen fuera de él, con RTM.',
      logisticsLever: 'Ofrecer en el pedido la próxima fecha del paquete, y expedir solo con recargo.',
      remarks: { who: '{who} concentra {ofWho} de ellos.', ...SAMPLE_TEXTS.es, ...MONTH_TEXTS.es },
    },
  },
  examples: [
    { given: { ...MONTH, earlyPromises: 59 }, x: 0.170029, score: 19.98, money: 2596 },
    { given: { ...MONTH, earlyPromises: 0 }, x: 0, score: 100, money: 0 },
    { given: { ...MONTH, earlyPromises: 100, executedMonths: 2 }, x: 0.288184, score: 0, money: 2200 },
  ],
});
