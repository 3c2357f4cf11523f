import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MONTH_TEXTS, SAMPLE_TEXTS, sampleRemarks, tooFewOrders } from '../order-sample';

const MONTH = { ordersInPeriod: 520, executedMonths: 1 };

export const onTimePromise = defineRule({
  code: 'O05',
  id: 'on-time-promise',
  level: 'operational',
  row: 'TIME',
  column: 'EXEC',
  severity: 'critical',
  owner: 'logistics',
  support: ['customerService'],
  bucket: 'PENALTY',
  unit: 'points',
  limits: { kind: 'max', ok: 0.02, bad: 0.15 },
  cells: ['onTimeTarget', 'otifTarget', 'onTimeShare', 'executedOtif'],
  reads: ['punctuality'],
  optional: ['ordersInPeriod', 'executedMonths', 'penaltyRate'],
  measure: ({ punctuality, ordersInPeriod }) =>
    tooFewOrders(ordersInPeriod) ?? { x: punctuality.target - punctuality.executed },
  money: {
    reads: ['lateValue', 'monthsCovered'],
    // A contract that fines nothing, and a target that is met, cost nothing (ERRATA 71).
    settled: ({ penaltyRate }, { x }) => (x <= 1e-9 || penaltyRate === 0 ? 0 : null),
    amount: ({ lateValue, monthsCovered, penaltyRate }) => positive((lateValue / monthsCovered) * (penaltyRate ?? 0)),
  },
  shown: ({ punctuality }) => ({
    executed: { as: 'percent', value: punctuality.executed },
    target: { as: 'percent', value: punctuality.target },
  }),
  remarks: ({ punctuality, ordersInPeriod, executedMonths, penaltyRate }, { x }) => {
    const wording = punctuality.isOtif ? ['otif'] : [];
    const isPriced = x > 1e-9 && (penaltyRate ?? 0) > 0;
    return [
      ...(x <= 1e-9 ? [punctuality.isOtif ? 'otif-met' : 'met'] : wording),
      ...sampleRemarks({ ordersInPeriod, executedMonths }, isPriced),
    ];
  },
  formula: '=IF(COUNT(onTimeTarget,onTimeShare)=2,onTimeTarget-onTimeShare,otifTarget-executedOtif)',
  texts: {
    'pt-BR': {
      title: 'Entrega no prazo conforme prometido',
      why: 'Mede-se contra a data do pacote, não a renegociada por telefone; 2 p.p. abaixo da meta se toleram e 15 p.p. valem zero, por padrão.',
      explain: '{profile}: {executed} no prazo contra {target} prometidos, pela data do pacote.',
      explainWhen: {
        met: '{profile}: {executed} no prazo, a meta é {target}.',
        otif: '{profile}: {executed} no prazo e completos (OTIF) contra {target} prometidos, pela data do pacote.',
        'otif-met': '{profile}: {executed} no prazo e completos (OTIF), a meta é {target}.',
      },
      commercialLever: 'Vender a data do pacote, e não outra mais curta.',
      logisticsLever: 'Atacar a maior causa de atraso, ou prometer o prazo que se cumpre.',
      remarks: { ...SAMPLE_TEXTS['pt-BR'], ...MONTH_TEXTS['pt-BR'] },
    },
    en: {
      title: 'On-time delivery matches the promise',
      why: 'Measured against the package date, not the date renegotiated by phone; 2 points under target are tolerated and 15 score zero, by default.',
      explain: '{profile}: {executed} on time against {target} promised, by the package date.',
      explainWhen: {
        met: '{profile}: {executed} on time, the target is {target}.',
        otif: '{profile}: {executed} on time and in full (OTIF) against {target} promised, by the package date.',
        'otif-met': '{profile}: {executed} on time and in full (OTIF), the target is {target}.',
      },
      commercialLever: 'Sell the date of the package, and none that is shorter.',
      logisticsLever: 'Attack the largest cause of delay, or promise the lead time that is kept.',
      remarks: { ...SAMPLE_TEXTS.en, ...MONTH_TEXTS.en },
    },
    es: {
      title: 'La entrega a tiempo coincide con lo prometido',
      why: 'Se mide contra la fecha del paquete, no la renegociada por teléfono; se toleran 2 p.p. bajo la meta y 15 valen cero, por defecto.',
      explain: '{profile}: {executed} a tiempo contra {target} prometidos, por la fecha del paquete.',
      explainWhen: {
        met: '{profile}: {executed} a tiempo, la meta es {target}.',
        otif: '{profile}: {executed} a tiempo y completos (OTIF) contra {target} prometidos, por la fecha del paquete.',
        'otif-met': '{profile}: {executed} a tiempo y completos (OTIF), la meta es {target}.',
      },
      commercialLever: 'Vender la fecha del paquete, y no otra más corta.',
      logisticsLever: 'Atacar la mayor causa de atraso, o prometer el plazo que se cumple.',
      remarks: { ...SAMPLE_TEXTS.es, ...MONTH_TEXTS.es },
    },
  },
  examples: [
    {
      // 19 % of 1.2 million is late; the contract fines 3 % of it.
      given: { ...MONTH, onTimeTarget: 0.95, onTimeShare: 0.81, lateValue: 228000, penaltyRate: 0.03 },
      x: 0.14,
      score: 7.69,
      money: 6840,
    },
    { given: { ...MONTH, onTimeTarget: 0.95, onTimeShare: 0.96, lateValue: 48000 }, x: -0.01, score: 100, money: 0 },
    { given: { ...MONTH, otifTarget: 0.95, executedOtif: 0.7 }, x: 0.25, score: 0, money: 0 },
  ],
});
