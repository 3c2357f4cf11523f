import { loadOn, positive, WEEKS_PER_MONTH } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** 40 × 2, 180 × 1, 25 × 3 and 8 × 5 stops a week. */
const FOUR = { stopsByProfile: [80, 180, 75, 40], weeklyStops: 80, spotStopCost: 140 };

export const deliveryCapacity = defineRule({
  code: 'T01',
  id: 'delivery-capacity',
  level: 'tactical',
  row: 'FREQ',
  column: 'PLAN',
  severity: 'critical',
  owner: 'logistics',
  support: ['commercial'],
  bucket: 'DELIV',
  unit: 'share',
  limits: { kind: 'max', ok: 0.95, bad: 1.1 },
  cells: ['deliveryFrequency', 'plannedStops'],
  reads: ['stopsByProfile', 'plannedStops'],
  // What the profile itself takes of a capacity that all share (ERRATA 31).
  optional: ['stopShare', 'weekdayPeak'],
  measure: ({ stopsByProfile, plannedStops }) => {
    const required = sum(stopsByProfile);
    return { x: loadOn(plannedStops, required), required };
  },
  money: {
    reads: ['spotStopCost', 'stopShare'],
    settled: (_given, { required }) => (required === 0 ? 0 : null),
    amount: ({ plannedStops, spotStopCost, stopShare }, { required }) =>
      positive(required - plannedStops) * WEEKS_PER_MONTH * spotStopCost * stopShare,
  },
  shown: ({ plannedStops, stopShare, weekdayPeak }, { required }) => ({
    required: { as: 'integer', value: required },
    planned: { as: 'integer', value: plannedStops },
    part: { as: 'percent', value: stopShare ?? 0 },
    day: { as: 'word', value: `weekday${weekdayPeak?.weekday ?? 1}` },
    peak: { as: 'integer', value: weekdayPeak?.stops ?? 0 },
  }),
  remarks: ({ stopShare, weekdayPeak }, { x }) => [
    ...(x <= 1 ? ['fits'] : []),
    ...(stopShare === null ? [] : ['own-part']),
    ...(weekdayPeak === null ? [] : ['weekday-peak']),
  ],
  formula: '=IF(plannedStops>0,SUM(stopsByProfile)/plannedStops,IF(SUM(stopsByProfile)>0,"∞",0))',
  texts: {
    'pt-BR': {
      title: 'Entregas prometidas cabem na capacidade planejada',
      why: 'Acima de 100 % alguém fica sem entrega; até 95 % sobra folga para variações e 110 % vale zero, por padrão.',
      explain:
        'As políticas prometem {required} paradas por semana e o plano tem {planned}: alguém ficará sem entrega.',
      explainWhen: { fits: 'As políticas prometem {required} paradas por semana e o plano tem {planned}.' },
      commercialLever: 'Rever a frequência oferecida aos perfis com as menores entregas.',
      logisticsLever: 'Planejar mais paradas, ou juntar entregas de clientes vizinhos na mesma rota.',
      remarks: {
        'own-part': '{profile} usa {part} delas.',
        'weekday-peak': 'Dia mais carregado: {day}, com {peak} paradas.',
      },
    },
    en: {
      title: 'Promised deliveries fit planned delivery capacity',
      why: 'Above 100% somebody is not served; 95% leaves room for variation and 110% scores zero, by default.',
      explain: 'The policies promise {required} stops a week and the plan has {planned}: somebody will not be served.',
      explainWhen: { fits: 'The policies promise {required} stops a week and the plan has {planned}.' },
      commercialLever: 'Review the frequency offered to the profiles with the smallest drops.',
      logisticsLever: 'Plan more stops, or join the deliveries of neighbouring customers on one route.',
      remarks: {
        'own-part': '{profile} uses {part} of them.',
        'weekday-peak': 'Busiest day: {day}, with {peak} stops.',
      },
    },
    es: {
      title: 'Las entregas prometidas caben en la capacidad planificada',
      why: 'Sobre 100 % alguien queda sin entrega; hasta 95 % hay holgura para variaciones y 110 % vale cero, por defecto.',
      explain:
        'Las políticas prometen {required} paradas por semana y el plan tiene {planned}: alguien quedará sin entrega.',
      explainWhen: { fits: 'Las políticas prometen {required} paradas por semana y el plan tiene {planned}.' },
      commercialLever: 'Revisar la frecuencia ofrecida a los perfiles con las entregas más pequeñas.',
      logisticsLever: 'Planificar más paradas, o juntar entregas de clientes vecinos en la misma ruta.',
      remarks: {
        'own-part': '{profile} usa {part} de ellas.',
        'weekday-peak': 'Día más cargado: {day}, con {peak} paradas.',
      },
    },
  },
  examples: [
    // The extra stops cost 15,166.67 a month; 80 of 375 stops are the profile's.
    { given: { ...FOUR, plannedStops: 350 }, x: 1.071429, score: 19.05, money: 3235.56 },
    { given: { ...FOUR, plannedStops: 400 }, x: 0.9375, score: 100, money: 0 },
    { given: { ...FOUR, plannedStops: 0 }, x: Infinity, score: 0, money: 48533.33 },
  ],
});
