import { loadOn, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const promotionsInPlan = defineRule({
  code: 'T04',
  id: 'promotions-in-plan',
  level: 'tactical',
  row: 'PROMO',
  column: 'PLAN',
  severity: 'major',
  owner: 'commercial',
  support: ['demandPlanning'],
  bucket: 'LOST',
  unit: 'ratio',
  limits: { kind: 'band', zeroBelow: 0.5, okFrom: 0.9, okTo: 1.1, zeroAbove: 1.5 },
  cells: ['upliftVolume', 'plannedUplift'],
  reads: ['upliftVolume', 'plannedUplift'],
  excludes: ({ upliftVolume, plannedUplift }) => (upliftVolume === 0 && plannedUplift === 0 ? 'no-promotion' : null),
  measure: ({ upliftVolume, plannedUplift }) => ({ x: loadOn(upliftVolume, plannedUplift) }),
  money: {
    reads: ['unitMargin', 'upliftLoss'],
    amount: ({ upliftVolume, plannedUplift, unitMargin, upliftLoss }) =>
      positive(upliftVolume - plannedUplift) * unitMargin * upliftLoss,
  },
  // What was planned beyond the calendar waits in stock (ERRATA 34, 60).
  otherMoney: {
    when: ({ upliftVolume, plannedUplift }) => plannedUplift > upliftVolume,
    bucket: 'STOCK',
    reads: ['unitCost', 'carryingRate'],
    amount: ({ upliftVolume, plannedUplift, unitCost, carryingRate }) =>
      (positive(plannedUplift - upliftVolume) * unitCost * carryingRate) / 12,
  },
  shown: ({ upliftVolume, plannedUplift }) => ({
    uplift: { as: 'integer', value: upliftVolume },
    planned: { as: 'integer', value: plannedUplift },
  }),
  remarks: (_given, { x }, { ok, okFrom }) => {
    if (x >= okFrom && x <= ok) return ['fits'];
    return x > ok ? ['over'] : [];
  },
  formula: '=IF(upliftVolume>0,plannedUplift/upliftVolume,IF(plannedUplift>0,"∞",0))',
  texts: {
    'pt-BR': {
      title: 'Promoções estão no plano de demanda',
      why: 'A demanda de consenso deve carregar o calendário comercial; ±10 % é pleno e metade a menos ou a mais vale zero, por padrão.',
      explain:
        '{profile}: o calendário de promoções espera +{uplift} em volume e o plano de demanda só leva +{planned}.',
      explainWhen: {
        fits: '{profile}: o calendário de promoções espera +{uplift} em volume e o plano de demanda leva +{planned}.',
        over: '{profile}: o plano de demanda leva +{planned} em volume e o calendário de promoções só espera +{uplift}.',
      },
      commercialLever: 'Levar o calendário à revisão de demanda e acordar o incremental de cada ação.',
      logisticsLever: 'Corrigir no plano de demanda o incremental, com o Planejamento de Demanda.',
      remarks: { 'no-promotion': 'Nenhuma promoção no calendário nem no plano.' },
    },
    en: {
      title: 'Promotions are in the demand plan',
      why: 'Consensus demand must carry the commercial calendar; ±10% is full and half less or half more scores zero, by default.',
      explain:
        '{profile}: the promotion calendar expects +{uplift} of volume and the demand plan carries only +{planned}.',
      explainWhen: {
        fits: '{profile}: the promotion calendar expects +{uplift} of volume and the demand plan carries +{planned}.',
        over: '{profile}: the demand plan carries +{planned} of volume and the promotion calendar expects only +{uplift}.',
      },
      commercialLever: 'Bring the calendar to the demand review and agree on the uplift of each promotion.',
      logisticsLever: 'Correct the uplift in the demand plan, with Demand planning.',
      remarks: { 'no-promotion': 'No promotion in the calendar or in the plan.' },
    },
    es: {
      title: 'Las promociones están en el plan de demanda',
      why: 'La demanda de consenso debe llevar el calendario comercial; ±10 % es pleno y la mitad de menos o de más vale cero, por defecto.',
      explain:
        '{profile}: el calendario de promociones espera +{uplift} en volumen y el plan de demanda solo lleva +{planned}.',
      explainWhen: {
        fits: '{profile}: el calendario de promociones espera +{uplift} en volumen y el plan de demanda lleva +{planned}.',
        over: '{profile}: el plan de demanda lleva +{planned} en volumen y el calendario de promociones solo espera +{uplift}.',
      },
      commercialLever: 'Llevar el calendario a la revisión de demanda y acordar el incremental de cada acción.',
      logisticsLever: 'Corregir el incremental en el plan de demanda, con Planificación de Demanda.',
      remarks: { 'no-promotion': 'Ninguna promoción en el calendario ni en el plan.' },
    },
  },
  examples: [
    { given: { upliftVolume: 18000, plannedUplift: 10800, unitMargin: 12 }, x: 0.6, score: 25, money: 25920 },
    { given: { upliftVolume: 18000, plannedUplift: 18000, unitMargin: 12 }, x: 1, score: 100, money: 0 },
    { given: { upliftVolume: 10000, plannedUplift: 13000, unitCost: 20 }, x: 1.3, score: 50, money: 1250 },
    { given: { upliftVolume: 0, plannedUplift: 4800, unitCost: 20 }, x: Infinity, score: 0, money: 2000 },
  ],
});
