import { daily, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MEAN_TERM } from '../printed-cells';

export const paymentClockTransit = defineRule({
  code: 'S06',
  id: 'payment-clock-transit',
  level: 'strategic',
  row: 'PAY',
  column: 'TIME',
  severity: 'minor',
  owner: 'commercial',
  support: ['finance', 'logistics'],
  bucket: 'RECV',
  unit: 'share',
  limits: { kind: 'max', ok: 0.1, bad: 0.3 },
  cells: ['paymentTerms', 'transitDays'],
  reads: ['meanTermDays', 'transitDays'],
  optional: ['paymentClock', 'termAddedDays'],
  excludes: ({ meanTermDays }) => (meanTermDays !== null && meanTermDays <= 0 ? 'paymentTerms' : null),
  measure: ({ meanTermDays, transitDays, paymentClock, termAddedDays }) => {
    const lostDays = paymentClock === 'delivery' ? 0 : positive(transitDays - (termAddedDays ?? 0));
    return { x: lostDays / meanTermDays, lostDays };
  },
  money: {
    reads: ['netSales', 'costOfCapital'],
    settled: ({ paymentClock }) => (paymentClock === 'delivery' ? null : 'notValued'),
    amount: ({ transitDays, netSales, costOfCapital }) =>
      (transitDays * daily(positive(netSales)) * costOfCapital) / 12,
  },
  shown: ({ meanTermDays, transitDays }, { lostDays }) => ({
    term: { as: 'days', value: meanTermDays },
    transit: { as: 'days', value: transitDays },
    real: { as: 'days', value: positive(meanTermDays - lostDays) },
  }),
  remarks: ({ paymentClock }) => {
    if (paymentClock === 'delivery') return ['from-delivery'];
    return paymentClock === null ? ['clock-assumed'] : [];
  },
  assumes: ({ paymentClock }) =>
    paymentClock === null ? [{ what: 'paymentClock', value: 'invoice', unit: 'word' }] : [],
  formula: '=IF(paymentClock="delivery",0,MAX(0,transitDays-termAddedDays)/meanTermDays)',
  helpers: [MEAN_TERM],
  texts: {
    'pt-BR': {
      title: 'Início do prazo de pagamento coerente com o tempo de entrega',
      why: 'Salvo acordo, o prazo corre da emissão da nota, e o trânsito o encurta; perder 10 % é tolerado e 30 % vale zero, por padrão.',
      explain:
        '{profile}: {term} contados da emissão, com {transit} em trânsito; na prática, o cliente tem {real} de prazo.',
      explainWhen: {
        'from-delivery':
          '{profile}: {term} contados da entrega; o cliente tem o prazo vendido e nós financiamos mais {transit} de trânsito.',
      },
      commercialLever: 'Contar o prazo a partir da entrega, ou somar ao prazo os dias de trânsito.',
      logisticsLever: 'Encurtar o tempo de trânsito.',
      remarks: { 'clock-assumed': 'Início do prazo não informado: contado da emissão.' },
    },
    en: {
      title: 'Payment clock and transit time agree',
      why: 'Unless agreed otherwise the term runs from the invoice and transit shortens it; losing 10% is tolerated and 30% scores zero, by default.',
      explain: '{profile}: {term} counted from the invoice with {transit} in transit; the customer really gets {real}.',
      explainWhen: {
        'from-delivery':
          '{profile}: {term} counted from delivery; the customer gets the term sold and we finance {transit} of transit on top.',
      },
      commercialLever: 'Start the clock at delivery, or add the transit days to the term.',
      logisticsLever: 'Shorten the transit.',
      remarks: { 'clock-assumed': 'Start of the term not given: counted from the invoice.' },
    },
    es: {
      title: 'Inicio del plazo de pago acorde con el tiempo de tránsito',
      why: 'Salvo acuerdo, el plazo corre desde la factura y el tránsito lo acorta; perder 10 % se tolera y 30 % vale cero, por defecto.',
      explain:
        '{profile}: {term} desde la factura, con {transit} en tránsito; en la práctica el cliente tiene {real} de plazo.',
      explainWhen: {
        'from-delivery':
          '{profile}: {term} desde la entrega; el cliente tiene el plazo vendido y nosotros financiamos además {transit} de tránsito.',
      },
      commercialLever: 'Contar el plazo desde la entrega, o sumar al plazo los días de tránsito.',
      logisticsLever: 'Acortar el tiempo de tránsito.',
      remarks: { 'clock-assumed': 'Inicio del plazo no informado: contado desde la factura.' },
    },
  },
  examples: [
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [14],
        paymentClock: 'invoice',
        transitDays: 6,
        termAddedDays: 0,
        netSales: 600000,
      },
      x: 0.428571,
      score: 0,
      money: null,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [14],
        paymentClock: 'delivery',
        transitDays: 6,
        netSales: 600000,
      },
      x: 0,
      score: 100,
      money: 1479.45,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [20],
        paymentClock: 'invoice',
        transitDays: 6,
        termAddedDays: 2,
        netSales: 600000,
      },
      x: 0.2,
      score: 50,
      money: null,
    },
  ],
});
