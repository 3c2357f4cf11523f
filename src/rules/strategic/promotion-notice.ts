import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';

const PLAN = {
  frozenHorizonDays: 14,
  replenishmentDays: 7,
  leadTimeDays: 3,
  upliftSales: 80000,
  grossMargin: 0.3,
  upliftLoss: 0.3,
};

export const promotionNotice = defineRule({
  code: 'S15',
  id: 'promotion-notice',
  level: 'strategic',
  row: 'PROMO',
  column: 'TIME',
  severity: 'critical',
  owner: 'commercial',
  support: ['logistics', 'supplyPlanning'],
  bucket: 'LOST',
  unit: 'share',
  limits: { kind: 'min', ok: 1, bad: 0.5 },
  cells: ['promoNoticeDays', 'leadTime', 'frozenHorizonDays'],
  reads: ['promoNoticeDays', 'frozenHorizonDays', 'replenishmentDays', 'leadTimeDays'],
  optional: ['promoSupport'],
  excludes: ({ frozenHorizonDays, replenishmentDays, leadTimeDays }) =>
    frozenHorizonDays === 0 && replenishmentDays === 0 && leadTimeDays === 0 ? 'nothing-needed' : null,
  measure: ({ promoNoticeDays, frozenHorizonDays, replenishmentDays, leadTimeDays }) => {
    const neededDays = frozenHorizonDays + replenishmentDays + leadTimeDays;
    return { x: promoNoticeDays / neededDays, neededDays };
  },
  money: {
    reads: ['upliftSales', 'grossMargin', 'upliftLoss'],
    amount: ({ upliftSales, grossMargin, upliftLoss }, { x }) =>
      Math.min(1, positive(1 - x)) * upliftSales * positive(grossMargin) * upliftLoss,
  },
  shown: ({ promoNoticeDays, replenishmentDays }, { neededDays }) => ({
    notice: { as: 'days', value: promoNoticeDays },
    late: { as: 'days', value: positive(-promoNoticeDays) },
    need: { as: 'days', value: neededDays },
    replenishment: { as: 'days', value: replenishmentDays },
  }),
  remarks: ({ promoNoticeDays, replenishmentDays }, { x }) => {
    if (x >= 1) return ['fits'];
    return [...(promoNoticeDays < 0 ? ['after-start'] : []), ...(replenishmentDays > 0 ? ['replenishment-after'] : [])];
  },
  formula: '=promoNoticeDays/(frozenHorizonDays+replenishmentDays+leadTimeDays)',
  texts: {
    'pt-BR': {
      title: 'Antecedência da promoção cobre o horizonte congelado',
      why: 'Dentro do horizonte congelado o plano não muda; cobrir tudo é a lógica e metade vale zero, por padrão.',
      explain: '{profile}: promoções são avisadas com {notice} de antecedência; o plano consegue reagir em {need}.',
      explainWhen: {
        fits: '{profile}: promoções são avisadas com {notice} de antecedência, e o plano reage em {need}.',
        'after-start': '{profile}: promoções são avisadas {late} depois de começar; o plano consegue reagir em {need}.',
      },
      commercialLever: 'Avisar as promoções com antecedência igual à soma de horizonte, reposição e entrega.',
      logisticsLever: 'Formar estoque antes da promoção, para não depender da reposição.',
      remarks: {
        'replenishment-after':
          'Contados {replenishment} de reposição depois do horizonte congelado; se ele já a cobre, informe 0.',
        'nothing-needed': 'O plano não pede antecedência.',
      },
    },
    en: {
      title: 'Promotion notice covers the frozen horizon',
      why: 'Inside the frozen horizon the plan does not move; covering all of it is the logic and half scores zero, by default.',
      explain: '{profile}: promotions are announced {notice} ahead; the plan can react in {need}.',
      explainWhen: {
        fits: '{profile}: promotions are announced {notice} ahead, and the plan reacts in {need}.',
        'after-start': '{profile}: promotions are announced {late} after their start; the plan can react in {need}.',
      },
      commercialLever: 'Announce promotions as far ahead as horizon, replenishment and delivery add up to.',
      logisticsLever: 'Pre-build stock of promoted items, so that nothing hangs on replenishment.',
      remarks: {
        'replenishment-after':
          'Counts {replenishment} of replenishment after the frozen horizon; if the horizon covers it already, enter 0.',
        'nothing-needed': 'The plan asks for no notice.',
      },
    },
    es: {
      title: 'La anticipación de la promoción cubre el horizonte congelado',
      why: 'Dentro del horizonte congelado el plan no se mueve; cubrirlo todo es la lógica y la mitad vale cero, por defecto.',
      explain: '{profile}: las promociones se avisan con {notice} de anticipación; el plan puede reaccionar en {need}.',
      explainWhen: {
        fits: '{profile}: las promociones se avisan con {notice} de anticipación, y el plan reacciona en {need}.',
        'after-start':
          '{profile}: las promociones se avisan {late} después de empezar; el plan puede reaccionar en {need}.',
      },
      commercialLever: 'Avisar las promociones con la anticipación que suman horizonte, reposición y entrega.',
      logisticsLever: 'Formar inventario antes de la promoción, para no depender de la reposición.',
      remarks: {
        'replenishment-after':
          'Se cuentan {replenishment} de reposición tras el horizonte congelado; si este ya la cubre, ponga 0.',
        'nothing-needed': 'El plan no pide anticipación.',
      },
    },
  },
  examples: [
    { given: { ...PLAN, promoNoticeDays: 10 }, x: 0.416667, score: 0, money: 4200 },
    { given: { ...PLAN, promoNoticeDays: 18 }, x: 0.75, score: 50, money: 1800 },
    { given: { ...PLAN, promoNoticeDays: 30 }, x: 1.25, score: 100, money: 0 },
    // Announced after the start: all that is at risk is lost, not more (ERRATA 51).
    { given: { ...PLAN, promoNoticeDays: -6 }, x: -0.25, score: 0, money: 7200 },
  ],
});
