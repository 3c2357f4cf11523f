import { daily, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { INTERVAL, MEAN_TERM } from '../printed-cells';

export const paymentStockCycle = defineRule({
  code: 'S04',
  id: 'payment-stock-cycle',
  level: 'strategic',
  row: 'PAY',
  column: 'FREQ',
  severity: 'major',
  owner: 'commercial',
  support: ['finance', 'logistics'],
  bucket: 'RECV',
  unit: 'ratio',
  limits: { kind: 'band', zeroBelow: 0.25, okFrom: 0.5, okTo: 1.5, zeroAbove: 3 },
  cells: ['paymentTerms', 'deliveryFrequency'],
  reads: ['meanTermDays', 'intervalDays', 'customerCoverDays'],
  // Cash is the safest customer; a ratio of 0 would call it the worst (ERRATA 40).
  excludes: ({ meanTermDays }) => (meanTermDays !== null && meanTermDays <= 0 ? 'paymentTerms' : null),
  measure: ({ meanTermDays, intervalDays, customerCoverDays }) => {
    const cycleDays = intervalDays + customerCoverDays;
    return { x: meanTermDays / cycleDays, cycleDays };
  },
  money: {
    reads: ['netSales', 'costOfCapital'],
    settled: (_given, { x }, { ok, okFrom }) => {
      if (x < okFrom) return 'notValued';
      return x <= ok ? 0 : null;
    },
    amount: ({ meanTermDays, netSales, costOfCapital }, { cycleDays }, { ok }) =>
      (positive(meanTermDays - ok * cycleDays) * daily(positive(netSales)) * costOfCapital) / 12,
  },
  shown: ({ meanTermDays }, { cycleDays }, { ok }) => ({
    term: { as: 'days', value: meanTermDays },
    cycle: { as: 'days', value: cycleDays },
    extra: { as: 'days', value: positive(meanTermDays - ok * cycleDays) },
  }),
  remarks: (_given, { x }, { ok, okFrom }) => {
    if (x < okFrom) return ['too-short'];
    return x <= ok ? ['fits'] : [];
  },
  formula: '=meanTermDays/(intervalDays+customerCoverDays)',
  helpers: [MEAN_TERM, INTERVAL],
  texts: {
    'pt-BR': {
      title: 'Prazo de pagamento coerente com o ciclo de estoque do cliente',
      why: 'O prazo financia o estoque do cliente, e entregar mais vezes reduz esse estoque; de metade a uma vez e meia o ciclo é coerente.',
      explain:
        '{profile} gira o estoque em cerca de {cycle}, mas paga em {term}: financiamos {extra} além do tolerado para essa frequência de entrega.',
      explainWhen: {
        'too-short':
          '{profile} gira o estoque em cerca de {cycle}, mas paga em {term}: as entregas espaçadas passam o financiamento para o cliente.',
        fits: '{profile} gira o estoque em cerca de {cycle} e paga em {term}: prazo e frequência combinam.',
      },
      commercialLever:
        'Ajustar o prazo médio ao ciclo: entre metade e uma vez e meia o intervalo de entrega mais a cobertura.',
      logisticsLever:
        'Ajustar o intervalo entre entregas ao prazo: entregas maiores e mais raras se o prazo não puder cair.',
    },
    en: {
      title: 'Payment term matches the customer’s stock cycle',
      why: 'Credit finances the buyer’s stock, and frequent delivery lowers that stock; from half to one and a half cycles is coherent.',
      explain:
        '{profile} turns stock in about {cycle} but pays in {term}: we finance {extra} beyond what is tolerated at this delivery frequency.',
      explainWhen: {
        'too-short':
          '{profile} turns stock in about {cycle} but pays in {term}: rare deliveries push the financing to the customer.',
        fits: '{profile} turns stock in about {cycle} and pays in {term}: term and frequency match.',
      },
      commercialLever:
        'Bring the mean term to the cycle: between half and one and a half times the delivery interval plus cover.',
      logisticsLever: 'Bring the delivery interval to the term: rarer, larger drops if the term cannot move.',
    },
    es: {
      title: 'Plazo de pago acorde con el ciclo de inventario del cliente',
      why: 'El plazo financia el inventario del cliente, y entregar más seguido lo reduce; de medio a un ciclo y medio es coherente.',
      explain:
        '{profile} rota el inventario en unos {cycle}, pero paga en {term}: financiamos {extra} sobre lo tolerado para esa frecuencia de entrega.',
      explainWhen: {
        'too-short':
          '{profile} rota el inventario en unos {cycle}, pero paga en {term}: las entregas espaciadas pasan el financiamiento al cliente.',
        fits: '{profile} rota el inventario en unos {cycle} y paga en {term}: plazo y frecuencia concuerdan.',
      },
      commercialLever:
        'Ajustar el plazo medio al ciclo: entre medio y uno y medio del intervalo de entrega más la cobertura.',
      logisticsLever:
        'Ajustar el intervalo de entrega al plazo: entregas mayores y más espaciadas si el plazo no puede bajar.',
    },
  },
  examples: [
    {
      given: {
        instalmentShares: [1 / 3, 1 / 3, 1 / 3],
        instalmentDays: [28, 42, 56],
        deliveriesPerWeek: 2,
        customerCoverDays: 15,
        netSales: 1200000,
      },
      x: 2.27027,
      score: 48.65,
      money: 7027.4,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [28],
        deliveriesPerWeek: 1,
        customerCoverDays: 15,
        netSales: 1200000,
      },
      x: 1.272727,
      score: 100,
      money: 0,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [84],
        deliveriesPerWeek: 2,
        customerCoverDays: 15,
        netSales: 1200000,
      },
      x: 4.540541,
      score: 0,
      money: 27739.73,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [10],
        deliveriesPerWeek: 0.5,
        customerCoverDays: 15,
        netSales: 1000000,
      },
      x: 0.344828,
      score: 37.93,
      money: null,
    },
  ],
});
