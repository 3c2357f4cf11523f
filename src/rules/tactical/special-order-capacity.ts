import { loadOn, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const TWO = { specialsByProfile: [60, 90], promisedSpecials: 60, specialCost: 110 };

export const specialOrderCapacity = defineRule({
  code: 'T07',
  id: 'special-order-capacity',
  level: 'tactical',
  row: 'SPEC',
  column: 'PLAN',
  severity: 'minor',
  owner: 'logistics',
  support: ['customerService'],
  bucket: 'SPEC',
  unit: 'share',
  limits: { kind: 'max', ok: 1, bad: 1.3 },
  cells: ['specialOrderRule', 'specialQuota', 'plannedSpecials'],
  reads: ['specialsByProfile', 'plannedSpecials'],
  optional: ['promisedSpecialShare', 'observedSpecials'],
  measure: ({ specialsByProfile, plannedSpecials }) => {
    const promised = sum(specialsByProfile);
    return { x: loadOn(plannedSpecials, promised), promised };
  },
  money: {
    reads: ['specialCost', 'promisedSpecialShare'],
    settled: ({ plannedSpecials }, { promised }) => (promised <= plannedSpecials ? 0 : null),
    amount: ({ plannedSpecials, specialCost, promisedSpecialShare }, { promised }) =>
      positive(promised - plannedSpecials) * specialCost * promisedSpecialShare,
  },
  shown: ({ plannedSpecials, promisedSpecialShare }, { promised }) => ({
    promised: { as: 'integer', value: promised },
    planned: { as: 'integer', value: plannedSpecials },
    part: { as: 'percent', value: promisedSpecialShare ?? 0 },
  }),
  remarks: ({ promisedSpecialShare, observedSpecials }, { x }) => [
    ...(x <= 1
      ? [observedSpecials === null ? 'fits' : 'fits-observed']
      : observedSpecials === null
        ? []
        : ['observed']),
    ...(promisedSpecialShare === null ? [] : ['own-part']),
  ],
  formula: '=IF(plannedSpecials>0,SUM(specialsByProfile)/plannedSpecials,IF(SUM(specialsByProfile)>0,"∞",0))',
  texts: {
    'pt-BR': {
      title: 'Cotas de pedidos especiais cabem na capacidade extra',
      why: 'O que as cotas permitem não pode passar do que a operação absorve; 30 % a mais vale zero, por padrão.',
      explain: 'As cotas somam {promised} pedidos especiais por mês e o plano absorve {planned}.',
      explainWhen: {
        fits: 'As cotas somam {promised} pedidos especiais por mês; cabem nos {planned} do plano.',
        observed: 'São feitos {promised} pedidos especiais por mês e o plano absorve {planned}.',
        'fits-observed': 'São feitos {promised} pedidos especiais por mês; cabem nos {planned} do plano.',
      },
      commercialLever: 'Reduzir as cotas dos perfis que menos precisam delas.',
      logisticsLever: 'Planejar mais capacidade extra, ou reservar janelas para pedidos especiais.',
      remarks: { 'own-part': '{profile} responde por {part} deles.' },
    },
    en: {
      title: 'Special-order quotas fit the expedite capacity',
      why: 'What the quotas allow must not exceed what the operation absorbs; 30% more scores zero, by default.',
      explain: 'Quotas add up to {promised} special orders a month and the plan absorbs {planned}.',
      explainWhen: {
        fits: 'Quotas add up to {promised} special orders a month; they fit the {planned} of the plan.',
        observed: '{promised} special orders are made a month and the plan absorbs {planned}.',
        'fits-observed': '{promised} special orders are made a month; they fit the {planned} of the plan.',
      },
      commercialLever: 'Lower the quotas of the profiles that need them least.',
      logisticsLever: 'Plan more extra capacity, or reserve slots for special orders.',
      remarks: { 'own-part': '{profile} makes {part} of them.' },
    },
    es: {
      title: 'Los cupos de pedidos especiales caben en la capacidad extra',
      why: 'Lo que los cupos permiten no puede superar lo que la operación absorbe; 30 % de más vale cero, por defecto.',
      explain: 'Los cupos suman {promised} pedidos especiales al mes y el plan absorbe {planned}.',
      explainWhen: {
        fits: 'Los cupos suman {promised} pedidos especiales al mes; caben en los {planned} del plan.',
        observed: 'Se hacen {promised} pedidos especiales al mes y el plan absorbe {planned}.',
        'fits-observed': 'Se hacen {promised} pedidos especiales al mes; caben en los {planned} del plan.',
      },
      commercialLever: 'Reducir los cupos de los perfiles que menos los necesitan.',
      logisticsLever: 'Planificar más capacidad extra, o reservar ventanas para pedidos especiales.',
      remarks: { 'own-part': '{profile} responde por {part} de ellos.' },
    },
  },
  examples: [
    // 30 too many at 110; 60 of 150 are the profile's.
    { given: { ...TWO, plannedSpecials: 120 }, x: 1.25, score: 16.67, money: 1320 },
    { given: { ...TWO, plannedSpecials: 200 }, x: 0.75, score: 100, money: 0 },
    { given: { ...TWO, plannedSpecials: 0 }, x: Infinity, score: 0, money: 6600 },
  ],
});
