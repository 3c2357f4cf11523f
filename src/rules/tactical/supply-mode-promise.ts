import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

const PLANNED = { madeToOrderDays: 15, leadTimeDays: 2, netSales: 600000, grossMargin: 0.3 };

export const supplyModePromise = defineRule({
  code: 'T08',
  id: 'supply-mode-promise',
  level: 'tactical',
  row: 'TIME',
  column: 'PLAN',
  severity: 'minor',
  owner: 'supplyPlanning',
  support: ['commercial'],
  bucket: 'LOST',
  unit: 'share',
  limits: { kind: 'max', ok: 0.05, bad: 0.25 },
  isExtended: true,
  cells: ['leadTime', 'madeToOrderShare'],
  reads: ['madeToOrderShare'],
  optional: ['madeToOrderDays', 'leadTimeDays'],
  measure: ({ madeToOrderShare }) => ({ x: madeToOrderShare }),
  money: {
    reads: ['netSales', 'grossMargin', 'specialLoss'],
    amount: ({ netSales, grossMargin, specialLoss }, { x }) =>
      x * positive(netSales) * positive(grossMargin) * specialLoss,
  },
  shown: ({ madeToOrderShare, madeToOrderDays, leadTimeDays }) => ({
    part: { as: 'percent', value: madeToOrderShare },
    supply: { as: 'days', value: madeToOrderDays ?? 0 },
    promise: { as: 'days', value: leadTimeDays ?? 0 },
  }),
  remarks: ({ madeToOrderDays, leadTimeDays }, { x }) => {
    if (x === 0) return ['in-stock'];
    return madeToOrderDays === null || leadTimeDays === null ? ['days-unknown'] : [];
  },
  formula: '=madeToOrderShare',
  texts: {
    'pt-BR': {
      title: 'Modo de suprimento sustenta o prazo prometido',
      why: 'Um prazo curto não se cumpre com família feita sob encomenda; até 5 % do plano se tolera e 25 % vale zero, por padrão.',
      explain: '{profile}: {part} do plano é feito sob encomenda em {supply}, e a política promete {promise}.',
      explainWhen: {
        'in-stock': '{profile}: nada do plano é feito sob encomenda além do prazo prometido.',
        'days-unknown': '{profile}: {part} do plano é feito sob encomenda, em mais tempo do que a política promete.',
      },
      commercialLever: 'Prometer prazo próprio para as famílias feitas sob encomenda.',
      logisticsLever: 'Manter em estoque as famílias de maior giro, ou encurtar o seu suprimento.',
    },
    en: {
      title: 'Supply mode supports the lead-time promise',
      why: 'A short promise cannot hold for a family made to order; 5% of the plan is tolerated and 25% scores zero, by default.',
      explain: '{profile}: {part} of the plan is made to order in {supply}, and the policy promises {promise}.',
      explainWhen: {
        'in-stock': '{profile}: nothing of the plan is made to order beyond the promised lead time.',
        'days-unknown': '{profile}: {part} of the plan is made to order, in more time than the policy promises.',
      },
      commercialLever: 'Promise a lead time of their own for families made to order.',
      logisticsLever: 'Hold the fastest families in stock, or shorten their supply.',
    },
    es: {
      title: 'El modo de suministro sostiene el plazo prometido',
      why: 'Un plazo corto no se cumple con una familia hecha bajo pedido; se tolera 5 % del plan y 25 % vale cero, por defecto.',
      explain: '{profile}: {part} del plan se hace bajo pedido en {supply}, y la política promete {promise}.',
      explainWhen: {
        'in-stock': '{profile}: nada del plan se hace bajo pedido más allá del plazo prometido.',
        'days-unknown': '{profile}: {part} del plan se hace bajo pedido, en más tiempo del que promete la política.',
      },
      commercialLever: 'Prometer un plazo propio para las familias hechas bajo pedido.',
      logisticsLever: 'Mantener en inventario las familias de mayor rotación, o acortar su suministro.',
    },
  },
  examples: [
    { given: { ...PLANNED, madeToOrderShare: 0.18 }, x: 0.18, score: 35, money: 8100 },
    { given: { ...PLANNED, madeToOrderShare: 0 }, x: 0, score: 100, money: 0 },
    { given: { ...PLANNED, madeToOrderShare: 0.4 }, x: 0.4, score: 0, money: 18000 },
  ],
});
