import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

export const plannedNetPrice = defineRule({
  code: 'T03',
  id: 'planned-net-price',
  level: 'tactical',
  row: 'DISC',
  column: 'PLAN',
  severity: 'major',
  owner: 'commercial',
  support: ['finance'],
  bucket: 'PRICE',
  unit: 'points',
  // The sign is kept and the absolute value is scored (ERRATA 59): a band round zero says both.
  limits: { kind: 'band', zeroBelow: -0.03, okFrom: -0.005, okTo: 0.005, zeroAbove: 0.03 },
  isExtended: true,
  cells: ['discount', 'plannedDiscountShare'],
  reads: ['grossToNetShare', 'plannedDiscountShare'],
  measure: ({ grossToNetShare, plannedDiscountShare }) => ({ x: grossToNetShare - plannedDiscountShare }),
  money: {
    reads: ['plannedListSales'],
    settled: (_given, { x }) => (x <= 0 ? 0 : null),
    amount: ({ plannedListSales }, { x }) => positive(x) * plannedListSales,
  },
  shown: ({ grossToNetShare, plannedDiscountShare }, { x }) => ({
    policy: { as: 'percent', value: grossToNetShare },
    plan: { as: 'percent', value: plannedDiscountShare },
    gap: { as: 'points', value: Math.abs(x) },
  }),
  remarks: (_given, { x }, { ok, okFrom }) => {
    if (x >= okFrom && x <= ok) return ['fits'];
    return x < 0 ? ['below'] : [];
  },
  formula: '=discount+promoListShare-plannedDiscountShare',
  texts: {
    'pt-BR': {
      title: 'Política de desconto coerente com o preço líquido planejado',
      why: 'Volume e preço do plano devem vir do mesmo pacote; 0,5 p.p. de diferença é pleno e 3 p.p. valem zero, por padrão.',
      explain: '{profile}: o plano conta com {plan} abaixo da tabela; a política concede {policy}, {gap} a mais.',
      explainWhen: {
        fits: '{profile}: o plano conta com {plan} abaixo da tabela e a política concede {policy}.',
        below: '{profile}: o plano conta com {plan} abaixo da tabela; a política concede só {policy}, {gap} a menos.',
      },
      commercialLever: 'Alinhar desconto e verba ao preço do plano, ou levar o novo preço à revisão de demanda.',
      logisticsLever: 'Rever com Finanças o preço líquido do plano; a Logística não muda esta diferença.',
    },
    en: {
      title: 'Discount policy matches the planned net price',
      why: 'Volume and price of the plan must come from one package; a gap of 0.5 points is full and 3 score zero, by default.',
      explain: '{profile}: the plan assumes {plan} off list; the policy grants {policy}, {gap} more.',
      explainWhen: {
        fits: '{profile}: the plan assumes {plan} off list and the policy grants {policy}.',
        below: '{profile}: the plan assumes {plan} off list; the policy grants only {policy}, {gap} less.',
      },
      commercialLever:
        'Align discount and support with the planned price, or bring the new price to the demand review.',
      logisticsLever: 'Review the planned net price with Finance; Logistics cannot change this gap.',
    },
    es: {
      title: 'La política de descuento coincide con el precio neto planificado',
      why: 'Volumen y precio del plan deben venir del mismo paquete; 0,5 p.p. de diferencia es pleno y 3 p.p. valen cero, por defecto.',
      explain: '{profile}: el plan cuenta con {plan} bajo tarifa; la política concede {policy}, {gap} de más.',
      explainWhen: {
        fits: '{profile}: el plan cuenta con {plan} bajo tarifa y la política concede {policy}.',
        below: '{profile}: el plan cuenta con {plan} bajo tarifa; la política concede solo {policy}, {gap} de menos.',
      },
      commercialLever:
        'Alinear descuento y apoyo con el precio del plan, o llevar el nuevo precio a la revisión de demanda.',
      logisticsLever: 'Revisar con Finanzas el precio neto del plan; Logística no cambia esta diferencia.',
    },
  },
  examples: [
    {
      given: { discount: 0.12, promoListShare: 0.03, plannedDiscountShare: 0.125, plannedListSales: 1400000 },
      x: 0.025,
      score: 20,
      money: 35000,
    },
    {
      given: { discount: 0.1, promoListShare: 0.02, plannedDiscountShare: 0.12, plannedListSales: 1400000 },
      x: 0,
      score: 100,
      money: 0,
    },
    {
      given: { discount: 0.05, promoListShare: 0.02, plannedDiscountShare: 0.12, plannedListSales: 1400000 },
      x: -0.05,
      score: 0,
      money: 0,
    },
  ],
});
