import { DAYS_PER_MONTH, positive } from '../../domain/arithmetic';
import { normalLoss, normalShare } from '../../domain/normal';
import { defineRule } from '../define-rule';
import { cannotTell } from '../rule-spec';
import { HIGHEST_SERVICE, stockNeedOf } from '../stock-need';

const DEPOT = { availability: 0.97, dailyDemandSd: 1200, planReviewDays: 7, planLeadDays: 8, stockShare: 1 };

export const safetyStockPlan = defineRule({
  code: 'T06',
  id: 'safety-stock-plan',
  level: 'tactical',
  row: 'AVAIL',
  column: 'PLAN',
  severity: 'major',
  owner: 'logistics',
  support: ['finance'],
  bucket: 'LOST',
  unit: 'ratio',
  limits: { kind: 'min', ok: 1, bad: 0.6 },
  cells: ['availability', 'plannedSafetyStock'],
  reads: ['availability', 'dailyDemandSd', 'planReviewDays', 'planLeadDays', 'plannedSafetyStock'],
  optional: ['meanDailyDemand', 'planLeadSd', 'availabilityBasis', 'safetyStockFamily'],
  waivedIsZero: ['planLeadSd'],
  excludes: (given) => {
    const { availability, availabilityBasis } = given;
    if (availability !== null && availability <= 0.5 && availabilityBasis !== 'fill') return 'nothing-needed';
    const need = stockNeedOf(given);
    return need && need.factor <= 0 ? 'nothing-needed' : null;
  },
  measure: (given) => {
    const need = stockNeedOf(given);
    if (!need) return cannotTell({ needs: ['meanDailyDemand'] });
    const { spread, factor, lot } = need;
    const needed = factor * spread;
    const planned = given.plannedSafetyStock / spread;
    const isFill = given.availabilityBasis === 'fill';
    return {
      x: given.plannedSafetyStock / needed,
      needed,
      implied: isFill ? 1 - (spread * normalLoss(planned)) / lot : normalShare(planned),
      shortage: spread * (normalLoss(planned) - normalLoss(factor)),
    };
  },
  money: {
    reads: ['unitMargin', 'stockShare'],
    amount: ({ planReviewDays, unitMargin, stockShare }, { shortage }) =>
      positive(shortage) * (DAYS_PER_MONTH / planReviewDays) * unitMargin * stockShare,
  },
  // Stock that no promise asks for is capital that waits (ERRATA 34, 64).
  otherMoney: {
    when: (_given, { x }) => x > 1,
    bucket: 'STOCK',
    reads: ['unitCost', 'carryingRate', 'stockShare'],
    amount: ({ plannedSafetyStock, unitCost, carryingRate, stockShare }, { needed }) =>
      (positive(plannedSafetyStock - needed) * unitCost * carryingRate * stockShare) / 12,
  },
  shown: ({ availability, planReviewDays, planLeadDays, plannedSafetyStock, safetyStockFamily }, found) => ({
    availability: { as: 'percent', value: availability },
    review: { as: 'days', value: planReviewDays },
    lead: { as: 'days', value: planLeadDays },
    needed: { as: 'integer', value: found.needed },
    planned: { as: 'integer', value: plannedSafetyStock },
    implied: { as: 'percent', value: found.implied },
    family: { as: 'text', value: safetyStockFamily ?? '' },
  }),
  remarks: ({ availability, safetyStockFamily }, { x }) => [
    ...(x >= 1 ? ['enough'] : []),
    ...(safetyStockFamily === null ? [] : ['family']),
    ...(availability > HIGHEST_SERVICE ? ['capped'] : []),
  ],
  formula: '=plannedSafetyStock/(serviceFactor*protectionSd)',
  helpers: [
    // The factor of a fill rate has no formula of one cell: it is searched for.
    { name: 'serviceFactor', formula: '=IF(availabilityBasis="fill",NA(),NORMSINV(MIN(availability,0.999)))' },
    {
      name: 'protectionSd',
      formula: '=SQRT(dailyDemandSd^2*(planReviewDays+planLeadDays)+meanDailyDemand^2*planLeadSd^2)',
    },
  ],
  texts: {
    'pt-BR': {
      title: 'Plano de estoque sustenta a disponibilidade prometida',
      why: 'O estoque de segurança protege o intervalo e o prazo de reposição; o necessário é o alvo e 60 % dele vale zero, por padrão.',
      explain:
        '{profile}: prometer {availability} com reposição a cada {review} e prazo de {lead} pede {needed} de estoque de segurança; o plano tem {planned}, que sustenta cerca de {implied}.',
      explainWhen: {
        enough:
          '{profile}: prometer {availability} com reposição a cada {review} e prazo de {lead} pede {needed} de estoque de segurança; o plano tem {planned}.',
      },
      commercialLever: 'Prometer a disponibilidade que o estoque sustenta.',
      logisticsLever: 'Planejar o estoque de segurança necessário, ou repor mais vezes.',
      remarks: {
        family: 'Família mais frágil: {family}.',
        capped: 'Acima de 99,9 % calcula-se com 99,9 %.',
        'nothing-needed': 'A promessa não pede estoque de segurança.',
      },
    },
    en: {
      title: 'Stock plan supports the availability promise',
      why: 'Safety stock protects the review interval and the lead time; what is needed is the target and 60% of it scores zero, by default.',
      explain:
        '{profile}: promising {availability} with a review every {review} and a lead time of {lead} needs {needed} of safety stock; the plan has {planned}, which supports about {implied}.',
      explainWhen: {
        enough:
          '{profile}: promising {availability} with a review every {review} and a lead time of {lead} needs {needed} of safety stock; the plan has {planned}.',
      },
      commercialLever: 'Promise the availability that the stock supports.',
      logisticsLever: 'Plan the safety stock that is needed, or replenish more often.',
      remarks: {
        family: 'Weakest family: {family}.',
        capped: 'Above 99.9% it is calculated at 99.9%.',
        'nothing-needed': 'The promise asks for no safety stock.',
      },
    },
    es: {
      title: 'El plan de inventario sostiene la disponibilidad prometida',
      why: 'El inventario de seguridad protege el intervalo y el plazo de reposición; lo necesario es la meta y 60 % vale cero, por defecto.',
      explain:
        '{profile}: prometer {availability} con reposición cada {review} y plazo de {lead} pide {needed} de inventario de seguridad; el plan tiene {planned}, que sostiene cerca de {implied}.',
      explainWhen: {
        enough:
          '{profile}: prometer {availability} con reposición cada {review} y plazo de {lead} pide {needed} de inventario de seguridad; el plan tiene {planned}.',
      },
      commercialLever: 'Prometer la disponibilidad que el inventario sostiene.',
      logisticsLever: 'Planificar el inventario de seguridad necesario, o reponer más seguido.',
      remarks: {
        family: 'Familia más frágil: {family}.',
        capped: 'Por encima de 99,9 % se calcula con 99,9 %.',
        'nothing-needed': 'La promesa no pide inventario de seguridad.',
      },
    },
  },
  examples: [
    { given: { ...DEPOT, plannedSafetyStock: 6000, unitMargin: 12 }, x: 0.686409, score: 21.6, money: 8430.59 },
    { given: { ...DEPOT, plannedSafetyStock: 9000, unitCost: 20 }, x: 1.029614, score: 100, money: 107.86 },
    { given: { ...DEPOT, plannedSafetyStock: 0, unitMargin: 12 }, x: 0, score: 0, money: 93863.4 },
  ],
});
