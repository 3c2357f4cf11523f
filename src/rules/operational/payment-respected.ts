import { defineRule } from '../define-rule';
import { SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const MONTH = { netSales: 1200000, ordersInPeriod: 520 };

export const paymentRespected = defineRule({
  code: 'O04',
  id: 'payment-respected',
  level: 'operational',
  row: 'PAY',
  column: 'EXEC',
  severity: 'minor',
  owner: 'commercial',
  support: ['finance'],
  bucket: 'RECV',
  unit: 'days',
  limits: { kind: 'max', ok: 1, bad: 10 },
  cells: ['paymentTerms', 'extraTermDays'],
  reads: ['extraTermDays'],
  optional: ['ordersInPeriod', 'executedMonths', 'extraReceivables'],
  measure: ({ extraTermDays, ordersInPeriod }) => tooFewOrders(ordersInPeriod) ?? { x: extraTermDays },
  money: { reads: ['extraTermCost'], amount: ({ extraTermCost }) => extraTermCost },
  shown: ({ extraTermDays, extraReceivables }) => ({
    extra: { as: 'days', value: extraTermDays },
    tied: { as: 'money', value: extraReceivables ?? 0 },
  }),
  remarks: ({ extraTermDays, extraReceivables, ordersInPeriod, executedMonths }) => [
    ...(extraTermDays === 0 ? ['none'] : extraReceivables === null ? ['sales-unknown'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }, false),
  ],
  formula: '=extraTermDays',
  texts: {
    'pt-BR': {
      title: 'Prazos praticados respeitam a política',
      why: 'Contam os dias dados além da política, pesados pelo valor; 1 dia se tolera e 10 valem zero, por padrão.',
      explain: '{profile}: os pedidos levaram em média {extra} além da política: {tied} a receber que ninguém decidiu.',
      explainWhen: {
        'sales-unknown': '{profile}: os pedidos levaram em média {extra} além da política.',
        none: '{profile}: nenhum pedido teve prazo além da política.',
      },
      commercialLever: 'Vender no prazo da política; fora dele, aprovar por exceção com Finanças.',
      logisticsLever: 'Avisar no pedido quando o prazo passa do pacote, antes de faturar.',
      remarks: SAMPLE_TEXTS['pt-BR'],
    },
    en: {
      title: 'Payment terms respect the policy',
      why: 'Days granted beyond the policy count, weighted by value; 1 day is tolerated and 10 score zero, by default.',
      explain: '{profile}: orders carried {extra} beyond the policy on average: {tied} of receivables nobody decided.',
      explainWhen: {
        'sales-unknown': '{profile}: orders carried {extra} beyond the policy on average.',
        none: '{profile}: no order had a term beyond the policy.',
      },
      commercialLever: 'Sell on the term of the policy; beyond it, approve an exception with Finance.',
      logisticsLever: 'Warn on the order when the term exceeds the package, before it is invoiced.',
      remarks: SAMPLE_TEXTS.en,
    },
    es: {
      title: 'Los plazos practicados respetan la política',
      why: 'Cuentan los días dados más allá de la política, ponderados por valor; se tolera 1 día y 10 valen cero, por defecto.',
      explain:
        '{profile}: los pedidos llevaron en promedio {extra} sobre la política: {tied} por cobrar que nadie decidió.',
      explainWhen: {
        'sales-unknown': '{profile}: los pedidos llevaron en promedio {extra} sobre la política.',
        none: '{profile}: ningún pedido tuvo un plazo mayor que la política.',
      },
      commercialLever: 'Vender en el plazo de la política; fuera de él, aprobar una excepción con Finanzas.',
      logisticsLever: 'Avisar en el pedido cuando el plazo supera el paquete, antes de facturar.',
      remarks: SAMPLE_TEXTS.es,
    },
  },
  examples: [
    { given: { ...MONTH, extraTermDays: 4.2 }, x: 4.2, score: 64.44, money: 2071.23 },
    { given: { ...MONTH, extraTermDays: 0 }, x: 0, score: 100, money: 0 },
    { given: { ...MONTH, extraTermDays: 12 }, x: 12, score: 0, money: 5917.81 },
  ],
});
