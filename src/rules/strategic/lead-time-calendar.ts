import { positive, round } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

/** Working days without which no order leaves, where the policy does not say: at most two (ERRATA 53). */
const usualProcessing = (leadDays: number): number => Math.min(leadDays, 2);

export const leadTimeCalendar = defineRule({
  code: 'S17',
  id: 'lead-time-calendar',
  level: 'strategic',
  row: 'TIME',
  column: 'FREQ',
  severity: 'major',
  owner: 'logistics',
  support: ['rtm'],
  bucket: null,
  unit: 'share',
  limits: { kind: 'min', ok: 0.9, bad: 0.4 },
  cells: ['leadTime', 'deliveryFrequency'],
  reads: ['deliveriesPerWeek', 'leadTimeWorkingDays', 'orderDaysPerWeek', 'largestGapDays'],
  optional: ['processingDays'],
  waivedIsZero: ['processingDays'],
  measure: ({ deliveriesPerWeek, leadTimeWorkingDays, orderDaysPerWeek, largestGapDays, processingDays }) => {
    const processing = processingDays ?? usualProcessing(leadTimeWorkingDays);
    const reach = positive(leadTimeWorkingDays - processing + 1);
    return { x: Math.min(1, (deliveriesPerWeek * reach) / orderDaysPerWeek), worstDays: largestGapDays + processing };
  },
  shown: ({ leadTimeWorkingDays }, { x, worstDays }) => ({
    lead: { as: 'number', value: round(leadTimeWorkingDays, 1) },
    share: { as: 'percent', value: x },
    worst: { as: 'days', value: worstDays },
  }),
  remarks: (_given, { x }, { ok }) => (x >= ok ? ['fits'] : []),
  assumes: ({ processingDays, leadTimeWorkingDays }) =>
    processingDays === null
      ? [{ what: 'processingDays', value: usualProcessing(leadTimeWorkingDays), unit: 'days' }]
      : [],
  formula:
    '=MIN(1,deliveriesPerWeek*MAX(0,leadTimeWorkingDays-IF(ISNUMBER(processingDays),processingDays,MIN(leadTimeWorkingDays,2))+1)/orderDaysPerWeek)',
  texts: {
    'pt-BR': {
      title: 'Prazo prometido é possível com o calendário de entrega',
      why: 'Com pedidos todos os dias e entregas em dias fixos, o prazo só vale para quem pega o corte; de 40 % a 90 % dos dias de pedido, por padrão.',
      explain:
        '{profile}: “D+{lead}” vale em {share} dos dias de pedido; quem pede logo depois do corte espera até {worst}.',
      explainWhen: { fits: '{profile}: “D+{lead}” vale em {share} dos dias de pedido; o pior caso espera {worst}.' },
      commercialLever: 'Tirar pedidos só em dias fixos, com calendário de pré-venda.',
      logisticsLever: 'Entregar em mais dias da semana, ou prometer o intervalo entre entregas mais o processamento.',
    },
    en: {
      title: 'Lead-time promise is achievable with the delivery calendar',
      why: 'With orders every day and deliveries on fixed days the promise holds only for orders that catch the cut-off; 40% to 90% of order days, by default.',
      explain:
        '{profile}: “D+{lead}” is true on {share} of order days; an order placed just after the cut-off waits up to {worst}.',
      explainWhen: { fits: '{profile}: “D+{lead}” is true on {share} of order days; the worst case waits {worst}.' },
      commercialLever: 'Take orders only on fixed days, with a pre-sales calendar.',
      logisticsLever: 'Deliver on more days, or promise the delivery interval plus processing.',
    },
    es: {
      title: 'El plazo prometido es posible con el calendario de entrega',
      why: 'Con pedidos todos los días y entregas en días fijos, el plazo solo vale para quien alcanza el corte; de 40 % a 90 % de los días de pedido, por defecto.',
      explain:
        '{profile}: “D+{lead}” se cumple en {share} de los días de pedido; quien pide justo después del corte espera hasta {worst}.',
      explainWhen: {
        fits: '{profile}: “D+{lead}” se cumple en {share} de los días de pedido; el peor caso espera {worst}.',
      },
      commercialLever: 'Tomar pedidos solo en días fijos, con calendario de preventa.',
      logisticsLever: 'Entregar en más días, o prometer el intervalo entre entregas más el procesamiento.',
    },
  },
  examples: [
    {
      given: { deliveriesPerWeek: 1, leadTimeWorkingDays: 2, orderDaysPerWeek: 5 },
      x: 0.2,
      score: 0,
      money: null,
    },
    {
      given: { deliveriesPerWeek: 4, leadTimeWorkingDays: 1, orderDaysPerWeek: 5 },
      x: 0.8,
      score: 80,
      money: null,
    },
    {
      // A long promise covers the wait for the next delivery day (ERRATA 53).
      given: { deliveriesPerWeek: 1, leadTimeWorkingDays: 6, orderDaysPerWeek: 5, processingDays: 2 },
      x: 1,
      score: 100,
      money: null,
    },
  ],
});
