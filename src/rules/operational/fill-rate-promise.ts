import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MONTH_TEXTS, SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const MONTH = {
  availability: 0.97,
  deliveredValue: 1200000,
  grossMargin: 0.28,
  ordersInPeriod: 520,
  executedMonths: 1,
};

export const fillRatePromise = defineRule({
  code: 'O06',
  id: 'fill-rate-promise',
  level: 'operational',
  row: 'AVAIL',
  column: 'EXEC',
  severity: 'critical',
  owner: 'logistics',
  support: ['commercial'],
  bucket: 'LOST',
  unit: 'points',
  limits: { kind: 'max', ok: 0.005, bad: 0.05 },
  cells: ['executedFillRate', 'availability'],
  reads: ['availability', 'executedFillRate'],
  optional: ['ordersInPeriod', 'executedMonths', 'orderedValue'],
  measure: ({ availability, executedFillRate, ordersInPeriod }) =>
    tooFewOrders(ordersInPeriod) ?? { x: availability - executedFillRate },
  money: {
    reads: ['orderedValue', 'grossMargin', 'backorderRecovery', 'monthsCovered'],
    settled: (_given, { x }) => (x <= 1e-9 ? 0 : null),
    amount: ({ orderedValue, grossMargin, backorderRecovery, monthsCovered }, { x }) =>
      ((orderedValue ?? 0) / monthsCovered) * x * positive(grossMargin) * (1 - backorderRecovery),
  },
  shown: ({ availability, executedFillRate, orderedValue }, { x }) => ({
    executed: { as: 'percent', value: executedFillRate },
    target: { as: 'percent', value: availability },
    missed: { as: 'money', value: (orderedValue ?? 0) * positive(x) },
  }),
  remarks: ({ orderedValue, ordersInPeriod, executedMonths }, { x }) => [
    ...(x <= 1e-9 ? ['met'] : orderedValue === null ? ['value-unknown'] : []),
    ...sampleRemarks({ ordersInPeriod, executedMonths }, x > 1e-9),
  ],
  formula: '=availability-executedFillRate',
  texts: {
    'pt-BR': {
      title: 'Atendimento em quantidade conforme disponibilidade prometida',
      why: 'Conta o que chega na primeira entrega; 0,5 p.p. abaixo do prometido se tolera e 5 p.p. valem zero, por padrão.',
      explain:
        '{profile}: {executed} entregue na primeira vez contra {target} prometidos: faltaram {missed} do valor pedido.',
      explainWhen: {
        met: '{profile}: {executed} entregue na primeira vez, a promessa é {target}.',
        'value-unknown': '{profile}: {executed} entregue na primeira vez contra {target} prometidos.',
      },
      commercialLever: 'Prometer a disponibilidade que se cumpre, ou acordar substituições com o cliente.',
      logisticsLever: 'Repor os itens que mais faltam e priorizar o perfil na falta.',
      remarks: { ...SAMPLE_TEXTS['pt-BR'], ...MONTH_TEXTS['pt-BR'] },
    },
    en: {
      title: 'Fill rate matches the availability promise',
      why: 'What arrives with the first delivery counts; 0.5 points under the promise are tolerated and 5 score zero, by default.',
      explain:
        '{profile}: {executed} delivered at first attempt against {target} promised: {missed} of ordered value not served.',
      explainWhen: {
        met: '{profile}: {executed} delivered at first attempt, the promise is {target}.',
        'value-unknown': '{profile}: {executed} delivered at first attempt against {target} promised.',
      },
      commercialLever: 'Promise the availability that is kept, or agree on substitutes with the customer.',
      logisticsLever: 'Restock the items that are missing most and give the profile priority in a shortage.',
      remarks: { ...SAMPLE_TEXTS.en, ...MONTH_TEXTS.en },
    },
    es: {
      title: 'La atención en cantidad coincide con la disponibilidad prometida',
      why: 'Cuenta lo que llega en la primera entrega; se toleran 0,5 p.p. bajo lo prometido y 5 valen cero, por defecto.',
      explain:
        '{profile}: {executed} entregado en el primer intento contra {target} prometidos: faltaron {missed} del valor pedido.',
      explainWhen: {
        met: '{profile}: {executed} entregado en el primer intento, la promesa es {target}.',
        'value-unknown': '{profile}: {executed} entregado en el primer intento contra {target} prometidos.',
      },
      commercialLever: 'Prometer la disponibilidad que se cumple, o acordar sustitutos con el cliente.',
      logisticsLever: 'Reponer los artículos que más faltan y dar prioridad al perfil en el faltante.',
      remarks: { ...SAMPLE_TEXTS.es, ...MONTH_TEXTS.es },
    },
  },
  examples: [
    { given: { ...MONTH, executedFillRate: 0.935 }, x: 0.035, score: 33.33, money: 6288.77 },
    { given: { ...MONTH, executedFillRate: 0.98 }, x: -0.01, score: 100, money: 0 },
    { given: { ...MONTH, executedFillRate: 0.9, orderedValue: 1000000 }, x: 0.07, score: 0, money: 9800 },
  ],
});
