import { positive, WEEKS_PER_MONTH } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const FORTY = { deliveriesPerWeek: 2, customers: 40, stopCost: 95, ordersInPeriod: 520 };

export const executedFrequency = defineRule({
  code: 'O01',
  id: 'executed-frequency',
  level: 'operational',
  row: 'FREQ',
  column: 'EXEC',
  severity: 'major',
  owner: 'logistics',
  support: ['rtm'],
  bucket: 'DELIV',
  unit: 'ratio',
  limits: { kind: 'band', zeroBelow: 0.6, okFrom: 0.9, okTo: 1.1, zeroAbove: 1.6 },
  cells: ['deliveryFrequency', 'executedFrequency'],
  reads: ['executedPerWeek', 'deliveriesPerWeek'],
  optional: ['ordersInPeriod', 'executedMonths', 'orderedPerWeek'],
  measure: ({ executedPerWeek, deliveriesPerWeek, ordersInPeriod }) =>
    tooFewOrders(ordersInPeriod) ?? { x: executedPerWeek / deliveriesPerWeek },
  money: {
    reads: ['customers', 'stopCost'],
    // Too few deliveries are felt as missing goods, in O06.
    settled: (_given, { x }, { okFrom }) => {
      if (x < okFrom) return 'notValued';
      return x <= 1 ? 0 : null;
    },
    amount: ({ executedPerWeek, deliveriesPerWeek, customers, stopCost }) =>
      positive(executedPerWeek - deliveriesPerWeek) * WEEKS_PER_MONTH * customers * stopCost,
  },
  shown: ({ executedPerWeek, deliveriesPerWeek }) => ({
    executed: { as: 'perWeek', value: executedPerWeek },
    promised: { as: 'perWeek', value: deliveriesPerWeek },
  }),
  remarks: ({ executedPerWeek, orderedPerWeek, ordersInPeriod, executedMonths }, { x }, { ok, okFrom }) => [
    ...(x >= okFrom && x <= ok ? ['fits'] : []),
    // Customers who did not order more were not refused anything (ERRATA 67).
    ...(x < okFrom ? [orderedPerWeek !== null && orderedPerWeek <= executedPerWeek + 1e-9 ? 'not-used' : 'under'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }, false),
  ],
  formula: '=executedPerWeek/deliveriesPerWeek',
  texts: {
    'pt-BR': {
      title: 'Frequência executada coerente com a política',
      why: '±10 % cobre feriados; 60 % da frequência prometida, ou 60 % a mais, vale zero, por padrão.',
      explain: '{profile} recebe {executed}; a política oferece {promised}.',
      explainWhen: {
        fits: '{profile} recebe {executed}, como a política oferece ({promised}).',
        under: '{profile} recebe só {executed}; a política promete {promised}.',
        'not-used': '{profile} recebe {executed} porque não pede mais: a oferta de {promised} não é usada.',
      },
      commercialLever: 'Acertar com o cliente a frequência que ele usa, e escrevê-la na política.',
      logisticsLever: 'Entregar na frequência da política, com dias fixos de rota.',
      remarks: SAMPLE_TEXTS['pt-BR'],
    },
    en: {
      title: 'Executed delivery frequency matches the policy',
      why: '±10% covers holidays; 60% of the promised frequency, or 60% more, scores zero, by default.',
      explain: '{profile} is served {executed}; the policy offers {promised}.',
      explainWhen: {
        fits: '{profile} is served {executed}, as the policy offers ({promised}).',
        under: '{profile} is served only {executed}; the policy promises {promised}.',
        'not-used': '{profile} is served {executed} because it orders no more: {promised} are offered, not used.',
      },
      commercialLever: 'Agree with the customer on the frequency it uses, and write it in the policy.',
      logisticsLever: 'Deliver at the frequency of the policy, on fixed route days.',
      remarks: SAMPLE_TEXTS.en,
    },
    es: {
      title: 'La frecuencia ejecutada coincide con la política',
      why: '±10 % cubre feriados; 60 % de la frecuencia prometida, o 60 % más, vale cero, por defecto.',
      explain: '{profile} recibe {executed}; la política ofrece {promised}.',
      explainWhen: {
        fits: '{profile} recibe {executed}, como ofrece la política ({promised}).',
        under: '{profile} recibe solo {executed}; la política promete {promised}.',
        'not-used': '{profile} recibe {executed} porque no pide más: la oferta de {promised} no se usa.',
      },
      commercialLever: 'Acordar con el cliente la frecuencia que usa, y escribirla en la política.',
      logisticsLever: 'Entregar con la frecuencia de la política, en días fijos de ruta.',
      remarks: SAMPLE_TEXTS.es,
    },
  },
  examples: [
    { given: { ...FORTY, executedPerWeek: 2.6 }, x: 1.3, score: 60, money: 9880 },
    { given: { ...FORTY, executedPerWeek: 2 }, x: 1, score: 100, money: 0 },
    { given: { ...FORTY, executedPerWeek: 1 }, x: 0.5, score: 0, money: null },
    // 40 customers who order once a week: 520 orders in 3 months.
    { given: { ...FORTY, executedPerWeek: 1, executedMonths: 3 }, x: 0.5, score: 0, money: null },
  ],
});
